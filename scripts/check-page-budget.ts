/**
 * `npm run budget`: builds a site of made-up wire articles and fails for each page that is heavier than
 * `page-budget.json` allows. It takes a quarter of an hour; `npm run budget -- dist` only weighs a site that is there.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { timeProcess } from "../bench/scale/time-process.ts";
import { writeTexts } from "../bench/scale/write-texts.ts";
import { listFiles } from "../src/output/list-files.ts";
import budget from "./page-budget.json" with { type: "json" };

interface PageWeight {
  page: string;
  bytes: number;
  elements: number;
}

const [given] = process.argv.slice(2);
if (given === undefined) await buildAndWeigh();
else report(weighPages(given));

async function buildAndWeigh(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-budget-"));
  try {
    const [texts, site] = [join(folder, "texts"), join(folder, "site")];
    writeTexts(budget.articles, texts, join(folder, "markdown"));
    const build = ["src/cli/dateline.ts", "build", "--no-cache", texts, "--out", site];
    await timeProcess([process.execPath, ...build]);
    report(weighPages(site));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function weighPages(site: string): PageWeight[] {
  return listFiles(site)
    .filter((path) => path.endsWith(".html"))
    .map((page) => {
      const html = readFileSync(join(site, page));
      return { page, bytes: html.length, elements: countElements(html.toString()) };
    });
}

function countElements(html: string): number {
  let elements = 0;
  const parser = new Parser({
    onopentag: () => {
      elements += 1;
    },
  });
  parser.end(html);
  return elements;
}

function report(pages: readonly PageWeight[]): void {
  if (pages.length === 0) throw new Error("There are no pages to weigh.");
  for (const measure of ["bytes", "elements"] as const) {
    const heaviest = pages.toSorted((a, b) => b[measure] - a[measure]).slice(0, 5);
    console.info(`Most ${measure} of ${pages.length} pages, ${budget[measure]} allowed:`);
    console.table(heaviest);
  }
  const over = pages.filter((page) => page.bytes > budget.bytes || page.elements > budget.elements);
  if (over.length === 0) return;
  console.error(`${over.length} pages are over the budget.`);
  process.exitCode = 1;
}
