/** The headline of a page that was saved as text: the line over the text that is most like one. */
import { findBoilerplateRule, isAddress } from "./boilerplate.ts";
import { isBylineOrStamp } from "./byline-or-stamp.ts";
import type { Candidate } from "./candidates.ts";
import { type Run, wordsOf } from "./line-features.ts";
import { countWords, endsSentence } from "./page.ts";

/** The names of what `describeHeadlines` tells of a line. */
export const headlineFeatures = [
  "share of its words that the text says",
  "number of its words that the text says",
  "all its words are said",
  "echo beyond the lines above",
  "echo beyond the lines below",
  "right under an echo",
  "nearness to the text",
  "distance to the text",
  "text above",
  "begins another line",
  "begins a line at the top",
  "printed above",
  "printed below",
  "ends as another line",
  "first heading",
  "second heading",
  "fewer than three words",
  "three or four words",
  "more than twenty words",
  "length",
  "exclamation",
  "question",
  "of a picture",
  "byline or stamp in two lines after",
  "byline or stamp in five lines after",
  "byline or stamp in three lines before",
  "capitals at the beginnings of words",
  "capitals only",
  "known line of pages",
  "long line after",
  "longest of its neighbours",
  "link",
  "headline-like line before",
  "headline-like line after",
  "standfirst after",
  "signs of a path",
  "label before a colon",
  "several sentences",
  "echo without another in six lines above",
  "share of its words that the first paragraphs say",
  "number of its words that the first paragraphs say",
  "printed again within three lines",
  "lines between that may be it",
  "long, under a headline-like line",
] as const;

/**
 * Describes the lines over the text that may be its headline.
 *
 * @param marked the lines with the marks of Markdown, where the file has them.
 * @param scores how much each line is like text, from 0 to 1.
 * @param body the run of lines that is the article.
 */
