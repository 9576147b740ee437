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
    name: "articles, one of them in a folder of the folder, and what is hidden",
    files: {
      "a.txt": article,
      "b.txt": `${article}\nAnother end.\n`,
      "2023/c.txt": Buffer.from("Another headline\n\nThe café was closed on Friday.\n", "latin1"),
      ".hidden/b.txt": article,
      ".DS_Store": "x",
    },
    articles: [
      "another-headline",
      "a-headline-of-its-own",
      /^a-headline-of-its-own-[0-9a-f]{8}$/.source,
    ],
    report: [/^2023\/c\.txt/m, /3 files: 3 articles, 0 left out, 1 problem/],
    code: 0,
  },
  {
    name: "an empty file, one of blanks, a binary one, one of another type and a copy",
    files: {
      "a.txt": article,
      "b.txt": "",
      "c.txt": " \n\t\n",
      "d.txt": Uint8Array.from({ length: 512 }, (_, index) => (index * 97) % 256),
      "e.jpg": "x",
      "f.txt": article,
    },
    articles: ["a-headline-of-its-own"],
    report: [
      /^b\.txt: .*empty.*no page/m,
      /^c\.txt: .*no page/m,
      /^d\.txt: .*no page/m,
      /^e\.jpg: .*no page/m,
      /^f\.txt: .*no page of its own: a\.txt/m,
      /6 files: 1 article, 5 left out, 5 problems/,
    ],
    code: 1,
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
