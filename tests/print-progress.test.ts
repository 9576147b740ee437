import assert from "node:assert/strict";
import { test } from "node:test";
import { formatProgress } from "../src/print-progress.ts";

const cases: [done: number, all: number, seconds: number, line: string][] = [
  [1200, 10_000, 6, "Reading: 1,200 of 10,000, 200 a second, 44 seconds left"],
  [3, 90, 6, "Reading: 3 of 90, 0.5 a second, 3 minutes left"],
  [89, 90, 100, "Reading: 89 of 90, 0.9 a second, 2 seconds left"],
];

for (const [done, all, seconds, line] of cases) {
  test(line, () => assert.equal(formatProgress("Reading", { done, all, seconds }), line));
}
