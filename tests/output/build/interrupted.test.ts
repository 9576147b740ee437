/**
 * A build that is killed before any one of its changes of the disk, or finds the disk full there: whoever
 * comes next finds the old site or the new one, whole, with the files that somebody had put into it.
 */
import assert from "node:assert/strict";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { afterEach, test } from "node:test";
import { recoverTarget } from "../../../src/output/build/lock.ts";
import { findTarget } from "../../../src/output/build/target.ts";
import {
  build,
  type Files,
  makeCorpus,
  makeFolder,
  readTree,
  toRender,
  writeFiles,
  writeSite,
} from "./fake-site.ts";

const oldSite: Files = { "index.html": "old", "articles/a.html": "old", "places/gone.html": "old" };
const newSite: Files = { "index.html": "new", "articles/b.html": "new", ".htaccess": "new" };
const mine: Files = { CNAME: "mine", ".git/config": "mine", "articles/note.txt": "mine" };
const corpus = makeCorpus();

const removing = ["rmSync", "rmdirSync", "unlinkSync"] as const;
const writing = ["writeFileSync", "mkdirSync", "renameSync", "chmodSync"] as const;
const real = { ...fs };

afterEach(restore);

function restore(): void {
  for (const name of [...removing, ...writing]) Object.assign(fs, { [name]: real[name] });
  syncBuiltinESMExports();
}

/** From here on each of these functions asks first, with a number that counts all calls. */
function intercept(names: readonly (keyof typeof fs)[], ask: (number: number) => void): void {
  let number = 0;
  for (const name of names) {
    const original = real[name];
    assert.ok(typeof original === "function");
    const asking = (...given: unknown[]) => {
      number += 1;
      ask(number);
      return Reflect.apply(original, fs, given);
    };
    Object.assign(fs, { [name]: asking });
  }
  syncBuiltinESMExports();
}

for (const exchange of ["folder", "contents"] as const) {
  test(`killed before each change of the disk, the ${exchange} being exchanged`, async () => {
    for (let step = 1; ; step += 1) {
      const { destination, before, after } = prepare(exchange);
      intercept([...removing, ...writing], (number) => {
        if (number >= step) throw new Error("killed");
      });
      const isDone = await tryBuilding(destination);
      restore();
      forgetProcesses(destination);
      recoverTarget(findTarget(destination));
      assertOneOf(destination, [before, after], `killed before change ${step}`);
      await build(destination, { ...newSite, "index.html": "newer" }, corpus);
      assertOneOf(destination, [{ ...after, "index.html": "newer" }], `built after ${step}`);
      if (!isDone) continue;
      assert.ok(step > 15, `the whole build took ${step} changes`);
      return;
    }
  });

  test(`the disk is full at each change, the ${exchange} being exchanged`, async () => {
    for (let step = 1; ; step += 1) {
      const { destination, before, after } = prepare(exchange);
      intercept(writing, (number) => {
        if (number === step) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
      });
      const isDone = await tryBuilding(destination);
      restore();
      recoverTarget(findTarget(destination));
      assertOneOf(destination, [before, after], `full at change ${step}`);
      if (isDone) return;
    }
  });
}

function prepare(exchange: "folder" | "contents") {
  const destination = join(makeFolder(), "dist");
  writeSite(destination, oldSite);
  writeFiles(destination, mine);
  process.env["INIT_CWD"] = exchange === "contents" ? destination : "/";
  assert.equal(findTarget(destination).exchange, exchange);
  return { destination, before: toTree(oldSite), after: toTree(newSite) };
}

/** As readTree finds a site of these files, with those of somebody else in it. */
function toTree(site: Files): Files {
  const folder = makeFolder();
  writeSite(folder, site);
  writeFiles(folder, mine);
  return readTree(folder);
}

async function tryBuilding(destination: string): Promise<boolean> {
  try {
    await build(destination, toRender(newSite), corpus);
    return true;
  } catch {
    return false;
  }
}

/** The claims in this test are all of one process, which lives on: they are made to be of one before it. */
function forgetProcesses(destination: string): void {
  for (const path of fs.globSync("**/.dateline-build-*/claim-*.json", {
    cwd: join(destination, ".."),
  })) {
    const file = join(destination, "..", path);
    const text = fs.readFileSync(file, "utf8");
    fs.writeFileSync(file, text.replace(/"started": "[^"]*"/, '"started": "before"'));
  }
}

function assertOneOf(destination: string, expected: Files[], message: string): void {
  const found = readTree(join(destination, ".."));
  const wanted = expected.map((tree) =>
    Object.fromEntries([
      ["dist/", ""],
      ...Object.entries(tree).map(([path, content]) => [`dist/${path}`, content]),
    ]),
  );
  const isOne = wanted.some((tree) => JSON.stringify(sorted(tree)) === JSON.stringify(found));
  if (!isOne) assert.deepEqual(found, sorted(wanted[0] ?? {}), message);
}

function sorted(tree: Files): Files {
  return Object.fromEntries(Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1)));
}
