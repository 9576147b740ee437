/** The tables that one article is read with, each with its source and licence beside it. */
import type { FigureWords } from "./figures/words.ts";
import type { Gazetteer } from "./entities/gazetteer/gazetteer.ts";
import type { RoleWords } from "./entities/roles/find-roles.ts";
import type { KnownOrganisations } from "./entities/names/known-organisations.ts";
import type { NameTables } from "./entities/languages/languages.ts";
import type { Lexicon } from "./entities/tagger/lexicon.ts";
import type { WordClusters } from "./entities/tagger/word-clusters.ts";
import type { TaggerModel } from "./entities/tagger/model.ts";

export interface ReadingTables {
  gazetteer: Gazetteer;
  roleWords: RoleWords;
  /** Words for what happens to people and things that are counted, and words for measures. */
  figureWords: FigureWords;
  /** What kinds of word a word can be: given name, title, demonym … (`names/tables/`). */
  lexicon: Lexicon;
  wordClusters: WordClusters;
  /** Organisations that newspapers everywhere name (`names/tables/organisations.txt`). */
  knownOrganisations: KnownOrganisations;
  /** The trained tagger (`tagger/tables/`). */
  nameModel: TaggerModel;
  /** The gazetteer as a language has it, by its tag; all names of places for a language that is not known. */
  gazetteerIn(tag: string | undefined): Gazetteer;
  /** What names are found with in another language, by its tag; nothing if it has no tables. */
  inLanguage(tag: string): NameTables | undefined;
}
