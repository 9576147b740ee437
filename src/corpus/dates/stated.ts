/** What a page says of its own date: front matter, the address it was collected from, its date stamps. */
import { addressRule, dateStampRule } from "../blocks/boilerplate.ts";
import { readDateStamp, type StampLabel } from "../blocks/date-stamp.ts";
import { readFrontMatter } from "../blocks/front-matter.ts";
import type { Block, Span } from "../record.ts";
import { type Day, toDay } from "./calendar.ts";
import { findCandidates } from "./finders.ts";

export interface StatedDay extends Span {
  day: Day;
  /** `address`: a day in a web address; otherwise what the stamp calls itself. */
  label: StampLabel | "address";
}

/** In: the source text and its blocks. Out: the days the page states for itself, in order. */
export function findStatedDays(text: string, blocks: readonly Block[]): StatedDay[] {
  const stated: StatedDay[] = [];
  const front = readFrontMatter(text);
  for (const block of blocks) {
    if (block.kind !== "boilerplate") continue;
    const words = text.slice(block.start, block.end);
    if (front && block.start < front.end) {
      if (publishedKey.test(words)) stated.push(...readStamp(words, block, "published"));
    } else if (block.rule === dateStampRule) {
      const label = readDateStamp(words)?.label;
      if (label) stated.push(...readStamp(words, block, label));
    } else if (block.rule === addressRule && block.line <= lastAddressLine) {
      stated.push(...readAddress(words, block));
    }
  }
  return stated;
}

/** The address of the article itself stands at the top. */
const lastAddressLine = 5;

/** `date: 2023-07-16` */
const publishedKey = /^(?:date|published|publication_?date|pubdate|datepublished)\s?:/i;

function readStamp(words: string, block: Block, label: StampLabel): StatedDay[] {
  const found = findCandidates(words).find(
    ({ meaning }) => meaning.says === "interval" && meaning.from === meaning.to,
  );
  if (found?.meaning.says !== "interval") return [];
  const start = block.start + found.start;
  return [{ day: found.meaning.from, label, start, end: block.start + found.end }];
}

/** `/2022/07/13/`, `/2022-07-28/`, `/20220727` */
const dayInAddress =
  /(?<=[/_-])(?<year>20\d\d|199\d)(?<sign>[/_-]?)(?<month>0?[1-9]|1[0-2])\k<sign>(?<day>0?[1-9]|[12]\d|3[01])(?=[/_.?-]|$|\d{4,6}(?:[/_.-]|$))/;

function readAddress(words: string, block: Block): StatedDay[] {
  const match = dayInAddress.exec(words);
  const { year, month, day, sign } = match?.groups ?? {};
  if (!match || (sign === "" && (month?.length !== 2 || day?.length !== 2))) return [];
  const stated = toDay(Number(year), Number(month), Number(day));
  const start = block.start + match.index;
  return stated ? [{ day: stated, label: "address", start, end: start + match[0].length }] : [];
}
