/** What the tests of single kinds of damage have in common: a few words that are known, and a table of texts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { mend } from "../../../src/text/mend/mend.ts";
import type { ReadingText } from "../../../src/text/mend/reading-text.ts";
import type { Vocabulary } from "../../../src/text/mend/vocabulary.ts";

const words = new Set(
  "a about all always an and at boat bridge coordination evacuation fire for government he her I in it long no on one outside presidents rain rule she the then train trains war when".split(
    " ",
  ),
);
const names = new Set(
  "Belgorod Hanna Kevin Kharkiv Khartoum Kyiv London Marlowe Moscow Ukrainian"
    .toLowerCase()
    .split(" "),
);

/** A language of a few words. */
const vocabulary: Vocabulary = {
  isWord: (word) => words.has(word.toLowerCase()) || words.has(word),
  isName: (word) => names.has(word.toLowerCase()),
};

/** Mends a text whose words are those of this file. */
export function mendText(source: string): ReadingText {
  return mend(source, { vocabulary, standsAlone: (line) => line === "Read more" });
}

/** A test for each text: as collected → as read, with the kinds of its repairs in order. */
export function testMended(table: readonly [source: string, read: string, ...kinds: string[]][]) {
  for (const [source, read, ...kinds] of table) {
    test(`${source} → ${read}`.replaceAll("\n", "⏎"), () => {
      const { text, repairs } = mendText(source);
      assert.equal(text, read);
      assert.deepEqual(
        repairs.map(({ kind }) => kind),
        kinds,
      );
    });
  }
}

/** A test for each text that is as its writer wanted it. */
export function testUntouched(texts: readonly string[]) {
  for (const source of texts) {
    test(`leaves ${source}`.replaceAll("\n", "⏎"), () =>
      assert.deepEqual(mendText(source).repairs, []),
    );
  }
}
