/**
 * Trains the weights by which lines of an article are told from the rest of a page that was saved as text:
 *
 *   DATELINE_CORPORA=../shared/corpora node scripts/train-page-lines.ts
 *
 * On the pages of the article extraction benchmark (scrapinghub, MIT), each dumped in two ways.
 * Writes src/reading/structure/tables/page-lines.json.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { dumpPage } from "../bench/understanding/dump-page.ts";
import { hashTitle, isTrainingPage } from "../bench/understanding/labelled-pages.ts";
import {
  describeAgain,
  describeLines,
  lineFeatures,
  secondFeatures,
} from "../src/reading/structure/line-features.ts";
import {
  coreThreshold,
  findBestRun,
  findEnds,
  findHeadlines,
  type LineWeights,
  toScore,
} from "../src/reading/structure/page-body.ts";
import type { Candidate } from "../src/reading/structure/candidates.ts";
import { endFeatures } from "../src/reading/structure/page-end.ts";
import { headlineFeatures, toBareLine } from "../src/reading/structure/page-headline.ts";
import { readTaggerTables } from "../src/corpus/read-tables.ts";
import type { Vocabulary } from "../src/text/mend/vocabulary.ts";
import { readFile } from "../src/formats/read-file.ts";
import { toArticleSource } from "../src/formats/text-file.ts";
import { mendArticle } from "../src/reading/mend-article.ts";
import { findPassages } from "../src/reading/structure/passages.ts";
import { toVocabulary } from "../src/reading/vocabulary.ts";
import shippedTable from "../src/reading/structure/tables/page-lines.json" with { type: "json" };
import headlineLabels from "../tests/labelled/page-headlines.json" with { type: "json" };

interface Example {
  features: number[];
  isBody: number;
  weight: number;
}

interface Page {
  /** The lines of the dump, with the addresses of its links: without them lists were lost on pages not learnt from. */
  lines: string[];
  examples: Example[];
  /** The lines as the rules for blocks see them. */
  asRead: string[];
  /** The hash of its headline. */
  headline: string | undefined;
}

/** The lines of a page that may be the one that is looked for, and how well each would do. */
interface Choice {
  lines: Candidate[];
  /** How well each would do, from 0 to 1. */
  fit: number[];
}

const corpora = resolve(process.env["DATELINE_CORPORA"] ?? "../shared/corpora");
const { values: options } = parseArgs({
  options: {
    half: { type: "string" },
    out: { type: "string" },
    /** Fits the weights of headlines only; those of lines and ends stay as they are. */
    headline: { type: "boolean" },
  },
});
const shipped = join(import.meta.dirname, "../src/reading/structure/tables/page-lines.json");
const file = options.out ?? shipped;
const headlines: Readonly<Record<string, string>> = headlineLabels.pages;
/** A line of the article that is lost weighs more than one of the page that is shown. */
const costOfLoss = 4;
const nearMiss = 0.1;
const pages = await readPages();
const { first, second, end } = options.headline ? shippedTable : trainLines(pages);

const table = {
  source:
    "Fitted by scripts/train-page-lines.ts on the pages of scrapinghub's article-extraction-benchmark (MIT).",
  licence: "MIT, as the rest of Dateline",
  first,
  second,
  end,
  headline: trainChoice(
    pages.flatMap((page) => toHeadline(page, { first, second })),
    headlineFeatures,
  ),
};
writeFileSync(file, `${JSON.stringify(table, undefined, 2)}\n`);
console.log(table);

function trainLines(pages: readonly Page[]) {
  const first = train(pages, lineFeatures);
  const again = pages.map((page) => lookAgain(page, first));
  const second = train(again, secondFeatures);
  const ends = pages.flatMap((page) => toEnd(page, { first, second }));
  return { first, second, end: trainChoice(ends, endFeatures) };
}

/** `--half first`, `--half second`: one half of the sites; without it all. */
function isMeant(url: string): boolean {
  return options.half === undefined || isTrainingPage(url) === (options.half === "first");
}

async function readPages(): Promise<Page[]> {
  const folder = join(corpora, "pages");
  const vocabulary = toVocabulary(readTaggerTables(), new Set());
  const truth: Record<string, { url: string; articleBody: string }> = JSON.parse(
    readFileSync(join(folder, "ground-truth.json"), "utf8"),
  );
  const read: Page[] = [];
  for (const name of readdirSync(join(folder, "html"))) {
    const id = name.split(".")[0] ?? "";
    const page = truth[id];
    if (!page || !isMeant(page.url)) continue;
    const html = gunzipSync(readFileSync(join(folder, "html", name))).toString();
    for (const style of ["paste", "html2text"] as const) {
      const dump = dumpPage(html, style);
      const lines = dump.split(/\n+/);
      const examples = toExamples(lines, page.articleBody);
      const asRead = await readLines(dump, vocabulary);
      read.push({ lines, examples, asRead, headline: headlines[id] });
    }
  }
  return read;
}

/** The links are taken out, the marks of Markdown are not. */
async function readLines(dump: string, vocabulary: Vocabulary): Promise<string[]> {
  const [file] = await readFile("page.txt", Buffer.from(dump));
  if (!file || !("text" in file)) return [];
  const { text } = mendArticle(toArticleSource(file), vocabulary).reading;
  return findPassages(text).map(({ words }) => words);
}

