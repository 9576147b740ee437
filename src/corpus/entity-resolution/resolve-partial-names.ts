/** Resolves single names ("Gladkov") to people named in full: in the same article first, then in the whole corpus. */
import { formatReason } from "../../record/reasons.ts";
import { fold } from "../../text/fold.ts";
import type { NameMention } from "./name-mention.ts";
import { judgeNamesakes } from "./namesakes.ts";
import { formOf, isTitleOfOne, type Titles } from "./told-by-title.ts";
import { toTransliterationKey } from "../../text/transliteration.ts";

/** A person's name in folded words: hyphenated ones are one word, the family name is last. */
export interface PersonName {
  words: string[];
  /** "jr", "iii": what tells a father from his son; no part of the words. */
  generation?: string;
}

export interface PartialNames {
  /** The person (a key of merge-full-names.ts) for each single name that fits exactly one. */
  personOf: Map<NameMention, string>;
  reasons: { person: string; sentence: string }[];
  /** Single names of which the corpus does not say whose they are. */
  unclear: { surface: string; people: string[] }[];
  /** Single names with a title that is not that of the only person who bears the name. */
  otherwise: { surface: string; title: string; person: string }[];
}

/** What is known of names that stand alone. */
export interface SingleNames {
  isGivenName: (word: string) => boolean;
  titles: Titles;
}

const generation = /^(?:jr|sr|ii|iii|iv)$/;

/** The hyphen of "Jong-un", "Jean-Luc", which some leave out; not of "Al-Sabah", where a name follows an article. */
const joiningHyphen =
  /(?<!(?:^|[^\p{L}])(?:al|el|an|as|ash|ad|at|ar|ould|ben|bin))[-‐‑](?=\p{L})/giu;

const anyHyphen = /[-‐‑]/;

/** "Robert F. Kennedy Jr." → ["robert", "f", "kennedy"], "Kim Jong-un" → ["kim", "jongun"], "Okafor, Chidi" → ["chidi", "okafor"] */
export function toPersonName(surface: string): PersonName {
  const inOrder = surface.includes(",")
    ? surface.replace(familyNameFirst, "$<given> $<family>")
    : surface;
  const joined = anyHyphen.test(inOrder) ? inOrder.replace(joiningHyphen, "") : inOrder;
  const words = fold(joined).split(" ").filter(Boolean);
  const isGeneration = (word: string, position: number) => position > 0 && generation.test(word);
  const last = words.findLast(isGeneration);
  return {
    words: words.filter((word, position) => !isGeneration(word, position)),
    ...(last && { generation: last }),
  };
}

/** "OKAFOR, Chidi", as lists print it; "Kennedy, Jr." has no given name after its comma. */
export const familyNameFirst = /^(?<family>[^,]+), (?<given>(?!(?:[JS]r|II|III|IV)\b)[^,]+)$/u;

/** A single name that is spelled differently from the person's must be at least this long. */
const shortestSimilar = { article: 4, corpus: 6 };
const shortestLoneName = 2;
/** Words such as "bin", "del" and "van" stand between names and are not names. */
const shortestMiddle = 4;
/** A namesake is ignored when another person is named in full in this many times as many articles. */
const timesAsKnown = 5;
const minArticles = 3;

/**
 * Resolves single names. A given name alone is resolved only within its article, never across the corpus.
 *
 * @param personOf - the person of each full name.
 */
