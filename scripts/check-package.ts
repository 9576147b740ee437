/**
 * `npm run check:package [-- <node>]`: packs Dateline, installs the package in an empty folder and builds the
 * seeds with it, two sites at once, which have to be those of this clone, byte for byte. It takes some minutes
 * and the registry. <node> is the program that runs the package; 22.12 is the oldest that has to.
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const project = join(import.meta.dirname, "..");
const node = resolve(process.argv[2] ?? process.execPath);
const folder = mkdtempSync(join(tmpdir(), "dateline-package-"));
const user = join(folder, "an empty folder – проєкт");
const corpus = join(user, "clippings #1");

try {
  mkdirSync(user);
  cpSync(join(project, "seeds"), corpus, { recursive: true });
  await install();
  await Promise.all([buildWithPackage("one"), buildWithPackage("two")]);
  await run(
    process.execPath,
    ["src/cli/dateline.ts", "build", "--no-cache", corpus, toSite("clone")],
    {
      cwd: project,
    },
  );
  for (const site of ["one", "two"])
    assert.deepEqual(readManifest(site), readManifest("clone"), `site ${site} is another`);
  console.info("The package builds what the clone builds.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function install(): Promise<void> {
  await run("npm", ["pack", `--pack-destination=${folder}`], { cwd: project });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  assert(tarball);
  const options = ["--prefer-offline", "--no-audit", "--no-fund"];
  await run("npm", ["install", ...options, join(folder, tarball)], { cwd: user });
}

async function buildWithPackage(site: string): Promise<void> {
  const command = "node_modules/dateline/lib/cli/dateline.js";
  await run(node, [command, "build", "--no-cache", corpus, "--out", toSite(site)], { cwd: user });
}

function toSite(name: string): string {
  return join(user, `site ${name}`);
}

/** It lists every file of the site with its hash. */
function readManifest(site: string): string[] {
  return readFileSync(join(toSite(site), "manifest.json"), "utf8").split("\n");
}
