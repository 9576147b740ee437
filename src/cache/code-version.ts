/**
 * Which code this is. What one build keeps for the next is only of use to the same code: a changed rule, table,
 * style sheet or library has to give what a build from nothing gives. Nobody has to remember to raise a number.
 */
import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** src/ in a clone, lib/ in the package. */
const codeFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const packageFolder = dirname(codeFolder);

let version: string | undefined;

/**
 * The SHA-256 of every file that Dateline ships, of the versions of the libraries it uses, and of the version of
 * Node with its Unicode tables. Reads some 20 MB, in less than a tenth of a second; once a process.
 */
export function codeVersion(): string {
  version ??= hash("sha256", [...ownFiles(), ...libraries(), ...runtime()].join("\n"));
  return version;
}

function ownFiles(): string[] {
  return [codeFolder, join(packageFolder, "public")].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => describe(packageFolder, path)),
  );
}

/**
 * Those that package.json names, as they are installed, and what the package manager wrote of those that they
 * need in turn.
 */
function libraries(): string[] {
  const require = createRequire(import.meta.url);
  const own: { dependencies?: Record<string, string> } = require(
    join(packageFolder, "package.json"),
  );
  const installed = Object.keys(own.dependencies ?? {}).map((name) => {
    const manifest = (require.resolve.paths(name) ?? [])
      .map((folder) => join(folder, name, "package.json"))
      .find((path) => existsSync(path));
    return manifest === undefined ? name : `${name} ${hash("sha256", readFileSync(manifest))}`;
  });
  return [describe(packageFolder, join(packageFolder, "package.json")), ...installed, ...locks()];
}

const lockNames = [
  "node_modules/.package-lock.json",
  "node_modules/.modules.yaml",
  "pnpm-lock.yaml",
  "yarn.lock",
  "bun.lock",
];

/** In the folder of the package and in those above it. */
function locks(): string[] {
  const found: string[] = [];
  for (let folder = packageFolder; ; folder = dirname(folder)) {
    const paths = lockNames.map((name) => join(folder, name));
    for (const path of paths) if (existsSync(path)) found.push(describe(folder, path));
    if (dirname(folder) === folder) return found;
  }
}

function runtime(): string[] {
  const { node, v8, unicode = "", icu = "" } = process.versions;
  return [node, v8, unicode, icu, process.platform, process.arch];
}

function describe(from: string, path: string): string {
  return `${relative(from, path).split(sep).join("/")} ${hash("sha256", readFileSync(path))}`;
}
