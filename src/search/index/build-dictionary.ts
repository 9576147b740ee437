/** All articles → the dictionary of their texts: the words that most files of texts have. */
import { compareText } from "../../text/compare-text.ts";
import { packWords } from "../../text/packing.ts";
import { toTokens } from "../coding/code-text.ts";
import type { StoredDictionary } from "../index-format.ts";
import type { SearchableArticle } from "../searchable.ts";
import { toRuns } from "./emit-files.ts";

/** Each costs as much as spelling it two or three times. */
const maxWords = 2047;
const leastFiles = 3;

interface CountedWord {
  times: number;
  /** In how many files, and the last of them. */
  files: number;
  last: number;
  /** How often in each spelling: "The", "the". */
  spellings: Map<string, number>;
}

/** @param perText articles in a file of texts */
export function buildDictionary(
  segments: readonly SearchableArticle[][],
  perText: number,
): StoredDictionary {
  const counts = new Map<string, CountedWord>();
  const files = segments.flatMap((articles) => toRuns(articles, perText));
  for (const [file, articles] of files.entries())
    for (const { title, sentences } of articles)
      for (const text of [title, ...sentences.map((sentence) => sentence.text)])
        for (const { word } of toTokens(text)) countWord(counts, word, file);
  const common = [...counts.values()]
    .filter((word) => word.files >= leastFiles)
    .map(({ times, spellings }) => ({ times, text: mostUsual(spellings) }))
    .sort((a, b) => b.times - a.times || compareText(a.text, b.text))
    .slice(0, maxWords);
  return packDictionary(common.map(({ text }) => text));
}

function countWord(counts: Map<string, CountedWord>, word: string, file: number): void {
  if (word === "") return;
  const lower = word.toLowerCase();
  const count = counts.get(lower) ?? { times: 0, files: 0, last: -1, spellings: new Map() };
  counts.set(lower, count);
  count.times += 1;
  if (count.last !== file) count.files += 1;
  count.last = file;
  count.spellings.set(word, (count.spellings.get(word) ?? 0) + 1);
}

function mostUsual(spellings: ReadonlyMap<string, number>): string {
  const [[most] = [""]] = [...spellings].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return most;
}

/** Numbers of as many bits cost the same, so the words of these may be in alphabetical order, in which they are shorter. */
function packDictionary(words: readonly string[]): StoredDictionary {
  const packed: StoredDictionary = [];
  for (let start = 0, size = 1; start < words.length; start += size, size *= 2)
    packed.push(packWords(words.slice(start, start + size).sort()));
  return packed;
}
