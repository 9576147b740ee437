import assert from "node:assert/strict";
import { test } from "node:test";
import { corpusFileSchema } from "../../src/corpus/corpus-file.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { formatSample, sampleEntries } from "../../src/corpus/sample-entries.ts";
import type { SourceFile } from "../../src/formats/source-file.ts";

const tables = readReferenceTables();

function read(...texts: string[]) {
  const files = texts.map(
    (text, index): SourceFile => ({
      file: `${index + 1}.txt`,
      text,
      encoding: "utf-8",
      bytes: text.length,
      sha256: String(index),
      problems: [],
    }),
  );
  return readCorpus(files, corpusFileSchema.parse({}), tables);
}

const article = [
  "Rockets hit the city",
  "Rockets hit Kharkiv on Friday. Mayor Ihor Terekhov said nobody was hurt.",
].join("\n\n");

test("entries come with the sentence that names them", () => {
  const lines = formatSample(sampleEntries(read(article)));
  assert.deepEqual(lines.map((line) => line.replace(/\d\.\d\d(?=\))/, "…")).sort(), [
    "  1.txt: Mayor [Ihor Terekhov] said nobody was hurt.",
    "  1.txt: Rockets hit [Kharkiv] on Friday.",
    "Ihor Terekhov (person, one mention, certainty …)",
    "Kharkiv (place, Ukraine, one mention, certainty …)",
  ]);
});

test("the same corpus gives the same sample, and no more than was asked for", () => {
  const corpus = read(article, `${article} Kyiv, Odesa and Lviv were quiet, Olena Zelenska said.`);
  assert.deepEqual(sampleEntries(corpus), sampleEntries(corpus));
  assert.equal(sampleEntries(corpus, 3).length, 3);
});
