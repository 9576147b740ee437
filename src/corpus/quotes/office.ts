/** An office without a name ("The governor of the Belgorod region said") → the one person the article has named with it. */
import type { Span } from "../record.ts";
import { type Cast, firstAfter } from "./speaker.ts";

/** In: the article's persons, the words before a verb of saying. Out: the person's id, if the same office and the same names stand beside exactly one person earlier on. */
export function findOfficeHolder({ text, persons }: Cast, subject: Span): string | undefined {
  const words = text.slice(subject.start, subject.end);
  const office = officeWord.exec(words)?.[0].toLowerCase();
  if (!office || words.length > 100) return undefined;
  const names = (words.match(/(?<=\s)\p{Lu}\p{L}{3,}/gu) ?? []).map((name) => name.slice(0, -1));
  if (names.length === 0) return undefined;
  const holders = new Set<string>();
  const last = firstAfter(persons, subject.start);
  for (const person of persons.slice(Math.max(0, last - 60), last)) {
    const around = text.slice(Math.max(0, person.start - 90), person.end + 70).toLowerCase();
    const beside =
      around.includes(office) && names.every((name) => around.includes(name.toLowerCase()));
    if (beside) holders.add(person.id);
  }
  return holders.size === 1 ? [...holders][0] : undefined;
}

/** Offices that one person holds at a time. */
const officeWord =
  /(?<!\p{L})(?:governor|mayor|president|prime minister|premier|chancellor|king|queen|emir|sultan|pope|chief justice|ombudsman|commander|ambassador|archbishop|secretary-general|director general|chief executive)(?!\p{L})/iu;
