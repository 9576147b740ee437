/** Names → the files of names, and what leads from words and articles to names. */
import {
  maxNamesOfWord,
  namesPerFile,
  type StoredName,
  toCollectionTerm,
  toDayTerm,
  toNameTerm,
  toTitleTerm,
} from "../index-format.ts";
import type { SearchableArticle, SearchableCorpus, SearchableName } from "../searchable.ts";
import { otherSpellings, toSpellings } from "../spellings.ts";
import { packNames } from "../stored-names.ts";
import { isStopWord } from "../stop-words.ts";
import { foldWords } from "../words.ts";
import { type EmitFile, toRuns } from "./emit-files.ts";

/** Names go by their numbers: 0 is the name that most articles have. */
export interface BuiltNames {
  /** In the order of their numbers. */
  names: SearchableName[];
  /** A word → the names it is part of. */
  byWord: Map<string, number[]>;
  /** A word → the names that are spelled like this, and in other ways, too. */
  bySpelling: Map<string, number[]>;
  /** An article → the terms of the names in it, of the days it speaks of, of its title: "place:kyiv", "day:12-30:2023". */
  termsOf: (article: SearchableArticle) => string[];
  /** "place:kharkiv" → its number. */
  numberOf: Map<string, number>;
  /** So many names are facets: where there are many articles, a name in one or two of them is none. */
  facets: number;
}

/** In a corpus of more articles than this, a facet is in so many at least; most names are in one only. */
const maxWithAllFacets = 1000;
const leastOfFacet = 3;

export function buildNames(corpus: SearchableCorpus, emit: EmitFile): BuiltNames {
  const counts = countArticles(corpus.articles);
  const keyed = addPrintedAliases(corpus.names).map((name) => {
    const term = toNameTerm(name.kind, name.id);
    return { name, term, count: counts.get(term) ?? 0 };
  });
  keyed.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
  const entries = keyed.map(
    ({ name, count }): StoredName => [
      name.kind,
      name.id,
      name.name,
      count,
      name.variants.filter((variant) => variant !== name.name),
      name.mentions ?? 0,
      name.description ?? "",
      name.roles ?? [],
      name.region ?? null,
      name.at ?? "",
    ],
  );
  for (const [number, file] of toRuns(entries, namesPerFile).entries())
    emit("words", `n${number}`, packNames(file));
  const names = keyed.map(({ name }) => name);
  return {
    names,
    byWord: groupNames(names, wordsOf),
    bySpelling: groupNames(names, singleWordsOf),
    termsOf,
    numberOf: new Map(keyed.map(({ term }, number) => [term, number])),
    facets:
      corpus.articles.length > maxWithAllFacets
        ? keyed.filter(({ count }) => count >= leastOfFacet).length
        : keyed.length,
  };
}

/** Kyiv is also known as Kiev; if Kiev is printed, even as another name, it counts as a printed spelling of Kyiv. */
function addPrintedAliases(names: readonly SearchableName[]): SearchableName[] {
  const toKey = (spelling: string) => foldWords(spelling).join("_");
  const printed = new Set(names.flatMap((name) => [name.name, ...name.variants]).map(toKey));
  return names.map((name) => {
    const aliases = name.alsoKnownAs.filter((spelling) => printed.has(toKey(spelling)));
    return { ...name, variants: [...new Set([...name.variants, ...aliases])] };
  });
}

function countArticles(articles: readonly SearchableArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const term of toNameTerms(article)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function termsOf(article: SearchableArticle): string[] {
  const title = toTitleTerm(foldWords(article.title));
  const days = (article.days ?? []).map(toDayTerm);
  const collection = article.collection === undefined ? [] : [toCollectionTerm(article.collection)];
  const titles = title === undefined ? [] : [title];
  return [...toNameTerms(article), ...days, ...collection, ...titles];
}

function toNameTerms({ places, people, organisations }: SearchableArticle): string[] {
  return [
    ...places.map((id) => toNameTerm("place", id)),
    ...people.map((id) => toNameTerm("person", id)),
    ...organisations.map((id) => toNameTerm("organisation", id)),
  ];
}

/**
 * @param names in the order of their numbers
 * @param keysOf a name → the keys that lead to it
 */
export function groupNames(
  names: readonly SearchableName[],
  keysOf: (name: SearchableName) => string[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  names.forEach((name, number) => {
    for (const key of new Set(keysOf(name))) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      if (group.length < maxNamesOfWord) group.push(number);
    }
  });
  return groups;
}

/** The words of its spellings, and those of its roles that tell something. */
function wordsOf({ name, variants, roles = [] }: SearchableName): string[] {
  const ofRoles = roles.flatMap(foldWords).filter((word) => !isStopWord(word));
  return [...[name, ...variants].flatMap(foldWords), ...ofRoles];
}

/** The spellings of one word, if there are others to be found through them. */
function singleWordsOf({ kind, name, variants }: SearchableName): string[] {
  const spellings = toSpellings(kind, [name, ...variants]);
  return spellings
    .flatMap(({ words }) => (words.length === 1 ? words : []))
    .filter((word) => otherSpellings(spellings, [word]).length > 0);
}