export function describeHeadlines(
  lines: readonly string[],
  { marked, scores, body }: { marked: readonly string[]; scores: readonly number[]; body: Run },
): Candidate[] {
  const bare = lines.map(toBareLine);
  const folded = bare.map((line) => line.toLowerCase());
  const text = findFirstParagraph(lines, scores, body);
  const top = Math.max(0, text - mostAbove);
  const said = findSaidWords(lines, scores, { first: text, last: body.last });
  const opening = findSaidWords(lines, scores, { first: text, last: text + 3 });
  const textAbove = shareTextAbove(lines, scores, body);
  const stamps = new Set(indexes(top, text + 6).filter((at) => isBylineOrStamp(bare[at] ?? "")));
  const candidates = indexes(top, text + 1).filter(
    (at) =>
      !stamps.has(at) &&
      isPossible(bare[at] ?? "") &&
      (textAbove[at] ?? 0) <= mostTextAbove &&
      !endsAsLineBelow(folded, at),
  );
  const echoes = new Map(candidates.map((at) => [at, measureEcho(bare[at] ?? "", said)]));
  const strongest = (from: number, to: number, own: string) =>
    Math.max(0, ...indexes(from, to).map((at) => (folded[at] === own ? 0 : (echoes.get(at) ?? 0))));
  const near = (at: number, steps: readonly number[], fits: (at: number) => boolean) =>
    steps.some((step) => fits(at + step) && folded[at + step] !== folded[at]);
  const isEcho = (at: number) => (echoes.get(at) ?? 0) > leastEcho;
  return candidates.map((at, index) => {
    const line = bare[at] ?? "";
    const raw = marked[at] ?? "";
    const own = folded[at] ?? "";
    const words = [...new Set(wordsOf(line))];
    const echoed = words.filter((word) => said.has(word)).length;
    const count = countWords(line);
    const opened = words.filter((word) => opening.has(word)).length;
    const echo = echoes.get(at) ?? 0;
    const isLong = own.length > 14;
    const beginsAnother = (other: string, otherAt: number) =>
      otherAt !== at && other !== own && other.startsWith(own);
    const around = [...bare.slice(Math.max(0, at - 3), at), ...bare.slice(at + 1, at + 4)];
    const features = [
      echoed / (words.length + 2),
      Math.log1p(Math.min(echoed, 6)),
      words.length > 2 && echoed === words.length,
      echo - strongest(top, at, own),
      echo - strongest(at + 1, text, own),
      near(at, [-1, -2, -3], (other) => (echoes.get(other) ?? 0) > 0.5),
      1 / (1 + (text - at) / 4),
      (text - at) / mostAbove,
      Math.min(1, 5 * (textAbove[at] ?? 0)),
      isLong && folded.some(beginsAnother),
      isLong && folded.slice(0, 3).some(beginsAnother),
      isLong && folded.slice(0, at).includes(own),
      isLong && folded.includes(own, at + 1),
      own.length > 40 &&
        folded.some((o, i) => i !== at && o.length > 20 && o !== own && own.endsWith(o)),
      raw.startsWith("# "),
      raw.startsWith("## "),
      count < 3,
      count === 3 || count === 4,
      count > 20,
      Math.min(1, line.length / 100),
      /!["”’]?$/.test(line),
      /\?["”’]?$/.test(line),
      photo.test(line),
      near(at, [1, 2], (other) => stamps.has(other)),
      near(at, [1, 2, 3, 4, 5], (other) => stamps.has(other)),
      near(at, [-1, -2, -3], (other) => stamps.has(other)),
      shareOfCapitals(line),
      count > 1 && line === line.toUpperCase() && line !== own,
      findBoilerplateRule(line) !== undefined,
      (lines[at + 1]?.length ?? 0) > 100 || (lines[at + 2]?.length ?? 0) > 100,
      around.every((other) => other.length < line.length || other.length >= 200),
      raw.includes("]("),
      near(at, [-1, -2], (other) => isHeadlineLike(bare[other] ?? "")),
      near(at, [1, 2], (other) => isHeadlineLike(bare[other] ?? "")),
      near(at, [1, 2, 3], (other) => isStandfirst(bare[other] ?? "", line)),
      /[>›»|→]/.test(line),
      /^\p{L}{1,12}:/u.test(line),
      innerStop.test(line),
      echo > leastEcho && !indexes(at - 6, at).some((other) => isEcho(other)),
      opened / (words.length + 2),
      Math.log1p(Math.min(4, opened)),
      isLong && [-3, -2, -1, 1, 2, 3].some((step) => folded[at + step] === own),
      Math.min(1, (candidates.length - index) / 20),
      line.length > longHeadline && near(at, [-1, -2], (o) => isHeadlineLike(bare[o] ?? "")),
    ];
    return { at, features: features.map(Number) };
  });
}

const leastEcho = 0.4;
const longHeadline = 90;
const innerStop = /[\p{Ll}\d][.!?]["”’]? \p{Lu}/u;
const mostAbove = 80;
/** Of the article's text; more of it over the headline is none of the page's. */
const mostTextAbove = 0.15;

/** Without the marks of Markdown: `## [Bridge stays closed](/bridge)` → `Bridge stays closed`. */
export function toBareLine(line: string): string {
  const words = line.slice(0, longestLine).replace(/^[#*\s]+/, "");
  return words.replaceAll(/\[([^[\]]*)\]\([^()\s]*\)/g, "$1").trim();
}

const longestLine = 600;

function indexes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function findFirstParagraph(
  lines: readonly string[],
  scores: readonly number[],
  body: Run,
): number {
  const { first, last } = body;
  const found = indexes(first, last + 1).find((at) => {
    const line = lines[at] ?? "";
    return (scores[at] ?? 0) > 0.5 && line.length > 120 && paragraphEnd.test(line);
  });
  return found ?? first;
}

const paragraphEnd = /[.!?。！？…”"’:]$/;

function findSaidWords(
  lines: readonly string[],
  scores: readonly number[],
  { first, last }: Run,
): Set<string> {
  const text = lines.slice(first, last + 1).filter((_, at) => (scores[first + at] ?? 0) > 0.45);
  return new Set(text.flatMap(wordsOf));
}

/** Of each line, which share of the article's text stands before it. */
function shareTextAbove(
  lines: readonly string[],
  scores: readonly number[],
  { first, last }: Run,
): number[] {
  const isText = (line: string, at: number) =>
    at >= first && at <= last && (scores[at] ?? 0) > 0.5 && line.length > 60;
  const lengths = lines.map((line, at) => (isText(line, at) ? line.length : 0));
  const all = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  let above = 0;
  return lengths.map((length) => {
    above += length;
    return (above - length) / all;
  });
}

function isPossible(line: string): boolean {
  if (isAddress(line) || account.test(line) || pictureCredit.test(line)) return false;
  if (line.length > longHeadline && innerStop.test(line)) return false;
  return line.length >= 4 && line.length <= 200 && countWords(line) <= 28 && !/[.,;:…]$/.test(line);
}

/** `@adamarsh`, `ada.marsh@wells.example` */
const account = /^\S{0,40}@\S{1,60}$/;
const pictureCredit = /\bcredit(?::|\.{3}|…)/i;

/** The way to the page: `Home News Bridge stays closed`, over the headline itself. */
function endsAsLineBelow(folded: readonly string[], at: number): boolean {
  const line = folded[at] ?? "";
  const below = folded.slice(at + 1, at + 8);
  return below.some((own) => own.length > 20 && own.length < line.length && line.endsWith(own));
}

/** How much of a line the text says again. */
function measureEcho(line: string, said: ReadonlySet<string>): number {
  if (line.length < 12 || photo.test(line)) return 0;
  const words = [...new Set(wordsOf(line))];
  const echoed = words.filter((word) => said.has(word)).length;
  return (echoed / (words.length + 2)) * Math.log1p(Math.min(echoed, 5));
}

/** A picture's caption names who took it. */
const photo = /\b(?:photo|image|getty|reuters|AP|AFP)\b.{0,40}\)?$|[©]|\bcredit(?::|\.\.\.)/i;

function shareOfCapitals(line: string): number {
  const words = line.split(" ").filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter((word) => /^["“‘'(]?\p{Lu}/u.test(word));
  return capitals.length / Math.max(1, words.length);
}

function isHeadlineLike(line: string): boolean {
  const count = countWords(line);
  if (count < 5 || count > 18 || !/^\P{Ll}/u.test(line) || /[.,;:…]$/.test(line)) return false;
  return !isBylineOrStamp(line) && findBoilerplateRule(line) === undefined;
}

function isStandfirst(line: string, headline: string): boolean {
  return line.length > headline.length && endsSentence(line);
}
