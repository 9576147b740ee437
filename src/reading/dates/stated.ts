/** What a file says of its own date: its fields, the address it was collected from, its date stamps, its name. */
import { addressRule, dateStampRule } from "../structure/boilerplate.ts";
import { readDateStamp } from "../structure/date-stamp.ts";
import type { StampDate, StampLabel } from "../structure/scan-stamp.ts";
import { teaserRule } from "../structure/teasers.ts";
import type { Block, Span } from "../../record/record.ts";
import { type Interval, toDay } from "./calendar.ts";
import { findStampPlaces } from "./article-stamps.ts";
import type { DatedArticle } from "./dated-article.ts";
import type { DateOrder } from "./full-dates.ts";
import { readFileName } from "./file-name.ts";
import { readStatedDate } from "./stated-date.ts";

/** Where the words stand; words that are not part of the text stand nowhere in it. */
type Place = Span | Record<never, never>;

export interface StatedDay {
  /** What it can mean: two readings where day and month can be read either way, that of the day first before the other. */
  readings: readonly Interval[];
  place: Place;
  /** A field of the file's format, a day in a web address or in the file's name, or what the stamp calls itself. */
  label: StampLabel | "field" | "address" | "file";
  /** A moment in Coordinated Universal Time, which may be another day where the page was read. */
  utc?: boolean;
  /** 0 for Sunday, where one stands beside it. */
  weekday?: number;
  /** The order of a numeric date that can be read in one way only. */
  order?: DateOrder;
}

/** What of an article its stated days are read from. */
type StatedText = Pick<DatedArticle, "text" | "blocks" | "stated" | "address" | "file">;

/** The days a file states for itself, in order; that of its format first, that of its name last. */
export function findStatedDays({ text, blocks, stated, address, file }: StatedText): StatedDay[] {
  const field = stated && readStatedDate(stated.value);
  const named = file === undefined ? undefined : readFileName(file);
  return [
    ...(field ? [{ ...field, label: "field" as const, place: placeOf(stated) }] : []),
    ...(address ? readAddress(address.value, placeOf(address)) : []),
    ...findPrintedDays(text, blocks),
    ...(named ? [{ ...named, label: "file" as const, place: {} }] : []),
  ];
}

function placeOf({ start, end }: Partial<Span>): Place {
  return start === undefined || end === undefined ? {} : { start, end };
}

function findPrintedDays(text: string, blocks: readonly Block[]): StatedDay[] {
  const places = findStampPlaces(text, blocks);
  let line = 0;
  return blocks.flatMap((block, index) => {
    if (block.rule === addressRule && block.line <= lastAddressLine) {
      const words = text.slice(block.start, block.end);
      return readAddress(words, { start: block.start, end: block.end });
    }
    const glued = block.line <= lastAddressLine ? findGlued(text, block) : undefined;
    if (glued) return readAddress(text.slice(glued.start, glued.end), glued);
    if (block.rule !== dateStampRule || block.line === line) return [];
    line = block.line;
    const above = blocks[index - 1];
    if (above?.rule === teaserRule && !places.isAbove(index)) return [];
    const span = findLine(blocks, index);
    const words = text.slice(span.start, span.end);
    const isLabelled =
      above !== undefined && publishedLabel.test(text.slice(above.start, above.end));
    const place = {
      own: isLabelled || places.isOwn(index, clock.test(words)),
      near: places.isNear(index),
      above: places.isAbove(index),
    };
    return readStampLine(words, span, place);
  });
}

const clock = /\d[:.]\d\d|\d\s?[ap]\.?m/i;

/** A byline and a stamp may stand on one line, as blocks of their own. */
function findLine(blocks: readonly Block[], index: number): Span {
  const own = blocks
    .slice(Math.max(0, index - 2), index + 3)
    .filter(({ line }) => line === blocks[index]?.line);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
}

function readStampLine(
  words: string,
  { start, end }: Span,
  place: { own: boolean; near: boolean; above: boolean },
): StatedDay[] {
  const stamp = readDateStamp(words);
  if (!stamp || !(place.own || place.near || place.above)) return [];
  const torn = place.own ? readTornStamp(words, stamp.dates) : undefined;
  if (torn) return [{ readings: [torn], label: "published", place: { start, end } }];
  const isOwn = place.own || (place.near && stamp.names.length > 0);
  return stamp.dates.map(({ days, label, weekday, order, ...date }) => ({
    readings: days.map((day) => ({ from: day, to: day })),
    label: chooseLabel(label, isOwn, place.near),
    place: { start: start + date.start, end: start + date.end },
    ...(weekday !== undefined && { weekday }),
    ...(order && { order }),
  }));
}

/** A bare date is the article's where only such a one stands; "Published" far from the text may be said of another article. */
function chooseLabel(label: StampLabel, isOwn: boolean, isNear: boolean): StampLabel {
  if (label === "page") return isOwn ? "published" : "page";
  return isOwn || isNear ? label : "page";
}

/** "on February 2, 2021, updated February 3, 2021": the line that says what was done on the first day is gone. */
function readTornStamp(line: string, [first, second]: readonly StampDate[]): Interval | undefined {
  if (first?.label !== "page" || second?.label !== "updated" || !/^on\s/.test(line))
    return undefined;
  const [[from, other], [to]] = [first.days, second.days];
  return from && to && !other && from <= to ? { from, to } : undefined;
}

/** `Published` on a line of its own */
const publishedLabel = /^(?:first |originally )?(?:published|posted)(?: on| at)?\s?:?$/i;

/** "https://…/2022/07/17/2003781903Police yesterday searched": the text runs on behind the address. */
function findGlued(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, Math.min(end, start + longestAddress));
  const length = words.search(/\s/);
  return length > 0 && words.startsWith("http") ? { start, end: start + length } : undefined;
}

const longestAddress = 300;

/** The address of the article itself stands at the top. */
const lastAddressLine = 5;

/** `/2022/07/13/`, `/2022-07-28/`, `/20220727`, `/2019/nov/18/` */
const dayInAddress =
  /(?<=[/_-])(?<year>20\d\d|199\d)(?<sign>[/_-]?)(?<month>0?[1-9]|1[0-2]|(?<=\/)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\k<sign>(?<day>0?[1-9]|[12]\d|3[01])(?=[/_.?-]|$|\d{4,6}(?:[/_.-]|$))/;

const monthsInAddresses = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function readAddress(words: string, place: Place): StatedDay[] {
  const match = dayInAddress.exec(words);
  const { year, month = "", day, sign } = match?.groups ?? {};
  if (!match || (sign === "" && (month.length !== 2 || day?.length !== 2))) return [];
  const named = monthsInAddresses.indexOf(month) + 1;
  const stated = toDay(Number(year), named || Number(month), Number(day));
  if (!stated) return [];
  const from = "start" in place ? place.start + match.index : undefined;
  return [
    {
      readings: [{ from: stated, to: stated }],
      label: "address",
      place: from === undefined ? {} : { start: from, end: from + match[0].length },
    },
  ];
}