export function resolvePartialNames(
  lone: readonly NameMention[],
  full: readonly NameMention[],
  personOf: ReadonlyMap<NameMention, string>,
  { isGivenName, titles }: SingleNames,
): PartialNames {
  const corpus = indexPeople(full, personOf);
  const inArticles = Map.groupBy(full, ({ file }) => file);
  const articles = new Map<string, PeopleByPart>();
  const peopleIn = (file: string) => {
    const known = articles.get(file) ?? indexPeople(inArticles.get(file) ?? [], personOf);
    articles.set(file, known);
    return known;
  };
  const articlesOf = findArticles(full, personOf);
  const partialNames: PartialNames = {
    personOf: new Map(),
    reasons: [],
    unclear: [],
    otherwise: [],
  };
  const unclear = new Map<string, Set<string>>();
  const mayBe = judgeNamesakes([...full, ...lone], articlesOf, lastWordOf);
  const introduced = new Set(lone.filter(({ isIntroduced }) => isIntroduced).map(toKey));
  const told = tellByTitles(lone, corpus, titles);
  const isSure = (mention: NameMention, person: string) =>
    articlesOf.get(person)?.has(mention.file) === true ||
    (isTitleOfOne(mention) && mayBe(mention, person));
  const sureIn = groupByKey([...told].filter((pair) => isSure(...pair)));
  const toldIn = groupByKey(told);
  const isExcluded = excludeByTitles(lone, corpus, titles);
  for (const mention of lone) {
    const name = toPersonName(mention.surface).words.join(" ");
    if (name.length < shortestLoneName) continue;
    const named = findInArticle(name, peopleIn(mention.file));
    const key = toKey(mention);
    const byTitle = named.length > 0 || sureIn.has(key) ? (toldIn.get(key) ?? []) : [];
    const meant = told.get(mention);
    const isMeant = meant !== undefined && sureIn.get(key)?.includes(meant) === true;
    const inArticle = isMeant ? [meant] : [...new Set([...named, ...byTitle])].sort();
    const isOwn = inArticle.length > 0 || isGivenName(name);
    const isKnown = (person: string) => (articlesOf.get(person)?.size ?? 0) >= minArticles;
    const isStranger = introduced.size > 0 && introduced.has(key);
    const inCorpus = (isOwn ? [] : findInCorpus(name, corpus)).filter(
      (person) => !isStranger || isKnown(person),
    );
    const people = inArticle.length > 0 ? inArticle : inCorpus;
    const person = people.length > 1 ? findBestKnown(people, articlesOf) : people[0];
    const isOther = person !== undefined && !isMeant && isExcluded(mention, person);
    const isClear = person !== undefined && (isOwn || mayBe(mention, person)) && !isOther;
    if (isClear) {
      partialNames.personOf.set(mention, person);
      if (inCorpus.length > 0 || people.length > 1)
        partialNames.reasons.push({ person, sentence: explain(mention.surface, people.length) });
      else if (isMeant || !named.includes(person))
        partialNames.reasons.push({ person, sentence: explainTitle(mention, isMeant) });
    } else if (isOther && formOf(mention)) {
      const { surface, before: title = "" } = mention;
      partialNames.otherwise.push({ surface, title, person });
    } else if (people.length > 0) {
      const known = unclear.get(mention.surface) ?? new Set();
      for (const candidate of people) known.add(candidate);
      unclear.set(mention.surface, known);
    }
  }
  partialNames.unclear = [...unclear].map(([surface, people]) => ({
    surface,
    people: [...people].sort(),
  }));
  return partialNames;
}

/** The person whom the title before a name means where several people of the corpus bear the name. */
function tellByTitles(
  lone: readonly NameMention[],
  corpus: PeopleByPart,
  titles: Titles,
): Map<NameMention, string> {
  const told = new Map<NameMention, string>();
  for (const mention of lone) {
    if (mention.before === undefined) continue;
    const name = toPersonName(mention.surface).words.join(" ");
    const people = [...(corpus.bySurname.get(name) ?? [])];
    const person = people.length > 1 ? titles.tell(mention, people) : undefined;
    if (person !== undefined) told.set(mention, person);
  }
  return told;
}

/**
 * Answers whether a title excludes that a single name means a person: "Mr. Reagan" is not Nancy Reagan, and a
 * "Reagan" beside him may be either.
 */
function excludeByTitles(
  lone: readonly NameMention[],
  { byFirstWord }: PeopleByPart,
  { exclude }: Titles,
): (mention: NameMention, person: string) => boolean {
  const titled = Map.groupBy(
    lone.filter((mention) => formOf(mention) !== undefined),
    toKey,
  );
  return (mention, person) => {
    const beside = titled.get(toKey(mention));
    // Of "Wei Ling" nobody knows which word is the given name.
    if (!beside || byFirstWord.get(fold(mention.surface))?.has(person)) return false;
    const own = formOf(mention) === undefined ? beside : [mention];
    return own.some((other) => exclude(other, person));
  };
}

/** The people whom titles mean by a name anywhere in its article, by `toKey`. */
function groupByKey(told: Iterable<[NameMention, string]>): Map<string, string[]> {
  const people = new Map<string, string[]>();
  for (const [mention, person] of told) {
    const key = toKey(mention);
    people.set(key, [...(people.get(key) ?? []), person]);
  }
  return people;
}

