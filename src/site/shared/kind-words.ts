/** What the kinds of names are called, in the order in which pages list them. */
import { mark } from "../../text/interface-language.ts";
import type { NameKind } from "./routes.ts";

export const kindWords: Record<NameKind, { title: string; one: string; many: string }> = {
  place: { title: mark("Places"), one: "place", many: "places" },
  person: { title: mark("People"), one: "person", many: "people" },
  organisation: { title: mark("Organisations"), one: "organisation", many: "organisations" },
};
