/** Lines of a page → what tells the lines of an article from menus, links and adverts. */
import { findBoilerplateRule } from "./boilerplate.ts";
import { isBylineOrStamp } from "./byline-or-stamp.ts";
import { endsSentence } from "./page.ts";

/** The names of the features, in the order of `describeLines`. */
export const lineFeatures = [
  "always",
  "length",
  "long",
  "very long",
  "closed by a stop",
  "long and closed",
  "several sentences",
  "share of words in lower case",
  "commas",
  "capitals only",
  "share of digits",
  "share of links",
  "signs of a menu",
  "first person or address of the reader",
  "printed twice",
  "text in the line before",
  "text in the line after",
  "text in 3 lines before",
  "text in 3 lines after",
  "text in 8 lines before",
  "text in 8 lines after",
  "share of the page's text before",
  "share of the page's text after",
  "known line of pages",
  "known lines of 3 before",
  "known lines of 3 after",
  "known lines of 8 before",
  "known lines of 8 after",
  "byline or stamp",
  "byline or stamp in 12 lines before",
  "byline or stamp in 6 lines after",
  "short words in lower case",
  "signs as in the line before",
  "signs as in the line after",
] as const;

/**
 * Describes each line by numbers of about 0 to 1.
 *
 * @param lines the words of each line, in order.
 */
export function describeLines(lines: readonly string[]): number[][] {
  const own = lines.map(describeLine);
  const text = own.map(({ isText }, at) => (isText ? Math.min(lines[at]?.length ?? 0, 600) : 0));
  const sums = [0];
  for (const length of text) sums.push((sums.at(-1) ?? 0) + length);
  const all = Math.max(1, sums.at(-1) ?? 1);
  const around = (from: number, to: number) => {
    const [start, end] = [Math.max(0, from), Math.min(lines.length, to)];
    const length = (sums[end] ?? 0) - (sums[start] ?? 0);
    return end > start ? Math.min(1, length / (to - from) / usualLength) : 0;
  };
  const times = countTimes(lines);
  const known = lines.map((line) => (findBoilerplateRule(line) === undefined ? 0 : 1));
  const stamps = lines.map((line) => (isBylineOrStamp(line) ? 1 : 0));
  return lines.map((words, at) => [
    ...(own[at]?.features ?? []),
    (times.get(words) ?? 0) > 1 ? 1 : 0,
    around(at - 1, at),
    around(at + 1, at + 2),
    around(at - 3, at),
    around(at + 1, at + 4),
    around(at - 8, at),
    around(at + 1, at + 9),
    (sums[at] ?? 0) / all,
    1 - (sums[at + 1] ?? 0) / all,
    known[at] ?? 0,
    meanOf(known, at - 3, at),
    meanOf(known, at + 1, at + 4),
    meanOf(known, at - 8, at),
    meanOf(known, at + 1, at + 9),
    stamps[at] ?? 0,
    sumOf(stamps, at - 12, at) > 0 ? 1 : 0,
    sumOf(stamps, at + 1, at + 7) > 0 ? 1 : 0,
    shareOfShortWords(words),
    haveSameSigns(words, lines[at - 1]) ? 1 : 0,
    haveSameSigns(words, lines[at + 1]) ? 1 : 0,
  ]);
}

function sumOf(values: readonly number[], from: number, to: number): number {
  return values.slice(Math.max(0, from), Math.max(0, to)).reduce((sum, value) => sum + value, 0);
}

function meanOf(values: readonly number[], from: number, to: number): number {
  return sumOf(values, from, to) / (to - from);
}

/** Articles and prepositions: sentences have them, items of menus do not. */
function shareOfShortWords(line: string): number {
  const parts = line.slice(0, longest).split(" ");
  const short = parts.filter((part) => /^\p{Ll}{1,4}$/u.test(part)).length;
  return Math.min(1, (2 * short) / Math.max(4, parts.length));
}

/** Items of one list: `June 9 – West Palm Beach, FL @ Coral Sky`, `June 10 – Tampa, FL @ Midland`. */
function haveSameSigns(line: string, other = ""): boolean {
  if (line.length < 20 || other.length < 20) return false;
  const [a, b] = [listSigns(line), listSigns(other)];
  return a.length > 1 && a === b;
}

function listSigns(line: string): string {
  const signs = line.slice(0, longest).replaceAll(/[\p{L}\s]+/gu, "");
  return signs.replaceAll(/\p{N}+/gu, "9").slice(0, 3);
}

/** Characters of a paragraph of news. */
const usualLength = 150;

