/** A folder is read once, file by file; what cannot be read is named, and the bytes can be handed out again. */
import assert from "node:assert/strict";
import fs, { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, mock, test } from "node:test";
import { readFolder } from "../../src/corpus/read-folder.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { formatReport } from "../../src/corpus/report.ts";
import { summarize } from "../../src/corpus/summary.ts";

const tables = readReferenceTables();
const home = mkdtempSync(join(tmpdir(), "dateline-"));
after(() => rmSync(home, { recursive: true }));

const article =
  "A headline of its own\n\nThe mayor said on Friday that the bridge would be closed until spring.\n";
const russian = "Мост закрыт до весны\n\nМэр сообщил в пятницу, что мост будет закрыт до весны.\n";

function makeFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(home, "case-"));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

test("each file is read once, corpus.yaml too, and what is no article not at all", async () => {
  const folder = makeFolder({
    "a.txt": article,
    "b.txt": `${article}\nShe lives at 5 Elm Street.\n`,
    "c.jpg": "x",
    "corpus.yaml":
      "withhold:\n  - file: b.txt\n    passages: [5 Elm Street]\n    because: private\n  - file: a.txt\n    because: retracted\n",
  });
  const reading = mock.method(fs, "readFileSync");
  syncBuiltinESMExports();
  await readFolder(folder, { tables });
  const paths = reading.mock.calls.map(({ arguments: [path] }) => String(path));
  reading.mock.restore();
  syncBuiltinESMExports();
  const read = paths.filter((path) => path.startsWith(folder));
  assert.deepEqual(read.map((path) => path.slice(folder.length + 1)).sort(), [
    "a.txt",
    "b.txt",
    "corpus.yaml",
  ]);
});

test("an encoding in corpus.yaml has the last word, a file's before the folder's", async () => {
  const folder = makeFolder({
    "a.txt": Buffer.from(russian, "utf16le"),
    "b.txt": Buffer.from(article.replace("mayor", "maire é"), "latin1"),
    "corpus.yaml": "encoding: iso-8859-2\narticles:\n  a.txt: { encoding: UTF-16 }\n",
  });
  const { articles, texts } = await readFolder(folder, { tables });
  assert.deepEqual(
    articles.map(({ encoding, problems }) => [encoding, problems.map(({ kind }) => kind)]),
    [
      ["utf-16le", []],
      ["iso-8859-2", []],
    ],
  );
  assert.equal(texts.get(articles[0]?.id ?? ""), russian);
});

test("bytes are kept only where the text does not give them back", async () => {
  const files: Record<string, Uint8Array> = {
    "bom.txt": Buffer.from(`\uFEFF${article}`),
    "damaged.txt": Buffer.concat([Buffer.from(russian), Buffer.from([0xff])]),
    "latin.txt": Buffer.from(`${article}caf\xe9\n`, "latin1"),
    "plain.txt": Buffer.from(`${article}café\n`),
  };
  const { articles, originals } = await readFolder(makeFolder(files), { tables });
  const kept = articles.filter(({ id }) => originals.has(id));
  assert.deepEqual(
    kept.map(({ file }) => file),
    ["bom.txt", "damaged.txt", "latin.txt"],
  );
  for (const { id, file } of kept)
    assert.deepEqual([...(originals.get(id) ?? [])], [...(files[file] ?? [])]);
});

test("the report names everything that was not read, and counts what is hidden in one line", async () => {
  const folder = makeFolder({
    ".git/config": "x",
    ".DS_Store": "x",
    "a.txt": article,
    "large.txt": article,
    "letter.wpd": "PK",
    "line\nend.jpg": "x",
    "unreadable.txt": article,
  });
  truncateSync(join(folder, "large.txt"), 33 * 1024 * 1024);
  const { readFileSync } = fs;
  const denying = mock.method(fs, "readFileSync", (path: string | Buffer, options: "utf8") => {
    if (String(path).endsWith("unreadable.txt"))
      throw Object.assign(new Error("denied"), { code: "EACCES" });
    return readFileSync(path, options);
  });
  syncBuiltinESMExports();
  const corpus = await readFolder(folder, { tables });
  const understood = summarize(corpus);
  const report = formatReport(corpus).filter((line) => !understood.includes(line));
  denying.mock.restore();
  syncBuiltinESMExports();
  const expected = [
    /^large\.txt: The file is too large/,
    /^letter\.wpd: Files of this kind .* save that as a \.txt file \(document\)\.$/,
    /^line\\x0Aend\.jpg: Files of this kind/,
    /^unreadable\.txt: It cannot be read.*EACCES/,
    /^2 hidden entries passed over: \.DS_Store, \.git$/,
    /^5 files: 1 article, 4 left out, 4 problems$/,
  ];
  assert.equal(report.length, expected.length, report.join("\n"));
  for (const [index, line] of report.entries()) assert.match(line, expected[index] ?? /never/);
});

test("a table that lists files tells of them; corpus.yaml counts more", async () => {
  const folder = makeFolder({
    "a.txt": article,
    "b.txt": article.replace("bridge", "road"),
    "articles.csv":
      "file,title,date,publisher\na.txt,The bridge is shut,2024-05-01,Post\nb,,2024-05-02,Post\nc.txt,,,Post\n",
    "corpus.yaml": "articles:\n  b.txt: { date: 2024-06-01 }\n",
  });
  const corpus = await readFolder(folder, { tables });
  assert.deepEqual(
    corpus.articles.map(({ title, published, stated }) => [
      title,
      published?.from,
      stated?.date?.where,
    ]),
    [
      ["The bridge is shut", "2024-05-01", "articles.csv, row 2"],
      ["A headline of its own", "2024-06-01", "articles.csv, row 3"],
    ],
  );
  // They are handed out as they came all the same.
  assert.deepEqual(
    corpus.articles.map(({ original }) => original),
    ["txt", "txt"],
  );
  assert.deepEqual(corpus.leftOut, [
    { file: "articles.csv#3", problem: { kind: "row-without-file", found: "c.txt, row 4" } },
  ]);
});

test("a table in corpus.yaml that is not there stops the build", async () => {
  const folder = makeFolder({
    "a.csv": "Kopf\nx\n",
    "corpus.yaml": "tables:\n  b.csv: { text: Kopf }\n",
  });
  await assert.rejects(
    readFolder(folder, { tables }),
    /line 2: tables → b\.csv: there is no such file \(did you mean "a\.csv"\?\)/,
  );
});
