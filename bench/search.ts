/**
 * Search, measured: `npm run bench -- search [articles…]`, by default 5, 1,000 and 10,000.
 * Dateline beside MiniSearch, FlexSearch, Fuse's token search and Pagefind, on the same articles in one run.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mixCorpus } from "../tests/search/mixed-corpus.ts";

import { measureInBrowser } from "./search/browser.ts";
import { measureFirstResult, openDateline } from "./search/dateline.ts";
import { measureEngine } from "./search/measure.ts";
import { makeQueries } from "./search/queries.ts";
import { openFlexSearch, openFuse, openMiniSearch } from "./search/rivals.ts";
import { printTable, type Row } from "./search/table.ts";

const source = "../shared/corpora/worldwide-dev/docs";
const usualSizes = [5, 1000, 10_000];

export async function run(): Promise<void> {
  const sizes = process.argv.slice(3).map(Number).filter(Boolean);
  const texts = readTexts();
  for (const size of sizes.length > 0 ? sizes : usualSizes) await measureSize(texts, size);
}

function readTexts(): string[] {
  const folder = existsSync(source) ? source : "seeds";
  if (folder === "seeds")
    console.log(`${source} is not here: the articles are mixed from the five seeds instead.`);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
  console.log(
    `Articles are made of sentences of ${texts.length} texts in ${folder}, mixed with seed 1.`,
  );
  console.log("Queries are made with seed 2 (seed 3 was for tuning).");
  return texts;
}

async function measureSize(texts: readonly string[], size: number): Promise<void> {
  console.log(`\n${size.toLocaleString("en")} articles`);
  const corpus = mixCorpus(texts, size, 1);
  const queries = makeQueries(corpus, 2);
  const rows: Row[] = [await measureEngine("Dateline", () => openDateline(corpus), queries)];
  rows.push(
    await measureEngine("MiniSearch tuned", () => openMiniSearch(corpus, "tuned"), queries),
    await measureEngine("MiniSearch fuzzy, prefix", () => openMiniSearch(corpus, "usual"), queries),
  );
  if (size <= 10_000)
    rows.push(await measureEngine("FlexSearch", () => openFlexSearch(corpus), queries));
  if (size <= 1000)
    rows.push(await measureEngine("Fuse token search", () => openFuse(corpus), queries));
  printTable(rows);
  const first = await measureFirstResult(corpus, queries.typed);
  console.log(
    `\nDateline's index until the first result: ${first.kilobytes.toFixed(1)} kB (gzip) in ${first.files} files, the script apart.`,
  );
  if (size <= 10_000) printTable(await measureInBrowser(corpus, queries));
}
