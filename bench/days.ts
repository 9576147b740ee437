/**
 * How often a single day named in an article is given rightly, wrongly or not at all, on the third and the fourth
 * blind set: articles of press databases and saved pages, whose day the file tells. `npm run bench -- days`;
 * with `--list`, each day that is not given rightly.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseCorpusFile } from "../src/corpus/corpus-file.ts";
import { readCorpus } from "../src/corpus/read-corpus.ts";
import { readReferenceTables } from "../src/corpus/read-tables.ts";
import { readFile } from "../src/formats/read-file.ts";
import { isRead, nameArticle, type SourceFile } from "../src/formats/source-file.ts";
import type { DateExpression } from "../src/record/record.ts";
import fourth from "../tests/labelled/blind/days-fourth.json" with { type: "json" };
import third from "../tests/labelled/blind/days-third.json" with { type: "json" };
import { findPrintings } from "./understanding/blind-labels.ts";
import { overlap } from "./understanding/score.ts";
import { count, printTallies, type Tally } from "./understanding/tallies.ts";

const corpora = resolve(process.env["DATELINE_CORPORA"] ?? "../shared/corpora");

interface LabelledDay {
  start: number;
  end: number;
  day?: string | undefined;
  either: boolean;
}

interface Label {
  words: string;
  nth: number;
  from?: string;
  either?: boolean;
}

/** By the article, as the reader of its format calls it. */
type Labels = Record<string, Label[]>;

const sets: Record<string, Labels> = { Third: third.articles, Fourth: fourth.articles };

export async function run(): Promise<void> {
  if (!existsSync(join(corpora, "exports"))) {
    console.log(
      `The labelled articles are not in ${corpora}; name their folder in DATELINE_CORPORA.`,
    );
    return;
  }
  for (const [name, labels] of Object.entries(sets)) {
    console.log(`\n${name} set`);
    await measureSet(labels);
  }
}

async function measureSet(labels: Labels): Promise<void> {
  const tallies = {
    right: { what: "days that a reader can tell, given rightly", right: 0, all: 0 },
    found: { what: "the same, found at least", right: 0, all: 0 },
    wrong: { what: "single days given that are wrong", right: 0, all: 0 },
  };
  const files = await readLabelledFiles(Object.keys(labels));
  const { corpusFile } = parseCorpusFile(undefined);
  const { articles } = readCorpus(files, corpusFile, readReferenceTables());
  const records = new Map(articles.map((record) => [nameArticle(record), record]));
  for (const { file, text } of files) {
    const record = records.get(file);
    if (!record) throw new Error(`${file} was left out of the corpus.`);
    const days = (labels[file] ?? []).map((label) => place(label, file, text));
    measure(tallies, { file, text, dates: record.dates, days });
  }
  printTallies(Object.values(tallies));
}

/** The files of exports and pages that hold the labelled articles; only these articles. */
async function readLabelledFiles(ids: readonly string[]): Promise<SourceFile[]> {
  const wanted = new Set(ids);
  const names = new Set(ids.map((id) => id.split("#")[0] ?? id));
  const read: SourceFile[] = [];
  for (const name of names) {
    const page = join(corpora, "pages/html", `${name}.gz`);
    const bytes = existsSync(page)
      ? gunzipSync(readFileSync(page))
      : readFileSync(join(corpora, "exports", name));
    read.push(...(await readFile(name, new Uint8Array(bytes))).filter(isRead));
  }
  return read.filter(({ file }) => wanted.has(file));
}

interface Article {
  file: string;
  text: string;
  dates: readonly DateExpression[];
  days: readonly LabelledDay[];
}

function measure(
  { right, found, wrong }: Record<"right" | "found" | "wrong", Tally>,
  { file, text, dates, days }: Article,
): void {
  const tell = (what: string, { start, end }: { start: number; end: number }, day = "?") => {
    if (!process.argv.includes("--list")) return;
    const words = `${text.slice(start - 60, start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
    console.log(`${what} ${file} ${day}: ${words.replaceAll("\n", "¶")}`);
  };
  for (const label of days) {
    if (label.either || label.day === undefined) continue;
    const matches = dates.filter((date) => overlap(date, label));
    const isGiven = matches.some(({ from, to }) => from === label.day && to === label.day);
    count(right, isGiven);
    count(found, matches.length > 0);
    if (!isGiven) tell(matches.length > 0 ? "not given" : "not found", label, label.day);
  }
  for (const date of dates) {
    if (date.from === undefined || date.from !== date.to) continue;
    const own = days.filter((label) => overlap(date, label));
    if (own.some(({ either }) => either)) continue;
    const isWrong = !own.some(({ day }) => day === date.from);
    count(wrong, isWrong);
    if (isWrong) tell("wrong", date, date.from);
  }
}

function place(
  { words, nth, from, either = false }: Label,
  file: string,
  text: string,
): LabelledDay {
  const start = findPrintings(text, words)[nth];
  if (start === undefined) throw new Error(`“${words}” is not ${nth + 1} times in ${file}.`);
  return { start, end: start + words.length, day: from, either };
}
