/**
 * What a site weighs and what it costs to build: `npm run bench -- scale [articles…]`, by default 1,000.
 * The articles are those of the search bench, cut to the length of wire copy, as a folder of text files.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatBytes } from "../src/data/downloads-page.ts";
import { listFiles } from "../src/output/list-files.ts";
import type { SearchableArticle } from "../src/search/searchable.ts";
import { makeCorpus } from "./search/corpus/make-corpus.ts";
import { childProcessorSeconds, residentBytes } from "./search/processes.ts";

/** Milliseconds between two looks at the memory of a build. */
const memoryPause = 250;

/** Words of a piece of wire copy; the sentence that passes it is the last. */
const wireLength = 150;

export async function run(): Promise<void> {
  const sizes = process.argv.slice(3).map(Number).filter(Boolean);
  const rows: Awaited<ReturnType<typeof measure>>[] = [];
  for (const size of sizes.length > 0 ? sizes : [1000]) rows.push(await measure(size));
  console.table(rows);
}

async function measure(articles: number) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-scale-"));
  try {
    const [corpus, site] = [join(folder, "articles"), join(folder, "site")];
    const text = writeCorpus(corpus, articles);
    const cost = await build(corpus, site);
    const files = listFiles(site);
    const bytes = files.map((file) => statSync(join(site, file)).size);
    const sum = bytes.reduce((total, size) => total + size, 0);
    const pages = bytes.filter((_, index) => files[index]?.endsWith(".html"));
    return {
      articles,
      files: files.length,
      "search files": files.filter((file) => file.startsWith("search/")).length,
      bytes: formatBytes(sum),
      "times the text": Math.round(sum / text),
      "largest page": formatBytes(Math.max(...pages)),
      ...cost,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(corpus: string, site: string) {
  const started = performance.now();
  const usedBefore = childProcessorSeconds();
  const child = spawn(process.execPath, ["src/cli/dateline.ts", "build", corpus, "--out", site], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, child.pid === undefined ? 0 : residentBytes(child.pid));
  }, memoryPause);
  const [code] = await once(child, "exit");
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build of ${corpus} failed.`);
  return {
    seconds: Math.round((performance.now() - started) / 1000),
    "processor seconds": Math.round(childProcessorSeconds() - usedBefore),
    "peak memory": formatBytes(peak),
  };
}

/** @returns how many characters they have */
function writeCorpus(folder: string, size: number): number {
  mkdirSync(folder);
  let characters = 0;
  for (const article of makeCorpus(size, 1).articles) {
    const text = toText(article);
    characters += text.length;
    writeFileSync(join(folder, `${article.id}.txt`), text);
  }
  return characters;
}

function toText({ title, from, sentences }: SearchableArticle): string {
  const paragraphs = new Map<string, string[]>();
  let words = 0;
  for (const { text, anchor } of sentences) {
    if (words >= wireLength) break;
    words += text.split(" ").length;
    paragraphs.set(anchor, [...(paragraphs.get(anchor) ?? []), text]);
  }
  const day = from === undefined ? [] : [`Published: ${from}`];
  const body = [...paragraphs.values()].map((some) => some.join(" "));
  return `${[title, ...day, ...body].join("\n\n")}\n`;
}
