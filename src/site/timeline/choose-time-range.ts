/** Moments → the ranges of time to draw: all articles, and a detail where most moments lie close together. */
import { largestOf, smallestOf } from "../../text/long-lists.ts";
import type { Interval } from "../../text/format-days.ts";
import { toDay, toDayNumber } from "./days.ts";
import type { Moment } from "./moments.ts";

/** From one day to another, counted from 1970. */
interface DayRange {
  from: number;
  to: number;
}

interface WeightedRange extends DayRange {
  weight: number;
}

/** At least this share is in the range: of the articles; of the dates, where no article is dated. */
const minShareOfArticles = 0.99;
const minShareOfDates = 0.8;
const minShareInDetail = 0.4;
/** Days before the first and after the last article in which dates are drawn, too; more for a longer range. */
const minMargin = 60;
/** The higher, the more moments a range must hold to be worth its length. */
const wholePower = 5;
const detailPower = 2;
/** Days: to be shorter than this, a range gives up nothing. */
const minDays = 20;
/** A detail must be so many times shorter than the whole. */
const minEnlargement = 4;

/**
 * Chooses the first and the last day to draw. The texts may name dates of any century: those far from all
 * articles are left out.
 *
 * @param moments - In order, one at least.
 */
export function chooseTimeRange(moments: readonly Moment[]): Interval {
  const published = moments
    .filter(({ articles }) => articles.length > 0)
    .map((moment) => toWeighted(moment, moment.articles.length));
  if (published.length === 0) {
    const dates = moments.map((moment) => toWeighted(moment, moment.sentences.length));
    return toInterval(findDensest(dates, minShareOfDates, wholePower));
  }
  const own = findDensest(published, minShareOfArticles, wholePower);
  const margin = Math.max(minMargin, (own.to - own.from) / 2);
  const near = moments
    .map((moment) => toWeighted(moment, 1))
    .filter(({ from, to }) => from >= own.from - margin && to <= own.to + margin);
  return toInterval({
    from: smallestOf([own.from, ...near.map(({ from }) => from)]),
    to: largestOf([own.to, ...near.map(({ to }) => to)]),
  });
}

/**
 * Chooses a part worth a closer look, if there is one.
 *
 * @param range - What is drawn of the moments.
 */
export function chooseDetail(moments: readonly Moment[], range: Interval): Interval | undefined {
  const drawn = moments
    .filter(({ from, to }) => from >= range.from && to <= range.to)
    .map((moment) => toWeighted(moment, moment.articles.length + moment.sentences.length));
  if (drawn.length < 3) return undefined;
  const { from, to } = findDensest(drawn, minShareInDetail, detailPower);
  const days = toDayNumber(range.to) - toDayNumber(range.from);
  return (to - from + minDays) * minEnlargement <= days ? toInterval({ from, to }) : undefined;
}

/** Finds the range that is short and yet holds most of the weight. */
function findDensest(ranges: readonly WeightedRange[], share: number, power: number): DayRange {
  const total = ranges.reduce((sum, { weight }) => sum + weight, 0);
  let best = { score: 0, from: ranges[0]?.from ?? 0, to: ranges[0]?.to ?? 0 };
  let skipped = 0;
  for (const [first, { from, weight: own }] of ranges.entries()) {
    if (skipped > (1 - share) * total) break;
    let [weight, to] = [0, from];
    for (const range of ranges.slice(first)) {
      weight += range.weight;
      to = Math.max(to, range.to);
      if (weight < share * total) continue;
      const score = (weight / total) ** power / (to - from + minDays);
      if (score > best.score) best = { score, from, to };
    }
    skipped += own;
  }
  return best;
}

function toWeighted({ from, to }: Interval, weight: number): WeightedRange {
  return { from: toDayNumber(from), to: toDayNumber(to), weight };
}

function toInterval({ from, to }: DayRange): Interval {
  return { from: toDay(from), to: toDay(to) };
}
