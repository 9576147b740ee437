/** The command line: what it answers, where, and with which exit code. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { commands } from "../../src/cli/commands.ts";
import { formatCommandHelp } from "../../src/cli/format-help.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
mkdirSync(join(folder, "clippings"));
after(() => rmSync(folder, { recursive: true }));

const cases: { line: string; says: RegExp; code: number }[] = [
  { line: "", says: /^Dateline turns a folder/, code: 0 },
  { line: "--help", says: /dateline build \[folder\] \[destination\]/, code: 0 },
  { line: "--version", says: /^\d+\.\d+\.\d+$/m, code: 0 },
  { line: "build --help", says: helpOf("build"), code: 0 },
  {
    line: "biuld clippings",
    says: /no command and no folder "biuld" \(did you mean build\?\)/,
    code: 2,
  },
  { line: "build --otu x", says: /no option --otu \(did you mean --out\?\)/, code: 2 },
  {
    line: "build --xyzzy",
    says: /no option --xyzzy\. It takes: --out, --config, --no-cache, --help/,
    code: 2,
  },
  { line: "build -x", says: /no option -x/, code: 2 },
  { line: "build clippings --out", says: /--out needs a value: --out <folder>/, code: 2 },
  { line: "build clippings --out --help", says: /--out needs a value/, code: 2 },
  { line: "build clippings a --out b", says: /named twice: a and --out b/, code: 2 },
  { line: "build clippings a b", says: /"b" is a word too many/, code: 2 },
  { line: "build", says: /Name the folder of your articles/, code: 2 },
  { line: "serve clippings --open=yes", says: /--open takes no value; found "yes"/, code: 2 },
  { line: "serve clippings --port 70000", says: /from 1 to 65535; found "70000"/, code: 2 },
  {
    line: "clippings --prot 1",
    says: /dateline serve has no option --prot \(did you mean --port\?\)/,
    code: 2,
  },
  { line: "diff", says: /Name the manifest\.json of an older build/, code: 2 },
  { line: "diff nowhere", says: /There is no .*nowhere/, code: 1 },
  { line: "check", says: /There is no .*dist/, code: 1 },
  { line: "build clippings clippings", says: /it is the folder of the articles/, code: 1 },
  {
    line: "build clippings --out .",
    says: /it is the folder of the articles, or holds it/,
    code: 1,
  },
];

function helpOf(command: string): RegExp {
  return new RegExp(`^dateline ${command} [^]*--help .*\\n[^]*Exit codes: 0 done; 1 failed`);
}

for (const entry of commands)
  test(`the help of dateline ${entry.name}`, async () => {
    assert.match(formatCommandHelp(entry, await entry.load()), helpOf(entry.name));
  });

for (const { line, says, code } of cases) {
  test(`dateline ${line}`, () => {
    const { stdout, stderr, status } = run(line);
    assert.match(code === 0 ? stdout : stderr, says);
    assert.equal(code === 0 ? stderr : stdout, "");
    assert.equal(status, code);
    assert.deepEqual(readdirSync(folder), ["clippings"]);
  });
}

function run(line: string) {
  const words = line.split(" ").filter(Boolean);
  return spawnSync(process.execPath, [resolve("src/cli/dateline.ts"), ...words], {
    cwd: folder,
    encoding: "utf8",
  });
}
