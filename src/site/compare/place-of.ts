/**
 * A figure in its sentence → the place it belongs to, when the sentence or the one before says so.
 *
 * No place is better than a wrong one: when several places may be meant, a figure has none.
 */
import type { Mention, PlaceKind, Span } from "../../record/record.ts";
import { type SentenceFacts, wordsAfter, wordsBefore, wordsBetween } from "./sentence-facts.ts";

/** Tells the kind of a place by its id. */
export type KindOf = (id: string) => PlaceKind | undefined;

/** Where something happened. */
export interface EventPlace {
  id: string;
  /** The sentence that names it: that of the figure, or the one before, to which "the attack" points. */
  sentence: SentenceFacts;
}

/** Nobody can say of these that something happened there on a day. */
const tooWide: ReadonlySet<PlaceKind | undefined> = new Set([
  "country",
  "continent",
  "river",
  "lake",
  "sea",
  "mountain",
  "area",
] as const);

/**
 * Finds the place that a figure or a quotation belongs to.
 *
 * @param span - Of the figure or quotation, in the sentence.
 */
export function findPlace(
  sentence: SentenceFacts,
  span: Span,
  kindOf: KindOf,
): EventPlace | undefined {
  const places = eventPlacesIn(sentence, kindOf);
  if (places.length > 0) {
    const candidates = places.filter((place) => isUninterrupted(sentence, place, span));
    const nearest = candidates.toSorted((a, b) => distance(a, span) - distance(b, span))[0];
    if (!nearest || isInList(sentence, nearest, places)) return undefined;
    if (isAmongCountries(sentence, nearest, kindOf)) return undefined;
    if (isOfWiderPlace(sentence, { nearest, span }, kindOf)) return undefined;
    return { id: nearest.id, sentence };
  }
  return findInSentenceBefore(sentence, kindOf);
}

/** In characters: what is longer is a list or a table, in which no word belongs to another. */
const maxSentenceLength = 1500;
const alreadyFound = new WeakMap<SentenceFacts, Mention[]>();

/** Finds the places in a sentence where something may have happened. */
export function eventPlacesIn(sentence: SentenceFacts, kindOf: KindOf): Mention[] {
  const known = alreadyFound.get(sentence);
  if (known) return known;
  const places = sentence.words.length > maxSentenceLength ? [] : findEventPlaces(sentence, kindOf);
  alreadyFound.set(sentence, places);
  return places;
}

function findEventPlaces(sentence: SentenceFacts, kindOf: KindOf): Mention[] {
  const sources = sentence.figures.flatMap(({ by }) => by ?? []);
  return sentence.places.filter(
    (mention) =>
      !tooWide.has(kindOf(mention.id)) &&
      mention.standsFor === undefined &&
      !sources.some(({ start, end }) => start <= mention.start && mention.end <= end) &&
      !isElsewhere(sentence, mention) &&
      !isDateline(sentence, mention),
  );
}

/** `40km from the port city of Chittagong`, `fired from Belgorod`, `on the way to Kyiv`; `the mayor of Kharkiv` */
const elsewhere =
  /(?:(?<!\p{L})(?:from|to|towards?|via|outside)\s(?:the\s(?:[\p{L}-]+\s){0,4}(?:of\s)?)?|(?<!\p{L})(?:mayor|governor|head|chief|council|spokesman|spokeswoman|spokesperson|administration)\s(?:of|in|for)\s(?:the\s)?)$/iu;

function isElsewhere(sentence: SentenceFacts, mention: Span): boolean {
  return elsewhere.test(wordsBefore(sentence, mention).slice(-70));
}

/** `YANGON, July 25 (Reuters): Four people…`: where it was written. */
function isDateline(sentence: SentenceFacts, mention: Span): boolean {
  const { read, displayBlock } = sentence;
  if (read({ start: displayBlock.block.start, end: mention.start }).length > 2) return false;
  return dateline.test(wordsAfter(sentence, mention).slice(0, 60));
}

const dateline = /^(?:,?\s[^.!?()]{0,30})?(?:\([^()]{2,30}\))?\s?[-–—:]{1,2}\s/u;

function distance(a: Span, b: Span): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

