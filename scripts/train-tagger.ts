/**
 * Trains the name tagger on all labelled corpora and writes src/reading/entities/tagger/tables/names.model.
 *
 *   node scripts/train-tagger.ts [folder of the corpora]
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeTaggerModel } from "../src/reading/entities/tagger/model.ts";
import { readTaggerTables } from "../src/corpus/read-tables.ts";
import { hasCorpora, readColumns, readWorldwide } from "./tagger/corpora.ts";
import { toExamples } from "./tagger/examples.ts";
import { settings, train } from "./tagger/train.ts";

const folder = process.argv[2] ?? "../shared/corpora";
if (!hasCorpora(folder)) {
  console.error(`The labelled corpora are not in ${folder}: name their folder.`);
  process.exit(1);
}
const documents = [
  ...readWorldwide(folder, "learn"),
  ...readWorldwide(folder, "report"),
  ...readColumns(folder),
];
const bytes = writeTaggerModel(train(toExamples(documents, readTaggerTables()), settings));
const file = fileURLToPath(
  new URL("../src/reading/entities/tagger/tables/names.model", import.meta.url),
);
writeFileSync(file, bytes);
console.log(`${file}: ${bytes.length} bytes, learnt from ${documents.length} documents.`);
