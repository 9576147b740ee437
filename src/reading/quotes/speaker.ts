/** Finds the speaker that the words around a quotation name, beside the verb of saying. */
import type { Mention, Span } from "../../record/record.ts";
import {
  answer,
  anyMannerFirst,
  anyMannerLast,
  anySaying,
  continuesSpeech,
  goesOn,
  pronounAfter,
  pronounBefore,
} from "./saying.ts";
import { countStartingBefore } from "../../text/count-before.ts";

/** `nobody`: someone is said to speak, but not by name. `silent`: the words attribute nothing. */
export type Attribution =
  | { by: "person"; id: string }
  | { by: "pronoun"; position: number; pronoun: Pronoun }
  /** "The governor of the Belgorod region": no name, but words that may have named one before. */
  | { by: "office"; start: number; end: number }
  | { by: "same" }
  | { by: "nobody" }
  | { by: "silent" };

export type Pronoun = "he" | "she";

/** Which of the two a text would call a person, by id, if the given name tells. */
export type PronounOf = (id: string) => Pronoun | undefined;

export interface NamedPeople {
  text: string;
  pronounOf: PronounOf;
  /** Persons in order of place. */
  persons: readonly Mention[];
  places: readonly Mention[];
}

/** Reads the words before a quotation, from the start of its sentence or the end of the previous quotation. */
export function readLead(people: NamedPeople, start: number, end: number): Attribution {
  const read = readSayingBefore(people, start, end);
  if (read.by === "person" || read.by === "pronoun" || read.by === "same") return read;
  return readColon(people, start, end) ?? read;
}

/** `Roe, a doctor at the hospital, agrees that …: “…”`, `She is clear:`: whoever the words before a colon are about. */
function readColon(people: NamedPeople, start: number, end: number): Attribution | undefined {
  const { text, persons } = people;
  const lead = text.slice(start, end);
  if (!colon.test(lead)) return undefined;
  const first = persons[countStartingBefore(persons, start)];
  const last = lastBetween(persons, start, end);
  if (last && ownAnswer.test(text.slice(last.end, end))) return { by: "person", id: last.id };
  if (first && last && first.id === last.id)
    return first.start - start > furthestSubject ||
      isInsideModifier(people, start, first) ||
      possessive.test(text.slice(first.end, first.end + 3))
      ? undefined
      : { by: "person", id: first.id };
  const pronoun = last ? undefined : readPronoun(pronounFirst, lead);
  return pronoun && { by: "pronoun", position: start, pronoun };
}

/** `’s view: ` */
const ownAnswer = new RegExp(`^['’]s?\\s(?:\\p{Ll}+\\s){0,2}${answer}:\\s?$`, "u");

/** A sentence that is about somebody names him early. */
const furthestSubject = 40;
const colon = /:\s?$/;
const pronounFirst = /^\s?(?<pronoun>He|She)\s/u;

function readSayingBefore(people: NamedPeople, start: number, end: number): Attribution {
  const lead = people.text.slice(start, end);
  const accordingTo = findAccordingTo(people, start, end);
  if (accordingTo) return accordingTo;
  const verb = [...lead.matchAll(anySaying)].at(-1);
  if (!verb) return continuesSpeech.test(lead) ? { by: "same" } : { by: "silent" };
  if (lead.length - verb.index > furthestVerb) return { by: "silent" };
  if (continuesSpeech.test(lead)) return { by: "same" };
  const after = verb.index + verb[0].length;
  if (/,\s$/.test(lead.slice(0, verb.index)) && insertion.test(lead.slice(after))) {
    return findInverted(people, { start: start + after, end }, verb[0]);
  }
  return findSubject(people, start, start + verb.index);
}

/** Reads the words after a quotation, up to the end of its sentence or the start of the next quotation. */
export function readTail(people: NamedPeople, start: number, end: number): Attribution {
  const tail = people.text.slice(start, end);
  const verb = tail.matchAll(anySaying).next().value ?? findManner(people.text, start, tail);
  if (!verb) return findAccordingTo(people, start, end) ?? { by: "silent" };
  const before = tail.slice(0, verb.index).trim();
  const after = start + verb.index + verb[0].length;
  if (/^[,.–—-]?$/.test(before)) return findInverted(people, { start: after, end }, verb[0]);
  return findSubject(people, start, start + verb.index);
}

function findManner(text: string, start: number, tail: string): RegExpExecArray | null {
  if (!goesOn.test(text.slice(Math.max(0, start - 2), start))) return null;
  return anyMannerFirst.exec(tail) ?? anyMannerLast.exec(tail.slice(0, furthestManner));
}

const furthestManner = 60;

