/** Words that stand around names, in several languages → the English words that mean the same. */
import { hashOf } from "../tagger/hash.ts";

/**
 * Reads the column of one language.
 *
 * @param table - a heading with the codes of the languages, then a line for each meaning, English first;
 *   words of one meaning are parted by a bar (`tables/context-words.tsv`).
 * @param formsOf - what a word may be in the nominative, if the language has cases.
 * @returns the number of the English word for a word in lower case, see hash.ts.
 */
export function readContextWords(
  table: string,
  language: string,
  formsOf?: (word: string) => readonly string[],
): (word: string) => number | undefined {
  const [heading = "", ...lines] = table.split("\n");
  const column = heading.split("\t").indexOf(language);
  if (column < 0) throw new Error(`context-words.tsv has no words of the language ${language}.`);
  const meanings = new Map<string, number>();
  for (const line of lines) {
    const cells = line.split("\t");
    for (const word of (cells[column] ?? "").split("|"))
      if (word !== "" && !meanings.has(word)) meanings.set(word, hashOf(cells[0] ?? ""));
  }
  if (!formsOf) return (word) => meanings.get(word);
  return (word) => {
    const own = meanings.get(word);
    if (own !== undefined || word.length < shortestInflected) return own;
    const form = formsOf(word).find(
      (form) => form.length >= shortestInflected && meanings.has(form),
    );
    return form === undefined ? undefined : meanings.get(form);
  };
}

/** Shorter words have no endings: "на" is no form of "на" and "а". */
const shortestInflected = 4;
