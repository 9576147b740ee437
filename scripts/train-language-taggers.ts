/**
 * Trains the name taggers of the languages other than English and writes them to
 * src/reading/entities/languages/tables/.
 *
 *   node scripts/train-language-taggers.ts CORPORA FOLDER [model …]
 */
import { writeFileSync } from "node:fs";
import { languageFiles, readTaggerTables } from "../src/corpus/read-tables.ts";
import { readTaggerTablesOf } from "../src/reading/entities/languages/languages.ts";
import { writeTaggerModel } from "../src/reading/entities/tagger/model.ts";
import { readColumns, readWorldwide } from "./tagger/corpora.ts";
import { toExamples } from "./tagger/examples.ts";
import { readersByModel } from "./tagger/language-corpora.ts";
import { settings, train } from "./tagger/train.ts";

const [corpora, folder, ...asked] = process.argv.slice(2);
if (corpora === undefined || folder === undefined) {
  console.error("Name the folder of the English corpora and that of the other languages.");
  process.exit(1);
}
const english = readTaggerTables();
const labelled = [
  ...readWorldwide(corpora, "learn"),
  ...readWorldwide(corpora, "report"),
  ...readColumns(corpora),
];
for (const [model, read] of Object.entries(readersByModel)) {
  if (asked.length > 0 && !asked.includes(model)) continue;
  const documents = read(folder, labelled);
  const examples = [...Map.groupBy(documents, ({ language }) => language)].flatMap(
    ([language, own]) =>
      toExamples(
        own,
        language === "en" ? english : readTaggerTablesOf(language, english, languageFiles),
      ),
  );
  const bytes = writeTaggerModel(train(examples, settings));
  const file = new URL(`../src/reading/entities/languages/tables/${model}.model`, import.meta.url);
  writeFileSync(file, bytes);
  console.log(`${model}.model: ${bytes.length} bytes, learnt from ${documents.length} documents.`);
}
