/** Names → files of names and of their other spellings, and what ties words and articles to them. */
import type { Emit } from "../index-format.ts";
import { foldWords } from "../words.ts";
import {
  type IndexHead,
  type IndexSizes,
  type NameEntry,
  type OtherNamesFile,
  perFile,
  perNames,
  toNameWord,
  toSoundKey,
} from "../index-format.ts";
import { packNumbers, packWords, toSeparator } from "../packing.ts";
import type { SearchableArticle, SearchableCorpus, SearchableName } from "../searchable.ts";
import { otherSpellings, spellingsOf } from "../spellings.ts";

export interface BuiltNames {
  head: Pick<IndexHead, "otherNames">;
  /** Word → the numbers of the names it is part of, most named first. */
  ofWord: Map<string, number[]>;
  /** Word → the numbers of the names that are spelled like this and otherwise, too. */
  spelled: Map<string, number[]>;
  /** The lexicon's own words for the names in an article: "place:kharkiv". */
  ofArticle: (article: SearchableArticle) => string[];
  /** "place:kharkiv" → the number of the name. */
  numberOf: Map<string, number>;
}

/** A word of more names than this leads to the most named of them only ("of", "John"). */
const namesOfOneWord = 60;

/** In: the corpus. Out: its names numbered from the most to the least named, files emitted. */
export function buildNames(
  { articles, names }: SearchableCorpus,
  emit: Emit,
  sizes: IndexSizes,
): BuiltNames {
  const counts = countArticles(articles);
  const count = (name: SearchableName) => counts.get(toNameWord(name.kind, name.id)) ?? 0;
  const ordered = [...names].sort((a, b) => {
    if (count(a) !== count(b)) return count(b) - count(a);
    return toNameWord(a.kind, a.id) < toNameWord(b.kind, b.id) ? -1 : 1;
  });
  const entries = ordered.map((name): NameEntry => [
    name.kind,
    name.id,
    name.name,
    count(name),
    name.variants,
  ]);
  for (let start = 0; start < entries.length; start += perNames)
    emit("words", `n${start / perNames}`, entries.slice(start, start + perNames));
  return {
    head: { otherNames: emitOtherNames(ordered, emit, sizes) },
    ofWord: groupByWord(ordered),
    spelled: groupBySpelling(ordered),
    ofArticle: namesOf,
    numberOf: new Map(ordered.map((name, number) => [toNameWord(name.kind, name.id), number])),
  };
}

function countArticles(articles: readonly SearchableArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const name of namesOf(article)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function namesOf(article: SearchableArticle): string[] {
  return [
    ...article.places.map((id) => toNameWord("place", id)),
    ...article.people.map((id) => toNameWord("person", id)),
    ...article.organisations.map((id) => toNameWord("organisation", id)),
  ];
}

function groupByWord(names: readonly SearchableName[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  names.forEach((name, number) => {
    for (const word of new Set([name.name, ...name.variants].flatMap(foldWords)))
      addTo(groups, word, number);
  });
  return groups;
}

function groupBySpelling(names: readonly SearchableName[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  names.forEach(({ kind, name, variants }, number) => {
    const spellings = spellingsOf(kind, [name, ...variants]);
    const single = spellings.flatMap(({ words }) => (words.length === 1 ? words : []));
    for (const word of new Set(single))
      if (otherSpellings(spellings, [word]).length > 0) addTo(groups, word, number);
  });
  return groups;
}

/**
 * Spellings that no text need print: "Харків" leads to Kharkiv. Under a key that begins with "~", all
 * ways to write a name in Latin letters: "~zelenski" leads to Zelensky. Of a person also the last word alone.
 */
function emitOtherNames(names: readonly SearchableName[], emit: Emit, sizes: IndexSizes): string {
  const groups = new Map<string, number[]>();
  names.forEach((name, number) => {
    for (const key of otherKeys(name)) addTo(groups, key, number);
  });
  const sorted = [...groups.keys()].sort();
  const firsts: string[] = [];
  const perBlock = perFile(sorted.length, sizes, 2);
  for (let start = 0; start < sorted.length; start += perBlock) {
    const file = sorted.slice(start, start + perBlock);
    const numbers = file.map((key) => packNumbers(groups.get(key) ?? []));
    const content: OtherNamesFile = { spellings: packWords(file), names: numbers.join("") };
    emit("words", `k${firsts.length}`, content);
    firsts.push(toSeparator(sorted[start - 1] ?? "", file[0] ?? ""));
  }
  return packWords(firsts);
}

function otherKeys({ kind, name, variants, alsoKnownAs }: SearchableName): Set<string> {
  const printed = spellingsOf(kind, [name, ...variants]);
  const others = spellingsOf(kind, alsoKnownAs);
  const keys = [
    ...others.map(({ words }) => words.join("_")),
    ...[...printed, ...others].map(({ words }) => toSoundKey(words)),
  ];
  return new Set(keys.filter((key) => key.length > 1));
}

function addTo(groups: Map<string, number[]>, key: string, number: number): void {
  const group = groups.get(key) ?? [];
  if (group.length < namesOfOneWord) groups.set(key, [...group, number]);
}
