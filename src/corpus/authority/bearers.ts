/** Lone names → the people who bear them: within the article first, then in the whole corpus. */
import { fold } from "../fold.ts";
import type { Sighting } from "./sighting.ts";
import { toTransliterationKey } from "./transliteration.ts";

/** A person's name in folded words, generational endings left out. */
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

/** "Robert F. Kennedy Jr." → ["robert", "f", "kennedy"] */
export function toPersonName(surface: string): PersonName {
  const words = fold(surface).split(" ").filter(Boolean);
  const kept = words.filter((word, position) => position === 0 || !generation.test(word));
  return { words: kept };
}

/** In: lone names, full names, and the person of each full name. Out: whose name each lone one is. */
export function findBearers(
  lone: readonly Sighting[],
  full: readonly Sighting[],
  personOf: ReadonlyMap<Sighting, string>,
): Bearers {
  const corpus = indexPeople(full, personOf);
  const articles = new Map(
    [...Map.groupBy(full, ({ file }) => file)].map(([file, own]) => [
      file,
      indexPeople(own, personOf),
    ]),
  );
  const bearers: Bearers = { personOf: new Map(), reasons: [], unclear: [] };
  const unclear = new Map<string, Set<string>>();
  for (const sighting of lone) {
    const article = articles.get(sighting.file);
    const inArticle = article ? findPeople(sighting.surface, article, true) : [];
    const inCorpus = inArticle.length > 0 ? [] : findPeople(sighting.surface, corpus, false);
    const people = [...inArticle, ...inCorpus];
    const [person] = people;
    if (people.length === 1 && person !== undefined) {
      bearers.personOf.set(sighting, person);
      if (inCorpus.length > 0) {
        bearers.reasons.push({
          person,
          sentence: `“${sighting.surface}” alone is taken for this person: nobody else in the corpus bears the name.`,
        });
      }
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

/** People by the parts of their names, the surest part first. */
interface PeopleByPart {
  bySurname: Map<string, Set<string>>;
  bySurnameKey: Map<string, Set<string>>;
  byFirstWord: Map<string, Set<string>>;
}

function indexPeople(
  full: readonly Sighting[],
  personOf: ReadonlyMap<Sighting, string>,
): PeopleByPart {
  const index: PeopleByPart = {
    bySurname: new Map(),
    bySurnameKey: new Map(),
    byFirstWord: new Map(),
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
  }
  return index;
}

/** First words ("Kim" of Kim Jong-un, "Boris" of Boris Johnson) count within one article only. */
function findPeople(
  surface: string,
  { bySurname, bySurnameKey, byFirstWord }: PeopleByPart,
  withFirstWords: boolean,
): string[] {
  const name = toPersonName(surface).words.join(" ");
  const people =
    bySurname.get(name) ??
    bySurnameKey.get(toTransliterationKey(name)) ??
    (withFirstWords ? byFirstWord.get(name) : undefined);
  return [...(people ?? [])].sort();
}
