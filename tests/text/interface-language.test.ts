/** Sentences of the interface in another language, and the dictionaries themselves. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, test } from "node:test";
import { checkDictionaries, listMessages, scriptMessagesFile } from "../../scripts/messages.ts";
import { readLanguage } from "../../src/corpus/language/read-language.ts";
import { formatInterval, formatOneOf } from "../../src/text/format-days.ts";
import { around, t, tc, tn } from "../../src/text/interface-language.ts";
import { countOf } from "../../src/text/plural.ts";

afterEach(() => {
  globalThis.datelineLanguage = undefined;
});

async function speak(tag: string, own?: string) {
  globalThis.datelineLanguage = await readLanguage(tag, own);
}

const counts: [tag: string, counted: string[]][] = [
  ["en", ["1 article", "2 articles", "5 articles", "1,200 articles"]],
  ["uk", ["1 стаття", "2 статті", "5 статей", "1\u00a0200 статей"]],
  ["de", ["1 Artikel", "2 Artikel", "5 Artikel", "1.200 Artikel"]],
  ["fr", ["1 article", "2 articles", "5 articles", "1\u202f200 articles"]],
  ["es", ["1 artículo", "2 artículos", "5 artículos", "1200 artículos"]],
];
for (const [tag, counted] of counts)
  test(`${tag}: ${counted.join(", ")}`, async () => {
    await speak(tag);
    assert.deepEqual(
      [1, 2, 5, 1200].map((number) => countOf(number, "article")),
      counted,
    );
  });

const days: [tag: string, day: string, month: string, range: string, between: string][] = [
  ["en", "30 December 2023", "March 2022", "28–30 December 2023", "5 or 6 January 2024"],
  ["uk", "30 грудня 2023", "березень 2022", "28–30 грудня 2023", "5 або 6 січня 2024"],
  ["de", "30. Dezember 2023", "März 2022", "28.–30. Dezember 2023", "5. oder 6. Januar 2024"],
  ["fr", "30 décembre 2023", "mars 2022", "28–30 décembre 2023", "5 ou 6 janvier 2024"],
  [
    "es",
    "30 de diciembre de 2023",
    "marzo de 2022",
    "28–30 de diciembre de 2023",
    "5 o 6 de enero de 2024",
  ],
];
for (const [tag, ...expected] of days)
  test(`${tag}: ${expected.join("; ")}`, async () => {
    await speak(tag);
    assert.deepEqual(
      [
        formatInterval({ from: "2023-12-30", to: "2023-12-30" }),
        formatInterval({ from: "2022-03-01", to: "2022-03-31" }),
        formatInterval({ from: "2023-12-28", to: "2023-12-30" }),
        formatOneOf({ from: "2024-01-05", to: "2024-01-06" }),
      ],
      expected,
    );
  });

test("a dictionary of the corpus counts before that of the program; the rest stays English", async () => {
  await speak(
    "pl",
    '{ "Articles": "Artykuły", "# article": { "one": "# artykuł", "other": "# artykułu" } }',
  );
  assert.equal(t("Articles"), "Artykuły");
  assert.equal(t("Places"), "Places");
  assert.equal(countOf(1, "article"), "1 artykuł");
  assert.equal(countOf(5, "article"), "5 artykułu");
  assert.equal(formatInterval({ from: "2023-12-30", to: "2023-12-30" }), "30 grudnia 2023");
  await speak("uk", '{ "Articles": "Тексти" }');
  assert.deepEqual([t("Articles"), t("Places")], ["Тексти", "Місця"]);
});

test("it is known how many sentences are missing", async () => {
  const [polish, ukrainian] = [await readLanguage("pl", "{}"), await readLanguage("uk", undefined)];
  assert.equal(polish?.missing, polish?.all);
  assert.equal(ukrainian?.missing, 0);
});

const refused: [tag: string, own: string | undefined, expected: RegExp][] = [
  ["pl", undefined, /there is no dictionary for "pl"; there are de, en, es, fr, uk\./],
  ["pl", "[", /it is no JSON/],
  ["pl", '{ "Articles": 1 }', /“Articles”: expected a sentence, or its forms/],
  ["pl", '{ "# article": { "some": "x" } }', /“# article(?: → some)?”: expected a sentence/],
];
for (const [tag, own, expected] of refused)
  test(`refuses ${tag} with ${own}`, async () => {
    await assert.rejects(readLanguage(tag, own), { message: expected });
  });

test("what is filled in is never read as a sentence", () => {
  assert.equal(t("About {name}", { name: "{name} # {link}" }), "About {name} # {link}");
  assert.equal(tn(2, "# article has", "# articles have"), "2 articles have");
  assert.deepEqual(around("Read {link} now"), ["Read ", " now"]);
  assert.equal(tc("months", "between {from} and {to}", { from: 1, to: 2 }), "between 1 and 2");
});

test("every sentence of the source is in every dictionary, and no other: node scripts/messages.ts", () => {
  assert.deepEqual(checkDictionaries(), []);
});

test("scripts get the sentences that they say: node scripts/messages.ts", () => {
  const kept: unknown = JSON.parse(readFileSync(scriptMessagesFile, "utf8"));
  assert.deepEqual(kept, listMessages().scripts);
});
