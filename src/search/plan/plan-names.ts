/** Words that are a name → its other spellings; place: and person: → the names that are meant. */
import { type NameEntry, toNameWord, toSoundKey } from "../index-files.ts";
import type { SearchIndex } from "../open-index.ts";
import type { Query } from "../query/query.ts";
import { otherSpellings, type Spelling, spellingsOf } from "../spellings.ts";
import { type Alternative, type Leaf, type Planning, toLeaf } from "./plan.ts";

/** Words are read as so many names at most, the most named. */
const mostNames = 8;

/** In: folded words, as typed, too. Out: the printed spellings of every name that is written like this: Kiev → Kyiv. */
export async function findSpellings(
  words: string[],
  text: string,
  { index, notes, forgiving }: Planning,
): Promise<Alternative[]> {
  const printed = await namesPrinted(words, index);
  const unprinted = await namesUnprinted(words, index, forgiving);
  const alternatives: Alternative[] = [];
  for (const [number, name] of new Map([...printed, ...unprinted])) {
    const { found, texts } = await alternativesFor(name, words, index);
    if (found.length === 0) continue;
    alternatives.push(...found);
    notes.add(
      printed.has(number)
        ? `${text} is also written ${texts.join(", ")}.`
        : `${text}: also known as ${name[2]}.`,
    );
  }
  return alternatives;
}

type NumberedNames = Map<number, NameEntry>;

/** Names that the corpus prints in just these words (of a person, also the last name alone), and otherwise, too. */
async function namesPrinted(words: readonly string[], index: SearchIndex): Promise<NumberedNames> {
  const [word = ""] = words;
  if (words.length === 1) return namesNumbered((await index.find(word))?.spelled ?? [], index);
  const key = words.join("_");
  const names = await namesNumbered(await numbersWith(words, index), index);
  return new Map(
    [...names].filter(([, name]) =>
      printedSpellings(name).some((spelling) => spelling.words.join("_") === key),
    ),
  );
}

/** Numbers of the names of which all these words are part. */
async function numbersWith(words: readonly string[], index: SearchIndex): Promise<number[]> {
  const [first, ...rest] = await Promise.all(words.map((word) => index.find(word)));
  return (first?.names ?? []).filter((number) =>
    rest.every((term) => term?.names.includes(number)),
  );
}

async function namesNumbered(numbers: number[], index: SearchIndex): Promise<NumberedNames> {
  const few = numbers.slice(0, mostNames);
  const names = await Promise.all(few.map((number) => index.name(number)));
  return new Map(names.map((name, place) => [few[place] ?? 0, name]));
}

/**
 * Names in spellings that the corpus does not print. Words that it does print mean what they say there:
 * March is also a town. Only when they find little are several of them tried as a name: St Petersburg.
 */
async function namesUnprinted(
  words: readonly string[],
  index: SearchIndex,
  forgiving: boolean,
): Promise<NumberedNames> {
  const terms = await Promise.all(words.map((word) => index.find(word)));
  const isPrinted = terms.every((term) => term !== undefined);
  if (isPrinted && !(forgiving && words.length > 1)) return new Map();
  const spelled = await index.otherNames(words.join("_"));
  const sounding = await index.otherNames(toSoundKey(words));
  return namesNumbered([...new Set([...spelled, ...sounding])], index);
}

/** A person's name is only looked for where that person is named: other people bear it, too. */
async function alternativesFor(name: NameEntry, words: readonly string[], index: SearchIndex) {
  const own = name[0] === "person" ? await index.find(toNameWord(name[0], name[1])) : undefined;
  const found: Alternative[] = [];
  const texts: string[] = [];
  for (const spelling of otherSpellings(printedSpellings(name), words)) {
    const terms = await Promise.all(spelling.words.map((word) => index.find(word)));
    if (!terms.every((term) => term !== undefined)) continue;
    found.push({ terms, tier: 1, ...(own && { within: own }) });
    texts.push(spelling.text);
  }
  return { found, texts };
}

function printedSpellings([kind, , name, , variants]: NameEntry): Spelling[] {
  return spellingsOf(kind, [name, ...variants]);
}

/** place:kharkiv finds every place of which all these words are part of one spelling. */
export async function planName(
  query: Extract<Query, { kind: "name" }>,
  { index, notes, missing }: Planning,
): Promise<Leaf> {
  const names = (await namesWith(query.words, index)).filter(([kind]) => kind === query.of);
  const terms = await Promise.all(names.map(([kind, id]) => index.find(toNameWord(kind, id))));
  if (names.length === 0) missing.add(`${query.of}: ${query.text}`);
  else notes.add(`${query.of} “${query.text}”: ${names.map(([, , name]) => name).join(", ")}.`);
  const found = terms.filter((term) => term !== undefined);
  const leaf = toLeaf(
    found.map((term) => ({ terms: [term], tier: 0 })),
    false,
  );
  const marks = names.flatMap(printedSpellings).map(({ words }) => ({ words, tier: 0 as const }));
  return { ...leaf, marks };
}

async function namesWith(words: readonly string[], index: SearchIndex): Promise<NameEntry[]> {
  const printed = await numbersWith(words, index);
  const numbers = printed.length > 0 ? printed : await index.otherNames(words.join("_"));
  const names = await Promise.all(numbers.map((number) => index.name(number)));
  if (printed.length === 0) return names;
  return names.filter((name) =>
    printedSpellings(name).some((spelling) => words.every((word) => spelling.words.includes(word))),
  );
}
