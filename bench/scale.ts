/**
 * What a site weighs and what it costs to build, the first time and again, beside others that make a page of each
 * text: `npm run bench -- scale [articles…]`, by default 1,000.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatBytes } from "../src/data/downloads-page.ts";
import { type Made, measurePeers } from "./scale/peers.ts";
import { type Cost, timeProcess } from "./scale/time-process.ts";
import { weigh } from "./scale/weigh.ts";
import { writeTexts } from "./scale/write-texts.ts";

export async function run(): Promise<void> {
  const sizes = process.argv.slice(3).map(Number).filter(Boolean);
  const measured: Awaited<ReturnType<typeof measure>>[] = [];
  for (const size of sizes.length > 0 ? sizes : [1000]) measured.push(await measure(size));
  console.table(measured.map(({ size }) => size));
  console.table(measured.flatMap(({ builds }) => builds));
  console.table(measured.flatMap(({ beside }) => beside));
}

async function measure(articles: number) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-scale-"));
  const [texts, markdown, site] = ["texts", "markdown", "site"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  try {
    const characters = writeTexts(articles, texts, markdown);
    const build = () =>
      timeProcess([process.execPath, "src/cli/dateline.ts", "build", texts, "--out", site], {
        env: { DATELINE_CACHE: join(folder, "kept") },
      });
    const first = await build();
    const made = { tool: "Dateline", ...first, ...weigh(site) };
    const understanding = await timeProcess([
      process.execPath,
      "bench/scale/read-folder.ts",
      texts,
    ]);
    const peers = await measurePeers(folder, texts, markdown);
    return {
      size: describeSize(articles, made, characters),
      beside: compare(articles, made, understanding, peers),
      builds: [
        { articles, change: "first build", ...describeCost(first), "of the first": 1 },
        ...(await measureSecondBuilds(articles, texts, build, first)),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What happens to a corpus between two builds, in this order. */
const changes: Record<string, (corpus: string) => void> = {
  "no change": () => undefined,
  "one new article": (corpus) =>
    writeFileSync(join(corpus, "new.txt"), "A bridge in Kharkiv\n\nIt opened, Kharkiv said.\n"),
  "one alias": (corpus) =>
    writeFileSync(join(corpus, "corpus.yaml"), "places:\n  Kharkiv: { aliases: [Charkiw] }\n"),
};

async function measureSecondBuilds(
  articles: number,
  corpus: string,
  build: () => Promise<Cost>,
  first: Cost,
) {
  const builds = [];
  for (const [change, apply] of Object.entries(changes)) {
    apply(corpus);
    const cost = await build();
    const share = round(cost.processorSeconds / first.processorSeconds);
    builds.push({ articles, change, ...describeCost(cost), "of the first": share });
  }
  return builds;
}

function describeSize(articles: number, made: Made, characters: number) {
  return {
    articles,
    files: made.files,
    "search files": made.searchFiles,
    bytes: formatBytes(made.bytes),
    "times the text": Math.round(made.bytes / characters),
    "largest page": formatBytes(made.largestPage),
  };
}

/** A page of Dateline's is compared without what it costs to understand the texts, which the others do not. */
function compare(articles: number, made: Made, understanding: Cost, peers: readonly Made[]) {
  const without = made.processorSeconds - understanding.processorSeconds;
  const rows = [
    { ...made, tool: "Dateline, without understanding", processorSeconds: without },
    ...peers,
  ];
  const [, bare] = rows;
  const perPage = (row: Made | undefined) => (row ? row.processorSeconds / row.pages : Number.NaN);
  return [made, ...rows].map((row) => ({
    articles,
    tool: row.tool,
    ...describeCost(row),
    pages: row.pages,
    files: row.files,
    bytes: formatBytes(row.bytes),
    "ms a page": row.pages > 0 ? round(1000 * perPage(row)) : "",
    "of bare Astro's": row.pages > 0 ? round(perPage(row) / perPage(bare)) : "",
  }));
}

function describeCost({ seconds, processorSeconds, peak }: Cost) {
  return {
    seconds: Math.round(seconds),
    "processor seconds": Number(processorSeconds.toFixed(1)),
    "peak memory": formatBytes(peak),
  };
}

function round(ratio: number): number {
  return Number(ratio.toFixed(2));
}
