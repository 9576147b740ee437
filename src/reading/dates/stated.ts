/** What a page says of its own date: front matter, the address it was collected from, its date stamps. */
import { addressRule, dateStampRule } from "../structure/boilerplate.ts";
import { loosenStamp, readDateStamp, type StampLabel } from "../structure/date-stamp.ts";
import type { Block, Span } from "../../record/record.ts";
import { type Day, toDay } from "./calendar.ts";
import type { DatedArticle } from "./dated-article.ts";
import { findCandidates } from "./finders.ts";

/** Where the words stand; words that are not part of the text stand nowhere in it. */
type Place = Span | Record<never, never>;

export interface StatedDay {
  day: Day;
  place: Place;
  /** `address`: a day in a web address; otherwise what the stamp calls itself. */
  label: StampLabel | "address";
}

/** What of an article its stated days are read from. */
type StatedText = Pick<DatedArticle, "text" | "blocks" | "stated" | "address">;

/** The days a page states for itself, in order; that of the file's format first. */
export function findStatedDays({ text, blocks, stated: field, address }: StatedText): StatedDay[] {
  const stated = field ? readStamp(field.value, placeOf(field), "published") : [];
  if (address) {
    const days = readAddress(address.value);
    stated.push(...days.map((found) => ({ ...found, place: placeOf(address) })));
  }
  const head = findHead(blocks);
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "boilerplate") continue;
    const words = text.slice(block.start, block.end);
    if (block.rule === dateStampRule) {
      const label = readDateStamp(words);
      const above = blocks[index - 1];
      const labelled = above && publishedLabel.test(text.slice(above.start, above.end));
      const inHead = label === "page" && block.start > head.start && block.start < head.end;
      if (label)
        stated.push(...readStamp(words, placeOf(block), labelled || inHead ? "published" : label));
    } else if (block.rule === addressRule && block.line <= lastAddressLine) {
      stated.push(...readAddress(words, block.start));
    }
  }
  return stated;
}

function placeOf({ start, end }: Partial<Span>): Place {
  return start === undefined || end === undefined ? {} : { start, end };
}

/** A bare date between the headline and the first paragraph is that of the article; one over the headline may be that of the visit. */
function findHead(blocks: readonly Block[]): Span {
  const title = blocks.find(({ kind }) => kind === "title");
  const text = blocks.find(({ kind, start }) => kind === "paragraph" && title && start > title.end);
  return { start: title?.end ?? 0, end: title ? (text?.start ?? 0) : 0 };
}

/** `Published` on a line of its own */
const publishedLabel = /^(?:first |originally )?(?:published|posted)(?: on| at)?\s?:?$/i;

/** The address of the article itself stands at the top. */
const lastAddressLine = 5;

/** The first full day of the line; its span is the line. */
function readStamp(words: string, place: Place, label: StampLabel): StatedDay[] {
  const found = findCandidates(toTitleCase(loosenStamp(words))).find(
    ({ meaning }) => meaning.says === "interval" && meaning.from === meaning.to,
  );
  return found?.meaning.says === "interval" ? [{ day: found.meaning.from, label, place }] : [];
}

/** "FRIDAY, 5 JANUARY 2024" → "Friday, 5 January 2024", but "23rd" stays. */
function toTitleCase(words: string): string {
  return words.replace(
    /(?<![\d\p{L}])\p{L}+/gu,
    (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  );
}

/** `/2022/07/13/`, `/2022-07-28/`, `/20220727` */
const dayInAddress =
  /(?<=[/_-])(?<year>20\d\d|199\d)(?<sign>[/_-]?)(?<month>0?[1-9]|1[0-2])\k<sign>(?<day>0?[1-9]|[12]\d|3[01])(?=[/_.?-]|$|\d{4,6}(?:[/_.-]|$))/;

function readAddress(words: string, start?: number): StatedDay[] {
  const match = dayInAddress.exec(words);
  const { year, month, day, sign } = match?.groups ?? {};
  if (!match || (sign === "" && (month?.length !== 2 || day?.length !== 2))) return [];
  const stated = toDay(Number(year), Number(month), Number(day));
  if (!stated) return [];
  const from = start === undefined ? undefined : start + match.index;
  const place = from === undefined ? {} : { start: from, end: from + match[0].length };
  return [{ day: stated, label: "address", place }];
}
