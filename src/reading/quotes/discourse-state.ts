/** Keeps track of who spoke last, sentence by sentence, for "he said" and for quotations without an attribution. */
import type { Block, Span } from "../../record/record.ts";
import { findOfficeHolder } from "./office.ts";
import { readReport } from "./reported.ts";
import type { Attribution, NamedPeople, Pronoun } from "./speaker.ts";
import { countStartingBefore } from "../../text/count-before.ts";

/** What the text so far means for the next words. */
export interface DiscourseState {
  /** Where up to three of the paragraphs before begin. */
  paragraphs: readonly number[];
  /** Who spoke last, and nobody else was named since. */
  speaker?: string;
  /** The one who spoke last was not named. */
  anonymous: boolean;
  /** How the speaker spoke last; reported speech carries over only to the very next words. */
  lastSpeechMode: "quoted" | "reported" | "none";
  /** The last paragraph ends with "He said:". */
  announced: boolean;
}

export const initialState: DiscourseState = {
  paragraphs: [],
  anonymous: false,
  lastSpeechMode: "none",
  announced: false,
};

/** The state after a quotation. */
export function afterQuotation(
  { paragraphs }: DiscourseState,
  speaker: string | undefined,
): DiscourseState {
  return {
    paragraphs,
    ...(speaker && { speaker }),
    anonymous: !speaker,
    lastSpeechMode: "quoted",
    announced: false,
  };
}

export interface Context {
  people: NamedPeople;
  block: Block;
  state: DiscourseState;
}

/** The state after sentences without quotations. */
export function afterSentences(
  sentences: readonly Span[],
  { people, block, state }: Context,
): DiscourseState {
  let after = state;
  for (const sentence of sentences)
    after = afterSentence(sentence, { people, block, state: after });
  return after;
}

function afterSentence(sentence: Span, { people, block, state }: Context): DiscourseState {
  const { paragraphs, announced } = state;
  const report = readReport(people, sentence);
  if (report.by !== "silent") {
    const speaker = resolveReportedSpeaker(report, { people, block, state });
    if (speaker !== undefined && speaker === state.speaker && state.lastSpeechMode === "quoted")
      return state;
    return {
      paragraphs,
      announced,
      ...(speaker && { speaker }),
      anonymous: !speaker,
      lastSpeechMode: speaker ? "reported" : "none",
    };
  }
  const named = personsBetween(people, sentence.start, sentence.end);
  const same = state.speaker !== undefined && named.size === 1 && named.has(state.speaker);
  if (named.size > 0 && !same)
    return { paragraphs, announced, anonymous: false, lastSpeechMode: "none" };
  return state.lastSpeechMode === "reported" ? { ...state, lastSpeechMode: "none" } : state;
}

/** "He said" in reported speech goes on with who spoke, or with the only one of its paragraph or the one before. */
function resolveReportedSpeaker(report: Attribution, place: Context): string | undefined {
  const { people, block, state } = place;
  if (report.by !== "pronoun" || state.speaker || state.anonymous)
    return resolveSpeaker(report, place);
  const here = personsHere(people, block, report);
  if (fitting(people, here, report.pronoun).size > 0) return resolveSpeaker(report, place);
  const before = personsBetween(people, state.paragraphs.at(-1) ?? block.start, block.start);
  return onlyOne(people, before, report.pronoun);
}

/** The id of the person that an attribution means, if that is certain. */
export function resolveSpeaker(
  attribution: Attribution,
  { people, block, state }: Context,
): string | undefined {
  if (attribution.by === "person") return attribution.id;
  if (attribution.by === "same") return onlyPerson(people, block.start, block.end);
  if (attribution.by === "office") return findOfficeHolder(people, attribution);
  if (attribution.by !== "pronoun") return undefined;
  if (namesRelative(people.text.slice(block.start, attribution.position))) return undefined;
  const here = personsHere(people, block, attribution);
  if (fitting(people, here, attribution.pronoun).size > 0)
    return onlyOne(people, here, attribution.pronoun);
  return findAntecedent(attribution.pronoun, { people, block, state });
}

/** "Roe’s neighbour told the paper … she said": somebody who is not named. */
function namesRelative(words: string): boolean {
  return relative.test(words.slice(-furthestRelative));
}

const furthestRelative = 300;
const relative =
  /['’]s?\s(?:\p{Ll}+\s)?(?:neighbou?r|mother|father|wife|husband|widow|son|daughter|brother|sister|cousin|uncle|aunt|friend|colleague|lawyer|attorney|spokes(?:man|woman|person)|aide)\s(?:told|said|says|recalled|added|explained)(?!\p{L})/u;

type PronounAttribution = Attribution & { by: "pronoun" };

/** Who is named in a paragraph before a pronoun. */
function personsHere(
  people: NamedPeople,
  block: Block,
  { position }: PronounAttribution,
): Set<string> {
  return personsBetween(people, Math.max(block.start, position - furthestAntecedent), position);
}

/** Those whose given name does not speak against the pronoun: "she" is not John Roe. */
function fitting(people: NamedPeople, ids: Set<string>, pronoun: Pronoun): Set<string> {
  return new Set([...ids].filter((id) => (people.pronounOf(id) ?? pronoun) === pronoun));
}

/** The only one who may be called so; of several one whose given name says so, not just one whose name is silent. */
function onlyOne(people: NamedPeople, ids: Set<string>, pronoun: Pronoun): string | undefined {
  const [first, ...others] = fitting(people, ids, pronoun);
  if (first === undefined || others.length > 0) return undefined;
  return ids.size === 1 || people.pronounOf(first) === pronoun ? first : undefined;
}

/** In characters; a paragraph longer than this is no paragraph. */
const furthestAntecedent = 4000;

/** "he" in a paragraph that names nobody before: who spoke last, or the only one of the paragraphs before who may be called so. */
function findAntecedent(pronoun: Pronoun, { people, block, state }: Context): string | undefined {
  const { speaker } = state;
  if (speaker && fitting(people, new Set([speaker]), pronoun).size === 1) return speaker;
  if (state.anonymous) return undefined;
  for (const start of state.paragraphs.toReversed()) {
    const persons = personsBetween(people, start, block.start);
    if (fitting(people, persons, pronoun).size > 0) return onlyOne(people, persons, pronoun);
  }
  return undefined;
}

function onlyPerson(people: NamedPeople, start: number, end: number): string | undefined {
  const persons = personsBetween(people, start, end);
  return persons.size === 1 ? [...persons][0] : undefined;
}

function personsBetween({ persons, text }: NamedPeople, start: number, end: number): Set<string> {
  const ids = new Set<string>();
  for (let i = countStartingBefore(persons, start); i < persons.length; i += 1) {
    const person = persons[i];
    if (!person || person.end > end) break;
    // "the camp (Casa Roe)"
    if (text[person.end] !== ")") ids.add(person.id);
  }
  return ids;
}
