/** Words that are a name → its other spellings; place: and person: → the names that are meant. */
import {
  maxNamesOfWord,
  type StoredName,
  toNameTerm,
  toTransliterationAlias,
} from "../../index-format.ts";
import { foldWords } from "../../words.ts";
import { otherSpellings, type Spelling, toSpellings } from "../../spellings.ts";
import type { SearchIndex } from "../open-index.ts";
import type { NameQuery } from "../syntax/query.ts";
import type { Alternative, PlanContext, TermsPlan } from "./plan.ts";

/** Words are taken for this many names at most, those in most articles. */
const maxNames = 8;
/** A name whose last word is a prefix may be one of this many. */
const maxPrefixNames = 40;

/**
 * Finds the other printed spellings of every name that is written like this: Kiev → Kyiv.
 *
 * @param words folded
 * @param text the words as typed
 */
export function findOtherSpellings(
  words: readonly string[],
  text: string,
  { index, notes, fuzzy }: PlanContext,
): Alternative[] {
  const printed = findPrintedNames(words, index);
  const unprinted = findUnprintedNames(words, index, fuzzy);
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

type NamesByNumber = Map<number, StoredName>;

/** Names that the corpus prints in just these words (or a person's last name), and in others, too. */
function findPrintedNames(words: readonly string[], index: SearchIndex): NamesByNumber {
  const [word = ""] = words;
  if (words.length === 1) return readNames(index.find(word)?.spelled ?? [], index);
  const key = words.join("_");
  const names = readNames(numbersWith(words, index), index);
  return new Map(
    [...names].filter(([, name]) =>
      printedSpellings(name).some((spelling) => spelling.words.join("_") === key),
    ),
  );
}

/** Numbers of the names that have all these words, and perhaps of some that do not: a word of very many lists only the first. */
export function numbersWith(words: readonly string[], index: SearchIndex): number[] {
  const lists = words.map((word) => index.find(word)?.names ?? []);
  const [first = [], ...rest] = lists.sort((a, b) => a.length - b.length);
  return first.filter((number) =>
    rest.every((names) => names.length >= maxNamesOfWord || names.includes(number)),
  );
}

function readNames(numbers: readonly number[], index: SearchIndex): NamesByNumber {
  return new Map(numbers.slice(0, maxNames).map((number) => [number, index.name(number)]));
}

/**
 * Names in spellings that the corpus does not print. Words that it does print mean what they say there:
 * March is also a town. Several of them are tried as a name only if they find little: St Petersburg.
 */
export function findUnprintedNames(
  words: readonly string[],
  index: SearchIndex,
  fuzzy: boolean,
): NamesByNumber {
  const terms = words.map((word) => index.find(word));
  // As long as files are missing, any word may still turn out to be printed.
  if (index.isIncomplete()) return new Map();
  const isPrinted = terms.every((term) => term !== undefined);
  if (isPrinted && !(fuzzy && words.length > 1)) return new Map();
  const spelled = index.namesByAlias(words.join("_"));
  const transliterated = index.namesByAlias(toTransliterationAlias(words));
  return readNames([...new Set([...spelled, ...transliterated])], index);
}

/** A person's other spellings count only in articles that name this person: others may have the same name. */
function alternativesFor(name: StoredName, words: readonly string[], index: SearchIndex) {
  const own = name[0] === "person" ? index.find(toNameTerm(name[0], name[1])) : undefined;
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

export function printedSpellings([kind, , name, , variants]: StoredName): Spelling[] {
  return toSpellings(kind, [name, ...variants]);
}

/** place:kharkiv finds every place that has these words in one of its spellings, and highlights all of these. */
export function planName(query: NameQuery, { index, notes, missing }: PlanContext): TermsPlan {
  const { of, text } = query;
  const names = findNames(query, index).filter(([kind]) => kind === of);
  if (names.length === 0) missing.add(`${of}: ${text}`);
  else notes.push({ kind: "name", of, text, names: names.map(([, , name]) => name) });
  const terms = names
    .map(([kind, id]) => index.find(toNameTerm(kind, id)))
    .filter((term) => term !== undefined);
  return {
    kind: "terms",
    alternatives: terms.map((term) => ({ terms: [term], tier: 0 })),
    inTitle: false,
    highlights: names.flatMap(printedSpellings).map(({ words }) => ({ words, tier: 0 })),
  };
}

function findNames({ words, isPrefix }: NameQuery, index: SearchIndex): StoredName[] {
  const whole = isPrefix ? words.slice(0, -1) : words;
  const [prefix] = words.slice(whole.length);
  const printed =
    prefix === undefined ? numbersWith(words, index) : numbersWithPrefix(whole, prefix, index);
  if (index.isIncomplete()) return [];
  const numbers = printed.length > 0 ? printed : index.namesByAlias(words.join("_"));
  const names = numbers.map((number) => index.name(number));
  if (printed.length === 0) return names;
  const hasAll = ({ words: parts }: Spelling) =>
    whole.every((word) => parts.includes(word)) &&
    (prefix === undefined || parts.some((part) => part.startsWith(prefix)));
  const callings = (name: StoredName) => [...printedSpellings(name), ...toRoles(name)];
  return names.filter((name) => callings(name).some(hasAll));
}

/** Numbers of the names that have all these words and one that starts with the prefix. */
function numbersWithPrefix(words: readonly string[], prefix: string, index: SearchIndex): number[] {
  const numbers = new Set(index.startingWith(prefix).flatMap((term) => term.names));
  const others = words.map((word) => new Set(index.find(word)?.names));
  return [...numbers]
    .filter((number) => others.every((other) => other.has(number)))
    .sort((a, b) => a - b)
    .slice(0, maxPrefixNames);
}

/** What the articles call a person besides the name, "governor of Belgorod". */
export function toRoles([, , , , , , , roles]: StoredName): Spelling[] {
  return roles.map((text) => ({ text, words: foldWords(text) }));
}
