/** Names that an article prints in capitals → as they are written: "CLAIRE CONNOLLY" → "Claire Connolly". */
import { fold } from "../../text/fold.ts";

/** Writes a name as it is written outside of headings; a name that is not in capitals stays as it is. */
export type LetterCase = (name: string) => string;

/**
 * Learns from the names of the corpus how each word is written: "McEwen" where it prints that, else as names
 * usually are.
 *
 * @param printed - all names of people, as printed.
 */
export function learnLetterCase(printed: readonly string[]): LetterCase {
  const spellings = new Map<string, Map<string, number>>();
  for (const name of printed) {
    if (isInCapitals(name)) continue;
    for (const word of name.split(" ")) {
      const counts = spellings.get(fold(word)) ?? new Map<string, number>();
      spellings.set(fold(word), counts.set(word, (counts.get(word) ?? 0) + 1));
    }
  }
  return (name) => {
    if (!isInCapitals(name)) return name;
    const words = name.split(" ");
    return words
      .map((word, at) => mostFrequent(spellings.get(fold(word))) ?? writeWord(word, at > 0))
      .join(" ");
  };
}

/** "CLAIRE CONNOLLY", "PUTIN"; not "JFK", which is how he is called. */
export function isInCapitals(name: string): boolean {
  if (lower.test(name) || !capitals.test(name)) return false;
  return name.includes(" ") || (lettersOf(name) > 3 && !name.includes("."));
}

const lower = /\p{Ll}/u;
const capitals = /\p{Lu}{3}/u;

function lettersOf(name: string): number {
  return name.match(/\p{L}/gu)?.length ?? 0;
}

function mostFrequent(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(counts ?? [])]
    .filter(([word]) => lower.test(word))
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0];
}

/** "O’BRIEN" → "O’Brien", "MCEWEN" → "McEwen", "VAN" between names → "van"; initials and "III" stay. */
function writeWord(word: string, isInner: boolean): string {
  if (unchanged.test(word)) return word;
  if (isInner && particles.has(word)) return word.toLowerCase();
  return word
    .replace(rest, (letters) => letters.toLowerCase())
    .replace(scottish, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

const unchanged = /^(?:(?:\p{Lu}\.)+|\p{Lu}|I{2,3}|IV|[BCDFGHJ-NP-TV-Z]{2})$/u;
/** The letters of a word behind its first, each part of "SMITH-JONES" and "O’BRIEN" by itself, but not "EMMA’S". */
const rest = /(?<=\p{L})\p{L}+|(?<=\p{L}[’'])S$/gu;
const scottish = /^Mc(\p{Ll})(?=\p{Ll}{2})/u;
const particles = new Set("DE DA DI DU DEL DELLA DOS VAN VON DER DEN TEN BIN IBN LA LE".split(" "));
