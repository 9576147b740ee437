/** What each piece of the text says about the day of publication by itself: not before, not after. */
import type { Bound, DatedArticle } from "../published.ts";
import { findSentences } from "../sentences.ts";
import { type Day, type Interval, shiftDays, shiftMonths, weekdayOf } from "./calendar.ts";
import { type CorpusEvent, type Duration, findDurations, findWar } from "./events.ts";
import type { FoundDate } from "./meaning.ts";

/** In: an article. Out: all bounds its text gives, in no particular order. */
export function findBounds(article: DatedArticle): Bound[] {
  return [
    ...findDatelineBounds(article),
    ...findAnchors(article),
    ...findDateBounds(article),
    ...findWarBounds(article),
    ...findEventBounds(article),
  ];
}

/** `KINSHASA, Jul 26 2022 (IPS) -`: printed that day or the next. */
function findDatelineBounds({ text, dates }: DatedArticle): Bound[] {
  return dates.flatMap(({ meaning, dateline, start, end }): Bound[] => {
    if (!dateline || meaning.says !== "interval" || meaning.from !== meaning.to) return [];
    const because = { text: `The dateline says “${text.slice(start, end)}”.`, start, end };
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
    const because = {
      text: `The text says “${text.slice(start, next.end)}”.`,
      start,
      end: next.end,
    };
    return [{ from: day, to: day, firm: true, because }];
  });
}

/** Full dates: what is told as past lies before publication, what is told as to come lies after. */
function findDateBounds({ text, dates }: DatedArticle): Bound[] {
  return dates.flatMap((date, index): Bound[] => {
    const { meaning, tense, sure, start, end, caption } = date;
    if (meaning.says !== "interval") return [];
    const lead = text.slice(Math.max(0, start - 20), start);
    const printed = text.slice(start, end);
    if ((tense === "past" && sure && pastLead.test(lead)) || caption) {
      const because = { text: `“${printed}” is told as past.`, start, end };
      return [{ from: meaning.from, firm: false, because }];
    }
    if (tense !== "future" || !sure || !futureLead.test(lead)) return [];
    if (hasLaterInReach(dates, index)) return [];
    const because = { text: `“${printed}” is told as still to come.`, start, end };
    return [{ to: meaning.to, firm: false, because }];
  });
}

/** "in 2023", "on July 4, 2022"; not "the 2023 tournament", "until 2025". */
const pastLead = /\b(?:in|on|since|during|from)\s(?:(?:early|late|mid)[\s-])?$/i;
const futureLead = /\b(?:in|on|by)\s(?:(?:early|late|mid)[\s-])?$/i;

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

/** `five weeks into a bloody war`, counted from the war's first day. */
function findWarBounds(article: DatedArticle): Bound[] {
  const war = findWar(article.text, article.events);
  if (!war) return [];
  return findDurations(article.text, war.from, toDurationInterval).map((duration) => {
    const told = findToldDay(article.dates, duration);
    return {
      ...(told ?? toInterval(duration)),
      firm: false,
      because: toWarEvidence(duration, war),
    };
  });
}

/** Weeks and days are rounded to the nearest, months and years are counted full or nearly so. */
function toDurationInterval(start: Day, count: number, unit: string): Interval {
  if (unit === "day") return { from: shiftDays(start, count - 1), to: shiftDays(start, count + 1) };
  if (unit === "week") {
    return { from: shiftDays(start, count * 7 - 3), to: shiftDays(start, count * 7 + 3) };
  }
  const months = unit === "month" ? count : count * 12;
  const half = unit === "month" ? -15 : -183;
  return {
    from: shiftDays(shiftMonths(start, months), half),
    to: shiftDays(shiftMonths(start, months + (unit === "month" ? 1 : 12)), -1),
  };
}

function toInterval({ from, to }: Interval): Interval {
  return { from, to };
}

