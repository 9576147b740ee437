/**
 * Search, measured: `npm run bench -- search [articles…]`, by default 5, 100, 1,000, 10,000 and 100,000.
 * Dateline beside MiniSearch, FlexSearch, Fuse's token search and Pagefind, on the same articles in one run;
 * each in a process of its own, whose memory and time are bounded.
 */
import { existsSync } from "node:fs";
import { engines, pages } from "./search/engines.ts";
import { type Limits, runApart } from "./search/run-apart.ts";
import { printTable, type Row } from "./search/table.ts";

const usualSizes = [5, 100, 1000, 10_000, 100_000];

const explanation = `
The articles are made up, with the words, phrases and names of real news in their numbers (bench/README.md).
Columns are explained there.`;

export async function run(): Promise<void> {
  const sizes = process.argv.slice(3).map(Number).filter(Boolean);
  console.log(explanation);
  for (const size of sizes.length > 0 ? sizes : usualSizes) await measureSize(size);
}

async function measureSize(size: number): Promise<void> {
  const limits: Limits =
    size > 10_000 ? { gigabytes: 6, minutes: 20 } : { gigabytes: 4, minutes: 10 };
  console.log(
    `\n${size.toLocaleString("en")} articles; each engine has ${limits.gigabytes} GB and ${limits.minutes} minutes`,
  );
  await measureAll(Object.keys(engines), size, limits);
  if (existsSync("dist/search.html")) await measureAll(Object.keys(pages), size, limits);
  else console.log("\nThere is no dist/search.html: run the build first to measure in Chromium.");
}

async function measureAll(names: readonly string[], size: number, limits: Limits): Promise<void> {
  const rows: Row[] = [];
  for (const name of names) rows.push(await runApart(name, size, limits));
  printTable(rows);
}
