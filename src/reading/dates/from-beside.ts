/** Dates that follow from the one beside them: `today (July 25, 2022)`, `on Friday … the following day`. */
import { formatReason } from "../../record/reasons.ts";
import type { DateExpression } from "../../record/record.ts";
import { type Interval, shiftDays, toYear, weekdayOf, yearOf } from "./calendar.ts";
import type { FoundDate } from "./meaning.ts";

/**
 * Resolves those that are open from their neighbours.
 *
 * @param dates - in order, as many as the expressions.
 */
export function resolveFromBeside(
  text: string,
  dates: readonly FoundDate[],
  expressions: readonly DateExpression[],
): DateExpression[] {
  const resolved: DateExpression[] = [];
  for (const [index, own] of expressions.entries()) {
    const date = dates[index];
    const next = expressions[index + 1];
    const found =
      !own.from && date
        ? (readApposition(text, date, next) ?? countFromBefore(text, date, resolved.at(-1)))
        : undefined;
    resolved.push(found ?? own);
  }
  return resolved;
}

/** `today (July 25, 2022)`, `Monday, July 25`: both are one day. */
function readApposition(
  text: string,
  { start, end, meaning }: FoundDate,
  next: DateExpression | undefined,
): DateExpression | undefined {
  if (!next?.from || next.from !== next.to) return undefined;
  if (!apposition.test(text.slice(end, next.start))) return undefined;
  const isSame =
    (meaning.says === "offset" && meaning.unit === "day") ||
    (meaning.says === "weekday" && weekdayOf(next.from) === meaning.weekday);
  if (!isSame) return undefined;
  const words = text.slice(next.start, next.end);
  const because = formatReason("“{words}” stands beside it.", { words });
  return { start, end, from: next.from, to: next.to, how: "inferred", because };
}

const apposition = /^(?:,|\s\()\s?$/;

/** `The talks begin on Friday and end the following day.` */
function countFromBefore(
  text: string,
  { start, end, meaning }: FoundDate,
  before: DateExpression | undefined,
): DateExpression | undefined {
  if (meaning.says !== "from the date before" || !before?.from || !before.to) return undefined;
  const between = text.slice(before.end, start);
  if (between.length > furthest || sentenceEnd.test(between.trimEnd())) return undefined;
  if (compared.test(between)) return undefined;
  const found = count({ from: before.from, to: before.to }, meaning);
  if (!found) return undefined;
  const words = text.slice(before.start, before.end);
  const because = formatReason("Counted from “{words}”.", { words });
  return { start, end, ...found, how: "inferred", because };
}

/** "rose on Monday from a day earlier": a day of the count, not of the news. */
const compared = /(?:from|than|over|that of|compared (?:with|to))\s$/;

const furthest = 200;
const sentenceEnd = /[.!?]["”’»)]?\s+["“‘«(]?\p{Lu}|[\n“”"]/u;

function count(
  { from, to }: Interval,
  { unit, count }: { unit: "day" | "year"; count: number },
): Interval | undefined {
  if (unit === "day") {
    const day = shiftDays(from, count);
    return from === to ? { from: day, to: day } : undefined;
  }
  const year = toYear(yearOf(from));
  return from === year.from && to === year.to ? toYear(yearOf(from) + count) : undefined;
}