/** A line is of the body if most of its runs of words are; a short one if the body has it as a line, and so one without words, as the mark of a link. */
function toExamples(lines: readonly string[], body: string): Example[] {
  const bodyRuns = new Set(toRuns(body));
  const bodyLines = new Set(body.split("\n").map(fold));
  const described = describeLines(lines);
  const all = lines.map((line, at) => {
    const runs = toRuns(line);
    const known = runs.filter((run) => bodyRuns.has(run)).length;
    const isBody = runs.length > 0 ? known > runs.length / 2 : bodyLines.has(fold(line));
    return {
      features: described[at] ?? [],
      isBody: Number(isBody),
      weight: Math.sqrt(line.length),
    };
  });
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return all.map((example) => ({ ...example, weight: (100 * example.weight) / total }));
}

function fold(line: string): string {
  const words = line.replaceAll(/\]\([^)\s]*\)/g, " ").toLowerCase();
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function toRuns(text: string): string[] {
  const words = fold(text).split(" ");
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(" "));
}

/** The lines of a page as they look once the first weights have told which are text. */
function lookAgain({ examples, ...page }: Page, weights: Record<string, number>): Page {
  const features = examples.map((example) => example.features);
  const scores = features.map((values) => toScore(values, weights));
  const { lines } = page;
  const core = findBestRun(scores, lines, coreThreshold) ?? { first: 0, last: lines.length - 1 };
  const again = describeAgain(lines, { features, scores, core });
  return {
    ...page,
    examples: examples.map((example, at) => ({ ...example, features: again[at] ?? [] })),
  };
}

/** Gradient descent on the logistic loss, with a small pull towards zero. */
function train(pages: readonly Page[], names: readonly string[]): Record<string, number> {
  const all = pages.flatMap(({ examples }) => examples);
  const weights = new Float64Array(names.length);
  const momentum = new Float64Array(names.length);
  for (let round = 0; round < 1500; round += 1) {
    const gradient = sumErrors(all, weights);
    for (let at = 0; at < names.length; at += 1) {
      const pull = 0.0005 * valueAt(weights, at);
      momentum[at] =
        0.9 * valueAt(momentum, at) + valueAt(gradient, at) / (100 * pages.length) + pull;
      weights[at] = valueAt(weights, at) - 0.5 * valueAt(momentum, at);
    }
  }
  return toTable(names, weights);
}

function sumErrors(all: readonly Example[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { features, isBody, weight } of all) {
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1)
      sum += (features[at] ?? 0) * valueAt(weights, at);
    const error = (1 / (1 + Math.exp(-sum)) - isBody) * weight;
    for (let at = 0; at < weights.length; at += 1)
      gradient[at] = valueAt(gradient, at) + error * (features[at] ?? 0);
  }
  return gradient;
}

/** Nothing where no line is the headline. */
function toHeadline({ asRead, headline }: Page, weights: LineWeights): Choice[] {
  const candidates = findHeadlines(asRead, weights);
  const isRight = candidates.map(({ at }) => hashTitle(toBareLine(asRead[at] ?? "")) === headline);
  return isRight.includes(true) ? [{ lines: candidates, fit: isRight.map(Number) }] : [];
}

/** The ends at which least of the body is lost and least else shown; near misses count, too. */
function toEnd({ lines, examples }: Page, weights: LineWeights): Choice[] {
  const candidates = findEnds(lines, weights);
  const lengths = lines.map((line) => Math.min(600, fold(line).length));
  const from = candidates[0]?.at ?? 0;
  const sizeOf = (at: number, isBody: number) =>
    at >= from && examples[at]?.isBody === isBody ? (lengths[at] ?? 0) : 0;
  const all = lengths.reduce((sum, _, at) => sum + sizeOf(at, 1), 0);
  if (all === 0) return [];
  let [kept, other] = [0, 0];
  const costs = candidates.map(({ at }) => {
    kept += sizeOf(at, 1);
    other += sizeOf(at, 0);
    return costOfLoss * (1 - kept / all) + other / all;
  });
  const least = Math.min(...costs);
  const fit = costs.map((cost) => Math.exp(Math.max(-10, (least - cost) / nearMiss)));
  return [{ lines: candidates, fit }];
}

/** Gradient descent on the logarithm of the share of the lines that would do among the candidates. */
function trainChoice(choices: readonly Choice[], names: readonly string[]): Record<string, number> {
  const weights = new Float64Array(names.length);
  const momentum = new Float64Array(names.length);
  for (let round = 0; round < 600; round += 1) {
    const gradient = new Float64Array(names.length);
    for (const choice of choices) addChoiceErrors(gradient, choice, weights);
    for (let at = 0; at < weights.length; at += 1) {
      const pull = 0.006 * valueAt(weights, at);
      momentum[at] = 0.9 * valueAt(momentum, at) + valueAt(gradient, at) / choices.length + pull;
      weights[at] = valueAt(weights, at) - 0.3 * valueAt(momentum, at);
    }
  }
  return toTable(names, weights);
}

function addChoiceErrors(gradient: Float64Array, choice: Choice, weights: Float64Array): void {
  const sums = choice.lines.map(({ features }) =>
    features.reduce((sum, value, at) => sum + value * valueAt(weights, at), 0),
  );
  const best = Math.max(...sums);
  const scores = sums.map((sum) => Math.exp(sum - best));
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const fitting = scores.map((score, at) => score * (choice.fit[at] ?? 0));
  const [all, right] = [sum(scores), sum(fitting)];
  choice.lines.forEach(({ features }, index) => {
    const error = (scores[index] ?? 0) / all - (fitting[index] ?? 0) / right;
    features.forEach((value, at) => {
      gradient[at] = valueAt(gradient, at) + error * value;
    });
  });
}

function toTable(names: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round(valueAt(weights, at) * 1000) / 1000]),
  );
}

function valueAt(values: Float64Array, at: number): number {
  return values[at] ?? 0;
}
