/** Where the article of a page that was saved as text ends: behind which of its lines. */
import { findBoilerplateRule } from "./boilerplate.ts";
import { bareName, bylineStart } from "./bylines.ts";
import { isBylineOrStamp } from "./byline-or-stamp.ts";
import { isEndLabel } from "./end-labels.ts";
import type { Candidate } from "./candidates.ts";
import { type Run, wordsOf } from "./line-features.ts";
import { endsSentence } from "./page.ts";
import { toBareLine } from "./page-headline.ts";

/** The names of what `describeEnds` tells of a line. */
export const endFeatures = [
  "text kept",
  "text lost",
  "much text lost",
  "score",
  "score of 3 lines before",
  "score of the line after",
  "score of 3 lines after",
  "score of 8 lines after",
  "closed by a stop",
  "long",
  "open and short",
  "known line or label",
  "label after",
  "label in 3 lines after",
  "label in 8 lines after",
  "labels before",
  "known line after",
  "known lines of 4 after",
  "known lines before",
  "byline or stamp",
  "byline or stamp in 3 lines after",
  "name after",
  "about the author after",
  "about the author in 4 lines after",
  "open and short after",
  "open and short of 5 after",
  "open and short of 12 after",
  "length of the list after",
  "length of the longest list before",
  "printed above, after",
  "cohesion of the text before",
  "cohesion of the text after",
  "cohesion of the line after",
  "cohesion of the line",
  "cohesion of the lines after",
  "text in the line after",
  "at the end of the run",
] as const;

/**
 * Describes the lines of the text behind which the article may end.
 *
 * @param scores how much each line is like text, from 0 to 1.
 * @param gains what each line adds to the run.
 * @param body the run of lines that is most like text.
 */
export function describeEnds(
  lines: readonly string[],
  { scores, gains, body }: { scores: readonly number[]; gains: readonly number[]; body: Run },
): Candidate[] {
  const bare = lines.map(toBareLine);
  const sums = [0];
  for (const gain of gains) sums.push((sums.at(-1) ?? 0) + gain);
  const sumTo = (at: number) => (sums[at + 1] ?? 0) - (sums[body.first] ?? 0);
  const all = Math.max(1, sumTo(body.last));
  const label = bare.map((line) => Number(isEndLabel(line)));
  const known = bare.map((line) => Number(findBoilerplateRule(line) !== undefined));
  const stamp = bare.map((line) => Number(isBylineOrStamp(line)));
  const names = findNames(bare);
  const about = bare.map((line) => Number(isAbout(line, names)));
  const isText = bare.map((line) => Number(line.length > 70 && endsSentence(line)));
  const open = bare.map((line) => Number(line.length < 110 && !endsSentence(line)));
  const cohesion = describeCohesion(lines, body.first);
  const above = new Set<string>();
  const again = bare.map((line) => {
    const isAgain = above.has(line);
    above.add(line);
    return Number(isAgain);
  });
  const mean = (values: readonly number[], from: number, to: number) =>
    sum(values, from, to) / (to - from);
  const weighted = cohesion.map((value, at) => value * (isText[at] ?? 0));
  const meanOfText = (from: number, to: number) => {
    const count = sum(isText, from, to);
    return count > 0 ? sum(weighted, from, to) / count : 0;
  };
  const { first, last } = body;
  const candidates = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  let longestList = 0;
  let list = 0;
  let labels = 0;
  let knownLines = 0;
  return candidates.map((at) => {
    list = open[at] ? list + 1 : 0;
    longestList = Math.max(longestList, list);
    labels += label[at] ?? 0;
    knownLines += known[at] ?? 0;
    let after = at + 1;
    while (open[after] && after < at + 30) after += 1;
    const lost = sumTo(last) - sumTo(at);
    const textAfter = Math.min(lines.length, at + 16);
    const features = [
      sumTo(at) / all,
      Math.min(1, lost / all),
      Math.min(1, Math.max(0, lost) / 40),
      scores[at] ?? 0,
      mean(scores, at - 2, at + 1),
      scores[at + 1] ?? 0,
      mean(scores, at + 1, at + 4),
      mean(scores, at + 1, at + 9),
      Number(endsSentence(bare[at] ?? "")),
      isText[at] ?? 0,
      open[at] ?? 0,
      Math.max(label[at] ?? 0, known[at] ?? 0),
      label[at + 1] ?? 1,
      Math.min(1, sum(label, at + 1, at + 4)),
      Math.min(1, sum(label, at + 1, at + 9)),
      Math.min(1, labels / 3),
      known[at + 1] ?? 1,
      mean(known, at + 1, at + 5),
      Math.min(1, knownLines / 5),
      stamp[at] ?? 0,
      Math.min(1, sum(stamp, at + 1, at + 4)),
      Number(bareName.test(bare[at + 1] ?? "")),
      about[at + 1] ?? 0,
      Math.min(1, sum(about, at + 1, at + 5)),
      open[at + 1] ?? 1,
      mean(open, at + 1, at + 6),
      mean(open, at + 1, at + 13),
      Math.log1p(after - at - 1) / 3.4,
      Math.log1p(longestList) / 3.4,
      again[at + 1] ?? 0,
      meanOfText(at - 8, at + 1),
      meanOfText(at + 1, textAfter),
      cohesion[at + 1] ?? 0,
      cohesion[at] ?? 0,
      mean(cohesion, at + 1, at + 7),
      isText[at + 1] ?? 0,
      Number(at === last),
    ];
    return { at, features };
  });
}

function sum(values: readonly number[], from: number, to: number): number {
  return values.slice(Math.max(0, from), Math.max(0, to)).reduce((all, value) => all + value, 0);
}

/** Of each line, which share of its words the text above it says. */
function describeCohesion(lines: readonly string[], first: number): number[] {
  const said = new Set<string>();
  return lines.map((line, at) => {
    const words = [...new Set(wordsOf(line))];
    const share =
      words.length === 0 ? 0 : words.filter((word) => said.has(word)).length / words.length;
    if (at >= first && line.length > 60) for (const word of words) said.add(word);
    return share;
  });
}

/** The end before the first label behind which no paragraph goes on with the words of the article. */
export function endBeforeLabels(lines: readonly string[], { first, last }: Run): number {
  const cohesion = describeCohesion(lines, first);
  const goesOn = lines.findLastIndex((line, at) => {
    const isText = line.length > 70 && endsSentence(line);
    return at <= last && isText && (cohesion[at] ?? 0) > leastCohesion;
  });
  const label = lines.findIndex(
    (line, at) => at > Math.max(goesOn, first) && isEndLabel(toBareLine(line)),
  );
  return label < 0 ? last : Math.min(last, label - 1);
}

const leastCohesion = 0.25;

/** Who stands alone on a line, or behind "By". */
function findNames(lines: readonly string[]): ReadonlySet<string> {
  const bare = lines.map((line) => (line.length < 60 ? line.replace(bylineStart, "") : ""));
  return new Set(
    bare.flatMap((line) => openingName.exec(line)?.[0] ?? []).filter((name) => bare.includes(name)),
  );
}

/** `Ada Marsh is a reporter in Wells.`, where "Ada Marsh" also stands alone. */
function isAbout(line: string, names: ReadonlySet<string>): boolean {
  const name = openingName.exec(line)?.[0] ?? "";
  return line.length > name.length + 12 && names.has(name);
}

const openingName = /^\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]{1,20}(?![\p{L}’'-])/u;
