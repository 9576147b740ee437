/** What the reader of articles knows of the world: tables, each with its source and licence beside it. */
import type { GivenNameForms } from "./authority/given-names.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";

export interface ReferenceTables {
  gazetteer: Gazetteer;
  givenNameForms: GivenNameForms;
}
