/** Sets aside what stands in many files of the folder. */
import { mark } from "../../text/interface-language.ts";
import { endsSentence, type Page, whole } from "./page.ts";

/**
 * A line as it is compared between files: lower case, without digits and signs.
 *
 * @returns nothing for a short line, which may stand in many articles by chance.
 */
export function foldRecurring(line: string): string | undefined {
  if (line.length < shortest || line.length > longest) return undefined;
  const letters = (line.toLowerCase().match(/\p{L}+/gu) ?? []).join(" ");
  return letters.length < shortest ? undefined : letters;
}

const shortest = 20;
const longest = 1000;

/** Shares of the files of a folder that make a difference: of an item, of a sentence, of what may be a headline. */
const least = { item: 0, sentence: 0.1, headline: 0.5 };

/**
 * The least of the shares that are judged alike: one file more or less in the folder changes a share, but
 * seldom what follows from it.
 */
export function roundShare(share: number): number {
  if (share > least.headline) return 1;
  if (share > least.sentence) return least.headline;
  return share > least.item ? least.sentence : 0;
}

/**
 * Lines that recur. A sentence has to recur in more files and to stand beside the edge of the text: agencies
 * repeat paragraphs of background in many stories, and those are text. The first two lines of a file may be
 * the headline of a series. Nothing is set aside of an article that mostly recurs: it is a copy.
 */
export function findRecurringLines(page: Page): void {
  const { passages, shareOfFiles } = page;
  if (!shareOfFiles) return;
  const shares = passages.map((passage, index) => (page.parts[index] ? 0 : shareOfFiles(passage)));
  if (isCopy(page, shares)) return;
  const recurs = (index: number) => {
    const { words } = passages[index] ?? { words: "" };
    const isSentence = endsSentence(words) && words.length > longestItem;
    const bar = index < 2 ? least.headline : isSentence ? least.sentence : least.item;
    return (shares[index] ?? 0) > bar;
  };
  const isEdge = (index: number) =>
    recurs(index) || page.parts[index]?.every(({ kind }) => kind === "boilerplate");
  const first = passages.findIndex((_, index) => !isEdge(index));
  const last = passages.findLastIndex((_, index) => !isEdge(index));
  passages.forEach((passage, index) => {
    if (page.parts[index] || !recurs(index)) return;
    const isSentence = endsSentence(passage.words) && passage.words.length > longestItem;
    if (isSentence && index > first && index < last) return;
    page.parts[index] = whole(passage, "boilerplate", recurringRule);
  });
}

export const recurringRule = mark("Stands in many files of the folder, word for word");
const longestItem = 60;

/** More than half of its sentences stand in other files as well. */
function isCopy({ passages, parts }: Page, shares: readonly number[]): boolean {
  let [all, recurring] = [0, 0];
  passages.forEach(({ words }, index) => {
    if (parts[index] || words.length <= longestItem || !endsSentence(words)) return;
    all += words.length;
    if ((shares[index] ?? 0) > 0) recurring += words.length;
  });
  return recurring * 2 > all || all === 0;
}
