/** Work on files that are not all here is run again until none is missing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openFileCache } from "../../src/search/file-cache.ts";

const asIs = (content: string) => content;

test("what is missing is loaded together, and the work done again", async () => {
  const loaded: string[] = [];
  const files = openFileCache(
    async (path) => {
      loaded.push(path);
      return path.toUpperCase();
    },
    { maxFiles: 10 },
  );
  let runs = 0;
  const result = await files.runUntilLoaded(() => {
    runs += 1;
    const [a, b] = [files.read("a", asIs), files.read("b", asIs)];
    return a === undefined ? undefined : [a, b, files.read("c", asIs)];
  });
  assert.deepEqual(result, ["A", "B", "C"]);
  assert.deepEqual(loaded, ["a", "b", "c"]);
  assert.equal(runs, 3);
});

test("a file that failed is asked for again", async () => {
  let tries = 0;
  const files = openFileCache(
    async () => {
      tries += 1;
      if (tries === 1) throw new Error("lost");
      return "found";
    },
    { maxFiles: 10 },
  );
  const read = () => files.read("a", asIs);
  await assert.rejects(files.runUntilLoaded(read), /lost/);
  assert.equal(await files.runUntilLoaded(read), "found");
});

test("work that needs more files than are kept still ends, also beside other work", async () => {
  const files = openFileCache(async (path) => path, { maxFiles: 3 });
  const all = (letter: string) =>
    files.runUntilLoaded(() => [1, 2, 3, 4, 5, 6].map((n) => files.read(`${letter}${n}`, asIs)));
  const [one, other] = await Promise.all([all("a"), all("b")]);
  assert.deepEqual(one, ["a1", "a2", "a3", "a4", "a5", "a6"]);
  assert.deepEqual(other, ["b1", "b2", "b3", "b4", "b5", "b6"]);
});

test("nothing is loaded before it may be", async () => {
  const loaded: string[] = [];
  const files = openFileCache(async (path) => loaded.push(path), { maxFiles: 3 });
  const read = () => files.read("a", String);
  const waiting = files.runUntilLoaded(read, () => new Promise(() => undefined));
  await Promise.race([waiting, new Promise(setImmediate)]);
  assert.deepEqual(loaded, []);
});

test("files are unpacked one by one, with a pause after each, and once", async () => {
  const steps: string[] = [];
  const files = openFileCache(async (path) => path, {
    maxFiles: 10,
    pause: async () => void steps.push("pause"),
  });
  const decode = (content: string) => {
    steps.push(content);
    return content.toUpperCase();
  };
  const work = () => ["a", "b"].map((path) => files.read(path, decode));
  assert.deepEqual(await files.runUntilLoaded(work), ["A", "B"]);
  assert.deepEqual(await files.runUntilLoaded(work), ["A", "B"]);
  assert.deepEqual(steps, ["a", "pause", "b", "pause"]);
});

test("a file that was expected is unpacked when it is read, and a damaged one is asked for again", async () => {
  const loaded: string[] = [];
  const files = openFileCache(
    async (path) => {
      loaded.push(path);
      return loaded.length < 3 ? "" : path;
    },
    { maxFiles: 10 },
  );
  const decode = (content: string) => {
    if (content === "") throw new Error("Expected letters.");
    return content;
  };
  const work = () => {
    if (files.read("a", asIs) !== undefined) return files.read("b", decode);
    files.expect("b");
    return undefined;
  };
  await assert.rejects(files.runUntilLoaded(work), /damaged: b/);
  assert.deepEqual(loaded, ["a", "b"]);
  assert.equal(await files.runUntilLoaded(work), "b");
  assert.deepEqual(loaded, ["a", "b", "b"]);
});
