/**
 * A figure in its sentence → the one place it is told of, if the sentence or the one before says so.
 *
 * Better none than a wrong one: where several places may be meant, a figure has none.
 */
import type { Mention, PlaceKind, Span } from "../../record/record.ts";
import { type SentenceFacts, wordsAfter, wordsBefore, wordsBetween } from "./sentence-facts.ts";

/** Place ids → their kinds; what is too wide to be where something happened on a day is left out by `isSite`. */
export type KindOf = (id: string) => PlaceKind | undefined;

export interface FoundPlace {
  id: string;
  /** The sentence that names it: the figure's own, or the one before, which "the attack" points to. */
  namedIn: SentenceFacts;
}

const tooWide: ReadonlySet<PlaceKind | undefined> = new Set([
  "country",
  "continent",
  "river",
  "lake",
  "sea",
  "mountain",
  "area",
] as const);

/** In: a sentence and a span in it. Out: the place it is told of. */
export function findPlace(
  sentence: SentenceFacts,
  span: Span,
  kindOf: KindOf,
): FoundPlace | undefined {
  const sites = sitesIn(sentence, kindOf);
  if (sites.length > 0) {
    const reached = sites.filter((site) => isReached(sentence, site, span));
    const nearest = reached.toSorted((a, b) => distance(a, span) - distance(b, span))[0];
    if (!nearest || isInList(sentence, nearest, sites)) return undefined;
    if (isAmongCountries(sentence, nearest, kindOf)) return undefined;
    if (isWider(sentence, { nearest, span }, kindOf)) return undefined;
    return { id: nearest.id, namedIn: sentence };
  }
  return findPointedTo(sentence, kindOf);
}

/** Longer than this it is no sentence but a list or a table: nothing in it is tied to anything. */
const longestSentence = 1500;
const alreadyFound = new WeakMap<SentenceFacts, Mention[]>();

/** In: a sentence. Out: the mentions of places in it where something may have happened. Found once. */
export function sitesIn(sentence: SentenceFacts, kindOf: KindOf): Mention[] {
  const known = alreadyFound.get(sentence);
  if (known) return known;
  const sites = sentence.words.length > longestSentence ? [] : findSites(sentence, kindOf);
  alreadyFound.set(sentence, sites);
  return sites;
}

function findSites(sentence: SentenceFacts, kindOf: KindOf): Mention[] {
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
  const { read, placed } = sentence;
  if (read({ start: placed.block.start, end: mention.start }).length > 2) return false;
  return dateline.test(wordsAfter(sentence, mention).slice(0, 60));
}

const dateline = /^(?:,?\s[^.!?()]{0,30})?(?:\([^()]{2,30}\))?\s?[-–—:]{1,2}\s/u;

function distance(a: Span, b: Span): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

/** No other figure stands between the two, unless both are told in one breath. */
function isReached(sentence: SentenceFacts, site: Span, span: Span): boolean {
  const [from, to] = site.start < span.start ? [site, span] : [span, site];
  const between = sentence.figures.filter(({ start, end }) => start >= from.end && end <= to.start);
  return between.every((figure) => !isPart(sentence, figure) && isJoined(sentence, figure, span));
}

/** `45, 19 of whom were killed in Kyiv`: a part is told of a place of its own. */
function isPart(sentence: SentenceFacts, figure: Span): boolean {
  return /^\s(?:of\s(?:whom|them|these|those)|in|at|near)\s/u.test(wordsAfter(sentence, figure));
}

/** `killed 24 people and injured 110`: the words between two figures join them, and no clause parts them. */
function isJoined(sentence: SentenceFacts, figure: Span, span: Span): boolean {
  const [from, to] = figure.start < span.start ? [figure, span] : [span, figure];
  const gap = wordsBetween(sentence, from, to);
  return gap.length < 80 && !/[;:–—]|\s(?:while|whereas|but|after|before|when|where)\s/u.test(gap);
}

/** `Kyiv, Kharkiv and Kherson`: a figure for all of them is none for each. A region behind its town is no list. */
function isInList(sentence: SentenceFacts, nearest: Mention, sites: readonly Mention[]): boolean {
  return sites.some((other) => {
    if (other.id === nearest.id) return false;
    const [from, to] = other.start < nearest.start ? [other, nearest] : [nearest, other];
    return listed.test(wordsBetween(sentence, from, to));
  });
}

/** `Laos, China, Japan and Vietnam`: a list of countries, whatever one of them was taken for; but "Kharkiv, Ukraine". */
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

/** `hit in Kyiv during an assault that killed 41 across Ukraine`: the figure is the country's. */
function isWider(
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
const pointing =
  /(?<!\p{L})(?:the|this|that)\s(?!(?:first|second|third|last|latest|next|earlier|previous|other|worst|biggest|largest|deadliest|same)\s)(?:\p{L}+\s)?(?:attack|strike|shelling|bombardment|bombing|explosion|blast|fire|blaze|incident|raid|crash|collision|accident|collapse|earthquake|quake|flood|floods|flooding|storm|shooting|stampede|clash|clashes|city|town|village|region)(?!\p{L}|\s(?:on|in|at|of|near|across|against)\s)/iu;

/** "The attack killed 24": where the sentence before names one place, and this one none at all. */
function findPointedTo(sentence: SentenceFacts, kindOf: KindOf): FoundPlace | undefined {
  const { previous } = sentence;
  if (!previous || sentence.places.some(({ standsFor }) => standsFor === undefined))
    return undefined;
  if (!pointing.test(sentence.words)) return undefined;
  const sites = sitesIn(previous, kindOf);
  const [first] = sites;
  if (!first || sites.some(({ id }) => id !== first.id)) return undefined;
  return { id: first.id, namedIn: previous };
}
