import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openPack } from "../../src/cache/pack.ts";
import { makeFolder } from "../output/build/fake-site.ts";

const folder = makeFolder();
const path = join(folder, "kept");
const values = { a: '{"text":"first"}', b: '["second\\n"]', c: '"третий"' };

/** Keeps values in a new file. */
function keepAll(version = "1"): void {
  const pack = openPack(path, version);
  for (const [key, json] of Object.entries(values)) pack.keep(key, json);
  pack.write();
}

function findAll(version = "1") {
  const pack = openPack(path, version);
  return Object.keys(values).map((key) => pack.find(key));
}

test("what was kept is found", () => {
  keepAll();
  assert.deepEqual(findAll(), Object.values(values));
});

test("the same values are the same file", () => {
  keepAll();
  const first = readFileSync(path);
  keepAll();
  assert.deepEqual(readFileSync(path), first);
});

test("what was neither found nor kept is forgotten", () => {
  keepAll();
  const pack = openPack(path, "1");
  pack.find("b");
  pack.keep("c", "3");
  pack.write();
  assert.deepEqual(findAll(), [undefined, values.b, "3"]);
});

const damages: { name: string; to: (file: Buffer) => Buffer | string }[] = [
  { name: "of no bytes", to: () => "" },
  { name: "cut in its header", to: (file) => file.subarray(0, 20) },
  { name: "cut in its values", to: (file) => file.subarray(0, file.length - 4) },
  { name: "with a byte changed", to: (file) => Buffer.from([...file.subarray(0, -3), 0, 1, 2]) },
  { name: "with other keys", to: (file) => file.toString("latin1").replace('["a"', '["x"') },
  { name: "of something else", to: () => '{"version":"1","chunks":{}}\nxyz' },
];

for (const { name, to } of damages) {
  test(`nothing is found in a file ${name}`, () => {
    keepAll();
    const damaged = to(readFileSync(path));
    writeFileSync(path, damaged, typeof damaged === "string" ? "latin1" : undefined);
    assert.deepEqual(findAll(), [undefined, undefined, undefined]);
  });
}

test("nothing is found for another version, or without a file", () => {
  keepAll();
  assert.deepEqual(findAll("2"), [undefined, undefined, undefined]);
  assert.equal(openPack(join(folder, "none"), "1").find("a"), undefined);
});
