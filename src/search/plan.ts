/** A query → a plan: each word with all that it may match, exact, another form or spelling, near. */
import { foldWords } from "./fold.ts";
import { type NameEntry, toNameWord, toSoundKey } from "./index-files.ts";
import type { Term } from "./lexicon.ts";
import { findNear } from "./near-words.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Query, WordsQuery } from "./query.ts";
import { formsOf } from "./word-forms.ts";

/** How a hit was found: as typed; through another form or spelling; by likeness. */
export const tiers = ["exact", "variant", "near"] as const;
export type Tier = 0 | 1 | 2;

/** Words that stand one after the other (mostly one). */
export interface Alternative {
  terms: Term[];
  tier: Tier;
  /** Only in articles that have this, too: the own word of a name. */
  within?: Term;
  /** Of a near word: it counts by its likeness, not by its rarity. Above 0, at most 1. */
  likeness?: number;
}

export interface Leaf {
  kind: "leaf";
  alternatives: Alternative[];
  inTitle: boolean;
  /** What to mark in the text: folded words one after the other. */
  marks: { words: string[]; tier: Tier }[];
}

export type Plan =
  | { kind: "all" | "any"; parts: Plan[] }
  | { kind: "not"; part: Plan }
  | { kind: "date"; side: "before" | "after"; day: string }
  | { kind: "undated" }
  | Leaf;

export interface Planned {
  plan: Plan;
  /** Sentences for the reader: "Kiev: also spelled Kyiv". */
  notes: string[];
  /** Words as typed that occur nowhere in the corpus. */
  missing: string[];
}

/** An open word stands for so many words at most, the most frequent. */
const mostCompletions = 200;
/** So many near words are searched. */
const mostNear = 6;
/** A word is read as so many names at most, the most named. */
const mostNames = 8;

/** In: a query, the index, and whether to look for other spellings of whole names and for near words. Out: the plan. */
export async function planQuery(
  query: Query,
  index: SearchIndex,
  { forgiving }: { forgiving: boolean },
): Promise<Planned> {
  const planning: Planning = {
    index,
    forgiving,
    literal: false,
    notes: new Set(),
    missing: new Set(),
  };
  const plan = await planPart(query, planning);
  return { plan, notes: [...planning.notes], missing: [...planning.missing] };
}

interface Planning {
  index: SearchIndex;
  forgiving: boolean;
  /** Only what was typed: no other forms, no other spellings. */
  literal: boolean;
  notes: Set<string>;
  missing: Set<string>;
}

async function planPart(query: Query, planning: Planning): Promise<Plan> {
  switch (query.kind) {
    case "words":
      return planWords(query, planning);
    case "name":
      return planName(query, planning);
    case "date":
      return { kind: "date", side: query.side, day: query.day };
    case "not":
      // What is not wanted is meant as typed: -depots must not throw out what has depot.
      return { kind: "not", part: await planPart(query.part, { ...planning, literal: true }) };
    case "any":
      return { kind: "any", parts: await planParts(query.parts, planning) };
    case "all":
      return planAll(query.parts, planning);
  }
}

function planParts(parts: readonly Query[], planning: Planning): Promise<Plan[]> {
  return Promise.all(parts.map((part) => planPart(part, planning)));
}

/** Plain words side by side may be a name: Nizhniy Novgorod finds Nizhny Novgorod. */
async function planAll(parts: readonly Query[], planning: Planning): Promise<Plan> {
  const plans = await planParts(parts, planning);
  if (planning.literal) return { kind: "all", parts: plans };
  const all: Plan[] = [];
  for (let at = 0; at < parts.length;) {
    const name = await findNameAt(parts, at, planning);
    const width = name?.width ?? 1;
    const together = plans.slice(at, at + width);
    if (name) all.push({ kind: "any", parts: [{ kind: "all", parts: together }, name.leaf] });
    else all.push(...together);
    at += width;
  }
  return { kind: "all", parts: all };
}

