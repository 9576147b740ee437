import assert from "node:assert/strict";
import { test } from "node:test";
import { outline, readSample } from "../read-sample.ts";
import { type Line, makePdf } from "./make-pdf.ts";

/** Lines one below the other. */
function column(x: number, y: number, lines: readonly string[]): Line[] {
  return lines.map((text, index) => [x, y - 12 * index, 10, text]);
}

const left = [
  "The river rose again on Monday by more",
  "than a metre, and the mayor asked all peo-",
  "ple along its banks to leave. The long-",
  "established quarter is empty by now.",
  "   Rescuers came from the Sino-",
];
const right = [
  "Asian border with boats and two of their",
  "helicopters, said the ministry for this;",
  "it had sent a hundred more on Sunday to",
];

/** As some programs write it: line by line across the columns. */
function acrossColumns(): Line[] {
  const rows = left.map((_, row) => [
    ...column(50, 700, left).slice(row, row + 1),
    ...column(320, 705, right).slice(row, row + 1),
  ]);
  return [[50, 750, 24, "River rises again in the valley of Wells"], ...rows.flat()];
}

test("columns are put right, lines joined; a paragraph runs on over columns and pages", async () => {
  const head: Line = [250, 780, 8, "The Wells Post"];
  const pdf = makePdf([
    [head, ...acrossColumns(), [300, 20, 8, "1"]],
    [
      head,
      ...column(50, 700, ["the villages above the lake that is there.", "", "Nobody was hurt."]),
      [300, 20, 8, "2"],
    ],
  ]);
  const [article] = await readSample("a.pdf", pdf);
  assert.ok(article && "text" in article);
  assert.deepEqual(article.text.split("\n\n"), [
    "River rises again in the valley of Wells",
    "The river rose again on Monday by more than a metre, and the mayor asked all peo-\nple along its banks to leave. The long-established quarter is empty by now.",
    "Rescuers came from the Sino-Asian border with boats and two of their helicopters, said the ministry for this; it had sent a hundred more on Sunday to the villages above the lake that is there.",
    "Nobody was hurt.",
    "The Wells Post",
    "1",
    "2",
  ]);
  const kinds = article.extracted?.structure?.map(({ kind, start, end }) => [
    kind,
    article.text.slice(start, end),
  ]);
  assert.deepEqual(kinds, [
    ["heading", "River rises again in the valley of Wells"],
    ["aside", "The Wells Post"],
    ["aside", "1"],
    ["aside", "2"],
  ]);
});

const beside = [
  "e river rose again on Monday",
  "by more than a metre, and all",
  "people along its banks left.",
];

/** A letter as high as two lines; the third line runs below it. */
const caps: [name: string, cap: string, first: string, expected: string][] = [
  ["a drop cap belongs to its word", "Th", "T", "The river rose again on Monday"],
  ["one that may be a word stays apart", "A riv", "A", "A river rose again on Monday"],
];

for (const [name, begin, cap, expected] of caps) {
  test(name, async () => {
    const [first = "", second = "", third = ""] = beside;
    const rest = begin === "Th" ? `h${first}` : first.replace("e ", "");
    const pdf = makePdf([
      [
        [50, 682, 28, cap],
        [72, 694, 10, rest],
        [72, 682, 10, second],
        [50, 670, 10, third],
        ...column(50, 658, [
          "Nobody was hurt by the water, which ",
          "fell again on Tuesday morning.",
        ]),
      ],
    ]);
    const [article] = await readSample("a.pdf", pdf);
    assert.ok(article && "text" in article);
    assert.ok(article.text.startsWith(expected), article.text);
    assert.match(article.text, /Monday by more than a metre, and all people along/);
  });
}

test("columns that are set close together are read one after the other", async () => {
  const rows = left.concat(left).map((words, index) => words.padEnd(40, "m").slice(0, 40) + index);
  const pdf = makePdf([
    rows.flatMap((words, index): Line[] => [
      [50, 700 - 12 * index, 10, words],
      [50 + 252, 700 - 12 * index, 10, `next ${words}`],
    ]),
  ]);
  const [article] = await readSample("a.pdf", pdf);
  assert.ok(article && "text" in article);
  const order = [...article.text.matchAll(/next|\d/g)].map(([found]) => found);
  assert.ok(order.indexOf("next") >= 10, article.text);
});

test("a blank line and an indent begin a paragraph; cells of a table are no columns", async () => {
  const pdf = makePdf([
    [
      ...column(50, 700, [
        "The first paragraph is as long as all lines here,",
        "and its second line as well, as far as it goes,",
      ]),
      ...column(50, 660, ["The second is set off and is just as long as that,"]),
      ...column(62, 648, ["The third is indented, and for that it is not short"]),
      [50, 600, 10, "Wells"],
      [250, 600, 10, "12"],
      [50, 588, 10, "Bath"],
      [250, 588, 10, "7"],
      [50, 576, 10, "Ely"],
      [250, 576, 10, "5"],
    ],
  ]);
  const [article] = await readSample("a.pdf", pdf);
  assert.ok(article && "text" in article);
  assert.deepEqual(article.text.split("\n\n").slice(0, 3), [
    "The first paragraph is as long as all lines here, and its second line as well, as far as it goes,",
    "The second is set off and is just as long as that,",
    "The third is indented, and for that it is not short",
  ]);
  assert.match(article.text, /Wells 12\s+Bath 7\s+Ely 5/);
});

test("a page without text is told", async () => {
  const pdf = makePdf([column(50, 700, ["The river rose again."]), []]);
  const [article] = await readSample("a.pdf", pdf);
  assert.ok(article && "text" in article);
  assert.deepEqual(article.extracted?.problems, [{ kind: "pages-without-text", found: "2" }]);
});

const unread: [name: string, content: Uint8Array, problem: string][] = [
  ["a scan", makePdf([[], []]), "scanned"],
  ["a password", makePdf([column(50, 700, ["Locked."])], true), "encrypted"],
  ["nothing in it", Buffer.alloc(0), "empty-file"],
  ["another format", Buffer.from("<html>"), "broken-document"],
  ["cut off", makePdf([column(50, 700, ["Cut."])]).subarray(0, 60), "broken-document"],
];

for (const [name, content, problem] of unread) {
  test(name, async () => {
    assert.deepEqual(outline(await readSample("a.pdf", content)), [`a.pdf: ${problem}`]);
  });
}

test("a right column that begins above the left one is read after it, not with the headline", async () => {
  const pdf = makePdf([
    [
      [50, 750, 24, "River rises again in the valley of Wells"],
      [50, 725, 10, "By Ann Miller"],
      ...column(50, 695, left),
      ...column(320, 708, right),
    ],
  ]);
  const [article] = await readSample("a.pdf", pdf);
  assert.ok(article && "text" in article);
  assert.deepEqual(
    article.text.split("\n\n").map((words) => words.slice(0, 20)),
    ["River rises again in", "By Ann Miller", "The river rose again", "Rescuers came from t"],
  );
});
