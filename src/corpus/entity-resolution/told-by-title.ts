/**
 * Which of several people of one family name the title before it means: "Mrs. Reagan" is no man, and
 * "President Reagan" is whom the folder calls "President Ronald Reagan" in full.
 */
import { type Lexicon, wordClass } from "../../reading/entities/tagger/lexicon.ts";
import type { Pronoun } from "../../reading/quotes/speaker.ts";
import { fold } from "../../text/fold.ts";
import type { NameMention } from "./name-mention.ts";
import { pronounOfName } from "./pronouns.ts";

/** Of the people who may be meant, the one whom the title before a single name tells; nothing where it tells none. */
export type ToldByTitle = (mention: NameMention, people: readonly string[]) => string | undefined;

const forms: Readonly<Record<string, Pronoun>> = {
  mr: "he",
  sir: "he",
  mrs: "she",
  ms: "she",
  miss: "she",
  lady: "she",
};

/** Whether one person in a country bears the title: it tells who is meant in other articles, too; "Dr King" and "Mrs. Reagan" may be anybody. */
export function isTitleOfOne({ before }: NameMention): boolean {
  return before !== undefined && ofOne.has(fold(before));
}

const ofOne = new Set(
  "chancellor emir emperor empress king pope premier president queen sultan".split(" "),
);

/** Learns how the full names of a folder are introduced. */
export function learnTitles(
  full: readonly NameMention[],
  personOf: ReadonlyMap<NameMention, string>,
  lexicon: Lexicon,
): ToldByTitle {
  const pronouns = new Map<string, Set<Pronoun | undefined>>();
  const titles = new Map<string, Set<string>>();
  for (const mention of full) {
    const person = personOf.get(mention);
    if (person === undefined) continue;
    const own = pronouns.get(person) ?? new Set();
    pronouns.set(person, own.add(pronounOfName(mention.surface, lexicon)));
    const title = titleOf(mention, lexicon);
    if (title) titles.set(person, (titles.get(person) ?? new Set()).add(title));
  }
  const isCalled = (person: string, pronoun: Pronoun) => {
    const own = pronouns.get(person);
    return own?.size === 1 && own.has(pronoun);
  };
  return (mention, people) => {
    const title = titleOf(mention, lexicon);
    if (title === undefined) return undefined;
    const form = forms[title];
    if (form === undefined) return onlyOne(people, (person) => titles.get(person)?.has(title));
    const other = form === "he" ? "she" : "he";
    const person = onlyOne(people, (own) => !isCalled(own, other));
    return person !== undefined && isCalled(person, form) ? person : undefined;
  };
}

function onlyOne(
  people: readonly string[],
  fits: (person: string) => boolean | undefined,
): string | undefined {
  const [person, ...more] = people.filter(fits);
  return more.length === 0 ? person : undefined;
}

/** "mrs", "president"; only words that the tables have as titles. */
function titleOf({ before }: NameMention, lexicon: Lexicon): string | undefined {
  if (before === undefined) return undefined;
  const word = fold(before);
  const isTitle = word in forms || (lexicon.classesOfWord(word) & wordClass.title) !== 0;
  return isTitle ? word : undefined;
}
