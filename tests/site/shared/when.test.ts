import assert from "node:assert/strict";
import { test } from "node:test";
import { formatInterval, formatPublished } from "../../../src/site/shared/when.ts";

const intervals: [from: string, to: string, words: string][] = [
  ["2023-12-30", "2023-12-30", "30 December 2023"],
  ["2023-12-28", "2023-12-30", "28–30 December 2023"],
  ["2023-12-01", "2023-12-31", "December 2023"],
  ["2024-02-01", "2024-02-29", "February 2024"],
  ["2023-02-01", "2023-02-27", "1–27 February 2023"],
  ["2023-01-01", "2023-12-31", "2023"],
  ["2022-03-01", "2022-04-04", "between 1 March and 4 April 2022"],
  ["2022-12-30", "2023-01-04", "between 30 December 2022 and 4 January 2023"],
  ["2024-03-01", "2024-03-01", "1 March 2024"],
];
for (const [from, to, words] of intervals) {
  test(`${from}..${to} → ${words}`, () => assert.equal(formatInterval({ from, to }), words));
}

test("what is not known is said", () => {
  assert.equal(formatPublished(undefined).date, "Undated");
});

test("an inferred date says so", () => {
  const published = { from: "2023-12-31", to: "2023-12-31", how: "inferred" as const, because: [] };
  assert.equal(formatPublished(published).certainty, "inferred");
});
