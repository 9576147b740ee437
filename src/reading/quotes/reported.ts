/** A sentence of reported speech ("Roe said the dam had held") → who is said to speak. */
import type { Mention, Span } from "../../record/record.ts";
import { anySaying, pronounBefore } from "./saying.ts";
import {
  type Attribution,
  type NamedPeople,
  findAccordingTo,
  findInverted,
  isInsideModifier,
  isJoined,
  lastBetween,
  readPronoun,
} from "./speaker.ts";
import { countStartingBefore } from "../../text/count-before.ts";

/**
 * Reads a sentence outside quotations: its speaker, when it names exactly one and nobody else;
 * `nobody` where someone else speaks or may speak; `silent` where nothing is said.
 */
export function readReport(people: NamedPeople, sentence: Span): Attribution {
  const whole = people.text.slice(sentence.start, sentence.end).slice(0, longestSentence);
  const opening = subordinate.exec(whole)?.[0] ?? "";
  const start = sentence.start + opening.length;
  const end = Math.min(sentence.end, start + longestSentence);
  const words = people.text.slice(start, end);
  const [verb, ...further] = [...words.matchAll(anySaying)].filter(
    ({ index }) => !passive.test(words.slice(0, index)),
  );
  if (!verb) return findAccordingTo(people, start, end) ?? { by: "silent" };
  const lead = words.slice(0, verb.index);
  if (further.some(({ index }) => another.test(words.slice(0, index)))) return { by: "nobody" };
  const pronoun = readPronoun(pronounBefore, lead);
  if (pronoun) return { by: "pronoun", position: start + verb.index, pronoun };
  const subject = findReporter(people, { start, end }, verb);
  if (subject) {
    const { id } = subject;
    return namesOthers(people, sentence, subject) ? { by: "nobody" } : { by: "person", id };
  }
  return theRole.test(lead) ? { by: "office", start, end: start + verb.index } : { by: "nobody" };
}

/** In characters: what is longer is no sentence. */
const longestSentence = 2000;

/** "As Roe said, …", "After he told Parliament, …": the sentence is about what follows. */
const subordinate =
  /^(?:As|After|Before|When|While|What|Although|Though|If|Since|Because|Unless|Whether)\s(?:[^,]*,\s|[^,]*$)/u;

/** "those who recycle are called so", "the reported loss": not said by the subject. */
const passive = /(?<!\p{L})(?:are|is|was|were|be|been|being|not|even|the|a|an|its|their|of|so)\s$/u;

/** "Roe said it held, but the ministry said it did not": someone else speaks in the second half. */
const another =
  /[,;]\s(?:but|while|whereas|and|though|although)\s(?!(?:\p{Ll}+ly|now|also|later|then|he|she)\s$)[^,;]{1,60}\s$/u;

/** "The minister": the one who was introduced as such. */
const theRole =
  /^(?:[^,]{2,40},\s)?[Tt]he\s\p{L}{4,}(?:\s\p{L}{3,})?\s(?:(?:also|further|then)\s)?$/u;

interface Reporter {
  id: string;
  /** The end of the reporter's verb. */
  after: number;
}

/** `Roe, the mayor, said`, `The trucks come at night, said Roe` */
function findReporter(
  people: NamedPeople,
  { start, end }: Span,
  verb: { 0: string; index: number },
): Reporter | undefined {
  const at = start + verb.index;
  if (/,\s$/.test(people.text.slice(start, at))) {
    const inverted = findInverted(people, { start: at + verb[0].length, end }, verb[0]);
    if (inverted.by === "person") return { id: inverted.id, after: at };
  }
  const first = people.persons[countStartingBefore(people.persons, start)];
  const last = lastBetween(people.persons, start, at);
  const subject = [first, last].find((one) => one && isSubject(people, { start, end: at }, one));
  return subject && { id: subject.id, after: at };
}

function isSubject(people: NamedPeople, { start, end }: Span, person: Mention): boolean {
  const between = people.text.slice(person.end, end);
  return (
    (beforeVerb.test(between) || andVerb.test(between)) &&
    !isInsideModifier(people, start, person) &&
    !isJoined(people, start, person)
  );
}

/** Between a name and its verb: ` also `, ` (58) `, ` on Monday `, ` at the event `, `, the mayor of Riverton, `. */
const beforeVerb =
  /^(?:\s\([^()]{1,40}\))?(?:(?:,[^,“”"]{2,220}){1,2},|\s(?:at|from|of)\s[^,.;:“”"]{2,70})?(?:\s(?:also|later|then|has|had|have|further|even|again|previously|earlier|recently|on|yesterday|today|\p{Lu}\p{Ll}{2,6}day))*\s$/u;

/** `Roe welcomed the guests, and said`: the second of two verbs has the subject of the first. */
const andVerb = /^[^.;:“”"]{0,220}\sand\s(?:also\s|then\s)?$/u;

const nearVerb = 40;

/** Anyone else but in what is reported, who does not speak there: `said Roe had done much`; not `said Roe had asked for it`. */
function namesOthers(people: NamedPeople, { start, end }: Span, { id, after }: Reporter): boolean {
  const { persons, text } = people;
  for (let i = countStartingBefore(persons, start); i < persons.length; i += 1) {
    const other = persons[i];
    if (!other || other.start >= end) return false;
    const aside =
      other.start > after && text.slice(other.end, other.end + nearVerb).search(anySaying) < 0;
    if (other.id !== id && !aside) return true;
  }
  return false;
}
