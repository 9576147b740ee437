import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCorpusFile } from "../../src/corpus/corpus-file.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { readTextFile } from "../../src/formats/read-file.ts";

const tables = readReferenceTables();

/** What a name means in the last of some articles, as country and longitude. */
function readLast(
  { name, text }: { name: string; text: string },
  town: string,
  articles: number,
): string[] {
  const texts = [
    ...Array.from(
      { length: articles },
      (_, n) => `Fire ${n}\n\nA house burned in ${town} on Friday.`,
    ),
    text,
  ];
  const files = texts.map((text, n) => readTextFile(`${n}.txt`, Buffer.from(text)));
  const { places } = readCorpus(files, parseCorpusFile(undefined).corpusFile, tables);
  return places
    .filter(({ variants }) => variants.some((variant) => variant.text === name))
    .map(({ country = "", point }) => `${country} ${Math.round(point?.longitude ?? 0)}`);
}

const salisbury = {
  name: "Salisbury",
  text: "Man held\n\nA man from Salisbury was held on Friday, police said.",
};

const rows: [town: string, articles: number, expected: string][] = [
  ["Baltimore, Maryland,", 24, "US -76"],
  ["Bristol, England,", 24, "GB -2"],
];

for (const [town, articles, expected] of rows)
  test(`in a folder about ${town} Salisbury is near it`, () =>
    assert.deepEqual(readLast(salisbury, town, articles), [expected]));

test("a few articles are about no region", () =>
  assert.notDeepEqual(readLast(salisbury, "Baltimore, Maryland,", 3), ["US -76"]));

test("an article about another country is not read as if from home", () => {
  const text = "Volcano\n\nThe ground rose near Naples on Friday, said scientists in Italy.";
  assert.deepEqual(readLast({ name: "Naples", text }, "Tampa, Florida,", 24), ["IT 14"]);
});
