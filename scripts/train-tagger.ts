/**
 * Trains the name tagger and writes src/corpus/tagger/tables/names.model.
 *
 *   node scripts/train-tagger.ts [folder of the corpora]
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { writeTaggerModel } from "../src/corpus/tagger/model.ts";
import { readLexicon } from "../src/corpus/tagger/lexicon.ts";
import { hasCorpora, readColumns, readWorldwide } from "./tagger/corpora.ts";
import { settings, toExamples, train } from "./tagger/train.ts";

const folder = process.argv[2] ?? "../shared/corpora";
if (!hasCorpora(folder)) {
  console.error(`The labelled corpora are not in ${folder}: name their folder.`);
  process.exit(1);
}
const corpusFolder = new URL("../src/corpus/", import.meta.url);
const lexicon = readLexicon((table) =>
  readFileSync(new URL(`names/tables/${table}.txt`, corpusFolder), "utf8"),
);
const gazetteer = {
  find: () => [],
  namesOf: () => [],
  countryName: () => undefined,
  regionName: () => undefined,
};
const documents = [
  ...readWorldwide(folder, "learn"),
  ...readWorldwide(folder, "report"),
  ...readColumns(folder, /^(ewt|wikigold)/),
];
const model = train(toExamples(documents, { gazetteer, lexicon }), settings);
const file = new URL("tagger/tables/names.model", corpusFolder);
const replaced = existsSync(file);
writeFileSync(file, writeTaggerModel(model));
console.log(`${replaced ? "Replaced" : "Wrote"} ${file.pathname}: ${documents.length} documents.`);