function lastWordOf({ surface }: NameMention): string {
  return toPersonName(surface).words.at(-1) ?? "";
}

/** A single name in its article: "Wong, another resident" is not the Wong whom one or two others name in full. */
function toKey({ file, surface }: NameMention): string {
  return `${file}\n${fold(surface)}`;
}

function explainTitle({ before, surface }: NameMention, hasTitle: boolean): string {
  const words = hasTitle ? `${before} ${surface}` : surface;
  return formatReason(
    "“{words}” is taken for this person, whom the article calls by a title that fits nobody else in the corpus who bears the name.",
    { words },
  );
}

function explain(surface: string, candidates: number): string {
  return candidates === 1
    ? formatReason(
        "“{words}” alone is taken for this person: nobody else in the corpus bears the name.",
        { words: surface },
      )
    : formatReason(
        "“{words}” alone is taken for this person, whom the corpus names in full at least {times} times as often as any other who bears the name.",
        { words: surface, times: timesAsKnown },
      );
}

/** The articles in which each person is named in full. */
function findArticles(
  full: readonly NameMention[],
  personOf: ReadonlyMap<NameMention, string>,
): Map<string, Set<string>> {
  const files = new Map<string, Set<string>>();
  for (const mention of full) {
    const person = personOf.get(mention) ?? "";
    files.set(person, (files.get(person) ?? new Set()).add(mention.file));
  }
  return files;
}

function findBestKnown(
  people: readonly string[],
  articlesOf: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const known = people
    .map((person) => ({ person, articles: articlesOf.get(person)?.size ?? 0 }))
    .sort((a, b) => b.articles - a.articles);
  const [best, next] = known;
  if (!best || !next || best.articles < minArticles) return undefined;
  return best.articles >= timesAsKnown * next.articles ? best.person : undefined;
}

/** People by the parts of their names, the most reliable part first. */
interface PeopleByPart {
  bySurname: Map<string, Set<string>>;
  bySurnameKey: Map<string, Set<string>>;
  byFirstWord: Map<string, Set<string>>;
  byMiddleWord: Map<string, Set<string>>;
}

function indexPeople(
  full: readonly NameMention[],
  personOf: ReadonlyMap<NameMention, string>,
): PeopleByPart {
  const index: PeopleByPart = {
    bySurname: new Map(),
    bySurnameKey: new Map(),
    byFirstWord: new Map(),
    byMiddleWord: new Map(),
  };
  const add = (map: Map<string, Set<string>>, part: string, person: string) =>
    map.set(part, (map.get(part) ?? new Set()).add(person));
  for (const mention of full) {
    const person = personOf.get(mention);
    if (person === undefined) continue;
    const { words } = toPersonName(mention.surface);
    for (let first = words.length > 1 ? 1 : 0; first < words.length; first += 1) {
      const end = words.slice(first).join(" ");
      add(index.bySurname, end, person);
      add(index.bySurnameKey, toTransliterationKey(end), person);
    }
    if (words[0] !== undefined) add(index.byFirstWord, words[0], person);
    for (const word of words.slice(1, -1))
      if (word.length >= shortestMiddle) add(index.byMiddleWord, word, person);
  }
  return index;
}

/** First words ("Kim" of Kim Jong-un, "Boris" of Boris Johnson) and the first of two family names ("Peña" of Enrique Peña Nieto) count within one article only. */
function findInArticle(
  name: string,
  { bySurname, bySurnameKey, byFirstWord, byMiddleWord }: PeopleByPart,
): string[] {
  const similar =
    name.length < shortestSimilar.article
      ? undefined
      : bySurnameKey.get(toTransliterationKey(name));
  const people =
    bySurname.get(name) ?? similar ?? byFirstWord.get(name) ?? byMiddleWord.get(name) ?? [];
  return [...people].sort();
}

function findInCorpus(name: string, { bySurname, bySurnameKey }: PeopleByPart): string[] {
  const similar =
    name.length < shortestSimilar.corpus ? undefined : bySurnameKey.get(toTransliterationKey(name));
  return [...(bySurname.get(name) ?? similar ?? [])].sort();
}
