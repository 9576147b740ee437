/** What all files of a folder tell of each one: the words that stand whole in some, and the lines that recur. */
import type { OtherFiles } from "../reading/read-article.ts";
import { roundShare } from "../reading/structure/recurring.ts";
import {
  type CountedText,
  countRecurringLines,
  type LineCounts,
  sharesOf,
} from "./recurring-lines.ts";
import { findWholeWords } from "./whole-words.ts";

/** What was counted in all files; it can be handed to another thread. */
export interface AllFiles {
  words: ReadonlySet<string>;
  lines: LineCounts;
}

/** Goes through the texts of all files. */
export function countAllFiles(texts: readonly CountedText[]): AllFiles {
  return {
    words: findWholeWords(texts.map(({ text }) => text)),
    lines: countRecurringLines(texts),
  };
}

/** What is known of a file by the others. */
export function toOtherFiles({ words, lines }: AllFiles, file: string): OtherFiles {
  const shareOf = sharesOf(lines, file);
  return { words, shareOfFiles: (line) => roundShare(shareOf(line)) };
}
