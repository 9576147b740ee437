import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { putFile } from "../src/new-site.ts";
import { makeFolder } from "./output/build/fake-site.ts";

const startedIn = process.cwd();
const pieces = ["kind,", "name\r\n", "place,Kyïv\r\n"].map((text) =>
  new TextEncoder().encode(text),
);
const whole = Buffer.concat(pieces);

const root = makeFolder();
let cases = 0;

beforeEach(() => {
  cases += 1;
  const folder = join(root, String(cases));
  mkdirSync(join(folder, "site"), { recursive: true });
  process.chdir(folder);
});
afterEach(() => process.chdir(startedIn));

test("a file is written piece by piece, and measured", () => {
  assert.deepEqual(putFile("data/mentions.csv", pieces), {
    bytes: whole.length,
    hash: hash("sha256", whole),
  });
  assert.deepEqual(readFileSync("site/data/mentions.csv"), whole);
});

test("no file is written over another", () => {
  putFile("data/mentions.csv", pieces);
  assert.throws(() => putFile("data/mentions.csv", []), /EEXIST/);
  assert.deepEqual(readFileSync("site/data/mentions.csv"), whole);
});
