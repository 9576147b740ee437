/** Found dates + publication interval → date expressions as the record holds them. */
import type { DateExpression, Published } from "../../record/record.ts";
import { formatOneOf } from "../../text/format-days.ts";
import { endsLine } from "../../text/lines.ts";
import { countDays, type Interval, shiftDays } from "./calendar.ts";
import { resolveFromBeside } from "./from-beside.ts";
import type { FoundDate } from "./meaning.ts";
import { furthestWeekday, resolveFrom } from "./resolve.ts";

/** Resolves dates, each only if it means the same from every possible day of publication. */
export function toExpressions(
  text: string,
  dates: readonly FoundDate[],
  published: Published | undefined,
): DateExpression[] {
  const known = new Map<string, Interval | undefined>();
  const told = new Set(findTold(text, dates, published));
  const expressions = dates.map((date): DateExpression => {
    const { start, end, meaning } = date;
    if (meaning.says === "interval") {
      const { from, to } = meaning;
      return { start, end, from, to, how: "said", because: "The text gives it in full." };
    }
    if (meaning.says === "nothing more") {
      return { start, end, how: "inferred", because: `Not resolved: ${meaning.why}.` };
    }
    if (meaning.says === "either order") {
      return { start, end, how: "inferred", because: explainOrder };
    }
    if (told.has(date)) return { start, end, how: "inferred", because: explainTold };
    const key = JSON.stringify({ ...date, start: 0, end: 0 });
    if (published && !known.has(key)) known.set(key, resolveEverywhere(date, published));
    const resolved = known.get(key);
    if (resolved && published) {
      const because = `“${text.slice(start, end)}” in an article of ${formatOneOf(published)}.`;
      return { start, end, ...resolved, how: "inferred", because };
    }
    return { start, end, how: "inferred", because: explainUnresolved(published) };
  });
  return resolveFromBeside(text, dates, expressions);
}

/** When more days of publication are possible than this, only months and years could still be resolved. */
const maxDays = 62;

function resolveEverywhere(date: FoundDate, { from, to }: Interval): Interval | undefined {
  const length = countDays(from, to) + 1;
  if (length > maxDays) return undefined;
  const first = resolveFrom(date, from);
  for (let index = 1; first && index < length; index += 1) {
    const other = resolveFrom(date, shiftDays(from, index));
    if (other?.from !== first.from || other.to !== first.to) return undefined;
  }
  return first;
}

function explainUnresolved(published: Published | undefined): string {
  return published
    ? "Not resolved: the words and the time of publication allow more than one reading."
    : "Not resolved: it is not known when the article was published.";
}

const explainOrder = "Not resolved: day and month can be read either way.";
const explainTold = "Not resolved: it is told together with a day of an earlier week.";

/** Bare weekdays in a paragraph that also names a day more than five days before publication: the weekday may be of that week. A weekday right after "said" is not. */
function findTold(
  text: string,
  dates: readonly FoundDate[],
  published: Published | undefined,
): FoundDate[] {
  if (!published) return [];
  const isEarly = (date: FoundDate) => {
    const day = isDay(date) ? resolveFrom(date, published.to)?.from : undefined;
    return day !== undefined && day < shiftDays(published.from, -furthestWeekday);
  };
  return dates.filter(({ meaning, tense, start }, index) => {
    if (meaning.says !== "weekday" || tense !== "past") return false;
    if (sayingOn.test(text.slice(Math.max(0, start - 20), start))) return false;
    const around = dates.slice(Math.max(0, index - 4), index + 5);
    return around.some((other) => isNear(text, other.start, start) && isEarly(other));
  });
}

function isDay({ meaning, caption }: FoundDate): boolean {
  if (caption) return false;
  if (meaning.says === "day of a year") return true;
  return meaning.says === "interval" && meaning.from === meaning.to;
}

function isNear(text: string, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return to - from < 500 && !endsLine.test(text.slice(from, to));
}

const sayingOn = /(?:said|told|accused|announced|reported|confirmed|warned|stated)\s(?:on\s)?$/;
