/** Words: what counts as one, where it stands, and which two are the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findWords } from "../../src/search/words.ts";
import { toKoreanStem } from "../../src/search/query/plan/korean-stem.ts";
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
  ["Ankara’da Erdoğan'ın Türkiye’nin", ["ankara", "erdogan", "turkiye"]],
  ["Sana’a, Hawai‘i, Qur’an, don’t", ["sanaa", "hawai", "i", "quran", "dont"]],
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

/** A word, forms of it that must be found, and words that must not be taken for one. */
const forms: [word: string, forms: string, others?: string][] = [
  ["depot", "depots"],
  ["depots", "depot"],
  ["city", "cities"],
  ["cities", "city"],
  ["churches", "church"],
  ["houses", "house housed housing"],
  ["press", "presses pressed", "pres"],
  ["crisis", "crises", "crisi"],
  ["child", "children", "childrens"],
  ["knives", "knife"],
  ["people", "person"],
  ["fleeing", "flee flees fled"],
  ["fled", "flee fleeing"],
  ["attacked", "attack attacks attacking"],
  ["claiming", "claim claims claimed"],
  ["stopped", "stop stops stopping"],
  ["denied", "deny denies denying"],
  ["agreed", "agree agrees agreeing"],
  ["died", "die dies dying"],
  ["using", "use used", "us"],
  ["lives", "life live"],
  ["taken", "take took taking"],
  ["evening", "", "even"],
  ["even", "", "evening"],
  ["news", "", "new"],
  ["united", "", "unit"],
  ["speed", "speeds", "spe"],
  ["харків", ""],
  ["un", "", "uns"],
  ["four", "", "for"],
  ["defence", "defences defense"],
  ["harbors", "harbor harbours"],
  ["organised", "organized organise"],
  ["theatre", "theatres theater"],
];

for (const [word, expected, others = ""] of forms)
  test(`other forms of ${word}`, () => {
    const found = formsOf(word);
    for (const form of expected.split(" ").filter(Boolean)) assert.ok(found.includes(form), form);
    for (const other of [word, ...others.split(" ")]) assert.ok(!found.includes(other), other);
  });

const stems: [word: string, stem: string | undefined][] = [
  ["대통령은", "대통령"],
  ["키이우에서는", "키이우"],
  ["푸틴", "푸틴"],
  ["가의", "가의"],
  ["Kyiv", undefined],
];

for (const [word, stem] of stems)
  test(`${word} without particles: ${stem}`, () => assert.equal(toKoreanStem(word), stem));

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
