/** The word tables and the gazetteer as what decides whether letters that stand apart are one word. */
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../text/mend/vocabulary.ts";
import type { ReadingTables } from "./reading-tables.ts";
import { wordClass } from "./entities/tagger/lexicon.ts";

/**
 * The words that the tables know.
 *
 * @param others Words that the corpus prints elsewhere, in lower case.
 */
export function toVocabulary(
  { lexicon, gazetteer }: Pick<ReadingTables, "lexicon" | "gazetteer">,
  others: Pick<ReadonlySet<string>, "has">,
): Vocabulary {
  const classesOf = (word: string) =>
    lexicon.classesOfWord(word.toLowerCase()) | lexicon.classesOfWord(fold(word));
  return {
    isWord: (word) => (classesOf(word) & words) !== 0,
    isName: (word) =>
      (classesOf(word) & names) !== 0 ||
      others.has(word.toLowerCase()) ||
      gazetteer.find(word).length > 0,
  };
}

const words = wordClass.common | wordClass.function | wordClass.calendar;
const names = wordClass.given | wordClass.family | wordClass.demonym;
