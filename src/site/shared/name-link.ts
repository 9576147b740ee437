/** A link to an entity. */
import type { Entity } from "./corpus-index.ts";
import { namePath } from "./name-path.ts";
import type { NameKind } from "./routes.ts";
import { linkOnPage } from "./span-link.ts";

export interface NameLink {
  kind: NameKind;
  name: string;
  href: string;
}

/** The name of an entity and its address, relative to the page that links. */
export function linkToEntity(entity: Entity, page: string): NameLink {
  const { kind, entry } = entity.name;
  return { kind, name: entry.name, href: linkOnPage(page, namePath(entity)) };
}
