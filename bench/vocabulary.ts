/**
 * Whether the made-up articles of the search bench are like real ones: `npm run bench -- vocabulary`.
 *
 * Counts different words, repeated phrases and names in 532 made-up articles, and in as many real ones
 * where the labelled corpora are.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { foldWords } from "../src/search/words.ts";
import type { SearchableArticle } from "../src/search/searchable.ts";
import { makeCorpus } from "./search/corpus/make-corpus.ts";

const size = 532;
const realFolder = resolve(
  process.env["DATELINE_CORPORA"] ?? "../shared/corpora",
  "worldwide-dev/docs",
);

export async function run(): Promise<void> {
  const madeUp = describe(makeCorpus(size, 1).articles.map(toText));
  const real = existsSync(realFolder) ? describe(readReal()) : {};
  if (!existsSync(realFolder))
    console.log(
      `The real articles are not in ${realFolder}; name their folder in DATELINE_CORPORA.`,
    );
  console.table(
    Object.fromEntries(
      Object.entries(madeUp).map(([what, count]) => [
        what,
        { "made up": count, real: real[what] ?? "" },
      ]),
    ),
  );
}

function toText({ title, sentences }: SearchableArticle): string {
  return [title, ...sentences.map(({ text }) => text)].join("\n");
}

/** Without the address that the collection puts over each article. */
function readReal(): string[] {
  return readdirSync(realFolder)
    .sort()
    .map((name) => readFileSync(join(realFolder, name), "utf8").replaceAll(/https?:\S+/g, ""));
}

function describe(texts: readonly string[]): Record<string, number> {
  const articles = texts.map(foldWords);
  const words = articles.flat();
  const counts = countEach(words);
  const often = [...counts.values()].sort((a, b) => b - a);
  const perMillion = (rank: number) => Math.round((1e6 * (often[rank - 1] ?? 0)) / words.length);
  return {
    words: words.length,
    "words an article": Math.round(words.length / articles.length),
    ...Object.fromEntries(
      [1000, 10_000, 100_000, 290_000].map((length) => [
        `different words in ${length.toLocaleString("en")}`,
        new Set(words.slice(0, length)).size,
      ]),
    ),
    ...Object.fromEntries(
      [1, 10, 100, 1000, 10_000].map((rank) => [
        `word ${rank.toLocaleString("en")} by frequency, per million`,
        perMillion(rank),
      ]),
    ),
    "different words that occur once, %": percent(
      often.filter((count) => count === 1).length,
      often.length,
    ),
    "pairs of words that occur again, %": repeated(articles, 2),
    "four words in a row that occur again, %": repeated(articles, 4),
  };
}

function countEach(things: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** How many of all runs of so many words stand in the texts more than once. */
function repeated(articles: readonly string[][], length: number): number {
  const runs = articles.flatMap((words) =>
    words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(" ")),
  );
  const counts = countEach(runs);
  return percent(runs.filter((run) => (counts.get(run) ?? 0) > 1).length, runs.length);
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
