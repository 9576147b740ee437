import assert from "node:assert/strict";
import { test } from "node:test";
import { formatInterval, formatMonths, formatOneOf } from "../../src/text/format-days.ts";

const ranges: [from: string, to: string, lasting: string, oneOf: string][] = [
  ["2023-12-30", "2023-12-30", "30 December 2023", "30 December 2023"],
  ["2023-12-01", "2023-12-31", "December 2023", "December 2023"],
  ["2024-02-01", "2024-02-29", "February 2024", "February 2024"],
  ["2023-01-01", "2023-12-31", "2023", "2023"],
  ["2023-12-28", "2023-12-30", "28–30 December 2023", "between 28 and 30 December 2023"],
  ["2023-02-01", "2023-02-27", "1–27 February 2023", "between 1 and 27 February 2023"],
  ["2024-01-05", "2024-01-06", "5–6 January 2024", "5 or 6 January 2024"],
  ["2024-02-29", "2024-03-01", "29 February – 1 March 2024", "29 February or 1 March 2024"],
  ["2022-03-01", "2022-04-04", "1 March – 4 April 2022", "between 1 March and 4 April 2022"],
  [
    ...(["2023-12-31", "2024-01-01"] as const),
    "31 December 2023 – 1 January 2024",
    "31 December 2023 or 1 January 2024",
  ],
  [
    ...(["2022-12-30", "2023-01-04"] as const),
    "30 December 2022 – 4 January 2023",
    "between 30 December 2022 and 4 January 2023",
  ],
  [...(["2022-01-01", "2023-12-31"] as const), "2022–2023", "between 2022 and 2023"],
  ["2022-03-01", "2022-05-31", "March – May 2022", "between March and May 2022"],
  [
    ...(["2022-11-01", "2023-01-31"] as const),
    "November 2022 – January 2023",
    "between November 2022 and January 2023",
  ],
];
for (const [from, to, lasting, oneOf] of ranges) {
  test(`${from}..${to} → ${lasting}; ${oneOf}`, () => {
    assert.equal(formatInterval({ from, to }), lasting);
    assert.equal(formatOneOf({ from, to }), oneOf);
  });
}

test("months are short in labels", () => {
  assert.equal(
    formatOneOf({ from: "2022-03-24", to: "2022-03-30" }, "short"),
    "between 24 and 30 Mar 2022",
  );
  assert.equal(
    formatInterval({ from: "2022-07-01", to: "2022-09-02" }, "short"),
    "1 July – 2 Sept 2022",
  );
});

const spans: [from: string, to: string, words: string][] = [
  ["2022-03-24", "2024-01-06", "March 2022 – January 2024"],
  ["2022-03-24", "2022-05-01", "March – May 2022"],
  ["2022-03-24", "2022-03-30", "March 2022"],
];
for (const [from, to, words] of spans) {
  test(`${from} to ${to}: ${words}`, () => assert.equal(formatMonths({ from, to }), words));
}
