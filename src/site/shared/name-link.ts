/** A subject → what a link to it shows. */
import type { Subject } from "./corpus-index.ts";
import { linkFrom, type NameKind, routes } from "./routes.ts";

export interface NameLink {
  kind: NameKind;
  name: string;
  href: string;
}

/** In: a subject and the path of the page that links. Out: its name and address from there. */
export function linkToSubject({ name }: Subject, page: string): NameLink {
  return {
    kind: name.kind,
    name: name.entry.name,
    href: linkFrom(page, routes.named(name.kind, name.entry.id)),
  };
}