async function findNameAt(parts: readonly Query[], at: number, planning: Planning) {
  for (let width = Math.min(5, parts.length - at); width > 1; width -= 1) {
    const run = parts.slice(at, at + width);
    if (!run.every(isPlainWord)) continue;
    const words = run.flatMap((part) => part.words);
    const text = run.map((part) => part.text).join(" ");
    const alternatives = await spellingsOf(words, text, planning);
    if (alternatives.length > 0)
      return {
        width,
        leaf: toLeaf(
          alternatives,
          run.some((part) => part.inTitle),
        ),
      };
  }
  return undefined;
}

function isPlainWord(query: Query): query is WordsQuery {
  return query.kind === "words" && !query.exact;
}

async function planWords(query: WordsQuery, planning: Planning): Promise<Leaf> {
  const exact = await findPhrases(query, planning);
  if (query.exact || query.open || planning.literal) return toLeaf(exact, query.inTitle);
  const [word = ""] = query.words;
  const names = await spellingsOf(query.words, query.text, planning);
  const forms = await formsIn(word, query.text, planning);
  const sure = [...exact, ...forms, ...names];
  const near = planning.forgiving ? await nearTo(word, query.text, { planning, sure }) : [];
  return toLeaf(distinct([...sure, ...near]), query.inTitle);
}

/** The words as they were typed; notes which of them the corpus does not have. */
async function findPhrases(
  { words, open, text }: WordsQuery,
  { index, notes, missing }: Planning,
): Promise<Alternative[]> {
  const closed = open ? words.slice(0, -1) : words;
  const terms = await Promise.all(closed.map((word) => index.find(word)));
  terms.forEach((term, place) => {
    if (!term) missing.add(closed.length === 1 ? text : (closed[place] ?? ""));
  });
  const found = terms.filter((term) => term !== undefined);
  if (!open) return found.length === terms.length ? [{ terms: found, tier: 0 }] : [];
  const completions = await complete(words.at(-1) ?? "", index);
  if (completions.total === 0) missing.add(text);
  if (completions.total > mostCompletions)
    notes.add(
      `“${text}” begins ${completions.total} words; the ${mostCompletions} most frequent were searched.`,
    );
  if (found.length < terms.length) return [];
  return completions.terms.map((term) => ({ terms: [...found, term], tier: 0 }));
}

async function complete(beginning: string, index: SearchIndex) {
  const all = (await index.startingWith(beginning)).filter((term) => !term.word.includes(":"));
  const terms = [...all].sort((a, b) => b.articles - a.articles).slice(0, mostCompletions);
  return { terms, total: all.length };
}

async function formsIn(word: string, text: string, planning: Planning): Promise<Alternative[]> {
  const terms = await Promise.all(formsOf(word).map((form) => planning.index.find(form)));
  const found = terms.filter((term) => term !== undefined);
  if (found.length > 0)
    planning.notes.add(`“${text}” also finds ${found.map((term) => `“${term.word}”`).join(", ")}.`);
  return found.map((term) => ({ terms: [term], tier: 1 }));
}

/** Near words that are not found already: the likest first, of those equally like the most frequent. */
async function nearTo(
  word: string,
  text: string,
  { planning, sure }: { planning: Planning; sure: readonly Alternative[] },
): Promise<Alternative[]> {
  const { index, notes } = planning;
  const found = new Set(sure.flatMap(({ terms }) => terms.map((term) => term.word)));
  const near = findNear(word, await index.neighbours(word)).filter((like) => !found.has(like.word));
  const terms = await Promise.all(near.map((like) => index.find(like.word)));
  const likely = near
    .flatMap(({ edits }, place) => ({ edits, term: terms[place] }))
    .filter((like): like is { edits: number; term: Term } => like.term !== undefined)
    .sort((a, b) => a.edits - b.edits || b.term.articles - a.term.articles)
    .slice(0, mostNear);
  if (likely.length > 0)
    notes.add(`Similar to “${text}”: ${likely.map(({ term }) => `“${term.word}”`).join(", ")}.`);
  return likely.map(({ term }, place) => ({
    terms: [term],
    tier: 2,
    likeness: 1 / (1 + place / mostNear),
  }));
}

