/** `dateline read` and `dateline merge`: what several machines have read is what one would have. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { makeFolder, writeFiles } from "../output/build/fake-site.ts";
import { endedWith } from "./ended-with.ts";

const program = resolve("src/cli/dateline.ts");
const home = makeFolder();
const papers = join(home, "papers");
const line = "Subscribe to our newsletter for more of this";
writeFiles(papers, {
  "a.txt": `Kharkiv\n\nKharkiv was shelled on Friday, mayor Ihor Terekhov said.\n\n${line}\n`,
  "b.html": `<h1>Lviv</h1><p>Lviv was shelled on 20 May 2023, Terekhov said.</p><p>${line}</p>`,
  "c.txt": `Odesa\n\nOdesa was shelled on Sunday. President Zelen-\nsky left.\n\n${line}\n`,
});

function run(cache: string, ...line: string[]) {
  const env = { ...process.env, DATELINE_CACHE: join(home, cache) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...line], {
    ...{ cwd: home, env, encoding: "utf8" },
  });
  return { status, stdout, stderr };
}

function contents(folder: string): [string, string][] {
  return readdirSync(join(home, folder)).map((file) => [
    file,
    readFileSync(join(home, folder, file), "latin1"),
  ]);
}

test("an export of what two machines have read is that of one, byte for byte", () => {
  const exportTo = (cache: string, out: string, ...more: string[]) =>
    run(cache, "export", papers, "--to", "opensearch", "--out", out, ...more);
  for (const number of [1, 2]) {
    const { status, stdout } = run(
      "none",
      "read",
      "papers",
      "--shard",
      `${number}/2`,
      "--out",
      `${number}.shard`,
    );
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`${number}\\.shard: [12] articles?, shard ${number}/2`));
  }
  const missing = run("merged", "merge", "papers", "2.shard");
  assert.match(missing.stdout, /No file of shard 1\/2: the next build reads it\./);
  const merged = run("merged", "merge", "papers", "2.shard", "1.shard");
  assert.deepEqual([merged.status, merged.stdout], [0, "Merged 2 files: 3 articles\n"]);
  assert.equal(exportTo("merged", "some").status, 0);
  assert.equal(exportTo("merged", "whole", "--no-cache").status, 0);
  assert.ok(contents("whole").length > 3);
  assert.deepEqual(contents("some"), contents("whole"));
});

const other = join(home, "other.txt");
const mistakes: [what: string, line: [string, ...string[]], code: number, says: RegExp][] = [
  ["no shard", ["read", papers, "--out", "a.shard"], 2, /--shard 2\/4 is the second of four/],
  ["a shard that is none", ["read", papers, "--shard", "3/2"], 2, /"3\/2" is none/],
  ["no file", ["read", papers, "--shard", "1/2"], 2, /--out <file>/],
  [
    "a file among the articles",
    ["read", papers, "--shard", "1/2", "--out", join(papers, "1")],
    2,
    /lies among the articles/,
  ],
  [
    "a file of something else",
    ["read", papers, "--shard", "1/2", "--out", other],
    2,
    /other\.txt was not written by/,
  ],
  ["nothing to merge", ["merge", papers], 2, /dateline merge <folder> <file…>/],
  ["a file that is no shard", ["merge", papers, other], 1, /other\.txt was not written by/],
];
for (const [what, line, code, says] of mistakes)
  test(what, async () => {
    writeFiles(home, { "other.txt": "Notes.\n" });
    const ended = await endedWith(...line);
    assert.match(ended.says, says);
    assert.equal(ended.code, code);
  });
