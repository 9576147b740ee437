/** Moments → the stretches of time to draw: all articles, and nearer where most lies close together. */
import { type Interval, toDay, toDayNumber } from "./days.ts";
import type { Moment } from "./moments.ts";

interface Stop {
  from: number;
  to: number;
  weight: number;
}

/** Of thousands of articles, one in a hundred may lie outside. */
const smallestShareOfArticles = 0.99;
/** Days beside the first and last article that are always drawn; more where the articles span more. */
const besideArticles = 60;
/** Of dates where no article is dated, of all in a detail, at least this share is drawn. */
const smallestShareOfDates = 0.8;
const smallestShareOfDetail = 0.4;
/** The higher, the more a stretch must hold to be worth its length. */
const whole = 5;
const detail = 2;
/** Days: a shorter stretch is not worth losing anything for. */
const shortest = 20;
/** A detail is worth its room when it is so many times nearer. */
const worthwhile = 4;

/**
 * In: moments in order, at least one. Out: the first and last day to draw. Dates in the texts may be
 * of any century: those far from all articles are left out.
 */
export function chooseReach(moments: readonly Moment[]): Interval {
  const published = moments
    .filter(({ articles }) => articles.length > 0)
    .map((moment) => toStop(moment, moment.articles.length));
  if (published.length === 0) {
    const told = moments.map((moment) => toStop(moment, moment.sentences.length));
    return toInterval(densest(told, smallestShareOfDates, whole));
  }
  const own = densest(published, smallestShareOfArticles, whole);
  const beside = Math.max(besideArticles, (own.to - own.from) / 2);
  const near = moments
    .map((moment) => toStop(moment, 1))
    .filter(({ from, to }) => from >= own.from - beside && to <= own.to + beside);
  return toInterval({
    from: Math.min(own.from, ...near.map(({ from }) => from)),
    to: Math.max(own.to, ...near.map(({ to }) => to)),
  });
}

/** In: the same moments and what is drawn of them. Out: a stretch worth a nearer look, if there is one. */
export function chooseDetail(moments: readonly Moment[], reach: Interval): Interval | undefined {
  const stops = moments
    .filter(({ from, to }) => from >= reach.from && to <= reach.to)
    .map((moment) => toStop(moment, moment.articles.length + moment.sentences.length));
  if (stops.length < 3) return undefined;
  const { from, to } = densest(stops, smallestShareOfDetail, detail);
  const days = toDayNumber(reach.to) - toDayNumber(reach.from);
  return (to - from + shortest) * worthwhile <= days ? toInterval({ from, to }) : undefined;
}

/** The stretch that gains most by being short and loses least of the weight. */
function densest(
  stops: readonly Stop[],
  share: number,
  power: number,
): { from: number; to: number } {
  const total = stops.reduce((sum, { weight }) => sum + weight, 0);
  let best = { score: 0, from: stops[0]?.from ?? 0, to: stops[0]?.to ?? 0 };
  let skipped = 0;
  for (const [first, { from, weight: own }] of stops.entries()) {
    if (skipped > (1 - share) * total) break;
    let [weight, to] = [0, from];
    for (const stop of stops.slice(first)) {
      weight += stop.weight;
      to = Math.max(to, stop.to);
      if (weight < share * total) continue;
      const score = (weight / total) ** power / (to - from + shortest);
      if (score > best.score) best = { score, from, to };
    }
    skipped += own;
  }
  return best;
}

function toStop({ from, to }: Interval, weight: number): Stop {
  return { from: toDayNumber(from), to: toDayNumber(to), weight };
}

function toInterval({ from, to }: { from: number; to: number }): Interval {
  return { from: toDay(from), to: toDay(to) };
}
