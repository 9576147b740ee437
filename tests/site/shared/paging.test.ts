import assert from "node:assert/strict";
import { test } from "node:test";
import { pageNumbers, pagesByWeight, pagesOf } from "../../../src/site/shared/paging.ts";

const rows: [number: number, total: number, shown: number[]][] = [
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, 0, 8, 9]],
  [5, 9, [1, 2, 0, 4, 5, 6, 0, 8, 9]],
  [9, 9, [1, 2, 0, 8, 9]],
];
for (const [number, total, shown] of rows) {
  test(`page ${number} of ${total} links ${shown.join(" ")}`, () => {
    assert.deepEqual(pageNumbers(number, total), shown);
  });
}

test("an empty list is one empty page", () => {
  assert.deepEqual(pagesOf([], 10), [{ number: 1, total: 1, entries: [] }]);
});

const weighed: [title: string, weights: number[], pages: number[][]][] = [
  ["nothing is one empty page", [], [[]]],
  ["a page ends when it has its entries", [1, 1, 1, 1], [[1, 1, 1], [1]]],
  ["or its weight", [6, 4, 1], [[6, 4], [1]]],
  ["what is heavier than a page has one of its own", [2, 40, 3], [[2], [40], [3]]],
];
for (const [title, weights, pages] of weighed) {
  test(title, () => {
    const slices = pagesByWeight(weights, { entries: 3, weight: 10 }, (weight) => weight);
    assert.deepEqual(
      slices.map(({ entries }) => entries),
      pages,
    );
    assert.ok(slices.every(({ total }) => total === pages.length));
  });
}
