/** A sentence about a place → its day: the one that is named there, or the only one that the article names for the place. */
import { countDays } from "../../reading/dates/calendar.ts";
import type { ArticleRecord, DateExpression, Span } from "../../record/record.ts";
import { type EventPlace, eventPlacesIn, type KindOf } from "./place-of.ts";
import { type SentenceFacts, wordsBefore } from "./sentence-facts.ts";

/** A date in the text that is one day. */
interface NamedDay {
  day: string;
  date: DateExpression;
}

/** The day of what a sentence says. */
export interface EventDay {
  day: string;
  how: "said" | "inferred";
  /** The one that names the day. */
  sentence: SentenceFacts;
}

/** The sentences that name a day beside a place: by the place's id, then by the day. */
export type DaysByPlace = ReadonlyMap<string, ReadonlyMap<string, SentenceFacts>>;

/** Finds the days that the sentences of an article name beside each place. */
export function daysByPlace(sentences: readonly SentenceFacts[], kindOf: KindOf): DaysByPlace {
  const days = new Map<string, Map<string, SentenceFacts>>();
  for (const sentence of sentences) {
    const named = daysIn(sentence);
    if (named.length === 0) continue;
    for (const place of eventPlacesIn(sentence, kindOf)) {
      const nearest = nearestDay(named, place);
      if (!nearest) continue;
      const ofPlace = days.get(place.id) ?? new Map<string, SentenceFacts>();
      if (!ofPlace.has(nearest.day)) ofPlace.set(nearest.day, sentence);
      days.set(place.id, ofPlace);
    }
  }
  return days;
}

/** What else is known of an article and a figure. */
interface Context {
  days: DaysByPlace;
  published: ArticleRecord["published"];
  /** The text says what happened to those who are counted. */
  hasOutcome: boolean;
}

/** News: an article that appears so many days after its event need not name the day in every sentence. */
const maxDaysLater = 2;

/** Words for what happens on one day: "the attack", "hit Belgorod with two missiles". */
const eventWord =
  /(?<!\p{L})(?:attack|strike|struck|hit|hits|shell|bomb|explosion|explod|blast|fire|blaze|incident|raid|crash|collision|collid|accident|collaps|quake|earthquake|flood|storm|shooting|shot|stampede|clash|kill|injur|wound|attacked|launched|protest|march|rally)(?:s|ed|ing|es|ers|ment)?(?!\p{L})/iu;

/** Finds the day of what a sentence says about a place; nothing when that is not certain. */
export function findDay(
  sentence: SentenceFacts,
  place: EventPlace,
  { days, published, hasOutcome }: Context,
): EventDay | undefined {
  for (const one of new Set([sentence, place.sentence])) {
    if (one.dates.every((date) => isOtherDate(one, date))) continue;
    const named = pickDay(one, place.id);
    return named && { day: named.day, how: "said", sentence: one };
  }
  if (!hasOutcome && !eventWord.test(sentence.words)) return undefined;
  const [only, ...others] = days.get(place.id) ?? [];
  if (!only || others.length > 0 || !published) return undefined;
  const [day, namedIn] = only;
  const daysLater = countDays(day, published.from);
  if (daysLater < 0 || daysLater > maxDaysLater) return undefined;
  return { day, how: "inferred", sentence: namedIn };
}

/** Picks the only day that a sentence names, or of several the one beside the place. */
function pickDay(sentence: SentenceFacts, placeId: string): NamedDay | undefined {
  const named = daysIn(sentence);
  const [first] = named;
  if (!first) return undefined;
  if (named.every(({ day }) => day === first.day)) return first;
  const place = sentence.places.find(({ id }) => id === placeId);
  return place && nearestDay(named, place);
}

function daysIn(sentence: SentenceFacts): NamedDay[] {
  return sentence.dates.flatMap((date) =>
    date.from !== undefined && date.from === date.to && !isOtherDate(sentence, date)
      ? [{ day: date.from, date }]
      : [],
  );
}

/** `since the start of the war on February 24, 2022`, `until Monday`, `officials said on Tuesday`, `in case of another attack this evening`: not when it happened. */
const beforeOtherDate =
  /(?<!\p{L})(?:(?:said|says|told\s[^,.;:]{1,30}|reported|announced|added|stated|confirmed|claimed|warned|wrote|posted)\s(?:(?:late|early|earlier)\s)?(?:on\s|this\s)?|(?:since|until|till|before|ahead\sof|(?:in\s(?:case|the\sevent|anticipation)|for\sfear)\sof)\s[^,.;:]{0,60}|(?:by|for|from|through)\s)$/iu;

function isOtherDate(sentence: SentenceFacts, date: Span): boolean {
  return beforeOtherDate.test(wordsBefore(sentence, date).slice(-80));
}

function nearestDay(days: readonly NamedDay[], place: Span): NamedDay | undefined {
  const distance = ({ date }: NamedDay) =>
    date.start < place.start ? place.start - date.end : date.start - place.end;
  return days.toSorted((a, b) => distance(a) - distance(b))[0];
}
