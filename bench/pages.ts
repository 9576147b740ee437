/**
 * How well the article of a saved web page is told from the rest of the page, on 89 pages of the article
 * extraction benchmark (scrapinghub, MIT): `npm run bench -- pages`.
 *
 * The benchmark's own measure: the words of what is shown, four in a row, against the text that a person
 * marked; mean precision and recall of all pages, and the F1 of the two.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { readTaggerTables } from "../src/corpus/read-tables.ts";
import { readFile } from "../src/formats/read-file.ts";
import { toArticleSource } from "../src/formats/text-file.ts";
import { mendArticle } from "../src/reading/mend-article.ts";
import { findBlocks } from "../src/reading/structure/find-blocks.ts";
import { findTitle } from "../src/reading/structure/title.ts";
import { toVocabulary } from "../src/reading/vocabulary.ts";
import headlineLabels from "../tests/labelled/page-headlines.json" with { type: "json" };
import { dumpPage } from "./understanding/dump-page.ts";
import { hashTitle, isTrainingPage } from "./understanding/labelled-pages.ts";
import { scoreText } from "./understanding/score-text.ts";

const folder = resolve(process.env["DATELINE_CORPORA"] ?? "../shared/corpora", "pages");
const vocabulary = toVocabulary(readTaggerTables(), new Set());

const headlines: Readonly<Record<string, string>> = headlineLabels.pages;

interface ReadPage {
  shown: string;
  title: string;
  date?: string | undefined;
}

export async function run(): Promise<void> {
  if (!existsSync(folder)) {
    console.log(`The pages are not in ${folder}; name their folder in DATELINE_CORPORA.`);
    return;
  }
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8"));
  const names = readdirSync(join(folder, "html"))
    .toSorted()
    .filter((name) => isMeant(truth[name.split(".")[0] ?? ""].url));
  const times: number[] = [];
  const scores: { precision: number; recall: number }[] = [];
  let dated = 0;
  let titled = 0;
  for (const name of names) {
    const bytes = gunzipSync(readFileSync(join(folder, "html", name)));
    const began = performance.now();
    const page = await readPage(name, bytes);
    times.push(performance.now() - began);
    if (page?.date !== undefined) dated += 1;
    scores.push(scoreText(page?.shown ?? "", truth[name.split(".")[0] ?? ""].articleBody));
    if (hashTitle(page?.title ?? "") === headlines[name.split(".")[0] ?? ""]) titled += 1;
    if (process.argv.includes("--titles"))
      console.log(hashTitle(page?.title ?? ""), name, page?.title);
  }
  const [precision, recall] = [
    mean(scores.map((s) => s.precision)),
    mean(scores.map((s) => s.recall)),
  ];
  console.table({
    pages: names.length,
    precision: round(precision),
    recall: round(recall),
    F1: round((2 * precision * recall) / (precision + recall)),
    headline: round(titled / names.length),
    "day stated": round(dated / names.length),
    "ms, median": Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0),
  });
}

/** `--half first`, `--half second`: the pages of one half of the sites. */
function isMeant(url: string): boolean {
  const half = process.argv[process.argv.indexOf("--half") + 1];
  return !process.argv.includes("--half") || isTrainingPage(url) === (half === "first");
}

/** A page as it was saved; with `--text` as people paste it, with `--marked` as html2text writes it, menus and all. */
async function readPage(name: string, html: Buffer<ArrayBuffer>): Promise<ReadPage | undefined> {
  const isMarked = process.argv.includes("--marked");
  const asText = isMarked || process.argv.includes("--text");
  const style = isMarked ? "html2text" : "paste";
  const bytes = asText ? Buffer.from(dumpPage(html.toString(), style)) : html;
  const [file] = await readFile(asText ? "page.txt" : name.replace(/\.gz$/, ""), bytes);
  if (!file || !("text" in file)) return undefined;
  const { reading, structure, stated } = mendArticle(toArticleSource(file), vocabulary);
  const { text } = reading;
  const [title, summary] = [stated.title?.value, stated.description?.value];
  const blocks = findBlocks(text, { structure, title, summary });
  const shown = blocks.filter(({ kind }) => kind !== "boilerplate" && kind !== "title");
  return {
    shown: shown.map(({ start, end }) => text.slice(start, end)).join("\n"),
    title: findTitle(text, { blocks, stated: title, publisher: stated.publisher?.value }).title,
    date: stated.date?.value,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
