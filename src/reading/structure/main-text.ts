/** Where on a page the article's text is: the longest stretch of paragraphs, with few other lines between. */
import { endsSentence } from "./page.ts";

export interface MainText {
  /** Indices of its first two paragraphs and its last; all beyond the end if there is none. */
  first: number;
  second: number;
  last: number;
}

/** Finds the main text among the lines of a page, those that are no text left out as "". */
export function findMainText(lines: readonly string[]): MainText {
  const end = lines.length;
  let best = { first: end, second: end, last: end, length: 0 };
  let run = best;
  for (const [index, words] of lines.entries()) {
    const { length } = words;
    if (length < shortestText || !endsSentence(words)) continue;
    if (run.length === 0 || index - run.last > widestGap) {
      run = { first: index, second: index, last: index, length };
    } else {
      const second = run.second === run.first ? index : run.second;
      run = { ...run, second, last: index, length: run.length + length };
    }
    if (run.length > best.length) best = run;
  }
  return best;
}

const widestGap = 6;
const shortestText = 60;
