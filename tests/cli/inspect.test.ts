/** `npm run inspect` on folders with something wrong in them: a named problem or a page for every file, never silence. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { recordSchema } from "../../src/record/record.ts";

const article =
  "A headline of its own\n\nThe mayor said on Friday that the bridge would be closed until spring.\n";

const cases: {
  name: string;
  files: Record<string, string | Uint8Array>;
  articles: string[];
  report: RegExp[];
  code: number;
}[] = [
  {
    name: "one article",
    files: { "a.txt": article },
    articles: ["a-headline-of-its-own"],
    report: [/1 file: 1 article, 0 left out, 0 problems/],
    code: 0,
  },
  {
    name: "an empty file",
    files: { "a.txt": article, "b.txt": "" },
    articles: ["a-headline-of-its-own"],
    report: [/^b\.txt: .*empty.*no page/m, /2 files: 1 article, 1 left out, 1 problem/],
    code: 1,
  },
  {
    name: "a file of blanks",
    files: { "a.txt": article, "b.txt": " \n\t\n" },
    articles: ["a-headline-of-its-own"],
    report: [/^b\.txt: .*no page/m],
    code: 1,
  },
  {
    name: "a binary file",
    files: {
      "a.txt": article,
      "b.txt": Uint8Array.from({ length: 512 }, (_, index) => (index * 97) % 256),
    },
    articles: ["a-headline-of-its-own"],
    report: [/^b\.txt: .*no page/m],
    code: 1,
  },
  {
    name: "invalid UTF-8",
    files: {
      "a.txt": Buffer.concat([Buffer.from(article), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])]),
    },
    articles: ["a-headline-of-its-own"],
    report: [/^a\.txt/m, /1 file: 1 article, 0 left out, 1 problem/],
    code: 0,
  },
  {
    name: "two files with the same headline",
    files: { "a.txt": article, "b.txt": `${article}\nAnother end.\n` },
    articles: ["a-headline-of-its-own", /^a-headline-of-its-own-[0-9a-f]{8}$/.source],
    report: [/2 files: 2 articles/],
    code: 0,
  },
  {
    name: "two files with the same bytes",
    files: { "a.txt": article, "b.txt": article },
    articles: ["a-headline-of-its-own"],
    report: [/^b\.txt: .*no page of its own: a\.txt/m],
    code: 1,
  },
  {
    name: "a file of another type",
    files: { "a.txt": article, "picture.jpg": "x" },
    articles: ["a-headline-of-its-own"],
    report: [/^picture\.jpg: .*no page/m],
    code: 1,
  },
  {
    name: "a folder in the folder",
    files: { "2023/a.txt": article, ".hidden/b.txt": article, ".DS_Store": "x" },
    articles: ["a-headline-of-its-own"],
    report: [/1 file: 1 article, 0 left out/],
    code: 0,
  },
  { name: "an empty folder", files: {}, articles: [], report: [/0 files: 0 articles/], code: 1 },
];

for (const { name, files, articles, report, code } of cases) {
  test(name, () => {
    const { records, errors, status } = inspect(files);
    assert.equal(records.length, articles.length, errors);
    for (const [position, { id }] of records.entries())
      assert.match(id, new RegExp(articles[position] ?? "nothing"));
    for (const line of report) assert.match(errors, line);
    assert.equal(status, code);
  });
}

test("a mistake in corpus.yaml names line and key, and stops", () => {
  const { errors, status } = inspect({ "a.txt": article, "corpus.yaml": "name: x\nplace: y\n" });
  assert.match(errors, /line 2: place: unknown key \(did you mean "places"\?\)/);
  assert.equal(status, 1);
});

function inspect(files: Record<string, string | Uint8Array>) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["src/cli/dateline.ts", "inspect", folder],
    {
      encoding: "utf8",
    },
  );
  rmSync(folder, { recursive: true });
  const records = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => recordSchema.parse(JSON.parse(line)));
  return { records, errors: stderr, status };
}
