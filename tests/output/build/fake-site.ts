/** Small sites with a true manifest, in place of those that Astro makes. */
import { hash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, type TestContext } from "node:test";
import { buildSite, type Render } from "../../../src/output/build/build-site.ts";
import { formatManifest } from "../../../src/output/manifest.ts";

export type Files = Record<string, string>;

/** Makes a folder for the tests of a file; it is removed after them. */
export function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dateline test – ")));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Writes a site whose manifest lists these files, and says or, as 0.2.0, does not say what wrote it. */
export function writeSite(folder: string, files: Files, generator?: string): void {
  const listed = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: Buffer.byteLength(content),
    sha256: hash("sha256", content),
  }));
  const known = { format: 1 as const, name: "Test", index: false };
  const lists = { articles: [], names: [], tombstones: [], files: listed };
  const manifest = formatManifest({ ...(generator && { generator }), ...known, ...lists });
  writeFiles(folder, { ...files, "manifest.json": manifest });
}

/** Makes a site of these files where the build wants it. */
export function toRender(files: Files): Render {
  return async (_source, site) => {
    writeSite(site, files, "Dateline 0.0.0");
    return { report: ["A report"] };
  };
}

/** Builds a site of these files from a folder with one article. */
export async function build(destination: string, files: Files | Render, corpus?: string) {
  const source = { corpus: corpus ?? makeCorpus() };
  const render = typeof files === "function" ? files : toRender(files);
  return buildSite(source, destination, new AbortController().signal, render);
}

export function makeCorpus(): string {
  const corpus = join(makeFolder(), "clippings");
  writeFiles(corpus, { "a.txt": "An article." });
  return corpus;
}

/** Reads everything below a folder, also empty folders and links; manifests, which differ, as one word. */
export function readTree(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const lines = entries.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (entry.isSymbolicLink()) return [name, `→ ${readlinkSync(path)}`];
    if (entry.isDirectory()) return [`${name}/`, ""];
    return [name, entry.name === "manifest.json" ? "manifest" : readFileSync(path, "utf8")];
  });
  return Object.fromEntries(lines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Sets a variable of the environment until the test has ended. */
export function setVariable(context: TestContext, name: string, value: string): void {
  const before = process.env[name];
  process.env[name] = value;
  context.after(() => {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  });
}
