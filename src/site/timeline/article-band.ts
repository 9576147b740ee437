/** Articles → a band of time that shows when they were published: a dot for each date, or columns where there are many. */
import type { Article } from "../shared/corpus-index.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { formatOneOf, type Interval } from "../../text/format-days.ts";
import { countOf, formatNumber, plainText } from "../shared/wording.ts";
import { toTenth } from "../map/pixels.ts";
import { widthOf } from "../map/text-size.ts";
import { placeTicks, type Scale, type Tick, toScale } from "./axis.ts";
import { chooseTimeRange } from "./choose-time-range.ts";
import { chooseUnit, type Column, columnsHeight, fitsUnit, toColumns } from "./columns.ts";
import { toDay, toDayNumber } from "./days.ts";
import { type Moment, toMoments } from "./moments.ts";

export interface ArticleBand {
  width: number;
  height: number;
  axisY: number;
  ticks: Tick[];
  dots: BandDot[];
  flags: BandFlag[];
  columns: (Column & { label: string | undefined })[];
  /** What it shows, for readers who do not see it. */
  label: string;
  /** Every date with its articles, newest first: what a phone shows in place of the drawing. Empty where they are many. */
  list: { words: string; href: string; titles: string[] }[];
  /** "1 article is from before 2019; 3 are undated." */
  note: string | undefined;
}

interface BandDot {
  x: number;
  y: number;
  /** False when every date of it is worked out. */
  isSaid: boolean;
  title: string;
  /** Absent in the margin, where dots are too near each other to be links. */
  href: string | undefined;
}

/** The date of a dot, written above it. */
interface BandFlag {
  x: number;
  y: number;
  anchor: "start" | "end";
  text: string;
}

/** As wide as the page, and as the margin. */
const bandWidths = { page: 1200, margin: 384 };

/** With fewer different dates a band says no more than a line of text. */
const minDates = 2;
const maxDots = 24;
const maxStack = 3;
const maxListed = 6;
/** Between two dots: those of the page are links of 24 pixels. */
const dotGaps = { page: 24, margin: 12 };
const flagHeight = 20;
const tickGap = { page: 96, margin: 72 };
const side = 8;

/**
 * Draws the band of some articles; nothing when too few of them are dated.
 *
 * @param path - Of the page that shows it.
 */
export function toArticleBand(
  articles: readonly Article[],
  path: string,
  size: keyof typeof bandWidths = "page",
): ArticleBand | undefined {
  const moments = toPublications(articles);
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last || moments.length < minDates) return undefined;
  const range = addMargin(chooseTimeRange(moments));
  const width = bandWidths[size];
  const scale = toScale(range, side, width - side);
  const inside = moments.filter(({ from, to }) => to >= range.from && from <= range.to);
  const dotGap = dotGaps[size];
  const stacked = inside.length <= maxDots ? stackDots(inside, { scale, path, dotGap }) : undefined;
  const dated = moments.reduce((sum, moment) => sum + moment.articles.length, 0);
  const flags = stacked && size === "page" ? placeFlags(inside, scale, width) : [];
  const flagsHeight = Math.max(0, ...flags.map(({ y }) => y)) + (flags.length > 0 ? 8 : 0);
  const columns = stacked ? [] : drawColumns(inside, range, scale);
  const rows = stacked ? Math.max(...stacked.map(({ row }) => row)) + 1 : 0;
  const axisY = stacked ? flagsHeight + rows * dotGap + 4 : columnsHeight + 18;
  return {
    width,
    height: axisY + 26,
    axisY,
    ticks: placeTicks(range, scale, tickGap[size]),
    dots: (stacked ?? []).map(({ row, ...dot }) => ({ ...dot, y: axisY - row * dotGap })),
    flags,
    columns,
    label: `${countOf(dated, "article")} from ${first.words} to ${last.words}`,
    list: moments.length <= maxListed ? toBandList(moments, path) : [],
    note: noteOutside(moments, range, articles.length - dated),
  };
}