/** False when another figure stands between place and figure, unless the words join both figures. */
function isUninterrupted(sentence: SentenceFacts, place: Span, span: Span): boolean {
  const [from, to] = place.start < span.start ? [place, span] : [span, place];
  const between = sentence.figures.filter(({ start, end }) => start >= from.end && end <= to.start);
  return between.every((figure) => !isPart(sentence, figure) && isJoined(sentence, figure, span));
}

/** `45, 19 of whom were killed in Kyiv`: a part has a place of its own. */
function isPart(sentence: SentenceFacts, figure: Span): boolean {
  return /^\s(?:of\s(?:whom|them|these|those)|in|at|near)\s/u.test(wordsAfter(sentence, figure));
}

/** `killed 24 people and injured 110`: the words between two figures join them, no new clause begins. */
function isJoined(sentence: SentenceFacts, figure: Span, span: Span): boolean {
  const [from, to] = figure.start < span.start ? [figure, span] : [span, figure];
  const gap = wordsBetween(sentence, from, to);
  return gap.length < 80 && !/[;:–—]|\s(?:while|whereas|but|after|before|when|where)\s/u.test(gap);
}

/** `Kyiv, Kharkiv and Kherson`: a figure for all of them is not one for each. */
function isInList(sentence: SentenceFacts, nearest: Mention, places: readonly Mention[]): boolean {
  return places.some((other) => {
    if (other.id === nearest.id) return false;
    const [from, to] = other.start < nearest.start ? [other, nearest] : [nearest, other];
    return listed.test(wordsBetween(sentence, from, to));
  });
}

/** `Laos, China, Japan and Vietnam`: a list of countries, even if one of them was taken for a town; not `Kharkiv, Ukraine`. */
function isAmongCountries(sentence: SentenceFacts, nearest: Mention, kindOf: KindOf): boolean {
  const { places } = sentence;
  const isNext = (from: Mention | undefined, to: Mention | undefined) =>
    from && to && listed.test(wordsBetween(sentence, from, to));
  let first = places.indexOf(nearest);
  let last = first;
  while (isNext(places[first - 1], places[first])) first -= 1;
  while (isNext(places[last], places[last + 1])) last += 1;
  const wide = places.slice(first, last + 1).filter(({ id }) => tooWide.has(kindOf(id)));
  return wide.length > 1;
}

const listed = /^(?:,?\s(?:and|or)|,|\/|\sas\swell\sas)\s?(?:also\s)?(?:the\s|in\s|near\s|on\s)*$/u;

/** `hit in Kyiv during an assault that killed 41 across Ukraine`: the figure belongs to the country. */
function isOfWiderPlace(
  sentence: SentenceFacts,
  { nearest, span }: { nearest: Span; span: Span },
  kindOf: KindOf,
): boolean {
  return sentence.places.some(
    (mention) =>
      tooWide.has(kindOf(mention.id)) &&
      distance(mention, span) < distance(nearest, span) &&
      within.test(wordsBefore(sentence, mention).slice(-30)),
  );
}

const within =
  /(?<!\p{L})(?:in|across|throughout|over|around|within|inside)\s(?:all\sof\s|the\swhole\sof\s|the\swhole\s|the\s)?$/iu;

/** `the attack`, `the Ukrainian strike`, `the city` */
const pointsBack =
  /(?<!\p{L})(?:the|this|that)\s(?!(?:first|second|third|last|latest|next|earlier|previous|other|worst|biggest|largest|deadliest|same)\s)(?:\p{L}+\s)?(?:attack|strike|shelling|bombardment|bombing|explosion|blast|fire|blaze|incident|raid|crash|collision|accident|collapse|earthquake|quake|flood|floods|flooding|storm|shooting|stampede|clash|clashes|city|town|village|region)(?!\p{L}|\s(?:on|in|at|of|near|across|against)\s)/iu;

/** `The attack killed 24`: the sentence before names one place, and this one none. */
function findInSentenceBefore(sentence: SentenceFacts, kindOf: KindOf): EventPlace | undefined {
  const { previous } = sentence;
  if (!previous || sentence.places.some(({ standsFor }) => standsFor === undefined))
    return undefined;
  if (!pointsBack.test(sentence.words)) return undefined;
  const places = eventPlacesIn(previous, kindOf);
  const [first] = places;
  if (!first || places.some(({ id }) => id !== first.id)) return undefined;
  return { id: first.id, sentence: previous };
}
