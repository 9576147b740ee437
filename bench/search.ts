/**
 * Search, measured: `npm run bench -- search [articles…]`, by default 5, 100, 1,000, 10,000 and 100,000.
 * Dateline beside MiniSearch, FlexSearch, Fuse's token search and Pagefind, on the same articles in one run;
 * each in a process of its own, whose memory and time are bounded.
 */
import { existsSync } from "node:fs";
import { describeCorpus } from "./search/corpus.ts";
import { browserEngines, engines } from "./search/engines.ts";
import { type Limits, runApart } from "./search/run-apart.ts";
import { printTable, type Row } from "./search/table.ts";

const usualSizes = [5, 100, 1000, 10_000, 100_000];

const explanation = `
key p50, p95: from a key to the hits, all counted and the first ten in order; keys of 100 queries of two or three
  words, from the second letter on. Dateline: all that was asked for, through other forms and spellings, too.
  Of up to three times over an index opened anew the quickest counts: what else the machine does is no engine's fault.
rest p95: the same with what is only similar, which Dateline looks for when there are few hits and typing rests.
kB, requests until first result: scripts and index as a host sends them (gzip), into an empty cache, until the first
  result with its title and text stands in the page; for all engines without the page itself, its style and fonts.
  Dateline's scripts are those of its whole search page; of Pagefind and MiniSearch only the engine, no interface.
heap in Chromium: after 100 queries, garbage collected.`;

export async function run(): Promise<void> {
  const sizes = process.argv.slice(3).map(Number).filter(Boolean);
  console.log(describeCorpus());
  console.log(explanation);
  for (const size of sizes.length > 0 ? sizes : usualSizes) await measureSize(size);
}

async function measureSize(size: number): Promise<void> {
  const limits: Limits =
    size > 10_000 ? { gigabytes: 6, minutes: 12 } : { gigabytes: 4, minutes: 6 };
  console.log(
    `\n${size.toLocaleString("en")} articles; each engine has ${limits.gigabytes} GB and ${limits.minutes} minutes`,
  );
  await measureAll(Object.keys(engines), size, limits);
  if (existsSync("dist/search.html")) await measureAll(Object.keys(browserEngines), size, limits);
  else console.log("\nThere is no dist/search.html: run the build first to measure in Chromium.");
}

async function measureAll(names: readonly string[], size: number, limits: Limits): Promise<void> {
  const rows: Row[] = [];
  for (const name of names) rows.push(await runApart(name, size, limits));
  printTable(rows);
}
