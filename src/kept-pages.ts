/**
 * Pages of the last build. A page follows from what it shows and from the code: where both are as they were, the
 * finished page is taken from the site that stands at the destination, if its bytes are those that were made.
 *
 * Pages and build hooks run in two instances of this code, so what was shown hangs on the process.
 */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { replaceFile } from "./cache/pack.ts";
import { putSameFile } from "./new-site.ts";
import { printProgress } from "./print-progress.ts";

declare global {
  var datelinePages: PageList | undefined;
}

interface PageList {
  /** By path in the site: what it shows, as a hash. */
  shown: Map<string, string>;
  /** Those that were taken from the last site, as its manifest described them. */
  taken: Map<string, TakenPage>;
  last: LastPages | undefined;
  /** How many pages there are to make, and how many are made; what is told of the progress. */
  toMake: number;
  made: number;
}

export interface TakenPage {
  path: string;
  bytes: number;
  sha256: string;
}

/** By path in the site: the hashes of what a page shows, and of the page. */
const lastPagesSchema = z.object({
  version: z.string(),
  pages: z.record(z.string(), z.tuple([z.string(), z.string()])),
});
type LastPages = ReadonlyMap<string, readonly [shown: string, page: string]>;

/** The page of a route, as Astro asks for it. */
interface Route<Props> {
  params: Record<string, string>;
  props: Props;
}

/**
 * Takes the pages of a route from the last site that show the same now.
 *
 * @param toData gives all that a page is made from, and its path in the site.
 * @returns the others, which have to be made.
 */
export function takeKeptPages<Props>(
  routes: readonly Route<Props>[],
  toData: (props: Props) => { path: string },
): Route<Props>[] {
  const list = pageList();
  const toMake = routes.filter(({ props }) => {
    if (!list.last?.size) return true;
    const data = toData(props);
    return !takePage(data.path, noteShown(data.path, data));
  });
  list.toMake += toMake.length;
  return toMake;
}

/** Notes what a page shows that is being made, and says how many are. */
export function noteMade(path: string, data: unknown): void {
  noteShown(path, data);
  const list = pageList();
  list.made += 1;
  // In `dev` a page is made when somebody asks for it.
  if (process.env["NODE_ENV"] === "production")
    printProgress("Making pages", list.made, list.toMake);
}

/** Notes what a page shows. */
function noteShown(path: string, data: unknown): string | undefined {
  if (!process.env["DATELINE_KEPT_PAGES"]) return undefined;
  const { shown } = pageList();
  const known = shown.get(path) ?? hash("sha256", JSON.stringify(data, withAllParts));
  shown.set(path, known);
  return known;
}

/** JSON has no sets and maps, and passes over what it cannot write: that would look the same when it is not. */
function withAllParts(key: string, value: unknown): unknown {
  // Pictures of the site, which stand on every page: one object, hashed once.
  if (key === "ownParts" && typeof value === "object" && value !== null) return hashOnce(value);
  if (typeof value === "function") throw new TypeError("What a page shows has to be data.");
  if (value instanceof Set) return ["set", ...value];
  return value instanceof Map ? ["map", ...value] : value;
}

const hashes = new WeakMap<object, string>();

function hashOnce(shared: object): string {
  const known = hashes.get(shared) ?? hash("sha256", JSON.stringify(shared));
  hashes.set(shared, known);
  return known;
}

function takePage(path: string, shown: string | undefined): boolean {
  const { last, taken } = pageList();
  const [wasShown, page] = last?.get(path) ?? [];
  const site = process.env["DATELINE_LAST_SITE"];
  if (shown === undefined || wasShown !== shown || site === undefined) return false;
  try {
    const file = join(site, path);
    const content = readFileSync(file);
    if (hash("sha256", content) !== page) return false;
    putSameFile(path, file, content);
    taken.set(path, { path, bytes: content.length, sha256: page });
    return true;
  } catch {
    return false;
  }
}

/** The pages that were taken from the last site, by path: their tags were looked at when they were made. */
export function takenPages(): ReadonlyMap<string, TakenPage> {
  return pageList().taken;
}

/** Writes down what the pages of a finished site show. */
export function keepPages(files: readonly { path: string; sha256: string }[]): void {
  const path = process.env["DATELINE_KEPT_PAGES"];
  const version = process.env["DATELINE_CODE"];
  if (!path || !version) return;
  const { shown } = pageList();
  const pages = files.flatMap(({ path, sha256 }) => {
    const data = shown.get(path);
    return data === undefined ? [] : [[path, [data, sha256]] as const];
  });
  replaceFile(path, [Buffer.from(JSON.stringify({ version, pages: Object.fromEntries(pages) }))]);
}

function pageList(): PageList {
  globalThis.datelinePages ??= {
    shown: new Map(),
    taken: new Map(),
    last: readLastPages(),
    toMake: 0,
    made: 0,
  };
  return globalThis.datelinePages;
}

function readLastPages(): LastPages | undefined {
  const path = process.env["DATELINE_KEPT_PAGES"];
  if (!path) return undefined;
  try {
    const { version, pages } = lastPagesSchema.parse(JSON.parse(readFileSync(path, "utf8")));
    return version === process.env["DATELINE_CODE"] ? new Map(Object.entries(pages)) : undefined;
  } catch {
    return undefined;
  }
}
