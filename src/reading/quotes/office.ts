/** An office without a name ("The governor of the Belgorod region said") → the one person the article has named with it. */
import type { Span } from "../../record/record.ts";
import type { NamedPeople } from "./speaker.ts";
import { countStartingBefore } from "../../text/count-before.ts";

/** The id of the person who holds an office, if the same office and the same names stand beside exactly one person earlier in the article. */
export function findOfficeHolder(
  { text, persons }: Pick<NamedPeople, "text" | "persons">,
  subject: Span,
): string | undefined {
  const words = text.slice(subject.start, subject.end);
  const role = roleAlone.exec(words)?.[1]?.toLowerCase();
  if (role && personWords.has(role))
    return findPersonWithRole({ text, persons }, subject.start, role);
  const office = officeWord.exec(words)?.[0].toLowerCase() ?? readRoleOf(words);
  if (!office || words.length > 100) return undefined;
  const names = (words.match(/(?<=\s)\p{Lu}\p{L}{3,}/gu) ?? []).map((name) => name.slice(0, -1));
  if (names.length === 0) return undefined;
  const holders = new Set<string>();
  const last = countStartingBefore(persons, subject.start);
  for (const person of persons.slice(Math.max(0, last - 60), last)) {
    const around = text.slice(Math.max(0, person.start - 90), person.end + 70).toLowerCase();
    const isOffice = around.includes(office) || (heads.test(office) && heads.test(around));
    const beside = isOffice && names.every((name) => around.includes(name.toLowerCase()));
    if (beside) holders.add(person.id);
  }
  return holders.size === 1 ? [...holders][0] : undefined;
}

/** "The minister", "The prime minister also" */
const roleAlone =
  /^\s?(?:[^,]{2,40},\s)?[Tt]he\s(?:\p{L}{3,}\s)?(\p{L}{4,})(?:\s(?:(?:also|further|then)\s)?)?$/u;

/** "the head of Penal Centers": a role that names tell from others. */
function readRoleOf(words: string): string | undefined {
  const role = roleOf.exec(words)?.[1]?.toLowerCase();
  return role && personWords.has(role) ? role : undefined;
}

const roleOf = /^\s?[Tt]he\s(?:\p{L}{3,}\s)?(\p{L}{4,})\s(?:of|for|at)\s/u;

/** The only person whom the text so far has introduced by that word: `Minister Anna Kovalenko`, `Roe, a manager of the club`. */
function findPersonWithRole(
  { text, persons }: Pick<NamedPeople, "text" | "persons">,
  before: number,
  role: string,
): string | undefined {
  const candidates = new Set<string>();
  const last = countStartingBefore(persons, before);
  for (const person of persons.slice(Math.max(0, last - 60), last)) {
    const lead = text.slice(Math.max(0, person.start - 60), person.start).toLowerCase();
    const tail = text.slice(person.end, person.end + 80).toLowerCase();
    const named = `${wordsBefore.exec(lead)?.[0] ?? ""} | ${description.exec(tail)?.[0] ?? ""}`;
    if (named.split(/[^\p{L}]+/u).includes(role)) candidates.add(person.id);
  }
  return candidates.size === 1 ? [...candidates][0] : undefined;
}

/** The last words before a name: `deputy minister of health ` */
const wordsBefore = /(?:[\p{L}’'-]+,?\s){0,5}$/u;

/** The first words of what describes it: `, a manager of the club` */
const description = /^,\s(?!(?:who|whose|which|and|or)\s)(?:[\p{L}’'-]+[\s,]){1,6}/u;

/** Words that can refer to one person throughout an article. */
const personWords: ReadonlySet<string> = new Set(
  "actor actress activist administrator adviser advisor ambassador analyst archbishop artist author bishop captain chairman chairperson chairwoman chancellor coach commander commissioner composer congressman coordinator councillor deputy diplomat director doctor economist expert filmmaker governor head historian judge lawmaker lawyer leader manager mayor meteorologist minister musician ombudsman player pope premier president principal professor prosecutor researcher scientist secretary senator singer spokesman spokesperson spokeswoman superintendent writer".split(
    " ",
  ),
);

/** Who stands at the top of one body is called all of these. */
const heads =
  /(?<!\p{L})(?:head|director|chief|leader|chairman|chairwoman|president|boss)(?!\p{L})/u;

/** Offices that one person holds at a time. */
const officeWord =
  /(?<!\p{L})(?:governor|mayor|president|prime minister|premier|chancellor|king|queen|emir|sultan|pope|chief justice|ombudsman|commander|ambassador|archbishop|secretary-general|director general|chief executive)(?!\p{L})/iu;
