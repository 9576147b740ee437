/** A sentence on a place → the day it tells of: said there, or the only one the article tells of the place. */
import { differenceInCalendarDays, parseISO } from "date-fns";
import type { ArticleRecord, DateExpression, Span } from "../../record/record.ts";
import { type FoundPlace, type KindOf, sitesIn } from "./place-of.ts";
import { type SentenceFacts, wordsBefore } from "./sentence-facts.ts";

/** A date that is one day. */
export interface Day {
  day: string;
  date: DateExpression;
  saidIn: SentenceFacts;
}

export interface FoundDay {
  day: string;
  how: "said" | "inferred";
  /** The sentence that says it. */
  saidIn: SentenceFacts;
}

/** The days an article tells of each place: by the place's id, then by the day. */
export type DaysOfPlaces = ReadonlyMap<string, ReadonlyMap<string, SentenceFacts>>;

/** In: an article's sentences. Out: for each place the days that are named beside it. */
export function pairDays(sentences: readonly SentenceFacts[], kindOf: KindOf): DaysOfPlaces {
  const days = new Map<string, Map<string, SentenceFacts>>();
  for (const sentence of sentences) {
    const said = daysIn(sentence);
    if (said.length === 0) continue;
    for (const site of sitesIn(sentence, kindOf)) {
      const day = nearestDay(said, site);
      if (!day) continue;
      const known = days.get(site.id) ?? new Map<string, SentenceFacts>();
      if (!known.has(day.day)) known.set(day.day, sentence);
      days.set(site.id, known);
    }
  }
  return days;
}

interface Surroundings {
  days: DaysOfPlaces;
  published: ArticleRecord["published"];
  /** The text tells what befell what is counted. */
  hasFate: boolean;
}

/** An article tells the news of the day it is about: so many days later it still may not name the day again. */
const freshness = 2;

/** What happens on a day, and does not just last: "the attack", "hit Belgorod with two missiles". */
const eventful =
  /(?<!\p{L})(?:attack|strike|struck|hit|hits|shell|bomb|explosion|explod|blast|fire|blaze|incident|raid|crash|collision|collid|accident|collaps|quake|earthquake|flood|storm|shooting|shot|stampede|clash|kill|injur|wound|attacked|launched|protest|march|rally)(?:s|ed|ing|es|ers|ment)?(?!\p{L})/iu;

/** In: a sentence, the place it tells of, the article's days and date. Out: the day; nothing where it is not certain. */
export function findDay(
  sentence: SentenceFacts,
  place: FoundPlace,
  { days, published, hasFate }: Surroundings,
): FoundDay | undefined {
  for (const said of new Set([sentence, place.namedIn])) {
    if (said.dates.every((date) => isBound(said, date))) continue;
    const day = pickDay(said, place.id);
    return day && { day: day.day, how: "said", saidIn: said };
  }
  if (!hasFate && !eventful.test(sentence.words)) return undefined;
  const known = [...(days.get(place.id) ?? [])];
  const [only] = known;
  if (known.length !== 1 || !only || !published) return undefined;
  const [day, saidIn] = only;
  const later = differenceInCalendarDays(parseISO(published.from), parseISO(day));
  return later < 0 || later > freshness ? undefined : { day, how: "inferred", saidIn };
}

/** The only day of a sentence, or of several the one beside the place. */
function pickDay(sentence: SentenceFacts, place: string): Day | undefined {
  const said = daysIn(sentence);
  const [first] = said;
  if (!first) return undefined;
  if (said.every(({ day }) => day === first.day)) return first;
  const site = sentence.places.find(({ id }) => id === place);
  return site && nearestDay(said, site);
}

function daysIn(sentence: SentenceFacts): Day[] {
  return sentence.dates.flatMap((date) =>
    date.from !== undefined && date.from === date.to && !isBound(sentence, date)
      ? [{ day: date.from, date, saidIn: sentence }]
      : [],
  );
}

/** `since the start of the war on February 24, 2022`, `until Monday`, `officials said on Tuesday`: not when it happened. */
const bound =
  /(?<!\p{L})(?:(?:said|says|told\s[^,.;:]{1,30}|reported|announced|added|stated|confirmed|claimed|warned|wrote|posted)\s(?:(?:late|early|earlier)\s)?(?:on\s|this\s)?|(?:since|until|till|before|ahead\sof)\s[^,.;:]{0,60}|(?:by|for|from|through)\s)$/iu;

function isBound(sentence: SentenceFacts, date: Span): boolean {
  return bound.test(wordsBefore(sentence, date).slice(-80));
}

function nearestDay(days: readonly Day[], site: Span): Day | undefined {
  const apart = ({ date }: Day) =>
    date.start < site.start ? site.start - date.end : date.start - site.end;
  return days.toSorted((a, b) => apart(a) - apart(b))[0];
}
