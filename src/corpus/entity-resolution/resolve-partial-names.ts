/** Lone names → the people who bear them: within the article first, then in the whole corpus. */
import { fold } from "../../text/fold.ts";
import type { Sighting } from "./mention.ts";
import { toTransliterationKey } from "../../text/transliteration.ts";

/** A person's name in folded words: hyphenated ones are one word, generational endings left out. */
export interface PersonName {
  words: string[];
}

export interface Bearers {
  /** The person (a key of merge-full-names.ts) for each lone name that has one bearer. */
  personOf: Map<Sighting, string>;
  reasons: { person: string; sentence: string }[];
  /** Lone names that several people of the corpus bear. */
  unclear: { surface: string; people: string[] }[];
}

const generation = /^(?:jr|sr|ii|iii|iv)$/;

/** The hyphen of "Jong-un", "Jean-Luc", which some leave out; not of "Al-Sabah", where a name follows an article. */
const joiningHyphen =
  /(?<!(?:^|[^\p{L}])(?:al|el|an|as|ash|ad|at|ar|ould|ben|bin))[-‐‑](?=\p{L})/giu;

/** "Robert F. Kennedy Jr." → ["robert", "f", "kennedy"], "Kim Jong-un" → ["kim", "jongun"] */
export function toPersonName(surface: string): PersonName {
  const words = fold(surface.replace(joiningHyphen, "")).split(" ").filter(Boolean);
  const kept = words.filter((word, position) => position === 0 || !generation.test(word));
  return { words: kept };
}

/** Within an article and in the whole corpus, a lone name spelled otherwise than its bearer's must be this long. */
const shortestSimilar = { article: 4, corpus: 6 };
const shortestLoneName = 2;
/** "bin", "del", "van" stand between names and are none. */
const shortestMiddle = 4;
/** A namesake is set aside when another is named in full in this many times as many articles. */
const timesAsKnown = 5;
const fewestArticles = 3;

/**
 * In: lone names, full names, the person of each full name, and whether a word is a given name only.
 * Out: whose name each lone one is. A given name has a bearer within its article, never across the corpus.
 */
export function findBearers(
  lone: readonly Sighting[],
  full: readonly Sighting[],
  personOf: ReadonlyMap<Sighting, string>,
  isGivenName: (word: string) => boolean,
): Bearers {
  const corpus = indexPeople(full, personOf);
  const inArticles = Map.groupBy(full, ({ file }) => file);
  const articles = new Map(
    [...inArticles].map(([file, own]) => [file, indexPeople(own, personOf)]),
  );
  const articlesOf = countArticles(full, personOf);
  const bearers: Bearers = { personOf: new Map(), reasons: [], unclear: [] };
  const unclear = new Map<string, Set<string>>();
  for (const sighting of lone) {
    const name = toPersonName(sighting.surface).words.join(" ");
    if (name.length < shortestLoneName) continue;
    const article = articles.get(sighting.file);
    const inArticle = article ? findInArticle(name, article) : [];
    const inCorpus = inArticle.length > 0 || isGivenName(name) ? [] : findInCorpus(name, corpus);
    const people = inArticle.length > 0 ? inArticle : inCorpus;
    const person = people.length > 1 ? findBestKnown(people, articlesOf) : people[0];
    if (person !== undefined) {
      bearers.personOf.set(sighting, person);
      if (inCorpus.length > 0 || people.length > 1)
        bearers.reasons.push({ person, sentence: explain(sighting.surface, people.length) });
    } else if (people.length > 1) {
      const known = unclear.get(sighting.surface) ?? new Set();
      for (const candidate of people) known.add(candidate);
      unclear.set(sighting.surface, known);
    }
  }
  bearers.unclear = [...unclear].map(([surface, people]) => ({
    surface,
    people: [...people].sort(),
  }));
  return bearers;
}

function explain(surface: string, bearers: number): string {
  return bearers === 1
    ? `“${surface}” alone is taken for this person: nobody else in the corpus bears the name.`
    : `“${surface}” alone is taken for this person, whom the corpus names in full at least ${timesAsKnown} times as often as any other who bears the name.`;
}

/** Out: in how many articles each person is named in full. */
function countArticles(
  full: readonly Sighting[],
  personOf: ReadonlyMap<Sighting, string>,
): Map<string, number> {
  const files = new Map<string, Set<string>>();
  for (const sighting of full) {
    const person = personOf.get(sighting) ?? "";
    files.set(person, (files.get(person) ?? new Set()).add(sighting.file));
  }
  return new Map([...files].map(([person, own]) => [person, own.size]));
}

function findBestKnown(
  people: readonly string[],
  articlesOf: ReadonlyMap<string, number>,
): string | undefined {
  const known = people
    .map((person) => ({ person, articles: articlesOf.get(person) ?? 0 }))
    .sort((a, b) => b.articles - a.articles);
  const [best, next] = known;
  if (!best || !next || best.articles < fewestArticles) return undefined;
  return best.articles >= timesAsKnown * next.articles ? best.person : undefined;
}

/** People by the parts of their names, the surest part first. */
interface PeopleByPart {
  bySurname: Map<string, Set<string>>;
  bySurnameKey: Map<string, Set<string>>;
  byFirstWord: Map<string, Set<string>>;
  byMiddleWord: Map<string, Set<string>>;
}

function indexPeople(
  full: readonly Sighting[],
  personOf: ReadonlyMap<Sighting, string>,
): PeopleByPart {
  const index: PeopleByPart = {
    bySurname: new Map(),
    bySurnameKey: new Map(),
    byFirstWord: new Map(),
    byMiddleWord: new Map(),
  };
  const add = (map: Map<string, Set<string>>, part: string, person: string) =>
    map.set(part, (map.get(part) ?? new Set()).add(person));
  for (const sighting of full) {
    const person = personOf.get(sighting);
    if (person === undefined) continue;
    const { words } = toPersonName(sighting.surface);
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
