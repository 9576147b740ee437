/** Date stamps: lines that say when the page was made, set aside but for the names of authors in them. */
import type { Span } from "../../record/record.ts";
import { dateStampRule } from "./boilerplate.ts";
import { bareName } from "./bylines.ts";
import { type DateStamp, readDateStamp } from "./date-stamp.ts";
import { findMainText, type MainText } from "./main-text.ts";
import { forEachPassage, type Page, type Part, whole } from "./page.ts";
import type { Passage } from "./passages.ts";

/** `23` over `May` over `2022`: pages stack what their design sets apart. The lines become one part. */
export function findStackedStamps(page: Page): void {
  const { passages, parts } = page;
  for (let index = 0; index < passages.length; index += 1) {
    const end = findStackEnd(page, index);
    const [first, last] = [passages[index], passages[end - 1]];
    if (end === index || !first || !last) continue;
    parts[index] = whole({ start: first.start, end: last.end }, "boilerplate", dateStampRule);
    for (let within = index + 1; within < end; within += 1) parts[within] = [];
    index = end - 1;
  }
}

/** The index behind the lines that are a date together and not each by itself; the given one if there are none. */
function findStackEnd({ passages, parts }: Page, start: number): number {
  let joined = "";
  for (let index = start; index < start + mostStacked; index += 1) {
    const words = passages[index]?.words;
    if (words === undefined || parts[index] || words.length > longestStacked) return start;
    if (!/\d/.test(words) && !lettersOnly.test(words)) return start;
    joined += `${joined === "" ? "" : " "}${words}`;
    if (index === start) {
      if (hasDay(words)) return start;
      continue;
    }
    if (hasDay(words)) return start;
    if (hasDay(joined)) return index + 1;
  }
  return start;
}

function hasDay(words: string): boolean {
  const stamp = readDateStamp(words);
  return stamp?.kind === "bare" && stamp.dates.length === 1;
}

const mostStacked = 4;
const longestStacked = 20;
const lettersOnly = /^\p{L}+[.,:]?$/u;

/** `Fri. Feb 23rd, 2024`, `Updated: July 18, 2022 5:36:50 pm`, `By Lena Marsh, 23 May 2022`. */
export function findDateStamps(page: Page): void {
  const { first } = findText(page);
  forEachPassage((passage, index) => {
    const stamp = readDateStamp(passage.words);
    const isSure = stamp?.kind === "bare" || stamp?.kind === "labelled";
    return stamp && (isSure || (stamp.kind === "divided" && index < first))
      ? toParts(passage, stamp)
      : undefined;
  })(page);
}

/**
 * `Lena Marsh, 23 May 2022`: only its place tells it from a caption or a heading, so the headline goes
 * first; between the first two paragraphs only the name of a person will do.
 */
export function findNamedStamps(page: Page): void {
  const { first, second } = findText(page);
  forEachPassage((passage, index) => {
    if (index >= Math.max(first, second) || first - index > furthestFromText) return undefined;
    const stamp = readDateStamp(passage.words);
    const isByline = stamp?.names.some(({ start, end }) =>
      bareName.test(passage.words.slice(start, end)),
    );
    return stamp && (index < first || isByline) ? toParts(passage, stamp) : undefined;
  })(page);
}

const furthestFromText = 30;

/** Where the text is, as far as it is known yet. */
function findText({ passages, parts }: Page): MainText {
  return findMainText(passages.map(({ words }, index) => (parts[index] ? "" : words)));
}

/** A stamp with the author's name, if it has one, as a credit. */
function toParts({ words, start, end }: Passage, stamp: DateStamp): Part[] {
  const credit = findCredit(words, stamp);
  if (!credit) return whole({ start, end }, "boilerplate", dateStampRule);
  const before = words.slice(0, credit.start).trimEnd();
  const rest = words.slice(credit.end).trimStart();
  return [
    ...(before === ""
      ? []
      : whole({ start, end: start + before.length }, "boilerplate", dateStampRule)),
    ...whole({ start: start + credit.start, end: start + credit.end }, "credit"),
    ...(rest === "" ? [] : whole({ start: end - rest.length, end }, "boilerplate", dateStampRule)),
  ];
}

/** The names after "by" with that word, or else the first that looks like one of a person. */
function findCredit(words: string, { dates, names }: DateStamp): Span | undefined {
  // "UKRAINSKA PRAVDA — FRIDAY": a name in capitals may be that of the paper.
  const isPerson = ({ start, end }: Span) =>
    bareName.test(words.slice(start, end)) && /\p{Ll}/u.test(words.slice(start, end));
  const first = names.find(({ by }) => by) ?? names.find(isPerson);
  if (!first) return undefined;
  let { start, end } = first;
  for (const name of names) {
    if (name.start > end && /^[\s,&]+$/.test(words.slice(end, name.start))) end = name.end;
  }
  if (first.by) {
    const opensLine = dates.every((date) => date.start > start) && names[0] === first;
    const by = /\p{L}+\s?:?\s*$/u.exec(words.slice(0, start));
    start = opensLine ? 0 : (by?.index ?? start);
  }
  return { start, end };
}
