/**
 * Resolves people. A full name is a person; full names that differ only in transliteration, short forms or
 * a typing error are one person; a single name is the one person of that name in its article, else in the
 * corpus. Whatever stays unclear stays apart.
 */
import { formatReason } from "../../record/reasons.ts";
import type { CorpusFile } from "../corpus-file.ts";
import { fold } from "../../text/fold.ts";
import type { Person } from "../../record/record.ts";
import type { ReferenceTables } from "../reference-tables.ts";
import { slugify } from "../../text/slug.ts";
import { readGenitives } from "./genitive-names.ts";
import { readInNominative } from "./nominative-names.ts";
import {
  familyNameFirst,
  type PartialNames,
  type PersonName,
  resolvePartialNames,
  toPersonName,
} from "./resolve-partial-names.ts";
import { learnTitles } from "./told-by-title.ts";
import { findFamilyName } from "./family-name.ts";
import { isInCapitals, type LetterCase, learnLetterCase } from "./letter-case.ts";
import { isGivenName } from "./given-names.ts";
import { type MergedNames, mergeFullNames } from "./merge-full-names.ts";
import {
  countVariants,
  formatCorrection,
  groupById,
  type Resolution,
  type NameMention,
  sortByName,
  type ResolvedMention,
} from "./name-mention.ts";

type NameTables = Pick<ReferenceTables, "givenNameForms" | "lexicon" | "familyFirst">;

/** Resolves all mentions of people. */
export function resolvePeople(
  printed: readonly NameMention[],
  file: CorpusFile,
  tables: NameTables,
): Resolution<Person> {
  const mentions = readGenitives(readInNominative(printed, tables.lexicon), tables.lexicon);
  const partial = findPartialNames(mentions);
  const isFull = (mention: NameMention) =>
    mention.corrected !== undefined ||
    (toPersonName(mention.surface).words.length > 1 && !partial.has(mention));
  const full = mentions.filter(isFull);
  const merged = mergeFullNames(full, Object.keys(file.people), tables.givenNameForms);
  const partialNames = resolvePartialNames(
    mentions.filter((mention) => !isFull(mention)),
    full,
    merged.personOf,
    {
      isGivenName: (word) => isGivenName(word, tables.lexicon),
      titles: learnTitles(full, merged.personOf, tables.lexicon),
    },
  );
  const letterCase = learnLetterCase(mentions.map(({ surface }) => surface));
  const names = nameEachPerson(full, merged.personOf, { file, letterCase });
  const resolved = mentions.map((mention, index): ResolvedMention => {
    const person = merged.personOf.get(mention) ?? partialNames.personOf.get(mention);
    const name = person === undefined ? mention.surface : (names.get(person) ?? mention.surface);
    const isLoneName = person !== undefined && partialNames.personOf.has(mention);
    const how = toHow(mention, name, isLoneName);
    const own = printed[index] ?? mention;
    const isCaseForm = how === "exact" && own.surface !== mention.surface;
    return { mention: own, id: slugify(name), how: isCaseForm ? "alias" : how };
  });
  const notes = explain([...merged.reasons, ...partialNames.reasons], partialNames, names);
  const nameOf = new Map(
    [...listReread(printed, mentions), ...names.values()].map((name) => [slugify(name), name]),
  );
  const entities = [...groupById(resolved)].map(([id, own]) => {
    const variants = countVariants(own);
    const name = nameOf.get(id) ?? letterCase(chooseSpelling(variants) ?? id);
    const person = { id, name, variants, notes: notes.get(id) ?? [] };
    return toPerson(person, file, tables);
  });
  return { entities: sortByName(entities), resolved };
}

/** The names that were read in the nominative. */
function listReread(printed: readonly NameMention[], mentions: readonly NameMention[]): string[] {
  return mentions.flatMap(({ surface }, index) =>
    surface === printed[index]?.surface ? [] : [surface],
  );
}