/** `He and Roe, explains the pilot, “were called by …”` */
const insertion = /^\s(?:the\s|\p{Lu})[^,.“”"]{2,60},\s?$/u;

/** How far from a quotation a verb of saying before it may stand: "said in an interview with the paper on Monday that". */
const furthestVerb = 110;

/** `Ukrainian Deputy Defense Minister Hana Malyar said`: the last person before the verb, unless the name modifies another ("a spokesman for Roe"). */
function findSubject(people: NamedPeople, start: number, verb: number): Attribution {
  const lead = people.text.slice(start, verb);
  const pronoun = readPronoun(pronounBefore, lead);
  if (pronoun) return { by: "pronoun", position: verb, pronoun };
  const person = lastBetween(people.persons, start, verb);
  if (!person) return { by: "office", start, end: verb };
  const holder = findApposed(people, { start, end: verb }, person);
  if (holder) return { by: "person", id: holder.id };
  if (isJoined(people, start, person)) return { by: "nobody" };
  const between = people.text.slice(person.end, verb);
  if (between.length > furthestVerb || otherSubject.test(between)) return { by: "nobody" };
  return isInsideModifier(people, start, person)
    ? { by: "nobody" }
    : { by: "person", id: person.id };
}

/** `Roe, a friend of the late Anna Kovalenko, said`: the other name stands in the words that describe him. */
function findApposed(
  people: NamedPeople,
  { start, end }: Span,
  last: Mention,
): Mention | undefined {
  const first = people.persons[countStartingBefore(people.persons, last.start) - 1];
  if (!first || first.start < start || isInsideModifier(people, start, first)) return undefined;
  return description.test(people.text.slice(first.end, end)) ? first : undefined;
}

/** "he" or "she", where a pattern finds one. */
export function readPronoun(pattern: RegExp, words: string): Pronoun | undefined {
  const found = pattern.exec(words)?.groups?.["pronoun"]?.toLowerCase();
  return found === "he" || found === "she" ? found : undefined;
}

/** `, China’s ambassador in Colombo, `: between a name and its verb. */
const description = /^,\s(?:the\s|an?\s|\p{Lu}[\p{L}\s]{1,30}['’]s?\s\p{Ll})[^,“”"]{2,100},\s$/u;

/** After the name: `’s spokesman`, or a new subject: `, and the ministry`. */
const otherSubject =
  /^['’]s?\s|(?<!\p{L})(?:and|but|while|as|that|because)\s(?:the|a|an|his|her|its|one|another|officials|police|others|they|it)(?!\p{L})/u;

/** `Roe and Kovalenko said`: the text does not tell which of them is quoted. */
export function isJoined({ text, persons }: NamedPeople, start: number, person: Mention): boolean {
  const before = persons[countStartingBefore(persons, person.start) - 1];
  if (!before || before.start < start || before.id === person.id) return false;
  const between = text.slice(before.end, person.start);
  return joined.test(between) && [...between.matchAll(anySaying)].length === 0;
}

/** ` and `, `, the mayor, and the minister `, ` & ` */
const joined = /^(?:,[^,]{2,80},)?\s(?:and|&|or)\s[^,.;]{0,60}$/u;

/** `a spokesman for President Vladimir Putin`, `the wife of`; but `President of Russia Vladimir Putin` speaks himself. */
export function isInsideModifier(
  { text, places }: NamedPeople,
  start: number,
  person: Mention,
): boolean {
  const before = text.slice(Math.max(start, person.start - 60), person.start);
  if (!modifier.test(before)) return false;
  return !places.some((place) => place.end <= person.start && person.start - place.end <= 2);
}

const modifier =
  /(?<!\p{L})(?:for|of|to|with|from|by|about|against|than|under|behind)\s(?:the\s)?(?:(?:\p{Lu}[\p{L}-]{1,20}\.?|former|late|late-|ex-)\s){0,5}$/u;

/** `said Air Force spokesperson Yuri Ignat`, `said Lubega`; not `he told Putin`. */
export function findInverted(people: NamedPeople, { start, end }: Span, verb: string): Attribution {
  const tail = people.text.slice(start, end);
  const pronoun = readPronoun(pronounAfter, tail);
  if (pronoun) return { by: "pronoun", position: start, pronoun };
  if (/^tol/.test(verb)) return { by: "nobody" };
  const person = firstNotPossessed(people, start, end);
  if (!person || person.start - start > furthestVerb) {
    const office = officeAfter.exec(tail)?.[0];
    return office ? { by: "office", start, end: start + office.length } : { by: "nobody" };
  }
  if (/[.;]\s/.test(people.text.slice(start, person.start).replace(titleStop, " "))) {
    return { by: "nobody" };
  }
  return isInsideModifier(people, start, person)
    ? { by: "nobody" }
    : { by: "person", id: person.id };
}

/** `said the mayor`, `said the head of Penal Centers in a message` */
const officeAfter =
  /^\sthe\s(?:\p{L}[\p{L}’'-]*\s){0,8}?\p{L}[\p{L}’'-]+(?=[,.;:]|\s(?:in|on|at|during|after|before|as|when|while|via|to|who)\s|$)/u;

/** `said Sky’s Mr Saunders`, `said Roe’s lawyer Anna Kovalenko`: who stands right after the one whose they are. */
function firstNotPossessed(
  { text, persons }: NamedPeople,
  start: number,
  end: number,
): Mention | undefined {
  const first = countStartingBefore(persons, start);
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
export function findAccordingTo(
  people: NamedPeople,
  start: number,
  end: number,
): Attribution | undefined {
  const words = people.text.slice(start, end);
  const found = accordingTo.exec(words);
  if (!found) return undefined;
  const from = start + found.index + found[0].length;
  const person = people.persons[countStartingBefore(people.persons, from)];
  const named = person && person.end <= end && person.start - from <= 60;
  if (!named || possessive.test(people.text.slice(person.end, person.end + 3))) return undefined;
  return /[.,;]/.test(people.text.slice(from, person.start))
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
  const mention = mentions[countStartingBefore(mentions, end) - 1];
  return mention && mention.start >= start && mention.end <= end ? mention : undefined;
}
