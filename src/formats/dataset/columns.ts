/** The columns of a table, or the fields of objects: which of them hold the text of an article. */
import fieldNames from "../tables/field-names.json" with { type: "json" };
import { foldName, isFieldName } from "../stated-fields.ts";
import type { DataRecord } from "./records.ts";

/** The names of all columns, in the order in which they come up; of a nested field its path as well. */
export function namesOf(records: readonly DataRecord[]): string[] {
  const names = new Set<string>();
  for (const { values } of records) {
    for (const { name, path } of values) names.add(path ?? name);
  }
  return [...names];
}

/** Whether a name is that of a text: "Full Text", "articleBody". */
export function isTextName(name: string): boolean {
  return textNames.has(foldName(name));
}

/** Whether a name says something of an article, its text included. */
export function isKnownName(name: string): boolean {
  return isTextName(name) || isStandfirstName(name) || isFieldName(name);
}

/** Whether a name is that of a line between headline and text. */
export function isStandfirstName(name: string): boolean {
  return standfirstNames.has(foldName(name));
}

const textNames = new Map(fieldNames.text.map((name, rank) => [foldName(name), rank]));
const standfirstNames = new Set(fieldNames.standfirst.map(foldName));

/** The columns that hold the text, the most telling first. */
export interface TextColumns {
  names: string[];
  /** Whether only their values tell so, not their names. */
  isGuess: boolean;
}

/**
 * Finds where the text is: where corpus.yaml says so, else in columns with the name of a text and
 * sentences in them, else in the one with the longest sentences.
 */
export function findTextColumns(
  records: readonly DataRecord[],
  mapped?: string,
): TextColumns | undefined {
  if (mapped !== undefined) return { names: [mapped], isGuess: false };
  const lengths = measureProse(records);
  const rank = (name: string) => textNames.get(foldName(name)) ?? Infinity;
  const known = [...lengths.keys()].filter(isTextName).toSorted((a, b) => rank(a) - rank(b));
  if (known.length > 0) return { names: known, isGuess: false };
  const [longest] = [...lengths]
    .filter(([name, { total, count }]) => total >= count * shortestGuess && !isKnownName(name))
    .toSorted(([, a], [, b]) => b.total - a.total);
  return longest && { names: [longest[0]], isGuess: true };
}

/** Characters that the values of a column have on average, for it to be taken for the text. */
const shortestGuess = 250;

/** How much prose each column holds: those with none are left out. */
function measureProse(records: readonly DataRecord[]) {
  const lengths = new Map<string, { total: number; count: number }>();
  for (const { values } of records) {
    for (const { name, value } of values) {
      if (!isProse(value)) continue;
      const { total, count } = lengths.get(name) ?? { total: 0, count: 0 };
      lengths.set(name, { total: total + value.length, count: count + 1 });
    }
  }
  return lengths;
}

/** Several words, or a line in a script without spaces; no address, no list of keywords. */
export function isProse(value: string): boolean {
  const start = value.slice(0, 2000).trim();
  return fiveWords.test(start) || wordless.test(start);
}

const fiveWords = /^(?:\S+\s+){4}\S/;
const wordless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{12}/u;
