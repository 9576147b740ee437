/** A whole page that was saved as text, menus and all → where its article stands, and which line is its headline. */
import { findBoilerplateRule } from "./boilerplate.ts";
import { readDateStamp } from "./date-stamp.ts";
import { describeAgain, describeLines, type Run, wordsOf } from "./line-features.ts";
import table from "./tables/page-lines.json" with { type: "json" };

/** Indexes of lines. */
export interface PageBody extends Run {
  /** The headline above the first, if one is found. */
  headline?: number;
}

/**
 * Finds the article of a page: the run of lines that are together most like text.
 *
 * @returns nothing where the text is no dump of a page.
 */
export function findPageBody(lines: readonly string[]): PageBody | undefined {
  if (!isPageDump(lines)) return undefined;
  const body = findBestRun(scoreLines(lines), lines, threshold);
  if (!body) return undefined;
  const headline = findEchoedLine(lines, body);
  return { ...body, ...(headline !== undefined && { headline }) };
}

/** Most lines of a page are items of menus and links: short, and not closed by a stop. */
export function isPageDump(lines: readonly string[]): boolean {
  const isItem = (line: string) =>
    line.length < longestItem && !stop.test(line) && !cells.test(line);
  const short = lines.filter(isItem).length;
  const share = short / lines.length;
  return (short >= fewestItems && share > 0.4) || (short >= 2 * fewestItems && share > 0.2);
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

/** From 0 to 1, how much each line is like text: at first sight, and once it is known what the text says. */
export function scoreLines(lines: readonly string[], weights: LineWeights = table): number[] {
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
  for (const [at, score] of scores.entries()) {
    const gain = (score - threshold) * Math.sqrt(Math.min(lines[at]?.length ?? 0, longestCounted));
    open = open.sum > 0 ? { ...open, sum: open.sum + gain } : { first: at, sum: gain };
    if (open.sum > best.sum) best = { first: open.first, last: at, sum: open.sum };
  }
  return best.sum > 0 ? { first: best.first, last: best.last } : undefined;
}

const longestCounted = 600;
const threshold = 0.25;

/** The line above the first paragraph whose words the text says again; of several that which says most. */
function findEchoedLine(lines: readonly string[], { first, last }: Run): number | undefined {
  const start = findFirstParagraph(lines, { first, last });
  const said = new Set(lines.slice(start, last + 1).flatMap(wordsOf));
  let best = { at: -1, score: leastEcho };
  for (let at = start - 1; at >= Math.max(0, start - mostAbove); at -= 1) {
    const line = lines[at] ?? "";
    if (!isHeadlineLike(line)) continue;
    const words = [...new Set(wordsOf(line))];
    const echoed = words.filter((word) => said.has(word)).length;
    const nearness = 1 / (1 + (start - at) / 60);
    const repeated = lines.some((other, index) => index !== at && other.startsWith(line)) ? 1.3 : 1;
    const marked = /^#{1,2} /.test(line) ? 3 : 1;
    const share = echoed / (words.length + 2);
    const score = share * Math.log1p(Math.min(echoed, mostEchoed)) * nearness * repeated * marked;
    if (score > best.score) best = { at, score };
  }
  return best.at < 0 ? undefined : best.at;
}

const mostAbove = 80;
const mostEchoed = 5;
const leastEcho = 0.1;

function findFirstParagraph(lines: readonly string[], { first, last }: Run): number {
  const long = lines.findIndex(
    (line, at) => at >= first && at <= last && line.length > longestItem * 2 && stop.test(line),
  );
  return long < 0 ? first : long;
}

/** A picture's caption names who took it; a standfirst ends with a stop. */
function isHeadlineLike(line: string): boolean {
  if (line.length < 12 || line.length > 160 || /[.,;:…]$/.test(line)) return false;
  return (
    readDateStamp(line) === undefined &&
    findBoilerplateRule(line) === undefined &&
    !photo.test(line)
  );
}

const photo = /\b(?:photo|image|getty|reuters|AP|AFP)\b.{0,40}\)?$|[©]/i;
