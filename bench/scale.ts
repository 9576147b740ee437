/**
 * What a site weighs and what it costs to build, the first time and again: `npm run bench -- scale [articles…]`,
 * by default 1,000. The articles are those of the search bench, cut to the length of wire copy, as a folder of text files.
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
  const measured: Awaited<ReturnType<typeof measure>>[] = [];
  for (const size of sizes.length > 0 ? sizes : [1000]) measured.push(await measure(size));
  console.table(measured.map(({ size }) => size));
  console.table(measured.flatMap(({ builds }) => builds));
}

/** What happens to a corpus between two builds, in this order. */
const changes: Record<string, (corpus: string) => void> = {
  "no change": () => undefined,
  "one new article": (corpus) =>
    writeFileSync(join(corpus, "new.txt"), "A bridge in Kharkiv\n\nIt opened, Kharkiv said.\n"),
  "one alias": (corpus) =>
    writeFileSync(join(corpus, "corpus.yaml"), "places:\n  Kharkiv: { aliases: [Charkiw] }\n"),
};

async function measure(articles: number) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-scale-"));
  try {
    const [corpus, site] = [join(folder, "articles"), join(folder, "site")];
    const text = writeCorpus(corpus, articles);
    const build = () => timeBuild(folder, corpus, site);
    const first = await build();
    const size = { articles, ...weigh(site, text) };
    const builds = [{ articles, change: "first build", ...first, "of the first": 1 }];
    for (const [change, apply] of Object.entries(changes)) {
      apply(corpus);
      const cost = await build();
      const share = cost["processor seconds"] / first["processor seconds"];
      builds.push({ articles, change, ...cost, "of the first": Number(share.toFixed(2)) });
    }
    return { size, builds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeBuild(folder: string, corpus: string, site: string) {
  const started = performance.now();
  const usedBefore = childProcessorSeconds();
  const child = spawn(process.execPath, ["src/cli/dateline.ts", "build", corpus, "--out", site], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DATELINE_CACHE: join(folder, "kept") },
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
    "processor seconds": Number((childProcessorSeconds() - usedBefore).toFixed(1)),
    "peak memory": formatBytes(peak),
  };
}

function weigh(site: string, text: number) {
  const files = listFiles(site);
  const bytes = files.map((file) => statSync(join(site, file)).size);
  const sum = bytes.reduce((total, size) => total + size, 0);
  const pages = bytes.filter((_, index) => files[index]?.endsWith(".html"));
  return {
    files: files.length,
    "search files": files.filter((file) => file.startsWith("search/")).length,
    bytes: formatBytes(sum),
    "times the text": Math.round(sum / text),
    "largest page": formatBytes(Math.max(...pages)),
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
