/** Events of the corpus file that an article names with a weekday or a week → when it was published. */
import { formatReason } from "../../record/reasons.ts";
import type { Bound, CorpusEvent, DatedArticle } from "./dated-article.ts";
import { findSentences } from "../../text/sentences.ts";
import { type Interval, shiftDays, weekdayOf } from "./calendar.ts";
import { formatInterval } from "../../text/format-days.ts";
import type { FoundDate } from "./meaning.ts";
import { furthestWeekday } from "./resolve.ts";

/** An event of the corpus file that the text names: with a weekday, "this week" or "last week" in its sentence. */
export function findEventBounds(article: DatedArticle): Bound[] {
  return article.events.flatMap((event) =>
    [event.name, ...(event.aliases ?? [])].flatMap((name) =>
      findEventMentions(article, name).flatMap((at) => toEventBounds(article, event, at)),
    ),
  );
}

interface EventMention {
  start: number;
  end: number;
}

/** Where the text prints a name of an event, as whole words, outside boilerplate; at most its first twenty times. */
function findEventMentions({ text, blocks }: DatedArticle, name: string): EventMention[] {
  const found: EventMention[] = [];
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

function toEventBounds(article: DatedArticle, event: CorpusEvent, at: EventMention): Bound[] {
  const { text, blocks, dates } = article;
  const block = blocks.find(({ start, end }) => start <= at.start && at.end <= end);
  const sentence = block && findSentences(text, block).find(({ end }) => at.end <= end);
  if (!sentence) return [];
  const inSentence = dates.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const named = { event: text.slice(at.start, at.end), days: formatInterval(event) };
  return inSentence.flatMap((date): Bound[] => {
    const held = findRelation(date, event);
    const reason = formatReason(
      "It tells of “{event}” as of {words}; those who keep this site date that to {days}.",
      { ...named, words: text.slice(date.start, date.end) },
    );
    const because = { text: reason, start: at.start, end: at.end };
    return held ? [{ ...held, firm: true, because }] : [];
  });
}

/** The days on which one would write so of an event, by the date in the sentence that names it. */
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
    if (weekdayOf(day) === meaning.weekday) {
      return { from: day, to: shiftDays(day, furthestWeekday) };
    }
  }
  return undefined;
}
