/** Who is named as the one who says it, beside the verb of saying. */
import type { Mention, Span } from "../../record/record.ts";
import { anySaying, goesOn, pronounAfter, pronounBefore } from "./saying.ts";

/** `nobody`: someone is said to speak, but not by name. `silent`: the words attribute nothing. */
export type Attribution =
  | { by: "person"; id: string }
  | { by: "pronoun"; position: number }
  /** "The governor of the Belgorod region": no name, but words that may have named one before. */
  | { by: "office"; start: number; end: number }
  | { by: "same" }
  | { by: "nobody" }
  | { by: "silent" };

export interface Cast {
  text: string;
  /** Persons in order of place. */
  persons: readonly Mention[];
  places: readonly Mention[];
}

/** In: the words between the start of a sentence, or a quotation before, and this one. Out: whom they name as speaker. */
export function readLead(cast: Cast, start: number, end: number): Attribution {
  const lead = cast.text.slice(start, end);
  const accordingTo = findAccordingTo(cast, start, end);
  if (accordingTo) return accordingTo;
  const verb = [...lead.matchAll(anySaying)].at(-1);
  if (!verb) return goesOn.test(lead) ? { by: "same" } : { by: "silent" };
  if (lead.length - verb.index > furthestVerb) return { by: "silent" };
  if (goesOn.test(lead)) return { by: "same" };
  const after = verb.index + verb[0].length;
  if (/,\s$/.test(lead.slice(0, verb.index)) && insertion.test(lead.slice(after))) {
    return findInverted(cast, { start: start + after, end }, verb[0]);
  }
  return findSubject(cast, start, start + verb.index);
}

/** In: the words from the end of a quotation to the end of its sentence, or to the next one. Out: whom they name as speaker. */
export function readTail(cast: Cast, start: number, end: number): Attribution {
  const tail = cast.text.slice(start, end);
  const verb = tail.matchAll(anySaying).next().value;
  if (!verb) return findAccordingTo(cast, start, end) ?? { by: "silent" };
  const before = tail.slice(0, verb.index).trim();
  const after = start + verb.index + verb[0].length;
  if (/^[,.–—-]?$/.test(before)) return findInverted(cast, { start: after, end }, verb[0]);
  return findSubject(cast, start, start + verb.index);
}

