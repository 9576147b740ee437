/** Builds as people start them: two at once, into folders with odd names, stopped and killed in the middle. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
const temporary = join(folder, "temporary");
const corpora = {
  "Харків 100 % #1?":
    "The bridge\n\nThe mayor of Kharkiv, Ihor Terekhov, said the bridge would be closed until spring.\n",
  clippings:
    "Trams ran again\n\nTrams ran again in Kherson on Monday, the city's council said in a statement.\n",
};
const [odd, plain] = Object.keys(corpora).map((name) => join(folder, name)) as [string, string];

before(() => {
  mkdirSync(temporary);
  for (const [name, article] of Object.entries(corpora)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "ä #1 %.txt"), article);
  }
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("two at once do not meet: each gives what it gives alone, whatever the folders are called", async () => {
  const together = [join(folder, "сайт #1"), join(folder, "100 %/a?b")] as const;
  const alone = join(folder, "alone");
  const ends = await Promise.all([
    run("build", odd, together[0]),
    run("build", plain, together[1]),
  ]);
  ends.push(await run("build", odd, alone), await run("check", together[0]));
  for (const { code, output } of ends) assert.equal(code, 0, output);
  assert.deepEqual(readManifest(together[0]), readManifest(alone));
  assert.notDeepEqual(readManifest(together[1]), readManifest(alone));
  assertNothingLeft();
});

test("Ctrl+C leaves the old site, and nothing else", async () => {
  const before = readManifest(join(folder, "alone"));
  const child = start("build", plain, join(folder, "alone"));
  await untilAstroWrites(child);
  child.kill("SIGINT");
  const [code] = await once(child, "exit");
  assert.equal(code, 130);
  assert.deepEqual(readManifest(join(folder, "alone")), before);
  assertNothingLeft();
});

test("killed, it ends with all that it started, and the next build clears up", async () => {
  const before = readManifest(join(folder, "alone"));
  const child = start("build", plain, join(folder, "alone"));
  await untilAstroWrites(child);
  child.kill("SIGKILL");
  // Its output is closed when the last process that writes to it has ended.
  await once(child, "close");
  assert.notDeepEqual(readdirSync(temporary), []);

  const papers = join(folder, "papers");
  mkdirSync(papers);
  writeFileSync(join(papers, "letter.pdf"), "%PDF");
  writeFileSync(join(papers, "empty.txt"), "");
  const { code, output } = await run("build", papers, join(folder, "alone"));
  assert.equal(code, 1);
  assert.match(
    output,
    /No article was found in .*papers, so no site was made\. Seen: 2 files: 1 \.pdf \(letter\.pdf\), 1 \.txt \(empty\.txt\)\. Put files with articles into the folder \(\.txt, \.md, .*\), or name another\./,
  );
  assert.deepEqual(readManifest(join(folder, "alone")), before);
  assertNothingLeft();
});

function start(...words: string[]): ChildProcess {
  return spawn(process.execPath, ["src/cli/dateline.ts", ...words], {
    env: { ...process.env, TMPDIR: temporary, DATELINE_CACHE: join(folder, "kept") },
  });
}

async function run(...words: string[]): Promise<{ code: number | null; output: string }> {
  const child = start(...words);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text: Buffer) => {
      output += text.toString();
    });
  await once(child, "close");
  return { code: child.exitCode, output };
}

/** Astro's own process has begun, and has written into the private folder. */
async function untilAstroWrites(child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  child.stderr?.resume();
  while (!readdirSync(temporary, { recursive: true }).some((path) => path.includes(".astro"))) {
    assert.equal(child.exitCode, null, "the build ended before it could be stopped");
    await wait(20);
  }
}

function readManifest(site: string): unknown {
  return JSON.parse(readFileSync(join(site, "manifest.json"), "utf8"));
}

function assertNothingLeft(): void {
  const working = readdirSync(folder, { recursive: true }).filter((path) =>
    path.includes(".dateline-build"),
  );
  assert.deepEqual([...working, ...readdirSync(temporary)], []);
}