/** "talks start again on Wednesday, five weeks into the war": the count is that Wednesday's, and the Wednesday is near. */
function findToldDay(dates: readonly FoundDate[], duration: Duration): Interval | undefined {
  const told = dates.find(({ end }) => end <= duration.start && duration.start - end <= 2);
  if (told?.meaning.says !== "weekday") return undefined;
  const days: Day[] = [];
  for (let day = duration.from; day <= duration.to; day = shiftDays(day, 1)) {
    if (weekdayOf(day) === told.meaning.weekday) days.push(day);
  }
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || !told.tense) return undefined;
  return told.tense === "future"
    ? { from: shiftDays(first, -6), to: last }
    : { from: first, to: shiftDays(last, 6) };
}

function toWarEvidence(duration: Duration, war: CorpusEvent) {
  const source = war.source ? ` (${war.source.file})` : "";
  const text = `“${duration.words}”, counted from ${war.from}: “${war.name}”${source}.`;
  return { text, start: duration.start, end: duration.end };
}

/** An event of the corpus file that the text names: told as past, or with a weekday or "this week" in its sentence. */
function findEventBounds(article: DatedArticle): Bound[] {
  return article.events
    .filter((event) => event.source === undefined)
    .flatMap((event) =>
      [event.name, ...(event.aliases ?? [])].flatMap((name) =>
        findNamed(article, name).flatMap((at) => toEventBounds(article, event, at)),
      ),
    );
}

interface Named {
  start: number;
  end: number;
}

/** Where the text prints a name of an event, as whole words, outside boilerplate; at most its first twenty times. */
function findNamed({ text, blocks }: DatedArticle, name: string): Named[] {
  const found: Named[] = [];
  const lowered = name.toLowerCase();
  for (const block of blocks) {
    if (block.kind === "boilerplate" || lowered === "") continue;
    const passage = text.slice(block.start, block.end).toLowerCase();
    for (let at = passage.indexOf(lowered); at >= 0; at = passage.indexOf(lowered, at + 1)) {
      const around = (passage[at - 1] ?? " ") + (passage[at + name.length] ?? " ");
      if (/[\p{L}\p{N}]/u.test(around)) continue;
      found.push({ start: block.start + at, end: block.start + at + name.length });
      if (found.length === 20) return found;
    }
  }
  return found;
}

function toEventBounds(article: DatedArticle, event: CorpusEvent, at: Named): Bound[] {
  const { text, blocks, dates } = article;
  const block = blocks.find(({ start, end }) => start <= at.start && at.end <= end);
  const sentence = block && findSentences(text, block).find(({ end }) => at.end <= end);
  if (!sentence) return [];
  const inSentence = dates.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const day = event.from === event.to ? event.from : `${event.from} to ${event.to}`;
  const named = `“${text.slice(at.start, at.end)}” was on ${day} (corpus file)`;
  return inSentence.flatMap((date): Bound[] => {
    const held = findRelation(date, event);
    const printed = text.slice(date.start, date.end);
    const because = { text: `${named}, told with “${printed}”.`, start: at.start, end: at.end };
    return held ? [{ ...held, firm: true, because }] : [];
  });
}

/** In: a date in the sentence that names an event. Out: the days on which one would write so. */
function findRelation(
  { meaning, tense, quoted }: FoundDate,
  event: Interval,
): Interval | undefined {
  if (quoted) return undefined;
  if (meaning.says === "offset" && meaning.unit === "week" && meaning.count === 0) {
    return tense === "past" ? { from: event.from, to: shiftDays(event.to, 6) } : undefined;
  }
  if (meaning.says === "offset" && meaning.unit === "week" && meaning.count === -1) {
    return { from: shiftDays(event.from, 1), to: shiftDays(event.to, 13) };
  }
  if (meaning.says !== "weekday" || tense !== "past" || meaning.direction) return undefined;
  for (let day = event.from; day <= event.to; day = shiftDays(day, 1)) {
    if (weekdayOf(day) === meaning.weekday) return { from: day, to: shiftDays(day, 6) };
  }
  return undefined;
}