/** The days and intervals of publication in order of time, in the words of a label. */
function toPublications(articles: readonly Article[]): Moment[] {
  return toMoments(articles, () => false).map((moment) => ({
    ...moment,
    words: formatOneOf(moment, "short"),
  }));
}

function addMargin({ from, to }: Interval): Interval {
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  const margin = Math.max(1, Math.round((last - first) * 0.01));
  return { from: toDay(first - margin), to: toDay(last + margin) };
}

function middleOf({ from, to }: Interval, scale: Scale): number {
  const x = (scale.at(toDayNumber(from)) + scale.at(toDayNumber(to) + 1)) / 2;
  return Math.min(scale.right, Math.max(scale.left, x));
}

/** One dot for each article, on top of each other where they would touch; nothing where a stack would be too high. */
function stackDots(
  moments: readonly Moment[],
  { scale, path, dotGap }: { scale: Scale; path: string; dotGap: number },
) {
  const dots: (Omit<BandDot, "y"> & { row: number })[] = [];
  for (const moment of moments) {
    const x = toTenth(middleOf(moment, scale));
    for (const article of moment.articles) {
      const near = dots.filter((dot) => x - dot.x < dotGap);
      const row = [...near.keys(), near.length].find((own) => near.every((dot) => dot.row !== own));
      if (row === undefined || row >= maxStack) return undefined;
      dots.push({
        x,
        row,
        isSaid: article.how !== "inferred",
        title: `${plainText(article.title)}, ${moment.words}`,
        href: dotGap < dotGaps.page ? undefined : linkFrom(path, article.path),
      });
    }
  }
  return dots;
}

/** Writes the date above each dot where there is room: in the first of two rows, else in the second. */
function placeFlags(moments: readonly Moment[], scale: Scale, width: number): BandFlag[] {
  const ends = [0, 0];
  const flags: BandFlag[] = [];
  for (const moment of moments) {
    const count = moment.articles.length;
    const text = count > 1 ? `${moment.words}: ${countOf(count, "article")}` : moment.words;
    const length = widthOf(text);
    const middle = middleOf(moment, scale) - 6;
    const left = middle + length > width ? width - length : middle;
    const row = ends.findIndex((end) => end <= left);
    if (row === -1) continue;
    ends[row] = left + length + 14;
    const isAtEnd = left !== middle;
    flags.push({
      x: toTenth(isAtEnd ? width : left),
      y: row,
      anchor: isAtEnd ? "end" : "start",
      text,
    });
  }
  const rows = Math.max(...flags.map(({ y }) => y)) + 1;
  return flags.map((flag) => ({ ...flag, y: (rows - flag.y) * flagHeight - 6 }));
}

/** Counts by day, month or year; the number stands above the highest column. */
function drawColumns(moments: readonly Moment[], range: Interval, scale: Scale) {
  const unit = chooseUnit(range, scale);
  const fitting = moments.filter((moment) => fitsUnit(moment, unit));
  const columns = toColumns(fitting, { part: "articles", unit, scale, top: 18 });
  const highest = columns.toSorted((a, b) => b.height - a.height)[0];
  return columns.map((column) => ({
    ...column,
    label: column === highest ? formatNumber(column.count) : undefined,
  }));
}

function toBandList(moments: readonly Moment[], path: string): ArticleBand["list"] {
  return moments.toReversed().map(({ words, articles }) => ({
    words,
    href: linkFrom(path, articles[0]?.path ?? routes.timeline()),
    titles: articles.map(({ title }) => title),
  }));
}

function noteOutside(
  moments: readonly Moment[],
  { from, to }: Interval,
  undated: number,
): string | undefined {
  const count = (those: readonly Moment[]) =>
    those.reduce((sum, { articles }) => sum + articles.length, 0);
  const earlier = count(moments.filter((moment) => moment.to < from));
  const later = count(moments.filter((moment) => moment.from > to));
  const parts = [
    { number: earlier, words: "earlier" },
    { number: later, words: "later" },
    { number: undated, words: "undated" },
  ].filter(({ number }) => number > 0);
  if (parts.length === 0) return undefined;
  return `Not shown: ${parts.map(({ number, words }) => countOf(number, `${words} article`)).join(", ")}.`;
}
