import assert from "node:assert/strict";
import { test } from "node:test";
import { findCopies } from "../../src/corpus/find-copies.ts";

/** Sentences of 12 different words each, so that no two share a run of five. */
function makeParagraphs(seed: number, count: number): string[] {
  return Array.from({ length: count }, (_, paragraph) =>
    Array.from(
      { length: 36 },
      (_, index) => `w${((seed * 7919 + paragraph * 613 + index * 31) * 2654435761) >>> 12}`,
    ).join(" "),
  );
}

function toArticle(file: string, paragraphs: readonly string[]) {
  const text = paragraphs.join("\n\n");
  let end = -2;
  const blocks = paragraphs.map((paragraph) => {
    const start = end + 2;
    end = start + paragraph.length;
    return { kind: "paragraph" as const, start, end };
  });
  return { file, text, blocks };
}

const whole = makeParagraphs(1, 6);
const other = makeParagraphs(2, 6);
const short = ["Stocks fell 3 percent on Monday."];

const cases: [what: string, copy: string[], isCopy: boolean][] = [
  ["word for word", whole, true],
  ["shortened", whole.slice(0, 3), true],
  [
    "with a paragraph more",
    [...whole.slice(0, 2), ...makeParagraphs(3, 1), ...whole.slice(2)],
    true,
  ],
  [
    "with one word changed",
    whole.map((words, at) => (at === 2 ? words.replace(/\S+$/, "x") : words)),
    true,
  ],
  ["in capitals", whole.map((words) => words.toUpperCase()), true],
  ["another article", other, false],
  [
    "two of six paragraphs in an article of its own",
    [...whole.slice(0, 2), ...makeParagraphs(4, 6)],
    false,
  ],
  ["a passage in a far longer text", [...whole, ...makeParagraphs(5, 30)], false],
];

for (const [what, copy, isCopy] of cases) {
  test(`a copy: ${what}: ${isCopy}`, () => {
    const groups = findCopies([toArticle("a.txt", whole), toArticle("b.txt", copy)]);
    assert.equal(groups.length, isCopy ? 1 : 0);
  });
}

test("short texts are copies only word for word", () => {
  const monday = ["Stocks fell 3 percent on Monday."];
  const tuesday = ["Stocks fell 4 percent on Tuesday."];
  const groups = findCopies([
    toArticle("a", short),
    toArticle("b", tuesday),
    toArticle("c", monday),
  ]);
  assert.deepEqual(
    groups.map((group) => group.map(({ file }) => file)),
    [["a", "c"]],
  );
});

test("a round-up of several dispatches does not make them copies of each other", () => {
  const dispatches = [1, 2, 3, 4].map((seed) => makeParagraphs(seed * 11, 4));
  const groups = findCopies([
    toArticle("0-round-up", dispatches.flat()),
    ...dispatches.map((words, at) => toArticle(`${at + 1}`, words)),
  ]);
  assert.deepEqual(groups, []);
});

test("articles without text are no copies of each other", () => {
  assert.deepEqual(findCopies([toArticle("a", []), toArticle("b", [])]), []);
});
