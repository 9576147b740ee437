import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCorpusFile } from "../../src/corpus/corpus-file.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { suggestCorpusFile } from "../../src/corpus/suggest-corpus-file.ts";
import { readTextFile } from "../../src/formats/read-file.ts";

const tables = readReferenceTables();

const text = `Harvest is late in Gregoron this year

Farmers near Gregoron said on Monday that rain had kept them from their fields for most of the month. Mr Janez Novak, who leads the farmers' union, said that prices would rise, and Jan Novak, his neighbour, agreed with him.
`;

const sources = ["a.txt", "b: c.txt"].map((file) =>
  readTextFile(file, Buffer.from(`${text}${file}`)),
);
const { corpusFile } = parseCorpusFile(undefined);
const draft = suggestCorpusFile('"Odd" folder', readCorpus(sources, corpusFile, tables));

test("a draft is a valid corpus.yaml, as it is and with all its comments taken away", () => {
  assert.equal(parseCorpusFile(draft).corpusFile.name, '"Odd" folder');
  const all = draft
    .split("\n")
    .filter((line) => !/^# (?:A draft|Places|from now|People|\d)/.test(line))
    .map((line) => line.replace(/^# /, ""))
    .join("\n")
    .replaceAll("country: \n", "country: SI\n")
    .replaceAll("[latitude, longitude]", "[46, 14.5]");
  const { articles, places } = parseCorpusFile(all).corpusFile;
  assert.deepEqual(Object.keys(articles), ["a.txt", "b: c.txt"]);
  assert.deepEqual(Object.keys(places), ["Gregoron"]);
});

test("people whose names are alike are proposed as one", () => {
  assert.match(draft, /# {3}"Jan Novak":\n# {5}aliases: \["Janez Novak"\]/);
});
