/** A build that uses what the last one has kept gives, byte for byte, what a build from nothing gives. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { listFiles } from "../../src/output/list-files.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline second – "));
const [corpus, site, fromNothing] = ["clippings", "site", "from nothing"].map((name) =>
  join(folder, name),
) as [string, string, string];
const towns = ["Kharkiv", "Kherson", "Odesa", "Lviv", "Paris", "Nairobi", "Lima"];

before(() => {
  cpSync("seeds", corpus, { recursive: true });
  rmSync(join(corpus, "corpus.yaml"), { force: true });
  // More than fifty articles: names in one only have no page, records are in packs.
  for (let number = 1; number <= 60; number += 1) write(`${number}-story.txt`, story(number));
  build(site);
});
after(() => rmSync(folder, { recursive: true, force: true }));

function story(number: number): string {
  const town = towns[number % towns.length];
  return `Bridge ${number} opens in ${town}\n\nPublished: 2023-05-${10 + (number % 19)}\n\n${town} has bridge ${number}, mayor Ihor Terekhov said on Friday. Subscribe to our newsletter, dear readers\n`;
}

function write(file: string, content: string): void {
  writeFileSync(join(corpus, file), content);
}

function build(destination: string, ...options: string[]): string {
  return execFileSync(
    process.execPath,
    ["src/cli/dateline.ts", "build", corpus, "--out", destination, ...options],
    {
      encoding: "utf8",
      stdio: "pipe",
      env: { ...process.env, DATELINE_CACHE: join(folder, "kept") },
    },
  );
}

test("after a new article, an edit, an alias in corpus.yaml, and a file less", () => {
  write("new.txt", story(61));
  write("7-story.txt", `${story(7)}\nAngela Merkel visited Berlin.\n`);
  write("corpus.yaml", "people:\n  Ihor Terekhov: { aliases: [Terekhov] }\n");
  rmSync(join(corpus, "9-story.txt"));
  const second = build(site);
  const cold = build(fromNothing, "--no-cache");
  assert.equal(second, cold, "the same is said");
  const files = listFiles(fromNothing);
  assert.deepEqual(listFiles(site), files);
  const isAnother = (file: string) =>
    !readFileSync(join(site, file)).equals(readFileSync(join(fromNothing, file)));
  assert.deepEqual(files.filter(isAnother), []);
});

test("after no change the site is left as it is", () => {
  const made = statSync(join(site, "index.html")).ino;
  assert.match(build(site), /Nothing has changed since the last build/);
  assert.equal(statSync(join(site, "index.html")).ino, made);
});
