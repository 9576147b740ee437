/** Counts of articles → how often in each month or year, as a number and per thousand words, also of one publisher. */
import { facetsPerFile } from "../../index-format.ts";
import type { SearchIndex } from "../open-index.ts";
import type { WordCount } from "./count-words.ts";

/** When each article appeared, how many words it has, and who published it; by its number in the index. */
export interface ArticleFacts {
  /** First and last day; "" for unknown days. */
  published: { from: string; to: string }[];
  words: number[];
  publishers: string[];
  /** Of all articles. */
  total: number;
}

/** Loads the facts of all articles: two files for every 4,096, unpacked one after the other. */
export async function loadFacts(
  index: SearchIndex,
  pause: () => Promise<void>,
): Promise<ArticleFacts> {
  const facts: ArticleFacts = { published: [], words: [], publishers: [], total: 0 };
  for (const [segment, articles] of index.head.segments.entries())
    for (let start = 0; start < articles; start += facetsPerFile) {
      const first = index.numberOf(segment, start);
      const end = first + Math.min(facetsPerFile, articles - start);
      await index.runUntilLoaded(() => {
        for (let article = first; article < end; article += 1)
          facts.published[article] = index.published(article);
      });
      await pause();
      await index.runUntilLoaded(() => {
        for (let article = first; article < end; article += 1) {
          const { title, text, publisher } = index.wordCounts(article);
          facts.words[article] = title + text;
          facts.publishers[article] = publisher;
        }
      });
      await pause();
    }
  facts.total = facts.words.reduce((sum, words) => sum + words, 0);
  return facts;
}

export type TimeUnit = "month" | "year";

/** Months or years one after the other, also those without an article. */
export interface TimeAxis {
  unit: TimeUnit;
  /** "2023-12" or "2023" */
  periods: string[];
}

/** A list of months longer than this is shown in years. */
const maxMonths = 48;

/** @param unit undefined for months, or years where there would be too many months */
export function toTimeAxis({ published }: ArticleFacts, unit: TimeUnit | undefined): TimeAxis {
  let [first, last] = ["", ""];
  for (const { from, to } of published) {
    const start = from || to;
    if (start !== "" && (first === "" || start < first)) first = start;
    if ((to || from) > last) last = to || from;
  }
  if (first === "") return { unit: unit ?? "month", periods: [] };
  const months = monthNumber(last) - monthNumber(first) + 1;
  if (unit === "year" || (unit === undefined && months > maxMonths)) {
    const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
    return { unit: "year", periods: listFrom(Number(first.slice(0, 4)), years, toYear) };
  }
  return { unit: "month", periods: listFrom(monthNumber(first), months, toMonth) };
}

/** How often a word occurs in each period. */
export interface TimeSeries {
  times: number[];
  /** Of all words in the articles of the period. */
  words: number[];
  /** How often in articles whose date is not known, or not to the month or year. */
  outside: number;
}

/** @param publisher counts only the articles of one; "" for those of which none is known */
export function toTimeSeries(
  { articles }: WordCount,
  facts: ArticleFacts,
  { unit, periods }: TimeAxis,
  publisher?: string,
): TimeSeries {
  const places = new Map(periods.map((period, place) => [period, place]));
  const placeOf = (article: number) => places.get(toPeriod(facts.published[article], unit) ?? "");
  const isCounted = (article: number) =>
    publisher === undefined || facts.publishers[article] === publisher;
  const series: TimeSeries = {
    times: periods.map(() => 0),
    words: periods.map(() => 0),
    outside: 0,
  };
  facts.words.forEach((words, article) => {
    const place = isCounted(article) ? placeOf(article) : undefined;
    if (place !== undefined) add(series.words, place, words);
  });
  for (const { article, times } of articles) {
    if (!isCounted(article)) continue;
    const place = placeOf(article);
    if (place !== undefined) add(series.times, place, times);
    else series.outside += times;
  }
  return series;
}

export interface PublisherCount {
  /** "" where none is known. */
  publisher: string;
  articles: number;
  /** Of all words in its articles. */
  words: number;
  /** Of each word that is compared. */
  times: number[];
}

/** @returns those with the most words first */
export function countByPublisher(
  counts: readonly WordCount[],
  facts: ArticleFacts,
): PublisherCount[] {
  const found = new Map<string, PublisherCount>();
  const countsOf = (publisher: string) => {
    const count = found.get(publisher) ?? {
      ...{ publisher, articles: 0, words: 0 },
      times: counts.map(() => 0),
    };
    found.set(publisher, count);
    return count;
  };
  facts.publishers.forEach((publisher, article) => {
    const count = countsOf(publisher);
    count.articles += 1;
    count.words += facts.words[article] ?? 0;
  });
  for (const [word, { articles }] of counts.entries())
    for (const { article, times } of articles)
      add(countsOf(facts.publishers[article] ?? "").times, word, times);
  return [...found.values()].sort(
    (a, b) => b.words - a.words || (a.publisher < b.publisher ? -1 : 1),
  );
}

/** How often in a thousand words. */
export function perThousand(times: number, words: number): number {
  return words === 0 ? 0 : (1000 * times) / words;
}

function add(counts: number[], place: number, more: number): void {
  counts[place] = (counts[place] ?? 0) + more;
}

/** The month or year in which all the days are. */
function toPeriod(
  published: { from: string; to: string } | undefined,
  unit: TimeUnit,
): string | undefined {
  const length = unit === "month" ? 7 : 4;
  const { from = "", to = "" } = published ?? {};
  return from !== "" && from.slice(0, length) === to.slice(0, length)
    ? from.slice(0, length)
    : undefined;
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function toMonth(number: number): string {
  return `${toYear(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, "0")}`;
}

function toYear(year: number): string {
  return String(year).padStart(4, "0");
}

function listFrom(first: number, count: number, write: (number: number) => string): string[] {
  return Array.from({ length: count }, (_, step) => write(first + step));
}
