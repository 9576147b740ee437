/** What the kinds of names are called, in the order in which pages list them. */
import type { NameKind } from "./routes.ts";

export const kindWords: Record<NameKind, { title: string; one: string; many: string }> = {
  place: { title: "Places", one: "place", many: "places" },
  person: { title: "People", one: "person", many: "people" },
  organisation: { title: "Organisations", one: "organisation", many: "organisations" },
};
