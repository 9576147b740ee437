/** Damage of all kinds together, and what only looks like it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { mend } from "../../../src/text/mend/mend.ts";
import { repairText } from "../../../src/text/mend/reading-text.ts";
import { mendText, testMended, testUntouched } from "./mended.ts";

const twice = (kind: string) => [kind, kind];

testMended([
  ["the ;use by Russia", "the use by Russia", "stray semicolon"],
  ["Russian bombings .", "Russian bombings.", "space before a full stop"],
  ["the  governor", "the governor", "doubled space"],
  ["Mayor\u00A0Vitaliy", "Mayor Vitaliy", "non-breaking space"],
  ["on 23\u00A0May\u00A02022", "on 23 May 2022", "non-breaking space", "non-breaking space"],
  ["how\u00A0 Putin", "how Putin", "doubled space"],
  ["the war is over.The mayor", "the war is over. The mayor", "missing space"],
  [
    "Was soll das?Und wer war es!Der Mann",
    "Was soll das? Und wer war es! Der Mann",
    ...twice("missing space"),
  ],
  ['He said "it is over."The mayor', 'He said "it is over." The mayor', "missing space"],
  ['It was over."The mayor" left.', 'It was over. "The mayor" left.', "missing space"],
  ["„Es ist vorbei.“Der Mann ging", "„Es ist vorbei.“ Der Mann ging", "missing space"],
  ["It is over.“The mayor” left.", "It is over. “The mayor” left.", "missing space"],
  ["city of 3330,000 people", "city of 3330,000 people", "suspect number"],
  ["half \uD83D a face", "half \uFFFD a face", "undecodable character"],
  ["Otjozon\u00ADdjupa", "Otjozondjupa", "invisible character"],
  [
    "Khar\u200Bkiv, Bel\u2060go\u200Drod",
    "Kharkiv, Belgorod",
    ...Array<string>(3).fill("invisible character"),
  ],
  ["the mayor\u0092s \u0093rule\u0094", "the mayor’s “rule”", "mojibake", "mojibake", "mojibake"],
  [
    "a\u0081 \u{E0061}\u{E0062}boat\uFDD0\u{1FFFF}",
    "a boat",
    ...Array<string>(3).fill("invisible character"),
  ],
  ["a \u202Ereversed\u202C word", "a reversed word", "invisible character", "invisible character"],
]);

// Damage under damage.
testMended([
  ["caf&Atilde;&copy;", "café", "entity debris"],
  ["&lt;b&gt; is a tag", "<b> is a tag", "entity debris", "entity debris"],
  ["Khar&shy;kiv", "Kharkiv", "entity debris"],
  ["T&nbsp;he bridge", "The bridge", "entity debris"],
  ["the &nbsp;&nbsp; bridge", "the bridge", "entity debris"],
  ["The evacu&shy;-\nation", "The evacuation", "entity debris", "word broken at the line’s end"],
]);

testUntouched([
  "write to jane.Doe@example.org or see www.example.Org and example.Com",
  "at https://example.org/what.The, by J.R.R. Tolkien, the U.S.The",
  "He paused; use was rare.",
  "3 000 people, 1,250,000 dollars, 10,00,000 rupees and 2,000",
  "3\u00A0000 people; «\u00A0oui\u00A0»\u202F!",
  "a flag: \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
  "a smile ;-) and a list: a; b",
  "waited ... and waited .5 hours",
  "👩‍👩‍👧 and می‌خواهم keep their joiners",
  "   indented\n\tlines",
]);

test("marks of the format are hidden before anything else is looked at", () => {
  const source = "*Kyiv*’s ma[y](x)or";
  const hide = (start: number, end: number) => ({ start, end, kind: "Markdown mark", text: "" });
  const markup = [hide(0, 1), hide(5, 6), hide(11, 12), hide(13, 17)];
  const reading = mend(source, {
    markup,
    vocabulary: { isWord: () => false, isName: () => false },
  });
  assert.equal(reading.text, "Kyiv’s mayor");
});

test("a span shows only the repairs that lie in it", () => {
  const source = "the ;use of  the ;word";
  const { repairs } = mendText(source);
  assert.equal(repairText(source, { start: 4, end: 8 }, repairs), "use");
  assert.equal(repairText(source, { start: 9, end: 22 }, repairs), "of the word");
  assert.equal(repairText(source, { start: 5, end: 8 }, repairs), "use");
});
