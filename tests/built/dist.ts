/** The files of dist/ as the tests read them: pages parsed once, and the records they were made from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { type ArticleRecord, recordSchema } from "../../src/record/record.ts";
import { dist } from "./site.ts";

/** Lists every file of dist/, by its path there, in order. */
export function listFiles(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .sort();
}

const parsed = new Map<string, HTMLElement>();

/** @param path - in dist/. */
export function readPage(path: string): HTMLElement {
  const page = parsed.get(path) ?? parse(readFileSync(join(dist, path), "utf8"));
  parsed.set(path, page);
  return page;
}

/** The records that the pages were made from; data.test.ts compares them with what `npm run inspect` prints. */
export function readRecords(): ArticleRecord[] {
  const articles = listFiles().filter((path) => /^data\/articles\/.*\.json$/.test(path));
  return articles.map((path) =>
    recordSchema.parse(JSON.parse(readFileSync(join(dist, path), "utf8"))),
  );
}

/** Finds where an address in a page leads: the path in dist/, and the fragment. */
export function resolveLink(href: string, from: string): { path: string; fragment: string } {
  const url = new URL(href, `https://site.invalid/${from}`);
  return {
    path: decodeURIComponent(url.pathname.slice(1)),
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

/** One page of each kind: those whose paths differ only in the name of an article, a place, a person or a number. */
export function kindsOfPages(): string[] {
  const kinds = new Map<string, string>();
  for (const path of listFiles().filter((file) => file.endsWith(".html"))) {
    const [folder, name = ""] = path.split("/");
    const [, ...ends] = name.split(".");
    const isUnique = name === "" || name === "index.html";
    // "together-people.html" and "together-organisations-places.html" are one kind.
    const unique = path.replace(/-.*(?=\.html$)/, "-…");
    kinds.set(isUnique ? unique : `${folder}/…${ends.join(".").replace(/\d+/g, "…")}`, path);
  }
  return [...kinds.values()];
}

/** How many mentions of a name, of all that there are, stand in the sentences that its page quotes. */
export function countQuoted(page: string, all: number): number {
  const words = readPage(page).querySelector(".elsewhere")?.text.trim() ?? "0";
  return words.startsWith("All") ? all : Number.parseInt(words, 10);
}
