/** Words: what counts as one, where it stands, and which two are the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findWords } from "../../src/search/words.ts";
import { formsOf } from "../../src/search/query/plan/word-forms.ts";
import { assertLinear } from "../processor-time.ts";

const cases: [text: string, words: string[]][] = [
  ["Putin’s air-defence", ["putin", "air", "defence"]],
  ["the Russians' depots", ["the", "russians", "depots"]],
  ["Zaporizhzhia’s  São-Paulo", ["zaporizhzhia", "sao", "paulo"]],
  ["сім’я в Харкові", ["сімя", "в", "харкові"]],
  ["İstanbul ISTANBUL ıstanbul", ["istanbul", "istanbul", "istanbul"]],
  ["Łódź, Malmø, Straße", ["lodz", "malmo", "strasse"]],
  ["Cafe\u0301 Café", ["cafe", "cafe"]],
  ["1,000 drones; 25.5 km", ["1", "000", "drones", "25", "5", "km"]],
  ["“Go home.”He", ["go", "home", "he"]],
  ["北京 Beijing", ["北", "京", "beijing"]],
  ["दिल्ली में", ["दिल्ली", "में"]],
  ["الْقَاهِرَة", ["القاهرة"]],
  ["co\u00adoperate", ["cooperate"]],
  ["…—’ '", []],
];

for (const [text, words] of cases)
  test(text, () => {
    const found = findWords(text);
    assert.deepEqual(
      found.map((word) => word.folded),
      words.map((word) => word.normalize("NFC")),
    );
    for (const { start, end } of found) assert.match(text.slice(start, end), /^[\p{L}\p{N}]/u);
  });

const forms: [word: string, forms: string[]][] = [
  ["depot", ["depots"]],
  ["depots", ["depot"]],
  ["city", ["cities"]],
  ["cities", ["city"]],
  ["churches", ["church", "churche"]],
  ["houses", ["hous", "house"]],
  ["press", ["presses"]],
  ["crisis", ["crisises"]],
  ["харків", []],
  ["un", []],
  ["four", ["fours"]],
  ["defence", ["defences", "defense"]],
  ["harbors", ["harbor", "harbours"]],
  ["organised", ["organiseds", "organized"]],
  ["theatre", ["theatres", "theater"]],
];

for (const [word, expected] of forms)
  test(`other forms of ${word}`, () => assert.deepEqual(formsOf(word), expected));

for (const [piece, words] of [
  ["a", 1],
  ["’", 0],
  ["a’", 1],
] as const)
  test(`a megabyte of ${piece} without a space is ${words} words, found in linear time`, () =>
    assertLinear(
      (length) => assert.equal(findWords(piece.repeat(length / piece.length)).length, words),
      1_000_000,
    ));
