/** What the reader of articles knows of the world: tables, each with its source and licence beside it. */
import type { GivenNameForms } from "./authority/given-names.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { RoleWords } from "./roles/find-roles.ts";

export interface ReferenceTables {
  gazetteer: Gazetteer;
  givenNameForms: GivenNameForms;
  roleWords: RoleWords;
}
