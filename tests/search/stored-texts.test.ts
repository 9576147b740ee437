/** Texts, postings and positions come out of the files of the index as they went in; what is damaged is refused. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { packBits, unpackBits } from "../../src/search/coding/bit-coder.ts";
import { codeNumber, newNumberStates } from "../../src/search/coding/code-number.ts";
import { openDictionary } from "../../src/search/coding/code-text.ts";
import type { StoredName, StoredText } from "../../src/search/index-format.ts";
import { bodyStart, packPositions, unpackPositions } from "../../src/search/postings.ts";
import { nameKinds } from "../../src/search/searchable.ts";
import { packNames, unpackNames } from "../../src/search/stored-names.ts";
import { packTexts, unpackTexts } from "../../src/search/stored-texts.ts";

const word = fc.oneof(
  fc.constantFrom(
    ..."the The THE Kyiv’s McDonald iPhone 2023 1,200 straße STRASSE İstanbul Харків 東京 naïve 🎈 \0 \ud83d".split(
      " ",
    ),
  ),
  fc.string(),
  fc.string({ unit: "binary" }),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(" ", ", ", "-", "", " – ", "\n")), { maxLength: 20 })
  .map((pairs) => pairs.flat().join(""));
const anchor = fc.constantFrom("p-1", "p-2", "p-3", "", "c", "p-09");
const paragraph = fc
  .tuple(anchor, fc.array(text, { maxLength: 4 }))
  .map(([id, sentences]): [string, ...string[]] => [id, ...sentences]);
const article = fc
  .tuple(text, text, fc.constantFrom("", "2023-12-30"), fc.array(paragraph, { maxLength: 4 }))
  .map(
    ([id, title, day, paragraphs]): StoredText => [
      ...([id, title, day, day, "", "-", ""] as const),
      ...paragraphs,
    ],
  );
const words = fc.uniqueArray(fc.constantFrom("the", "Kyiv", "BBC", "straße", "i̇stanbul", "2023"));

test("texts of any letters", () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 5 }), words, (texts, common) => {
      const dictionary = openDictionary(common);
      assert.deepEqual(unpackTexts(packTexts(texts, dictionary), dictionary), texts);
    }),
    { seed: 3, numRuns: 100 },
  );
});

test("names with all that is known of them", () => {
  const names = fc.array(
    fc.tuple(fc.constantFrom(...nameKinds), text, text, fc.nat(5000), fc.array(text), fc.nat(5000)),
  );
  fc.assert(
    fc.property(names, fc.boolean(), text, (made, hasRegion, more) => {
      const region = hasRegion ? { id: more, name: "Belgorod", mentions: 3 } : null;
      const stored = made.map((name): StoredName => [...name, more, [more, "mayor"], region, more]);
      assert.deepEqual(unpackNames(packNames(stored)), stored);
    }),
    { seed: 6, numRuns: 50 },
  );
});

test("texts that are cut, longer, or read with another dictionary are refused", () => {
  const dictionary = openDictionary(["the", "ferry"]);
  const texts: StoredText[] = [["a", "The ferry", "", "", "", "-", "", ["p-1", "A ferry sank."]]];
  const packed = packTexts(texts, dictionary);
  for (let end = 0; end < packed.length; end += 1)
    assert.throws(() => unpackTexts(packed.slice(0, end), dictionary));
  assert.throws(() => unpackTexts(`${packed}A`, dictionary));
  assert.throws(() => unpackTexts(packed, openDictionary(["a"])));
});

test("numbers of any size", () => {
  const numbers = fc.array(fc.nat({ max: 2 ** 30 - 2 }));
  fc.assert(
    fc.property(numbers, (given) => {
      const packed = packBits((coder) => {
        const states = newNumberStates();
        for (const number of given) codeNumber(coder, states, number);
      });
      const states = newNumberStates();
      const read = unpackBits(packed, (coder) => given.map(() => codeNumber(coder, states, 0)));
      assert.deepEqual(read, given);
    }),
    { seed: 4 },
  );
});

test("positions, in any order of asking", async () => {
  const ascending = fc.uniqueArray(fc.nat({ max: 5000 })).map((all) => all.sort((a, b) => a - b));
  const positions = fc
    .record({ title: ascending, body: ascending })
    .filter(({ title, body }) => title.length + body.length > 0);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(positions)), async (terms) => {
      const readers = await unpackPositions(packPositions(terms));
      for (const [term, own] of [...terms.entries()].reverse())
        for (const [place, { title, body }] of [...own.entries()].reverse())
          assert.deepEqual(readers[term]?.(place), [
            ...title,
            ...body.map((position) => position + bodyStart),
          ]);
    }),
    { seed: 5 },
  );
});