/** The printed spellings of every name that is written like this, too: Kiev → Kyiv. */
async function spellingsOf(
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

/** A person's name is only looked for where that person is named: other people bear it, too. */
async function alternativesFor(name: NameEntry, words: readonly string[], index: SearchIndex) {
  const own = name[0] === "person" ? await index.find(toNameWord(name[0], name[1])) : undefined;
  const others = otherSpellings(name, words);
  const found: Alternative[] = [];
  const texts: string[] = [];
  for (const spelling of others) {
    const terms = await Promise.all(spelling.words.map((word) => index.find(word)));
    if (!terms.every((term) => term !== undefined)) continue;
    found.push({ terms, tier: 1, ...(own && { within: own }) });
    texts.push(spelling.text);
  }
  return { found, texts };
}

type NumberedNames = Map<number, NameEntry>;

/** Names that the corpus prints in just these words (of a person, also the last name alone). */
async function namesPrinted(words: readonly string[], index: SearchIndex): Promise<NumberedNames> {
  const key = words.join("_");
  const names = await namesNumbered(await numbersWith(words, index), index);
  return new Map(
    [...names].filter(([, name]) => spellings(name).some(({ words }) => words.join("_") === key)),
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

/** Other spellings, unless the corpus uses the words for something that is no name: March is also a town. */
async function namesUnprinted(
  words: readonly string[],
  index: SearchIndex,
  forgiving: boolean,
): Promise<NumberedNames> {
  const terms = await Promise.all(words.map((word) => index.find(word)));
  const isName = terms.some((term) => !term || (term.names.length > 0 && words.length === 1));
  if (!isName && !(forgiving && words.length > 1)) return new Map();
  const spelled = await index.otherNames(words.join("_"));
  const sounding = await index.otherNames(toSoundKey(words));
  return namesNumbered([...new Set([...spelled, ...sounding])], index);
}

interface Spelling {
  text: string;
  words: string[];
}

/** Every spelling; of a person the last name alone as well. */
function spellings([kind, , name, , variants]: NameEntry): Spelling[] {
  const all = [name, ...variants]
    .map((text) => ({ text, words: foldWords(text) }))
    .filter(({ words }) => words.length > 0);
  if (kind !== "person") return all;
  const last = (text: string) => text.slice(text.lastIndexOf(" ") + 1);
  return [...all, ...all.map(({ text, words }) => ({ text: last(text), words: words.slice(-1) }))];
}

/** Those that do not contain another one of them, nor the words searched for already. */
function otherSpellings(name: NameEntry, searched: readonly string[]): Spelling[] {
  const all = new Map(spellings(name).map((spelling) => [spelling.words.join("_"), spelling]));
  all.delete(searched.join("_"));
  const contains = (whole: string, piece: string) => `_${whole}_`.includes(`_${piece}_`);
  return [...all]
    .filter(([key]) => !contains(key, searched.join("_")))
    .filter(([key]) => ![...all.keys()].some((other) => other !== key && contains(key, other)))
    .map(([, spelling]) => spelling)
    .slice(0, 12);
}

/** place:kharkiv finds every place of which all these words are part of one spelling. */
async function planName(
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
  const marks = names.flatMap(spellings).map(({ words }) => ({ words, tier: 0 as const }));
  return { ...leaf, marks };
}

async function namesWith(words: readonly string[], index: SearchIndex): Promise<NameEntry[]> {
  const printed = await numbersWith(words, index);
  const numbers = printed.length > 0 ? printed : await index.otherNames(words.join("_"));
  const names = await Promise.all(numbers.map((number) => index.name(number)));
  if (printed.length === 0) return names;
  return names.filter((name) =>
    spellings(name).some((spelling) => words.every((word) => spelling.words.includes(word))),
  );
}

function toLeaf(alternatives: Alternative[], inTitle: boolean): Leaf {
  const marks = alternatives.map(({ terms, tier }) => ({
    words: terms.map((term) => term.word),
    tier,
  }));
  return { kind: "leaf", alternatives, inTitle, marks };
}

/** The first of alternatives in the same words: the exacter one. */
function distinct(alternatives: readonly Alternative[]): Alternative[] {
  const seen = new Set<string>();
  return alternatives.filter(({ terms }) => {
    const key = terms.map((term) => term.word).join("_");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
