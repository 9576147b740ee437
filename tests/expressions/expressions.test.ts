/** Every regular expression of the project was checked for time that grows faster than its text, or says why it may stay. */
import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { listExpressions, nameExpression } from "./list-expressions.ts";
import { reasons } from "./reasons.ts";

const safe = new Set(readFileSync("tests/expressions/safe.txt", "utf8").trim().split("\n"));
const expressions = listExpressions().map((expression) => ({
  file: expression.file,
  name: nameExpression(expression),
}));

test("each expression is in the list of safe ones, or has a reason: otherwise run `npm run expressions`", () => {
  const unchecked = expressions.filter(
    ({ name }) =>
      !safe.has(hash("sha256", name).slice(0, 12)) &&
      !Object.keys(reasons).some((start) => name.startsWith(start)),
  );
  assert.deepEqual(unchecked, []);
});

test("each reason is that of one expression, and each line of the list that of an expression", () => {
  for (const start of Object.keys(reasons))
    assert.equal(expressions.filter(({ name }) => name.startsWith(start)).length, 1, start);
  const hashes = new Set(expressions.map(({ name }) => hash("sha256", name).slice(0, 12)));
  assert.deepEqual(
    [...safe].filter((line) => !hashes.has(line)),
    [],
  );
});
