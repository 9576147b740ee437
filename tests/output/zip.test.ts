/** The archive, read by other programs: Python's zipfile checks every file's sum. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { archiveReadme } from "../../src/output/archive-readme.ts";
import { writeZip, zipInMemory } from "../../src/output/zip.ts";
import { findProgram } from "../built/find-programs.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-zip-"));
after(() => rmSync(folder, { recursive: true }));

const listing = `
import io, json, sys, zipfile
archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
bad = archive.testzip()
files = [[f.filename, f.file_size, f.date_time, oct(f.external_attr >> 16)] for f in archive.infolist()]
print(json.dumps({"bad": bad, "count": len(files), "first": files[0], "last": files[-1]}))
`;

function readByPython(archive: Uint8Array) {
  return JSON.parse(
    execFileSync(findProgram("python"), ["-c", listing], { input: archive, encoding: "utf8" }),
  );
}

async function pack(files: [name: string, content: string][]): Promise<Uint8Array> {
  const path = join(folder, "packed.zip");
  const entries = files.map(([name, content]) => ({
    name,
    read: () => [new TextEncoder().encode(content)],
  }));
  await writeZip(path, entries);
  return readFileSync(path);
}

const files: [name: string, content: string][] = [
  ["a/README.txt", ""],
  ["a/site/index.html", "Харків ".repeat(10_000)],
  ["a/site/font.woff2", "not packed twice"],
];

test("files come back whole, of one time and with plain permissions", async () => {
  const archive = await pack(files);
  assert.deepEqual(readByPython(archive), {
    bad: null,
    count: 3,
    first: ["a/README.txt", 0, [1980, 1, 1, 0, 0, 0], "0o100644"],
    last: ["a/site/font.woff2", 16, [1980, 1, 1, 0, 0, 0], "0o100644"],
  });
  assert.ok(archive.length < 2_000);
});

test("the bytes are the same in every time zone", async () => {
  const run = `
    import { writeZip, zipInMemory } from "./src/output/zip.ts";
    await writeZip(process.argv[1], [{ name: "a.txt", read: () => [Buffer.from("a")] }]);`;
  const [east, west] = ["Pacific/Kiritimati", "Pacific/Pago_Pago"].map((zone) => {
    const path = join(folder, "zone.zip");
    const env = { ...process.env, TZ: zone };
    execFileSync(process.execPath, ["--input-type=module", "-e", run, path], { env });
    return readFileSync(path);
  });
  assert.ok(east && west && east.equals(west));
});

test("a file that cannot be read stops the archive", async () => {
  const read = async function* () {
    yield new Uint8Array(1);
    throw new Error("The disk is gone.");
  };
  const entries = [
    { name: "a.txt", read },
    { name: "b.txt", read: () => [] },
  ];
  await assert.rejects(writeZip(join(folder, "broken.zip"), entries), /The disk is gone/);
});

for (const name of ["Харків.html", "a b.html"])
  test(`${name} is refused`, async () => {
    await assert.rejects(pack([[name, ""]]), /plain ASCII without spaces/);
  });

test("two names that some disks take for one are refused", async () => {
  await assert.rejects(
    pack([
      ["a.html", ""],
      ["A.html", ""],
    ]),
    /if capitals do not count/,
  );
});

test("the README says what it is; letters beyond ASCII come with the mark of UTF-8", () => {
  const readme = archiveReadme({ name: "The file", articles: [] });
  assert.match(
    readme,
    /^The file\r\n========\r\n\r\nA website to read and search: 0 news articles/,
  );
  assert.match(archiveReadme({ name: "Архів", articles: [] }), /^\ufeffАрхів\r\n=====\r\n/);
});

test("a small archive is made in memory, and its files are stored as they are", async () => {
  const bytes = new TextEncoder().encode("Text of an article. ".repeat(50));
  const archive = await zipInMemory([{ name: "a.txt", bytes }]);
  const { bad, count, first } = readByPython(archive);
  assert.deepEqual([bad, count, first[0], first[1]], [null, 1, "a.txt", bytes.length]);
  assert.ok(Buffer.from(archive).includes(Buffer.from(bytes)));
});
