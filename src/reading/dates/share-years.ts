/** Dates of one sentence that share a year or a week: "on March 24th and March 28th 2017", "in January and February 2022". */
import { countDays, type Interval, toDay, toMonth, yearOf } from "./calendar.ts";
import type { Candidate } from "./finders.ts";
import type { DateMeaning } from "./meaning.ts";

/** Gives a day or month without a year that of its neighbour, and a weekday the week of the next one. */
export function shareYears(passage: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const { meaning, end } = candidate;
    const next = candidates[index + 1];
    if ("sameYear" in meaning) return takeYearBefore(candidate, candidates.slice(0, index));
    const between = next && passage.slice(end, next.start);
    if (!next || between === undefined) return candidate;
    const shared = joined.test(between)
      ? shareJoined(meaning, next.meaning)
      : !sentenceEnd.test(between) && shareDay(meaning, next.meaning);
    return shared ? { ...candidate, meaning: shared } : candidate;
  });
}

const sentenceEnd = /[.!?]\s+\p{Lu}|[\n“”"]/u;
const joined = /^,?\s(?:and|or)\s(?:in\s|on\s|early\s|late\s)?$/;

/** "in January and February 2022", "on Monday and Tuesday last week". */
function shareJoined(own: DateMeaning, next: DateMeaning): DateMeaning | undefined {
  if (own.says === "weekday" && next.says === "weekday of a week") {
    return own.direction ? undefined : { ...next, weekday: own.weekday };
  }
  if (own.says !== "month of a year") return shareDay(own, next);
  if (own.years !== undefined || own.direction || next.says !== "interval") return undefined;
  const month = toMonth(yearOf(next.from), own.month);
  const isMonth = toMonth(yearOf(next.from), Number(next.from.slice(5, 7))).to === next.to;
  return isMonth && month.to < next.from ? { says: "interval", ...month } : undefined;
}

/** "on March 24th and against Costa Rica on March 28th 2017": a day takes its year from the next one of its sentence. */
function shareDay(own: DateMeaning, next: DateMeaning): DateMeaning | undefined {
  if (own.says !== "day of a year" || own.years !== undefined) return undefined;
  if (next.says !== "interval" || next.from !== next.to) return undefined;
  const days = toDays(yearOf(next.from), own);
  if (!days || days.to > next.from) return undefined;
  return countDays(days.from, next.from) > longestApart ? undefined : { says: "interval", ...days };
}

/** In days: those of one event. */
const longestApart = 31;

/** "filed in 2019. On May 13 of that year": the year named last. */
function takeYearBefore(candidate: Candidate, before: readonly Candidate[]): Candidate {
  const { meaning } = candidate;
  const last = before.findLast((other) => other.meaning.says === "interval")?.meaning;
  if (last?.says !== "interval" || yearOf(last.from) !== yearOf(last.to)) return candidate;
  const days = toDays(yearOf(last.from), meaning);
  return days ? { ...candidate, meaning: { says: "interval", ...days } } : candidate;
}

function toDays(year: number, meaning: DateMeaning): Interval | undefined {
  if (meaning.says === "month of a year") return toMonth(year, meaning.month);
  if (meaning.says !== "day of a year") return undefined;
  const from = toDay(year, meaning.month, meaning.day);
  const to = toDay(year, meaning.month, meaning.toDay);
  return from && to ? { from, to } : undefined;
}
