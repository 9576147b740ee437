/** The tables that a whole corpus is read with: those of one article, and those that tell who is who. */
import type { ReadingTables } from "../reading/reading-tables.ts";
import type { FamilyFirst } from "./entity-resolution/family-name.ts";
import type { GivenNameForms } from "./entity-resolution/given-names.ts";

export interface ReferenceTables extends ReadingTables {
  /** "Vyacheslav" and "Viacheslav" are one given name. */
  givenNameForms: GivenNameForms;
  /** Family names that stand before the given name: Xi Jinping, Nguyen Phu Trong. */
  familyFirst: FamilyFirst;
}
