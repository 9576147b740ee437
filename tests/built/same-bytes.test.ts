/**
 * The same input gives the same bytes: the seeds are built a second time in another folder, time zone,
 * locale, order of files and year, with another umask and nothing cached.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { listFiles } from "./dist.ts";
import { dist } from "./site.ts";

const elsewhere = mkdtempSync(join(tmpdir(), "dateline elsewhere – "));
const project = join(elsewhere, "проєкт");
const corpus = join(elsewhere, "clippings");

before(() => {
  copyProject();
  cpSync("seeds", corpus, { recursive: true });
  for (const file of readdirSync(corpus)) utimesSync(join(corpus, file), 1, 1);
  const build = `${join("src", "cli", "dateline.ts")} build`;
  execFileSync(
    "/bin/sh",
    ["-c", `umask 077 && exec "$0" ${build} --no-cache "$1"`, process.execPath, corpus],
    {
      cwd: project,
      stdio: "pipe",
      env: {
        ...process.env,
        NODE_OPTIONS: `--import="${resolve("tests/built/other-machine.ts")}"`,
        TZ: "Pacific/Kiritimati",
        LC_ALL: "tr_TR.UTF-8",
        LANG: "tr_TR.UTF-8",
      },
    },
  );
});
after(() => rmSync(elsewhere, { recursive: true, force: true }));

test("another folder, time zone, locale, order of files, umask, year and no cache: the same manifest", () => {
  const [here, there] = [dist, join(project, "dist")].map((folder) =>
    readFileSync(join(folder, "manifest.json"), "utf8").split("\n"),
  );
  assert.deepEqual(there, here);
  assert.equal(statSync(join(project, "dist/index.html")).mode & 0o77, 0, "the umask was another");
});

test("the manifest lists every file but itself, with its size", () => {
  const { files } = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
  const sizes = files.map(({ path, bytes }: { path: string; bytes: number }) => [path, bytes]);
  const found = listFiles().filter((path) => path !== "manifest.json");
  assert.deepEqual(
    sizes,
    found.map((path) => [path, statSync(join(dist, path)).size]),
  );
});

/** Without caches: each package is linked, the folder they lie in is new. */
function copyProject(): void {
  for (const part of ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"])
    cpSync(part, join(project, part), { recursive: true });
  mkdirSync(join(project, "node_modules"));
  for (const name of readdirSync("node_modules").filter((name) => !name.startsWith(".")))
    symlinkSync(resolve("node_modules", name), join(project, "node_modules", name));
}
