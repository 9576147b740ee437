import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, test } from "node:test";
import { putFile, setNewSite } from "../src/new-site.ts";
import { makeFolder } from "./output/build/fake-site.ts";

const pieces = ["kind,", "name\r\n", "place,Kyïv\r\n"].map((text) =>
  new TextEncoder().encode(text),
);
const whole = Buffer.concat(pieces);

const root = makeFolder();
let site = "";
let cases = 0;

beforeEach(() => {
  cases += 1;
  site = join(root, String(cases));
  setNewSite(site);
});

test("a file is written piece by piece, and measured", () => {
  assert.deepEqual(putFile("data/mentions.csv", pieces), {
    bytes: whole.length,
    hash: hash("sha256", whole),
  });
  assert.deepEqual(readFileSync(join(site, "data/mentions.csv")), whole);
});

test("no file is written over another", () => {
  putFile("data/mentions.csv", pieces);
  assert.throws(() => putFile("data/mentions.csv", []), /EEXIST/);
  assert.deepEqual(readFileSync(join(site, "data/mentions.csv")), whole);
});
