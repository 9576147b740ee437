/** The corpus → what was understood of it, in a few lines for the person whose folder it is. */
import type { ArticleRecord, Mention, Organisation, Person, Place } from "../record/record.ts";
import { nameLanguage } from "../text/language-name.ts";
import { countOf, formatNumber } from "../text/plural.ts";
import { isReadInFull, languagesReadInFull } from "../reading/languages-in-full.ts";
import { whichNamesHavePages } from "./small-corpus.ts";
import { textIdOf } from "./find-copies.ts";
import { adviseCorpusFile } from "./advice.ts";
import { estimateSize, type SizedCorpus } from "./expected-size.ts";

export type Summarized = SizedCorpus;

/**
 * Says what was understood, and what would help most.
 *
 * @returns no line about what there is none of: no copies, no places.
 */
export function summarize(corpus: Summarized): string[] {
  const { articles } = corpus;
  if (articles.length === 0) return [];
  return [
    describeFormats(articles),
    ...describeLanguages(articles),
    describeDates(articles),
    ...describeCopies(articles),
    ...describeNames("People", corpus.people, articles, "person"),
    ...describeNames("Places", corpus.places, articles, "place"),
    ...describeNames("Organisations", corpus.organisations, articles, "organisation"),
    ...describePages(corpus),
    describeSize(corpus),
    ...adviseCorpusFile(corpus),
  ];
}

function describeFormats(articles: readonly ArticleRecord[]): string {
  const files = new Set(articles.map(({ file }) => file)).size;
  const formats = countBy(articles.map(({ format }) => format));
  return `Articles: ${formatNumber(articles.length)} in ${countOf(files, "file")}: ${list(formats)}`;
}

function describeLanguages(articles: readonly ArticleRecord[]): string[] {
  const names = articles.map(({ language }) => describeLanguage(language?.tag));
  const isInFull = articles.every(({ language }) => isReadInFull(language?.tag));
  const lines = [`Languages: ${list(countBy(names))}`];
  if (isInFull) return lines;
  const full = languagesReadInFull.map(describeLanguage).join(", ");
  return [
    ...lines,
    `  Names, dates, quotations and figures are read in full in ${full}; in other languages only in part.`,
  ];
}

/** @example "en-GB" → "English" */
function describeLanguage(tag: string | undefined): string {
  if (tag === undefined) return "not certain";
  return nameLanguage(new Intl.Locale(tag).language) ?? tag;
}

function describeDates(articles: readonly ArticleRecord[]): string {
  const how = articles.map(({ published }) =>
    published === undefined ? "without a date" : waysOfDating[published.how],
  );
  return `Published: ${list(countBy(how))}`;
}

const waysOfDating = {
  said: "dated by the file or its text",
  inferred: "worked out from what they speak of",
  corrected: "dated in corpus.yaml",
} as const;

function describeCopies(articles: readonly ArticleRecord[]): string[] {
  const copies = articles.filter(({ copyOf }) => copyOf !== undefined);
  if (copies.length === 0) return [];
  const texts = new Set(articles.map(textIdOf)).size;
  return [
    `Copies: ${formatNumber(copies.length)} articles print a text that another prints, too; ${formatNumber(texts)} independent texts`,
  ];
}

/** How many names of a kind are shown. */
const maxNamed = 6;

function describeNames(
  title: string,
  entries: readonly (Person | Place | Organisation)[],
  articles: readonly ArticleRecord[],
  kind: Mention["kind"],
): string[] {
  if (entries.length === 0) return [];
  const inArticles = countBy(
    articles.flatMap(({ mentions }) => [
      ...new Set(mentions.flatMap((mention) => (mention.kind === kind ? mention.id : []))),
    ]),
  );
  const nameOf = new Map(entries.map(({ id, name }) => [id, name]));
  const named = inArticles
    .slice(0, maxNamed)
    .map(([id, number]) => `${nameOf.get(id)} ${formatNumber(number)}`);
  return [`${title}: ${formatNumber(entries.length)}; in most articles: ${named.join(", ")}`];
}

/** Says when names have no page; small corpora have one for each. */
function describePages({ corpusFile, articles }: Summarized): string[] {
  if (whichNamesHavePages(corpusFile, articles.length) === "all") return [];
  const times = countBy(
    articles.flatMap(({ mentions }) => [
      ...new Set(mentions.map(({ kind, id }) => `${kind}/${id}`)),
    ]),
  );
  const single = times.filter(([, number]) => number === 1).length;
  if (single === 0) return [];
  return [
    `Pages: ${countOf(times.length - single, "name")}; ${formatNumber(single)} in one article only have none, links lead to the article (corpus.yaml: names: { pages: all })`,
  ];
}

/** "Expected site: about 1,300 files, 28 MB": two digits, as it is an estimate. */
function describeSize(corpus: Summarized): string {
  const { files, bytes } = estimateSize(corpus);
  const megabytes = roundTo2(bytes / 1_000_000);
  return `Expected site: about ${countOf(roundTo2(files), "file")}, ${formatNumber(megabytes)} MB`;
}

function roundTo2(value: number): number {
  return Number(value.toPrecision(2));
}

/** Each value with how often it is there, the most frequent first. */
function countBy(values: readonly string[]): [value: string, count: number][] {
  const groups = [...Map.groupBy(values, (value) => value)];
  return groups
    .map(([value, { length }]): [string, number] => [value, length])
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1));
}

/** "311 plain text, 10 Markdown" */
function list(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([value, number]) => `${formatNumber(number)} ${value}`).join(", ");
}
