/** What each piece of the text says about the day of publication by itself: not before, not after. */
import type { Bound, DatedArticle } from "./dated-article.ts";
import { shiftDays } from "./calendar.ts";
import { toEvidence } from "./evidence.ts";
import { findEventBounds } from "./event-bounds.ts";
import type { FoundDate } from "./meaning.ts";

/** Finds everything in a text that bounds its day of publication; in no particular order. */
export function findBounds(article: DatedArticle): Bound[] {
  return [
    ...findDatelineBounds(article),
    ...findAnchors(article),
    ...findDateBounds(article),
    ...findEventBounds(article),
  ];
}

/** `KINSHASA, Jul 26 2022 (IPS) -`: printed that day or the next. */
function findDatelineBounds({ text, dates }: DatedArticle): Bound[] {
  return dates.flatMap(({ meaning, dateline, start, end }): Bound[] => {
    if (!dateline || meaning.says !== "interval" || meaning.from !== meaning.to) return [];
    const because = toEvidence("Its dateline says {words}.", text, { start, end });
    return [{ from: meaning.from, to: shiftDays(meaning.from, 1), firm: true, because }];
  });
}

/** `yesterday (July 27, 2022)` */
function findAnchors({ text, dates }: DatedArticle): Bound[] {
  return dates.flatMap((date, index): Bound[] => {
    const next = dates[index + 1];
    if (date.meaning.says !== "offset" || date.meaning.unit !== "day" || date.quoted) return [];
    if (next?.meaning.says !== "interval" || next.meaning.from !== next.meaning.to) return [];
    if (!/^(?:,|\s\()\s?$/.test(text.slice(date.end, next.start))) return [];
    const day = shiftDays(next.meaning.from, -date.meaning.count);
    const { start } = date;
    const because = toEvidence("It says “{words}”.", text, { start, end: next.end });
    return [{ from: day, to: day, firm: true, because }];
  });
}

/** Full dates: one with a verb in the past tense lies before publication, one with a future verb after it. */
function findDateBounds({ text, dates }: DatedArticle): Bound[] {
  return dates.flatMap((date, index): Bound[] => {
    const { meaning, tense, sure, start, end, caption } = date;
    if (meaning.says !== "interval") return [];
    const lead = text.slice(Math.max(0, start - 20), start);
    const isPast = tense === "past" && sure && pastLead.test(lead);
    if ((isPast && !looksAhead(text, date)) || caption) {
      const because = toEvidence("It speaks of {words} as past.", text, { start, end });
      return [{ from: meaning.from, firm: false, because }];
    }
    if (tense !== "future" || !sure || !futureLead.test(lead)) return [];
    if (laterThan.test(text.slice(Math.max(0, start - 80), start))) return [];
    if (hasLaterInReach(dates, index)) return [];
    const because = toEvidence("It speaks of {words} as still to come.", text, { start, end });
    return [{ to: meaning.to, firm: false, because }];
  });
}

/** "in 2023", "on July 4, 2022"; not "the 2023 tournament", "until 2025". */
const pastLead = /\b(?:in|on|since|during|from)\s(?:(?:early|late|mid)[\s-])?$/i;
const futureLead = /\b(?:in|on|by)\s(?:(?:early|late|mid)[\s-])?$/i;
/** "will follow him after his death in August 2020" */
const laterThan = /\b(?:after|since)\s[^.!?\n-\r\u0085\u2028\u2029]{0,78}$/i;

/** "said output in 1988 would fall", "expected to start in mid-1987", "the forecast for 1990 was raised": nothing of that is past. */
function looksAhead(text: string, { start, end }: FoundDate): boolean {
  const before = text.slice(Math.max(0, start - 240), start);
  const after = text.slice(end, end + 160);
  const [clause = ""] = /[^.!?\n-\r\u0085\u2028\u2029]*$/.exec(before) ?? [];
  const [rest = ""] = /^[^.!?\n-\r\u0085\u2028\u2029]*/.exec(after) ?? [];
  return forward.test(clause) || forward.test(rest);
}

const forward =
  /\b(?:will|would|shall|should|could|may|might|expect\w{0,7}|forecast\w{0,5}|predict\w{0,5}|project(?:ed|s|ing|ions?)|estimat\w{1,4}|sees?|seen|plan(?:s|ned|ning)?|targets?|targeted|due|schedul\w{2,3}|propos\w{1,4}|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|inten[dt]\w{0,4}|budget\w{0,4}|outlook|deadline|until|till|by|pledg\w{1,3}|postpon\w{1,3}|agree\w{0,5}|set\sto|future|upcoming)\b/i;

/** "will rise from 6.6% in 2019 to 9.2% in 2020": only the latest date of such a sentence is to come. */
function hasLaterInReach(dates: readonly FoundDate[], index: number): boolean {
  const date = dates[index];
  const near = dates.slice(Math.max(0, index - 4), index + 5);
  return near.some(
    (other) =>
      date?.meaning.says === "interval" &&
      other.meaning.says === "interval" &&
      Math.abs(other.start - date.start) < 300 &&
      other.meaning.to > date.meaning.to,
  );
}
