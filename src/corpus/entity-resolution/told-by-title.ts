/**
 * Which of several people of one family name the title before it means: "Mrs. Reagan" is no man, and
 * "President Reagan" is whom the folder calls "President Ronald Reagan" in full.
 */
import { type Lexicon, wordClass } from "../../reading/entities/tagger/lexicon.ts";
import type { Pronoun } from "../../reading/quotes/speaker.ts";
import { fold } from "../../text/fold.ts";
import type { NameMention } from "./name-mention.ts";
import { pronounOfName } from "./pronouns.ts";

export interface Titles {
  /** Of the people who may be meant, the one whom the title before a single name tells; nothing where it tells none. */
  tell: (mention: NameMention, people: readonly string[]) => string | undefined;
  /** Whether the title is one for men and the person a woman, or the other way round. */
  exclude: (mention: NameMention, person: string) => boolean;
}

const forms: Readonly<Record<string, Pronoun>> = {
  mr: "he",
  sir: "he",
  mrs: "she",
  ms: "she",
  miss: "she",
  lady: "she",
};

/** Whether a title before a name is for men or for women: "Mr." is "he". */
export function formOf({ before }: NameMention): Pronoun | undefined {
  return before === undefined ? undefined : forms[fold(before)];
}

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
): Titles {
  const pronouns = new Map<string, Set<Pronoun>>();
  const titles = new Map<string, Set<string>>();
  for (const mention of full) {
    const person = personOf.get(mention);
    if (person === undefined) continue;
    const title = titleOf(mention, lexicon);
    if (title) titles.set(person, (titles.get(person) ?? new Set()).add(title));
    const pronoun = formOf(mention) ?? pronounOfName(mention.surface, lexicon);
    if (pronoun) pronouns.set(person, (pronouns.get(person) ?? new Set()).add(pronoun));
  }
  const isCalled = (person: string, pronoun: Pronoun) => {
    const own = pronouns.get(person);
    return own?.size === 1 && own.has(pronoun);
  };
  const exclude = (mention: NameMention, person: string) => {
    const form = formOf(mention);
    return form !== undefined && isCalled(person, form === "he" ? "she" : "he");
  };
  const tell = (mention: NameMention, people: readonly string[]) => {
    const title = titleOf(mention, lexicon);
    if (title === undefined) return undefined;
    const form = forms[title];
    if (form === undefined) return onlyOne(people, (person) => titles.get(person)?.has(title));
    const person = onlyOne(people, (own) => !exclude(mention, own));
    return person !== undefined && isCalled(person, form) ? person : undefined;
  };
  return { tell, exclude };
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