/** Says why spellings are one person, and which names stay unclear, by the id of the person. */
function explain(
  reasons: MergedNames["reasons"],
  { unclear, otherwise }: Pick<PartialNames, "unclear" | "otherwise">,
  names: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const nameOf = (person: string) => names.get(person) ?? person;
  const notes = [
    ...reasons.map(({ person, sentence }) => ({ id: slugify(nameOf(person)), sentence })),
    ...unclear.map(({ surface, people }) => ({
      id: slugify(surface),
      sentence: formatReason("“{words}” alone may be {names}; the text does not say which.", {
        words: surface,
        names: formatList(people.map(nameOf)),
      }),
    })),
    ...otherwise.map(({ surface, title, person }) => ({
      id: slugify(surface),
      sentence: formatReason("“{words}” is not taken for {name}: the title fits another person.", {
        words: `${title} ${surface}`,
        name: nameOf(person),
      }),
    })),
  ];
  const byPerson = Map.groupBy(notes, ({ id }) => id);
  return new Map([...byPerson].map(([id, own]) => [id, own.map(({ sentence }) => sentence)]));
}

function toPerson(
  { id, name, variants, notes }: Pick<Person, "id" | "name" | "variants" | "notes">,
  file: CorpusFile,
  tables: NameTables,
): Person {
  const corrected = variants
    .filter(({ how }) => how === "corrected")
    .map(({ text }) => formatCorrection(text, name));
  const familyName = findFamilyName(name, variants, tables);
  return {
    id,
    name,
    ...(familyName && { familyName }),
    variants,
    alsoKnownAs: file.people[name]?.aliases ?? [],
    notes: [...new Set([...corrected, ...notes])].sort(),
    roles: [],
  };
}

/** "López Obrador" in an article that prints "Andrés Manuel López Obrador" is the end of that name, not a name of its own. */
function findPartialNames(mentions: readonly NameMention[]): Set<NameMention> {
  const partial = new Set<NameMention>();
  for (const own of Map.groupBy(mentions, ({ file }) => file).values()) {
    const longer = new Map<string, Set<string>>();
    for (const { words } of own.map(({ surface }) => toPersonName(surface))) {
      for (let first = 1; first < words.length - 1; first += 1) {
        const end = words.slice(first).join(" ");
        longer.set(end, (longer.get(end) ?? new Set()).add(words.join(" ")));
      }
    }
    for (const mention of own) {
      if (longer.get(toPersonName(mention.surface).words.join(" "))?.size === 1)
        partial.add(mention);
    }
  }
  return partial;
}

/** The name on display: the corpus file's, else the spelling printed most often, the longer and then the earlier in the alphabet when equal. */
function nameEachPerson(
  full: readonly NameMention[],
  personOf: ReadonlyMap<NameMention, string>,
  { file, letterCase }: { file: CorpusFile; letterCase: LetterCase },
): Map<string, string> {
  const names = new Map<string, string>();
  for (const [person, own] of Map.groupBy(full, (mention) => personOf.get(mention) ?? "")) {
    const listed = own
      .map(({ corrected, surface }) => corrected ?? surface)
      .find((name) => name in file.people);
    const counts = countVariants(own.map((mention) => ({ mention, id: person, how: "exact" })));
    const written = counts.filter(({ text }) => !isInCapitals(text));
    const known = written.length > 0 ? written : counts;
    const inOrder = known.filter(({ text }) => !familyNameFirst.test(text));
    const usual = inOrder.length > 0 ? inOrder : known;
    const most = usual[0]?.count ?? 0;
    const [longest] = usual
      .filter(({ count }) => count === most)
      .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
    names.set(person, listed ?? (longest ? letterCase(formatName(longest.text)) : person));
  }
  return names;
}

/** The most frequent spelling that is not in capitals, if there is one. */
function chooseSpelling(variants: Person["variants"]): string | undefined {
  return (variants.find(({ text }) => !isInCapitals(text)) ?? variants[0])?.text;
}

/** "OKAFOR, Chidi" → "Chidi Okafor"; other names stay as they are. */
function formatName(surface: string): string {
  const { family, given } = familyNameFirst.exec(surface)?.groups ?? {};
  if (family === undefined || given === undefined) return surface;
  const isLoud = family.length > 2 && family === family.toUpperCase();
  return `${given} ${isLoud ? family.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : family}`;
}

function toHow(mention: NameMention, name: string, isLoneName: boolean): ResolvedMention["how"] {
  if (mention.corrected !== undefined)
    return mention.corrected === mention.surface ? "exact" : "corrected";
  if (fold(mention.surface) === fold(name)) return "exact";
  if (!isLoneName) return "alias";
  const words: PersonName["words"] = toPersonName(name).words;
  return fold(mention.surface)
    .split(" ")
    .every((word) => words.includes(word))
    ? "surname"
    : "similar";
}

/** ["A", "B", "C"] → "A, B or C" */
function formatList(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
