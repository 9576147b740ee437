/** Files that change, vanish or fail between the walk of the folder and their turn: each is named, and the rest is read. */
import assert from "node:assert/strict";
import fs, {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, mock, test } from "node:test";
import { receiveFile } from "../../src/corpus/receive-file.ts";
import { walkFolder } from "../../src/corpus/walk-folder.ts";
import { formatProblem } from "../../src/record/problems.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-receive-"));
after(() => rmSync(home, { recursive: true }));

/** Reads what the walk of a folder has found, after something has happened to one file. */
async function readAfter(change: (path: string) => void): Promise<string[]> {
  const folder = mkdtempSync(join(home, "corpus-"));
  for (const name of ["a.txt", "b.txt"]) writeFileSync(join(folder, name), "An article.\n");
  const { files } = walkFolder(folder);
  change(join(folder, "a.txt"));
  const received = await Promise.all(files.map((file) => receiveFile(file)));
  return received.flat().map((one) => {
    if ("problem" in one) return `${one.file}: ${formatProblem(one.problem)}`;
    return `${one.file}: ${"text" in one ? one.text.trim() : ""}`;
  });
}

const sentence = (code: string) =>
  `It cannot be read, so it has no page; allow it to be read (${code}).`;

const changes: [name: string, change: (path: string) => void, says: string][] = [
  ["removed", (path) => rmSync(path), sentence("ENOENT")],
  [
    "a folder now",
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
    sentence("EISDIR"),
  ],
  [
    "a link that leads nowhere now",
    (path) => {
      rmSync(path);
      symlinkSync("nowhere", path);
    },
    sentence("ENOENT"),
  ],
  [
    "a link to itself now",
    (path) => {
      rmSync(path);
      symlinkSync("a.txt", path);
    },
    sentence("ELOOP"),
  ],
  ["changed", (path) => writeFileSync(path, "Another article.\n"), "Another article."],
  ["emptied", (path) => writeFileSync(path, ""), "The file is empty, so it has no page."],
  ["cut", (path) => truncateSync(path, 3), "An"],
  [
    "far too large now",
    (path) => truncateSync(path, 200 * 1024 * 1024),
    "The file is too large to be read, so it has no page; cut it into its articles, or into smaller files: more than 128 MB.",
  ],
];

for (const [name, change, says] of changes) {
  test(`a file that is ${name}`, async () => {
    assert.deepEqual(await readAfter(change), [`a.txt: ${says}`, "b.txt: An article."]);
  });
}

for (const code of ["EACCES", "EPERM", "EIO", "EBUSY", "EMFILE", "ESTALE", "ENXIO"]) {
  test(`a disk that answers ${code}`, async () => {
    const read = fs.readFileSync;
    const failing = mock.method(fs, "readFileSync", (path: fs.PathOrFileDescriptor) => {
      if (String(path).endsWith("a.txt")) throw Object.assign(new Error(code), { code });
      return read(path);
    });
    syncBuiltinESMExports();
    try {
      assert.deepEqual(await readAfter(() => undefined), [
        `a.txt: ${sentence(code)}`,
        "b.txt: An article.",
      ]);
    } finally {
      failing.mock.restore();
      syncBuiltinESMExports();
    }
  });
}
