import assert from "node:assert/strict";
import { test } from "node:test";
import { formatPublished } from "../../../src/site/shared/when.ts";

test("what is not known is said", () => {
  assert.equal(formatPublished(undefined).date, "Undated");
});

test("an inferred date says so", () => {
  const published = { from: "2023-12-31", to: "2023-12-31", how: "inferred" as const, because: [] };
  assert.equal(formatPublished(published).certainty, "worked out from the text");
});
