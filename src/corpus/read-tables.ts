/** The tables of words, places and weights, read from the files that lie beside their readers. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type FigureWords, readFigureWords } from "../reading/figures/words.ts";
import { readGazetteer } from "../reading/entities/gazetteer/gazetteer.ts";
import { type LanguageFiles, openLanguages } from "../reading/entities/languages/languages.ts";
import { readKnownOrganisations } from "../reading/entities/names/known-organisations.ts";
import { readRoleWords } from "../reading/entities/roles/find-roles.ts";
import { readLexicon } from "../reading/entities/tagger/lexicon.ts";
import { readTaggerModel } from "../reading/entities/tagger/model.ts";
import { readWordClusters } from "../reading/entities/tagger/word-clusters.ts";
import type { TaggerTables } from "../reading/entities/tagger/tag.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import { readFamilyFirst } from "./entity-resolution/family-name.ts";
import { readGivenNameForms } from "./entity-resolution/given-names.ts";

/** Reads all tables from the files beside the code that uses them. */
export function readReferenceTables(): ReferenceTables {
  const english = readTaggerTables();
  return {
    ...english,
    ...openLanguages(english, languageFiles),
    givenNameForms: readGivenNameForms(
      readTable("corpus/entity-resolution/tables/given-name-forms.txt"),
    ),
    familyFirst: readFamilyFirst(readTable("corpus/entity-resolution/tables/family-first.txt")),
    roleWords: readRoleWords(
      readTable("reading/entities/roles/tables/role-nouns.txt"),
      readTable("reading/entities/roles/tables/role-modifiers.txt"),
    ),
    figureWords: readFigureTables(),
    knownOrganisations: readKnownOrganisations(
      readTable("reading/entities/names/tables/organisations.txt"),
    ),
    nameModel: readTaggerModel(
      readFileSync(tablePath("reading/entities/tagger/tables/names.model")),
    ),
  };
}

/** Reads the tables that the name tagger looks words up in, without its trained weights. */
export function readTaggerTables(): TaggerTables {
  return {
    gazetteer: readGazetteer(readGazetteerTables()),
    wordClusters: readWordClusters(
      readFileSync(tablePath("reading/entities/tagger/tables/word-clusters.bin")),
    ),
    lexicon: readLexicon((table) => readTable(`reading/entities/names/tables/${table}.txt`)),
  };
}

/** The tables of the languages other than English, each read when it is asked for. */
export const languageFiles: LanguageFiles = {
  countryNames: () => readTable("reading/entities/languages/tables/country-names.tsv"),
  contextWords: () => readTable("reading/entities/languages/tables/context-words.tsv"),
  words: () => JSON.parse(readTable("reading/entities/languages/tables/words.json")),
  common: (language) => readTable(`reading/entities/languages/tables/common-${language}.txt`),
  model: (name) =>
    readTaggerModel(readFileSync(tablePath(`reading/entities/languages/tables/${name}.model`))),
};

/** Reads the words that tell what a number counts and what happened to it. */
export function readFigureTables(): FigureWords {
  return readFigureWords(
    readTable("reading/figures/tables/outcomes.txt"),
    readTable("reading/figures/tables/units.txt"),
  );
}

/** Reads the texts of the gazetteer's tables, by file name. */
export function readGazetteerTables(): Record<string, string> {
  const files = readdirSync(tablePath("reading/entities/gazetteer/tables")).filter((file) =>
    file.endsWith(".tsv"),
  );
  return Object.fromEntries(
    files.map((file) => [file, readTable(`reading/entities/gazetteer/tables/${file}`)]),
  );
}

/** Reads a table by its path in src/. */
function readTable(path: string): string {
  return readFileSync(tablePath(path), "utf8");
}

function tablePath(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
