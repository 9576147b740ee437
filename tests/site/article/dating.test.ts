import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { readLanguage } from "../../../src/corpus/language/read-language.ts";
import { joinReasons, toDating } from "../../../src/site/article/dating.ts";
import { sketchArticle } from "../articles.ts";

afterEach(() => {
  globalThis.datelineLanguage = undefined;
});

const reasons: [sentences: string[], joined: string | undefined][] = [
  [[], undefined],
  [["Its dateline says July 25."], "its dateline says July 25"],
  [
    ["It speaks of Friday as just past.", "It speaks of 2025 as still to come."],
    "it speaks of Friday as just past and of 2025 as still to come",
  ],
  [
    ["It tells of “the raid” as of Monday; those who keep this site date that to 22 May 2023."],
    "it tells of “the raid” as of Monday",
  ],
  [
    ["It speaks of Friday as just past.", "It speaks of Friday as just past.", "Its a.", "Its b."],
    "it speaks of Friday as just past and its a",
  ],
];
for (const [sentences, joined] of reasons) {
  test(`${sentences.join(" ")} → ${joined}`, () => assert.equal(joinReasons(sentences), joined));
}

const days: [from: string, to: string, words: string][] = [
  ["2023-12-31", "2023-12-31", "on 31 December 2023"],
  ["2024-01-05", "2024-01-06", "on 5 or 6 January 2024"],
  ["2022-03-24", "2022-03-30", "between 24 and 30 March 2022"],
  ["2022-03-01", "2022-03-31", "in March 2022"],
  ["2022-01-01", "2022-12-31", "in 2022"],
];
for (const [from, to, words] of days) {
  test(`${from}..${to}: written ${words}`, () => {
    const published = { from, to, how: "inferred" as const, because: [] };
    const article = sketchArticle({ id: "a", text: "Title", published });
    assert.equal(toDating(article, "articles/a.html")?.days, words);
  });
}

const elsewhere: [tag: string, from: string, to: string, words: string][] = [
  ["de", "2024-01-05", "2024-01-06", "am 5. oder 6. Januar 2024"],
  ["de", "2022-01-01", "2022-12-31", "im Jahr 2022"],
  ["fr", "2022-03-01", "2022-03-01", "le 1er mars 2022"],
  ["fr", "2022-03-01", "2022-05-31", "entre mars et mai 2022"],
  ["es", "2022-03-24", "2022-03-30", "entre el 24 y el 30 de marzo de 2022"],
  ["uk", "2022-03-01", "2022-03-31", "(березень 2022)"],
];
for (const [tag, from, to, words] of elsewhere)
  test(`${tag}, ${from}..${to}: ${words}`, async () => {
    globalThis.datelineLanguage = await readLanguage(tag, undefined);
    const because = [
      { text: "It tells of “the raid” as of Monday; those who keep this site date that to 2022." },
      { text: "It speaks of Friday as just past." },
    ];
    const published = { from, to, how: "inferred" as const, because };
    const dating = toDating(
      sketchArticle({ id: "a", text: "Title", published }),
      "articles/a.html",
    );
    assert.equal(dating?.days, words);
    // Only the first reason, up to the semicolon: two are joined by the rules of English.
    assert.match(dating.why ?? "", /the raid.*Monday.{1,2}$/u);
    assert.doesNotMatch(dating.why ?? "", /Friday|\s$/u);
  });
