import assert from "node:assert/strict";
import { test } from "node:test";
import { joinReasons, toDating } from "../../../src/site/article/dating.ts";
import { sketchArticle } from "../articles.ts";

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
