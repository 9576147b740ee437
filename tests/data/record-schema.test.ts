import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { schemaFile } from "../../src/data/articles.ts";

test("docs/record.schema.json is as it would be written now: node scripts/write-record-schema.ts", () => {
  assert.equal(readFileSync("docs/record.schema.json", "utf8"), [...schemaFile().write()].join(""));
});

test("docs/record.md names every field of the record", () => {
  const guide = readFileSync("docs/record.md", "utf8");
  const { properties } = JSON.parse([...schemaFile().write()].join(""));
  const unnamed = Object.keys(properties).filter((field) => !guide.includes(`\`${field}\``));
  assert.deepEqual(unnamed, []);
});
