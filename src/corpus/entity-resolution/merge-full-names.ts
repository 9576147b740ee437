/** Full names → people: spellings of one name are merged, each merge with its reason. */
import { formatReason, type Reason } from "../../record/reasons.ts";
import { countEdits } from "../../text/spelling.ts";
import { toPersonName } from "./resolve-partial-names.ts";
import { areFormsOfOneName, type GivenNameForms } from "./given-names.ts";
import type { NameMention } from "./name-mention.ts";
import { toTransliterationKey } from "../../text/transliteration.ts";

export interface MergedNames {
  /** A key for the person each full name means. */
  personOf: Map<NameMention, string>;
  reasons: { person: string; sentence: string }[];
}

/** One distinct full name of the corpus. */
interface FullName {
  key: string;
  words: string[];
  /** The surname in transliteration: names are compared pair by pair, and a key takes long. */
  surnameKey: string;
  generation: string | undefined;
  surface: string;
  count: number;
  /** Listed in the corpus file: never merged with another listed one. */
  isListed: boolean;
}

/** A slip is believed only in a long surname, and of a name the corpus prints this many times as often. */
const shortestSlip = 7;
const timesAsOften = 3;
/** Names that share a surname are compared pair by pair; beyond this many the surname tells too little. */
const maxNamesakes = 400;

/**
 * Groups full names by person.
 *
 * @param listed - names in the corpus file, which are never merged with each other.
 */
export function mergeFullNames(
  full: readonly NameMention[],
  listed: readonly string[],
  forms: GivenNameForms,
): MergedNames {
  const bySurface = Map.groupBy(full, ({ corrected, surface }) => corrected ?? surface);
  const spellings = new Map([...bySurface.keys()].map((surface) => [surface, toKey(surface)]));
  const spelling = ({ corrected, surface }: NameMention) =>
    spellings.get(corrected ?? surface) ?? "";
  const listedKeys = new Set(listed.map(toKey));
  const names = [...Map.groupBy(full, spelling)]
    .map(([key, own]) => toFullName(key, own, listedKeys))
    .sort(compareSureness);

  const targets = new Map<string, string>();
  const reasons: MergedNames["reasons"] = [];
  const groups = [...Map.groupBy(names, blockOf).values()].filter(
    (group) => group.length > 1 && group.length <= maxNamesakes,
  );
  for (const group of groups) mergeGroup(group, forms, targets, reasons);
  return {
    personOf: new Map(
      full.map((mention) => [mention, targets.get(spelling(mention)) ?? spelling(mention)]),
    ),
    reasons,
  };
}

function toFullName(
  key: string,
  own: readonly NameMention[],
  listed: ReadonlySet<string>,
): FullName {
  const surface = own[0]?.corrected ?? own[0]?.surface ?? key;
  const { words, generation } = toPersonName(surface);
  const surnameKey = toTransliterationKey(words.at(-1) ?? "");
  return {
    key,
    words,
    surnameKey,
    generation,
    surface,
    count: own.length,
    isListed: listed.has(key),
  };
}

/** Where the words are divided does not count: "Kim Jong-un", "Kim Jong Un". */
function toKey(name: string): string {
  const { words, generation } = toPersonName(name);
  return [words.join(""), ...(generation ? [generation] : [])].join(" ");
}

/** The fullest names first, so that a shorter one that may be two of them stays apart: listed, most words, fewest initials, most frequent. */
function compareSureness(one: FullName, other: FullName): number {
  const countWritten = ({ words }: FullName) => words.filter((word) => word.length > 1).length;
  return (
    Number(other.isListed) - Number(one.isListed) ||
    Number(other.generation !== undefined) - Number(one.generation !== undefined) ||
    countWritten(other) - countWritten(one) ||
    other.words.length - one.words.length ||
    other.count - one.count ||
    (one.key < other.key ? -1 : 1)
  );
}

/** Only names whose surnames begin alike in transliteration are compared. */
function blockOf({ surnameKey }: FullName): string {
  return surnameKey.slice(0, 3);
}

/** Merges each name with the one earlier name that it may be a spelling of; with two candidates it stays apart. */
function mergeGroup(
  group: readonly FullName[],
  forms: GivenNameForms,
  targets: Map<string, string>,
  reasons: MergedNames["reasons"],
): void {
  for (const [position, name] of group.entries()) {
    if (name.isListed) continue;
    const candidates = group.slice(0, position).flatMap((other) => {
      const reason = targets.has(other.key) ? undefined : compare(name, other, forms);
      return reason === undefined ? [] : [{ other, reason }];
    });
    const [only] = candidates;
    if (!only || candidates.length > 1) continue;
    targets.set(name.key, only.other.key);
    reasons.push({
      person: only.other.key,
      sentence: formatReason(only.reason, { words: name.surface, name: only.other.surface }),
    });
  }
}

/** Why two full names may be one person's, or undefined. */
function compare(name: FullName, other: FullName, forms: GivenNameForms): Reason | undefined {
  if (name.generation && other.generation && name.generation !== other.generation) return undefined;
  const [given = "", surname = ""] = [name.words[0], name.words.at(-1)];
  const [otherGiven = "", otherSurname = ""] = [other.words[0], other.words.at(-1)];
  if (name.surnameKey === other.surnameKey && areFormsOfOneName(given, otherGiven, forms)) {
    return haveEqualMiddles(name, other)
      ? "“{words}” is taken for “{name}”: the same name, written another way."
      : undefined;
  }
  const isRareSlip =
    other.count >= timesAsOften * name.count &&
    surname.length >= shortestSlip &&
    given === otherGiven;
  return isRareSlip &&
    !isFeminine(surname, otherSurname) &&
    countEdits(surname, otherSurname, 2) < 2
    ? "“{words}” is taken for “{name}”: one letter of the surname differs, and this corpus prints the other far more often."
    : undefined;
}

/**
 * A middle name may be left out or shortened, not replaced: "George W. Bush" is not "George H. Bush", nor
 * "George H. W. Bush". An initial stands in its own place.
 */
function haveEqualMiddles(one: FullName, other: FullName): boolean {
  const [shorter, longer] = one.words.length < other.words.length ? [one, other] : [other, one];
  const middles = longer.words.slice(1, -1);
  return shorter.words.slice(1, -1).every((middle, position) => {
    const candidates = middle.length === 1 ? middles.slice(position, position + 1) : middles;
    return candidates.some((other) => other.startsWith(middle) || middle.startsWith(other));
  });
}

/** "Ivanov", "Ivanova": two people. */
function isFeminine(one: string, other: string): boolean {
  return `${one}a` === other || `${other}a` === one;
}
