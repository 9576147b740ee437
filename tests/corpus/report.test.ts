import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCorpusFile } from "../../src/corpus/corpus-file.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { formatReport } from "../../src/corpus/report.ts";
import { readTextFile } from "../../src/formats/read-file.ts";

const tables = readReferenceTables();

/** The report on files with these texts; no text stands for an empty file. */
function report(files: Record<string, string>, options?: Parameters<typeof formatReport>[1]) {
  const sources = Object.entries(files).map(([file, text]) =>
    readTextFile(file, Buffer.from(text)),
  );
  const { corpusFile } = parseCorpusFile(undefined);
  const passedOver = { hidden: [], sites: [] };
  const corpus = { ...readCorpus(sources, corpusFile, tables), passedOver };
  return formatReport(
    { ...corpus, originals: new Map() } as Parameters<typeof formatReport>[0],
    options,
  );
}

const dispatch =
  "Mayor opens bridge over the Danube\n\nPublished 3 May 2021\n\nThe mayor of Vienna opened the new bridge on Monday, and thousands of people walked over it before the first trams ran in the evening.\n\nThe work took four years.\n";
const other =
  "Harvest is late in Moravia this year\n\nFarmers near Brno said that rain had kept them from their fields for most of the month of July, and that prices would rise.\n";

test("what was understood is said in a few lines, and what would help most", () => {
  const lines = report({
    "a.txt": dispatch,
    "b.txt": `${dispatch} And it rained.`,
    "c.txt": other,
  });
  assert.deepEqual(lines, [
    "Articles: 3 in 3 files: 3 plain text",
    "Languages: 2 English, 1 not certain",
    "Published: 2 dated by the file or its text, 1 without a date",
    "Copies: 2 articles print a text that another prints, too; 2 independent texts",
    "Places: 3; in most articles: Danube 2, Vienna 2, Brno 1",
    "Expected site: about 110 files, 0.54 MB",
    "What would help most (dateline suggest writes a draft of corpus.yaml):",
    "  3 articles without a publisher: write it in articles.csv (columns file, publisher) or corpus.yaml (articles → file → publisher)",
    "  1 article without a date: write it in articles.csv (columns file, date) or corpus.yaml (articles → file → date)",
    "  1 article whose language is not certain: write the corpus's own (language: en)",
    "3 files: 3 articles, 0 left out, 0 problems",
  ]);
});

test("many problems of one kind are one line, unless each is asked for", () => {
  const files = Object.fromEntries(
    ["a", "b", "c", "d", "e", "f"].map((name) => [`${name}.txt`, ""]),
  );
  assert.deepEqual(report(files), [
    "6 files: The file is empty, so it has no page. (a.txt, b.txt, c.txt, …)",
    "6 files: 0 articles, 6 left out, 6 problems",
  ]);
  assert.equal(report(files, { inFull: true }).length, 7);
});

test("other languages are said to be read in part", () => {
  const ukrainian =
    "Міст через Дунай відкрили у Відні\n\nМер міста відкрив новий міст у понеділок, і тисячі людей пройшли ним, перш ніж увечері рушили перші трамваї. Будівництво тривало чотири роки і коштувало більше, ніж планували.\n";
  const lines = report({ "a.txt": ukrainian });
  assert.deepEqual(lines.slice(1, 3), [
    "Languages: 1 Ukrainian",
    "  Names, dates, quotations and figures are read in full in English; in other languages only in part.",
  ]);
});
