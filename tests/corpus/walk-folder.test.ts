/** What the walk of a folder reads, and what it names instead: one odd entry never stops the rest. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs, { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, mock, test } from "node:test";
import { walkFolder } from "../../src/corpus/walk-folder.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-"));
after(() => rmSync(home, { recursive: true }));

/** Makes an empty corpus folder, with a folder beside it that is none of its business. */
function makeFolders() {
  const place = mkdtempSync(join(home, "case-"));
  const [folder, elsewhere] = [join(place, "corpus"), join(place, "secret")];
  mkdirSync(folder);
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, "secret.txt"), "Not to be published.\n");
  writeFileSync(join(folder, "a.txt"), "An article.\n");
  return { folder, elsewhere };
}

/** What was found, in short: names of files, and of what is left out with the reason. */
function walk(folder: string) {
  const { files, leftOut, passedOver } = walkFolder(folder);
  return {
    files: files.map(({ file }) => file),
    leftOut: leftOut.map(({ file, problem }) => `${file}: ${problem.kind}`),
    ...passedOver,
  };
}

const nothingElse = { leftOut: [], hidden: [], sites: [] };
const manifest = JSON.stringify({ format: 1, name: "x", articles: [], names: [], files: [] });

const entries: {
  name: string;
  make: (folder: string, elsewhere: string) => void;
  files?: string[];
  leftOut?: string[];
  hidden?: string[];
  sites?: string[];
}[] = [
  {
    name: "files in folders, in an order of their own",
    make: (folder) => {
      mkdirSync(join(folder, "2023/May"), { recursive: true });
      for (const file of ["b.txt", "2023/May/b.txt", "2023/a.txt", "B.txt"])
        writeFileSync(join(folder, file), "x");
    },
    files: ["2023/May/b.txt", "2023/a.txt", "B.txt", "a.txt", "b.txt"],
  },
  {
    name: "a link to a folder is not followed, wherever it leads",
    make: (folder, elsewhere) => {
      mkdirSync(join(folder, "own"));
      symlinkSync(elsewhere, join(folder, "linked"));
      symlinkSync("own", join(folder, "again"));
      symlinkSync("..", join(folder, "own/round"));
    },
    leftOut: ["again: linked-folder", "linked: linked-folder", "own/round: linked-folder"],
  },
  {
    name: "a link to a file is followed only inside the folder",
    make: (folder, elsewhere) => {
      mkdirSync(join(folder, ".annex"));
      writeFileSync(join(folder, ".annex/1"), "x");
      symlinkSync(".annex/1", join(folder, "inside.txt"));
      symlinkSync(join(elsewhere, "secret.txt"), join(folder, "outside.txt"));
      symlinkSync("nowhere.txt", join(folder, "broken.txt"));
      symlinkSync("circle.txt", join(folder, "circle.txt"));
    },
    files: ["a.txt", "inside.txt"],
    leftOut: ["broken.txt: broken-link", "circle.txt: broken-link", "outside.txt: linked-outside"],
    hidden: [".annex"],
  },
  {
    name: "a folder whose name begins as the corpus folder's does is elsewhere",
    make: (folder) => {
      writeFileSync(`${folder}-2`, "x");
      symlinkSync(`${folder}-2`, join(folder, "b.txt"));
    },
    leftOut: ["b.txt: linked-outside"],
  },
  {
    name: "a pipe is never opened",
    make: (folder) => {
      execFileSync("mkfifo", [join(folder, "pipe.txt")]);
      symlinkSync("pipe.txt", join(folder, "to-pipe.txt"));
    },
    leftOut: ["pipe.txt: special-file", "to-pipe.txt: special-file"],
  },
  {
    name: "hidden files and folders",
    make: (folder) => {
      mkdirSync(join(folder, ".git"));
      writeFileSync(join(folder, ".git/b.txt"), "x");
      writeFileSync(join(folder, ".DS_Store"), "x");
    },
    hidden: [".DS_Store", ".git"],
  },
  {
    name: "a site made by Dateline",
    make: (folder) => {
      mkdirSync(join(folder, "dist/data/source"), { recursive: true });
      writeFileSync(join(folder, "dist/manifest.json"), manifest);
      writeFileSync(join(folder, "dist/data/source/b.txt"), "x");
    },
    sites: ["dist"],
  },
  {
    name: "another manifest.json makes no site",
    make: (folder) => {
      mkdirSync(join(folder, "app"));
      writeFileSync(join(folder, "app/manifest.json"), '{ "format": "zip", "files": [] }');
      writeFileSync(join(folder, "app/b.txt"), "x");
      writeFileSync(join(folder, "manifest.json"), "{");
    },
    files: ["a.txt", "app/b.txt", "app/manifest.json", "manifest.json"],
  },
];

for (const { name, make, ...expected } of entries) {
  test(name, () => {
    const { folder, elsewhere } = makeFolders();
    make(folder, elsewhere);
    assert.deepEqual(walk(folder), { files: ["a.txt"], ...nothingElse, ...expected });
  });
}

test("a socket is named", async () => {
  const { folder } = makeFolders();
  const server = createServer().listen(join(folder, "socket"));
  await new Promise((resolve) => server.once("listening", resolve));
  assert.deepEqual(walk(folder).leftOut, ["socket: special-file"]);
  await new Promise((resolve) => server.close(resolve));
});

test("a name that is not UTF-8 is read, and told with its odd bytes as numbers", () => {
  const { folder } = makeFolders();
  mkdirSync(Buffer.from(`${folder}/caf\xe9`, "latin1"));
  writeFileSync(Buffer.from(`${folder}/caf\xe9/\xcc\xfd\xf0.txt`, "latin1"), "x");
  const { files } = walkFolder(folder);
  const file = "caf\\xE9/\\xCC\\xFD\\xF0.txt";
  assert.deepEqual(
    files.map((found) => [found.file, found.problems]),
    [
      ["a.txt", []],
      [file, [{ kind: "name-not-utf-8", found: file }]],
    ],
  );
  assert.equal(fs.readFileSync(files[1]?.path ?? "", "utf8"), "x");
});

test("a folder that cannot be read is named, and the rest is read", () => {
  const { folder } = makeFolders();
  mkdirSync(join(folder, "closed"));
  const denied = Object.assign(new Error("denied"), { code: "EACCES" });
  const { readdirSync } = fs;
  const denying = mock.method(fs, "readdirSync", (path: string | Buffer, options: object) => {
    if (String(path).endsWith("closed")) throw denied;
    return readdirSync(path, options);
  });
  syncBuiltinESMExports();
  const { leftOut, files } = walkFolder(folder);
  denying.mock.restore();
  syncBuiltinESMExports();
  assert.deepEqual(leftOut, [{ file: "closed", problem: { kind: "unreadable", found: "EACCES" } }]);
  assert.equal(files.length, 1);
});

test("no folder, and a folder that is a site, are errors that say what to do", () => {
  const { folder } = makeFolders();
  assert.throws(() => walkFolder(join(folder, "none")), /There is no folder .*none: name the/);
  assert.throws(() => walkFolder(join(folder, "a.txt")), /cannot be read as a folder/);
  writeFileSync(join(folder, "manifest.json"), manifest);
  assert.throws(() => walkFolder(folder), /holds a site made by Dateline: name the folder/);
});

test("the corpus folder itself may be a link", () => {
  const { folder } = makeFolders();
  symlinkSync(folder, `${folder}-link`);
  assert.deepEqual(walk(`${folder}-link`).files, ["a.txt"]);
});
