/** Words that are a name → its other spellings; place: and person: → the names that are meant. */
import { type NameEntry, toNameWord, toSoundKey } from "../../index-format.ts";
import type { SearchIndex } from "../open-index.ts";
import type { NameQuery } from "../syntax/query.ts";
import { otherSpellings, type Spelling, spellingsOf } from "../../spellings.ts";
import { type Alternative, type Leaf, type Planning, toLeaf } from "./plan.ts";

/** Words are read as so many names at most, the most named. */
const mostNames = 8;
/** A name whose last word is being typed is one of so many, the most named. */
const mostBegun = 40;

/** In: folded words, as typed, too. Out: the printed spellings of every name that is written like this: Kiev → Kyiv. */
export function findSpellings(
  words: string[],
  text: string,
  { index, notes, forgiving }: Planning,
): Alternative[] {
  const printed = namesPrinted(words, index);
  const unprinted = namesUnprinted(words, index, forgiving);
  const alternatives: Alternative[] = [];
  for (const [number, name] of new Map([...printed, ...unprinted])) {
    const { found, texts } = alternativesFor(name, words, index);
    if (found.length === 0) continue;
    alternatives.push(...found);
    notes.push(
      printed.has(number)
        ? { kind: "also-written", text, words: texts }
        : { kind: "also-known", text, name: name[2] },
    );
  }
  return alternatives;
}

type NumberedNames = Map<number, NameEntry>;

/** Names that the corpus prints in just these words (of a person, also the last name alone), and otherwise, too. */
function namesPrinted(words: readonly string[], index: SearchIndex): NumberedNames {
  const [word = ""] = words;
  if (words.length === 1) return namesNumbered(index.find(word)?.spelled ?? [], index);
  const key = words.join("_");
  const names = namesNumbered(numbersWith(words, index), index);
  return new Map(
    [...names].filter(([, name]) =>
      printedSpellings(name).some((spelling) => spelling.words.join("_") === key),
    ),
  );
}

/** Numbers of the names of which all these words are part. */
function numbersWith(words: readonly string[], index: SearchIndex): number[] {
  const [first, ...rest] = words.map((word) => index.find(word));
  return (first?.names ?? []).filter((number) =>
    rest.every((term) => term?.names.includes(number)),
  );
}

function namesNumbered(numbers: number[], index: SearchIndex): NumberedNames {
  const few = numbers.slice(0, mostNames);
  const names = few.map((number) => index.name(number));
  return new Map(names.map((name, place) => [few[place] ?? 0, name]));
}

/**
 * Names in spellings that the corpus does not print. Words that it does print mean what they say there:
 * March is also a town. Only when they find little are several of them tried as a name: St Petersburg.
 */
function namesUnprinted(
  words: readonly string[],
  index: SearchIndex,
  forgiving: boolean,
): NumberedNames {
  const terms = words.map((word) => index.find(word));
  // What is not here yet seems not to be printed.
  if (index.isMissing()) return new Map();
  const isPrinted = terms.every((term) => term !== undefined);
  if (isPrinted && !(forgiving && words.length > 1)) return new Map();
  const spelled = index.otherNames(words.join("_"));
  const sounding = index.otherNames(toSoundKey(words));
  return namesNumbered([...new Set([...spelled, ...sounding])], index);
}

/** A person's name is only looked for where that person is named: other people bear it, too. */
function alternativesFor(name: NameEntry, words: readonly string[], index: SearchIndex) {
  const own = name[0] === "person" ? index.find(toNameWord(name[0], name[1])) : undefined;
  const found: Alternative[] = [];
  const texts: string[] = [];
  for (const spelling of otherSpellings(printedSpellings(name), words)) {
    const terms = spelling.words.map((word) => index.find(word));
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
export function planName(query: NameQuery, { index, notes, missing }: Planning): Leaf {
  const names = namesWith(query, index).filter(([kind]) => kind === query.of);
  const terms = names.map(([kind, id]) => index.find(toNameWord(kind, id)));
  if (names.length === 0) missing.add(`${query.of}: ${query.text}`);
  else
    notes.push({
      kind: "name",
      of: query.of,
      text: query.text,
      names: names.map((name) => name[2]),
    });
  const found = terms.filter((term) => term !== undefined);
  const leaf = toLeaf(
    found.map((term) => ({ terms: [term], tier: 0 })),
    false,
  );
  const marks = names.flatMap(printedSpellings).map(({ words }) => ({ words, tier: 0 as const }));
  return { ...leaf, marks };
}

function namesWith({ words, open }: NameQuery, index: SearchIndex): NameEntry[] {
  const begun = open ? words.at(-1) : undefined;
  const whole = begun === undefined ? words : words.slice(0, -1);
  const printed = begun === undefined ? numbersWith(words, index) : begunWith(whole, begun, index);
  if (index.isMissing()) return [];
  const numbers = printed.length > 0 ? printed : index.otherNames(words.join("_"));
  const names = numbers.map((number) => index.name(number));
  if (printed.length === 0) return names;
  const isPart = (word: string, place: number) => (spelling: Spelling) =>
    place === whole.length
      ? spelling.words.some((part) => part.startsWith(word))
      : spelling.words.includes(word);
  return names.filter((name) =>
    printedSpellings(name).some((spelling) =>
      words.every((word, place) => isPart(word, place)(spelling)),
    ),
  );
}

/** Numbers of the names of which all whole words are part, and a word that begins so; the most named. */
function begunWith(whole: readonly string[], begun: string, index: SearchIndex): number[] {
  const numbers = new Set(index.startingWith(begun).flatMap((term) => term.names));
  const others = whole.map((word) => new Set(index.find(word)?.names));
  return [...numbers]
    .filter((number) => others.every((other) => other.has(number)))
    .sort((a, b) => a - b)
    .slice(0, mostBegun);
}
