/** A whole page that was saved as text, menus and all → where its article stands, and which line is its headline. */
import { type Candidate, chooseCandidate, chooseSurely } from "./candidates.ts";
import { describeAgain, describeLines, lengthOf, type Run } from "./line-features.ts";
import { describeEnds, endBeforeLabels } from "./page-end.ts";
import { describeHeadlines } from "./page-headline.ts";
import table from "./tables/page-lines.json" with { type: "json" };

/** Indexes of lines. */
export interface PageBody extends Run {
  /** The headline above the first, if one is found. */
  headline?: number;
}

/**
 * Finds the article of a page: the run of lines that are together most like text.
 *
 * @param marked - the words of each line, perhaps with the marks of Markdown.
 * @returns nothing where the text is no dump of a page.
 */
export function findPageBody(marked: readonly string[]): PageBody | undefined {
  const lines = marked.map(withoutMarks);
  if (!isPageDump(lines)) return undefined;
  const { scores, body: run } = findRun(lines);
  if (!run) return undefined;
  const ends = describeEnds(lines, { scores, body: run, gains: toGains(scores, lines, threshold) });
  const last = chooseSurely(ends, table.end, sureEnd);
  const end = endBeforeLabels(lines, { ...run, last: last ?? run.last });
  const body = { ...run, last: endAfterList(lines, endBeforeItems(lines, { ...run, last: end })) };
  const headlines = describeHeadlines(lines, { marked, scores, body: run });
  const headline = chooseCandidate(headlines, table.headline);
  if (headline === undefined) return body;
  return { ...body, first: findFirstText(lines, headline, body.first), headline };
}

/** `* [World]`, `## News`, `**More**`: what a program writes for a list, a heading or bold letters says nothing of the line. */
function withoutMarks(words: string): string {
  return words.replace(marksBefore, "").replaceAll(emphasis, "");
}

const marksBefore = /^(?:(?:[*+-]|#{1,6}|\|)\s){1,4}/;
const emphasis = /\*\*|__|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** A long sentence under the headline is the text's first, whatever it is like. */
function findFirstText(lines: readonly string[], headline: number, first: number): number {
  const between = lines.slice(headline + 1, first);
  const text = between.findIndex((line) => line.length > longestItem && stop.test(line));
  return text < 0 ? first : headline + 1 + text;
}

/** A heading at the end heads nothing: it belongs to what the page shows behind the article. */
function endBeforeItems(lines: readonly string[], { first, last }: Run): number {
  let end = last;
  while (end > first && isItem(lines[end] ?? "")) end -= 1;
  return end;
}

/** A numbered list goes on to its last number: "3) …", and "4) …" a few lines further. */
function endAfterList(lines: readonly string[], last: number): number {
  const before = lines.slice(Math.max(0, last - farthestItem), last + 1);
  let number = before.map(numberOf).findLast((own) => own !== undefined) ?? 0;
  const announced = [last, last + 1].some((at) => isAnnouncement(lines, at));
  if (number === 0 && !announced) return last;
  let end = last;
  for (;;) {
    const next = lines.findIndex(
      (line, at) => at > end && at <= end + farthestItem && numberOf(line) === (number ?? 0) + 1,
    );
    if (next < 0) return end;
    end = next;
    number += 1;
  }
}

/** "Offers not to be missed:" over "1) …". */
function isAnnouncement(lines: readonly string[], at: number): boolean {
  return lines[at]?.endsWith(":") === true && numberOf(lines[at + 1] ?? "") === 1;
}

/** "4) Mill of Wells", "**4\\.** Mill"; undefined for a line without one. */
function numberOf(line: string): number | undefined {
  const digits = /^[^\p{L}\p{N}]{0,6}(\d{1,2})\\?[.)][*_]{0,2}\s\S/u.exec(line)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** In lines: pictures and links stand between two items. */
const farthestItem = 6;

/** Most lines of a page are items of menus and links. */
export function isPageDump(lines: readonly string[]): boolean {
  const short = lines.filter(isItem).length;
  const share = short / lines.length;
  return (short >= fewestItems && share > 0.4) || (short >= 2 * fewestItems && share > 0.2);
}

/** Short, and not closed by a stop. */
function isItem(line: string): boolean {
  return line.length < longestItem && !stop.test(line) && !cells.test(line);
}

/** Rows of a table of figures are no menu. */
const cells = /\t|^\d/;
const longestItem = 60;
const fewestItems = 22;
const stop = /[.!?。！？…”"’:]$/;

export interface LineWeights {
  first: Readonly<Record<string, number>>;
  second: Readonly<Record<string, number>>;
}

function findRun(lines: readonly string[], weights: LineWeights = table) {
  const scores = scoreLines(lines, weights);
  return { scores, body: findBestRun(scores, lines, threshold) };
}

/** The candidates for the headline of a page, in order. */
export function findHeadlines(marked: readonly string[], weights: LineWeights): Candidate[] {
  const lines = marked.map(withoutMarks);
  const { scores, body } = findRun(lines, weights);
  return body ? describeHeadlines(lines, { marked, scores, body }) : [];
}

/** The candidates for the last line of the text, in order. */
export function findEnds(lines: readonly string[], weights: LineWeights): Candidate[] {
  const { scores, body } = findRun(lines, weights);
  return body
    ? describeEnds(lines, { scores, body, gains: toGains(scores, lines, threshold) })
    : [];
}

/** From 0 to 1, how much each line is like text: at first sight, and once it is known what the text says. */
function scoreLines(lines: readonly string[], weights: LineWeights = table): number[] {
  const features = describeLines(lines);
  const scores = features.map((values) => toScore(values, weights.first));
  const core = findBestRun(scores, lines, coreThreshold) ?? { first: 0, last: lines.length - 1 };
  const again = describeAgain(lines, { features, scores, core });
  return again.map((values) => toScore(values, weights.second));
}

export const coreThreshold = 0.45;

/** The logistic function of the weighted sum. */
export function toScore(
  values: readonly number[],
  weights: Readonly<Record<string, number>>,
): number {
  const all = Object.values(weights);
  const sum = values.reduce((score, value, at) => score + value * (all[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The run of lines whose scores lie above a threshold by most, a long line counting more than a short one. */
export function findBestRun(
  scores: readonly number[],
  lines: readonly string[],
  threshold: number,
): Run | undefined {
  let best = { first: 0, last: -1, sum: 0 };
  let open = { first: 0, sum: 0 };
  for (const [at, gain] of toGains(scores, lines, threshold).entries()) {
    open = open.sum > 0 ? { ...open, sum: open.sum + gain } : { first: at, sum: gain };
    if (open.sum > best.sum) best = { first: open.first, last: at, sum: open.sum };
  }
  return best.sum > 0 ? { first: best.first, last: best.last } : undefined;
}

/** What each line adds to a run. */
function toGains(scores: readonly number[], lines: readonly string[], threshold: number): number[] {
  return scores.map(
    (score, at) =>
      (score - threshold) * Math.sqrt(Math.min(lengthOf(lines[at] ?? ""), longestCounted)),
  );
}

const longestCounted = 600;
/** How sure it must be that the article ends no later: a line of it that is lost weighs more than one of the page that is shown. */
const sureEnd = 0.85;
/** Low: a line of the article that is lost weighs more than one of the page that is shown. */
const threshold = 0.2;
