/** What the reader of articles knows of the world: tables, each with its source and licence beside it. */
import type { FamilyFirst } from "./authority/family-name.ts";
import type { GivenNameForms } from "./authority/given-names.ts";
import type { FigureWords } from "./figures/words.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { RoleWords } from "./roles/find-roles.ts";
import type { KnownOrganisations } from "./names/known-organisations.ts";
import type { Lexicon } from "./tagger/lexicon.ts";
import type { TaggerModel } from "./tagger/model.ts";

export interface ReferenceTables {
  gazetteer: Gazetteer;
  /** "Vyacheslav" and "Viacheslav" are one given name. */
  givenNameForms: GivenNameForms;
  /** Family names that stand before the given name: Xi Jinping, Nguyen Phu Trong. */
  familyFirst: FamilyFirst;
  roleWords: RoleWords;
  /** What can befall what is counted, and what is a measure and no count. */
  figureWords: FigureWords;
  /** What kinds of word a word can be: given name, title, demonym … (`names/tables/`). */
  lexicon: Lexicon;
  /** Organisations that newspapers everywhere name (`names/tables/organisations.txt`). */
  knownOrganisations: KnownOrganisations;
  /** The trained tagger (`tagger/tables/`). */
  nameModel: TaggerModel;
}
