/** Annotations that were made with Hypothesis come onto the desk. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnyFile } from "../../src/desk/read-file.ts";

/** As the API gives it: https://h.readthedocs.io/en/latest/api-reference/ */
const row = {
  id: "Y2x_gAFrEe-abc",
  created: "2019-01-03T19:46:09.334549+00:00",
  updated: "2019-01-04T19:46:09.334549+00:00",
  user: "acct:reader@hypothes.is",
  uri: "https://example.org/news/articles/ferry-stops.html#the-river",
  text: "Who says so?",
  tags: ["river"],
  group: "__world__",
  target: [
    {
      source: "https://example.org/news/articles/ferry-stops.html",
      selector: [
        {
          type: "RangeSelector",
          startContainer: "/p[1]",
          endContainer: "/p[1]",
          startOffset: 1,
          endOffset: 4,
        },
        { type: "TextPositionSelector", start: 29, end: 43 },
        {
          type: "TextQuoteSelector",
          exact: "The river rose",
          prefix: "Friday. ",
          suffix: " in Wells.",
        },
      ],
    },
  ],
  document: { title: ["Ferry stops · The river file"] },
};

test("a passage with its note and tags", () => {
  const [mark, ...others] = readAnyFile(JSON.stringify({ total: 1, rows: [row] })).marks;
  assert.deepEqual(others, []);
  assert.deepEqual(mark, {
    id: "https://hypothes.is/a/Y2x_gAFrEe-abc",
    modified: "2019-01-04T19:46:09.334Z",
    created: "2019-01-03T19:46:09.334Z",
    pen: "important",
    article: {
      page: "articles/ferry-stops.html",
      title: "Ferry stops · The river file",
      file: "",
      date: "",
      citation: "",
    },
    quote: { exact: "The river rose", prefix: "Friday. ", suffix: " in Wells." },
    position: { start: 29, end: 43 },
    note: "Who says so?",
    tags: ["river"],
  });
});

test("the rows alone", () => {
  assert.equal(readAnyFile(JSON.stringify([row])).marks.length, 1);
});

test("page notes and replies are left out", () => {
  const pageNote = { ...row, id: "b", target: [{ source: row.uri }] };
  const reply = { ...row, id: "c", references: [row.id], target: [{ source: row.uri }] };
  const { marks } = readAnyFile(JSON.stringify({ total: 3, rows: [row, pageNote, reply] }));
  assert.deepEqual(
    marks.map(({ id }) => id),
    ["https://hypothes.is/a/Y2x_gAFrEe-abc"],
  );
});

test("a file without any passage is refused", () => {
  assert.throws(() => readAnyFile('{"total":0,"rows":[]}'), /on a passage/);
});
