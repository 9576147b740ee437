/** A link to the page of an entity. */
import type { Entity } from "./corpus-index.ts";
import { linkFrom, type NameKind, routes } from "./routes.ts";

export interface NameLink {
  kind: NameKind;
  name: string;
  href: string;
}

/** The name of an entity and its address, relative to the page that links. */
export function linkToEntity({ name }: Entity, page: string): NameLink {
  return {
    kind: name.kind,
    name: name.entry.name,
    href: linkFrom(page, routes.named(name.kind, name.entry.id)),
  };
}
