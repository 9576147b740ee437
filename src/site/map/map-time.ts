/** The band of time under the map: when the articles appeared that name a place, so that a script can filter by it. */
import { formatInterval, type Interval } from "../../text/format-days.ts";
import { largestOf, smallestOf } from "../../text/long-lists.ts";
import { type CorpusIndex, entityKey } from "../shared/corpus-index.ts";
import { toDay, toDayNumber } from "../timeline/days.ts";

export interface MapTime {
  /** The periods in words, the earliest first and without gaps. */
  periods: string[];
  /**
   * For each place in the order of the page its mentions in articles without a date and by period, "4.2..1" for 4,
   * then 2, 0 and 1; or "=3" for what is the same as place number 3, from 0. In an attribute each quotation mark of
   * JSON would be six characters.
   */
  counts: string[];
  /** A bar for each period: 10 wide, up to 100 high, by the mentions of all these places. */
  bars: string;
  /** Mentions in articles without a date. */
  undated: number;
}

const mostPeriods = 24;
/** Characters of all counts: the page is to stay small. */
const mostCharacters = 3000;

interface Unit {
  numberOf: (day: string) => number;
  daysOf: (number: number) => Interval;
}

const units: Unit[] = [
  { numberOf: toDayNumber, daysOf: (number) => ({ from: toDay(number), to: toDay(number) }) },
  ...[1, 3, 12, 120].map(toMonths),
];

/** Periods of so many months, counted from the year 0. */
function toMonths(months: number): Unit {
  const firstDay = (number: number) => {
    const [year, month] = [Math.floor((number * months) / 12), (number * months) % 12];
    return `${String(year).padStart(4, "0")}-${String(month + 1).padStart(2, "0")}-01`;
  };
  return {
    numberOf: (day) =>
      Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / months),
    daysOf: (number) => ({
      from: firstDay(number),
      to: toDay(toDayNumber(firstDay(number + 1)) - 1),
    }),
  };
}

/**
 * Counts the mentions of places by the last day on which an article may have appeared.
 *
 * @param ids - Of the places in the order of the page; many are there more than once.
 * @returns Nothing where all articles fall into one period, or none has a date.
 */
export function toMapTime(corpus: CorpusIndex, ids: readonly string[]): MapTime | undefined {
  const places = new Map([...new Set(ids)].map((id) => [id, daysOf(corpus, id)]));
  const days = [...places.values()].flatMap((own) => own.filter((day) => day !== undefined));
  if (days.length === 0) return undefined;
  const undated = [...places.values()].flat().length - days.length;
  for (const unit of units) {
    const numbers = days.map(unit.numberOf);
    const [first, last] = [smallestOf(numbers), largestOf(numbers)];
    const length = last - first + 1;
    if (length < 2) return undefined;
    if (length > mostPeriods) continue;
    const counts = listCounts(ids, places, (day) => unit.numberOf(day) - first);
    if (unit !== units.at(-1) && counts.join().length > mostCharacters) continue;
    const sums = Array.from(
      { length },
      (_, period) => numbers.filter((number) => number - first === period).length,
    );
    return {
      periods: sums.map((_, period) => formatInterval(unit.daysOf(first + period), "short")),
      counts,
      bars: drawBars(sums),
      undated,
    };
  }
  return undefined;
}

function drawBars(sums: readonly number[]): string {
  const most = largestOf(sums);
  return sums
    .map((sum, period) => {
      const height = Math.ceil((sum / most) * 100);
      return height === 0 ? "" : `M${10 * period + 1} 100v-${height}h8v${height}z`;
    })
    .join("");
}

/** A day for each mention of a place; nothing for one in an undated article. */
function daysOf({ entities }: CorpusIndex, id: string): (string | undefined)[] {
  const occurrences = entities.get(entityKey({ kind: "place", id }))?.occurrences ?? [];
  return occurrences.map(({ article }) => article.record.published?.to);
}

function listCounts(
  ids: readonly string[],
  places: ReadonlyMap<string, readonly (string | undefined)[]>,
  periodOf: (day: string) => number,
): MapTime["counts"] {
  const earlier = new Map<string, number>();
  return ids.map((id, index) => {
    const known = earlier.get(id);
    if (known !== undefined) return `=${known}`;
    earlier.set(id, index);
    const counts: number[] = [];
    for (const day of places.get(id) ?? []) {
      const column = day === undefined ? 0 : periodOf(day) + 1;
      counts[column] = (counts[column] ?? 0) + 1;
    }
    return Array.from(counts, (count) => count ?? "").join(".");
  });
}