function describeLine(line: string): { features: number[]; isText: boolean } {
  const words = line.slice(0, longest);
  const linked = countLinked(words);
  const length = lengthOf(words) - linked;
  const parts = words.split(" ");
  const letters = parts.filter((part) => letter.test(part));
  const lower = letters.filter((part) => lowerCase.test(part)).length / Math.max(1, letters.length);
  const isClosed = endsSentence(words);
  const isText = length > 70 && (isClosed || length > 160) && linked < words.length / 2;
  const features = [
    1,
    Math.min(1, Math.log1p(length) / 6),
    length > 80 ? 1 : 0,
    length > 200 ? 1 : 0,
    isClosed ? 1 : 0,
    isText ? 1 : 0,
    innerStop.test(words) ? 1 : 0,
    lower,
    Math.min(1, (words.split(/[,،、，]/).length - 1) / 3),
    letters.length > 0 && words === words.toUpperCase() ? 1 : 0,
    (words.match(/\p{N}/gu) ?? []).length / Math.max(1, words.length),
    linked / Math.max(1, words.length),
    menuSigns.test(words) ? 1 : 0,
    toReader.test(words) ? 1 : 0,
  ];
  return { features, isText };
}

const longest = 2000;
const letter = /\p{L}/u;
const lowerCase = /^[("'“‘«]?\p{Ll}/u;
const innerStop = /[.!?。！？।؟]["”’»)]? ?\p{L}/u;
const menuSigns = /[©®|»›→▼▲•]|\.{3}$|…$|:$/u;
const toReader =
  /\b(?:sign up|subscribe|newsletter|click|cookies?|privacy|terms of|all rights reserved|copyright|follow us|log in|sign in|download|advertisement|sponsored|your (?:email|browser|inbox)|comments?|share (?:this|on))\b/i;

/** In scripts that write words without spaces a character says more. */
export function lengthOf(words: string): number {
  const dense = (
    words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) ?? []
  ).length;
  return words.length + 2 * dense;
}

/** The characters of `[words](address)`. */
function countLinked(words: string): number {
  if (!words.includes("](")) return 0;
  return (words.match(/\[[^[\]]{0,300}\]\([^()\s]{0,600}\)/g) ?? []).reduce(
    (sum, link) => sum + link.length,
    0,
  );
}

function countTimes(lines: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return times;
}

/** What a second look tells, once it is known which lines are most like text. */
export const secondFeatures = [
  ...lineFeatures,
  "first score",
  "score of 2 lines before",
  "score of 2 lines after",
  "score of 6 lines before",
  "score of 6 lines after",
  "words that the text says",
  "words that the text says, in a short line",
  "words of the lines around that the text says",
  "inside the core",
  "distance before the core",
  "distance behind the core",
] as const;

/** A run of lines, the last one included. */
export interface Run {
  first: number;
  last: number;
}

/**
 * Describes each line anew.
 *
 * @param scores what the first look says of each line, from 0 to 1.
 * @param core the run of lines that is surely text.
 */
export function describeAgain(
  lines: readonly string[],
  {
    features,
    scores,
    core,
  }: { features: readonly number[][]; scores: readonly number[]; core: Run },
): number[][] {
  const said = new Set(
    lines.flatMap((line, at) =>
      (scores[at] ?? 0) > 0.6 && isWithin(at, core) ? wordsOf(line) : [],
    ),
  );
  const echo = lines.map((line, at) => shareSaid(line, said, (scores[at] ?? 0) > 0.6));
  return lines.map((line, at) => [
    ...(features[at] ?? []),
    scores[at] ?? 0,
    meanOf(scores, at - 2, at),
    meanOf(scores, at + 1, at + 3),
    meanOf(scores, at - 6, at),
    meanOf(scores, at + 1, at + 7),
    echo[at] ?? 0,
    line.length < 80 ? (echo[at] ?? 0) : 0,
    meanOf(echo, at - 3, at) + meanOf(echo, at + 1, at + 4),
    isWithin(at, core) ? 1 : 0,
    Math.min(1, Math.max(0, core.first - at) / 30),
    Math.min(1, Math.max(0, at - core.last) / 30),
  ]);
}

function isWithin(at: number, { first, last }: Run): boolean {
  return at >= first && at <= last;
}

/** The longer words of a line by their beginnings, so that "closed" is "closes". */
export function wordsOf(line: string): string[] {
  const words =
    line
      .slice(0, longest)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return words.map((word) => word.slice(0, 6));
}

/** Which share of the words of a line the text says; a line of the text itself says half of them anyway. */
function shareSaid(line: string, said: ReadonlySet<string>, isText: boolean): number {
  const words = wordsOf(line);
  if (words.length === 0 || isText) return 0.5;
  return words.filter((word) => said.has(word)).length / words.length;
}
