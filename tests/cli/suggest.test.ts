/** `dateline suggest --corrections`: what readers corrected is in the draft; a bad file is named, and nothing is drafted. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parseCorpusFile } from "../../src/corpus/corpus-file.ts";
import { endedWith } from "./ended-with.ts";

let folder = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-suggest-"));
  mkdirSync(join(folder, "clippings"));
  writeFileSync(
    join(folder, "clippings", "a.txt"),
    "Bridge closed\n\nMr Jan Novak said on Friday that the bridge would be closed until spring.\n",
  );
});
after(() => rmSync(folder, { recursive: true }));

function suggest(file: string, content: string) {
  const path = join(folder, file);
  writeFileSync(path, content);
  const clippings = join(folder, "clippings");
  return spawnSync(
    process.execPath,
    ["src/cli/dateline.ts", "suggest", clippings, "--corrections", path],
    { encoding: "utf8" },
  );
}

const correction = {
  id: "urn:uuid:1",
  modified: "2026-11-27T19:05:00.000Z",
  kind: "same-as",
  page: "people/jan-novak.html",
  name: "Jan Novak",
  spellings: [],
  other: "Janez Novak",
  country: "",
};
const asFile = (corrections: unknown) =>
  JSON.stringify({ type: "DatelineCorrections", version: 1, corrections });

test("corrections are in the draft", () => {
  const { stdout, status } = suggest("corrections.json", asFile([correction]));
  assert.equal(status, 0);
  assert.deepEqual(parseCorpusFile(stdout).corpusFile.people["Janez Novak"]?.aliases, [
    "Jan Novak",
  ]);
});

const bad: [about: string, content: string | undefined, message: RegExp, code: number][] = [
  ["is not there", undefined, /There is no file .*missing\.json to read corrections from/, 2],
  ["is cut off", '{"type":', /missing\.json: This file is not JSON, or it is cut off/, 1],
  ["is something else", "[1, 2]", /neither a file of a desk nor one of corrections/, 1],
  ["has a wrong value", asFile([{ ...correction, kind: "shout" }]), /corrections\[0\]\.kind/, 1],
];

for (const [about, content, message, code] of bad)
  test(`a file of corrections that ${about} is an error that says so`, async () => {
    const file = join(folder, "missing.json");
    if (content !== undefined) writeFileSync(file, content);
    const ended = await endedWith("suggest", join(folder, "clippings"), "--corrections", file);
    assert.match(ended.says, message);
    assert.equal(ended.code, code);
  });
