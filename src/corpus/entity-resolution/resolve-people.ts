/**
 * Sightings of people → the corpus's people. A full name is a person; full names that differ only in
 * how they are transliterated, shortened or mistyped are one person; a lone name belongs to the one
 * person of its article, else of the corpus, who bears it. Whatever stays unclear stays apart.
 */
import type { CorpusFile } from "../corpus-file.ts";
import { fold } from "../../text/fold.ts";
import type { Person } from "../../record/record.ts";
import type { ReferenceTables } from "../reference-tables.ts";
import { slugify } from "../../text/slug.ts";
import { findBearers, type PersonName, toPersonName } from "./resolve-partial-names.ts";
import { findFamilyName } from "./family-name.ts";
import { isGivenName } from "./given-names.ts";
import { mergeFullNames } from "./merge-full-names.ts";
import {
  countVariants,
  formatCorrection,
  groupById,
  type Settled,
  type Sighting,
  sortByName,
  type Tie,
} from "./mention.ts";

type NameTables = Pick<ReferenceTables, "givenNameForms" | "lexicon" | "familyFirst">;

/** In: all sightings of kind person. Out: the people, sorted by name, and which sighting means whom. */
export function settlePeople(
  sightings: readonly Sighting[],
  file: CorpusFile,
  { givenNameForms, lexicon, familyFirst }: NameTables,
): Settled<Person> {
  const partial = findPartialNames(sightings);
  const isFull = (sighting: Sighting) =>
    sighting.corrected !== undefined ||
    (toPersonName(sighting.surface).words.length > 1 && !partial.has(sighting));
  const full = sightings.filter(isFull);
  const merged = mergeFullNames(full, Object.keys(file.people), givenNameForms);
  const bearers = findBearers(
    sightings.filter((sighting) => !isFull(sighting)),
    full,
    merged.personOf,
    (word) => isGivenName(word, lexicon),
  );

  const names = nameEachPerson(full, merged.personOf, file);
  const ties = sightings.map((sighting): Tie => {
    const person = merged.personOf.get(sighting) ?? bearers.personOf.get(sighting);
    const name = person === undefined ? sighting.surface : (names.get(person) ?? sighting.surface);
    return {
      sighting,
      id: slugify(name),
      how: toHow(sighting, name, person !== undefined && bearers.personOf.has(sighting)),
    };
  });
  const reasons = [...merged.reasons, ...bearers.reasons].map(({ person, sentence }) => ({
    id: slugify(names.get(person) ?? person),
    sentence,
  }));
  const unclear = bearers.unclear.map(({ surface, people }) => ({
    id: slugify(surface),
    sentence: `“${surface}” alone may be ${formatList(people.map((person) => names.get(person) ?? person))}; the text does not say which.`,
  }));
  const notes = Map.groupBy([...reasons, ...unclear], ({ id }) => id);
  const nameOf = new Map([...names.values()].map((name) => [slugify(name), name]));
  const settled = [...groupById(ties)].map(([id, own]): Person => {
    const variants = countVariants(own);
    const name = nameOf.get(id) ?? variants[0]?.text ?? id;
    const corrected = variants
      .filter(({ how }) => how === "corrected")
      .map(({ text }) => formatCorrection(text, name));
    const sentences = new Set([
      ...corrected,
      ...(notes.get(id) ?? []).map(({ sentence }) => sentence),
    ]);
    const familyName = findFamilyName(name, variants, { familyFirst, lexicon });
    return {
      id,
      name,
      ...(familyName && { familyName }),
      variants,
      alsoKnownAs: file.people[name]?.aliases ?? [],
      notes: [...sentences].sort(),
      roles: [],
    };
  });
  return { settled: sortByName(settled), ties };
}

/** "López Obrador" in an article that prints "Andrés Manuel López Obrador" is the end of that name, not a name of its own. */
function findPartialNames(sightings: readonly Sighting[]): Set<Sighting> {
  const partial = new Set<Sighting>();
  for (const own of Map.groupBy(sightings, ({ file }) => file).values()) {
    const longer = new Map<string, Set<string>>();
    for (const { words } of own.map(({ surface }) => toPersonName(surface))) {
      for (let first = 1; first < words.length - 1; first += 1) {
        const end = words.slice(first).join(" ");
        longer.set(end, (longer.get(end) ?? new Set()).add(words.join(" ")));
      }
    }
    for (const sighting of own) {
      if (longer.get(toPersonName(sighting.surface).words.join(" "))?.size === 1)
        partial.add(sighting);
    }
  }
  return partial;
}

/** The name on display: the corpus file's, else the spelling printed most often, the longer and then the earlier in the alphabet when equal. */
function nameEachPerson(
  full: readonly Sighting[],
  personOf: ReadonlyMap<Sighting, string>,
  file: CorpusFile,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const [person, own] of Map.groupBy(full, (sighting) => personOf.get(sighting) ?? "")) {
    const listed = own
      .map(({ corrected, surface }) => corrected ?? surface)
      .find((name) => name in file.people);
    const counts = countVariants(own.map((sighting) => ({ sighting, id: person, how: "exact" })));
    const most = counts[0]?.count ?? 0;
    const [longest] = counts
      .filter(({ count }) => count === most)
      .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
    names.set(person, listed ?? longest?.text ?? person);
  }
  return names;
}

function toHow(sighting: Sighting, name: string, isLoneName: boolean): Tie["how"] {
  if (sighting.corrected !== undefined)
    return sighting.corrected === sighting.surface ? "exact" : "corrected";
  if (fold(sighting.surface) === fold(name)) return "exact";
  if (!isLoneName) return "alias";
  const words: PersonName["words"] = toPersonName(name).words;
  return fold(sighting.surface)
    .split(" ")
    .every((word) => words.includes(word))
    ? "surname"
    : "similar";
}

/** ["A", "B", "C"] → "A, B or C" */
function formatList(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