/** `He and Roe, explains the pilot, “were called by …”` */
const insertion = /^\s(?:the\s|\p{Lu})[^,.“”"]{2,60},\s?$/u;

/** How far from a quotation a verb of saying before it may stand: "said in an interview with the paper on Monday that". */
const furthestVerb = 110;

/** `Ukrainian Deputy Defense Minister Hana Malyar said`: the last person before the verb, unless in another's shadow. */
function findSubject(cast: Cast, start: number, verb: number): Attribution {
  const lead = cast.text.slice(start, verb);
  if (pronounBefore.test(lead)) return { by: "pronoun", position: verb };
  const person = lastBetween(cast.persons, start, verb);
  if (!person) return { by: "office", start, end: verb };
  const holder = findApposed(cast, { start, end: verb }, person);
  if (holder) return { by: "person", id: holder.id };
  if (isJoined(cast, start, person)) return { by: "nobody" };
  const between = cast.text.slice(person.end, verb);
  if (between.length > furthestVerb || otherSubject.test(between)) return { by: "nobody" };
  return isInShadow(cast, start, person) ? { by: "nobody" } : { by: "person", id: person.id };
}

/** `Roe, a friend of the late Anna Kovalenko, said`: the other name stands in the words that describe him. */
function findApposed(cast: Cast, { start, end }: Span, last: Mention): Mention | undefined {
  const first = cast.persons[firstAfter(cast.persons, last.start) - 1];
  if (!first || first.start < start || isInShadow(cast, start, first)) return undefined;
  return description.test(cast.text.slice(first.end, end)) ? first : undefined;
}

/** `, China’s ambassador in Colombo, `: between a name and its verb. */
const description = /^,\s(?:the\s|an?\s|\p{Lu}[\p{L}\s]{1,30}['’]s?\s\p{Ll})[^,“”"]{2,100},\s$/u;

/** After the name: `’s spokesman`, or a new subject: `, and the ministry`. */
const otherSubject =
  /^['’]s?\s|(?<!\p{L})(?:and|but|while|as|that|because)\s(?:the|a|an|his|her|its|one|another|officials|police|others|they|it)(?!\p{L})/u;

/** `Roe and Kovalenko said`: who of them is quoted is not told. */
export function isJoined({ text, persons }: Cast, start: number, person: Mention): boolean {
  const before = persons[firstAfter(persons, person.start) - 1];
  if (!before || before.start < start || before.id === person.id) return false;
  const between = text.slice(before.end, person.start);
  return joined.test(between) && [...between.matchAll(anySaying)].length === 0;
}

/** ` and `, `, the mayor, and the minister `, ` & ` */
const joined = /^(?:,[^,]{2,80},)?\s(?:and|&|or)\s[^,.;]{0,60}$/u;

/** `a spokesman for President Vladimir Putin`, `the wife of`; but `President of Russia Vladimir Putin` speaks himself. */
export function isInShadow({ text, places }: Cast, start: number, person: Mention): boolean {
  const before = text.slice(Math.max(start, person.start - 60), person.start);
  if (!shadow.test(before)) return false;
  return !places.some((place) => place.end <= person.start && person.start - place.end <= 2);
}

const shadow =
  /(?<!\p{L})(?:for|of|to|with|from|by|about|against|than|under|behind)\s(?:the\s)?(?:(?:\p{Lu}[\p{L}-]{1,20}\.?|former|late|late-|ex-)\s){0,5}$/u;

/** `said Air Force spokesperson Yuri Ignat`, `said Lubega`; not `he told Putin`. */
export function findInverted(cast: Cast, { start, end }: Span, verb: string): Attribution {
  const tail = cast.text.slice(start, end);
  if (pronounAfter.test(tail)) return { by: "pronoun", position: start };
  if (/^tol/.test(verb)) return { by: "nobody" };
  const person = firstNotPossessed(cast, start, end);
  if (!person || person.start - start > furthestVerb) return { by: "nobody" };
  if (/[.;]\s/.test(cast.text.slice(start, person.start).replace(titleStop, " "))) {
    return { by: "nobody" };
  }
  return isInShadow(cast, start, person) ? { by: "nobody" } : { by: "person", id: person.id };
}

/** `said Sky’s Mr Saunders`, `said Roe’s lawyer Anna Kovalenko`: who stands right after the one whose they are. */
function firstNotPossessed(
  { text, persons }: Cast,
  start: number,
  end: number,
): Mention | undefined {
  const first = firstAfter(persons, start);
  const [person, next] = [persons[first], persons[first + 1]];
  if (!person || person.end > end) return undefined;
  if (!possessive.test(text.slice(person.end, person.end + 3))) return person;
  if (!next || next.end > end || !possession.test(text.slice(person.end, next.start)))
    return undefined;
  return possessive.test(text.slice(next.end, next.end + 3)) ? undefined : next;
}

/** `’s Mr `, `’s longtime lawyer ` */
const possession = /^['’]s?\s(?:\p{L}[\p{L}.-]*\s){0,4}$/u;

/** `said Dr. Roe` */
const titleStop =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Col|Capt|Lt|Maj|Sgt|Gov|Sen|Rep|St)\.\s/gu;

const possessive = /^['’]s?\s/;

/** `According to Ihor Terekhov, the mayor of Kharkiv, “…”` */
export function findAccordingTo(cast: Cast, start: number, end: number): Attribution | undefined {
  const words = cast.text.slice(start, end);
  const found = accordingTo.exec(words);
  if (!found) return undefined;
  const from = start + found.index + found[0].length;
  const person = cast.persons[firstAfter(cast.persons, from)];
  const named = person && person.end <= end && person.start - from <= 60;
  if (!named || possessive.test(cast.text.slice(person.end, person.end + 3))) return undefined;
  return /[.,;]/.test(cast.text.slice(from, person.start))
    ? undefined
    : { by: "person", id: person.id };
}

const accordingTo = /(?<!\p{L})[Aa]ccording\sto\s/u;

/** The last of the mentions that lies between two positions. */
export function lastBetween(
  mentions: readonly Mention[],
  start: number,
  end: number,
): Mention | undefined {
  const mention = mentions[firstAfter(mentions, end) - 1];
  return mention && mention.start >= start && mention.end <= end ? mention : undefined;
}

/** In: spans in order. Out: the index of the first that starts at or after a position. */
export function firstAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
