/** Who wrote it: bylines, marked by "By" or by where they stand. */
import { dateStampRule } from "./boilerplate.ts";
import { furthestFromEdge, isAgency, longestCredit } from "./credits.ts";
import {
  countWords,
  endsSentence,
  foldLine,
  forEachPassage,
  hasKind,
  type Page,
  ruleOf,
  whole,
} from "./page.ts";

/** `By Jane Doe`, `By JANE DOE, Associated Press`, `Written by Mira Patel | Mumbai |`, `Text: Jane Doe`. */
export const findBylines = forEachPassage((passage) => {
  const { words } = passage;
  if (words.length > longestCredit || countWords(words) > 16) return undefined;
  const by = bylineStart.exec(words);
  if (!by || bylineIsSentence.test(words)) return undefined;
  const names = words.slice(by[0].length).split(bylineJoint).filter(Boolean);
  const isName = names.length > 0 && names.every((name) => nameWord.test(name));
  return isName && names.some((name) => capital.test(name)) ? whole(passage, "credit") : undefined;
});

/** The line under a byline: `BBC News, Kyiv`, `Chief correspondent`. */
export const findBylineTails = forEachPassage((passage, index, page) => {
  const { words, gap } = passage;
  if (gap || index > furthestFromEdge || countWords(words) > 5 || endsSentence(words))
    return undefined;
  const above = page.passages[index - 1];
  const next = page.passages[index + 1];
  if (!above || !bylineStart.test(above.words) || !hasKind(page, index - 1, "credit"))
    return undefined;
  return next && (endsSentence(next.words) || next.gap) ? whole(passage, "credit") : undefined;
});

/** Whether a credit says who wrote the text, and not whose the pictures are: `By Jane Doe`, `Jane Doe`, no agency. */
export function isOfWriter(credit: string): boolean {
  return bylineStart.test(credit) || (bareName.test(credit) && !isAgency(credit));
}

export const bylineStart = /^(?:(?:written|posted|reported|story|text|words) )?by ?:? (?:the )?/i;
const bylineJoint = /[\s,;|/]+/;
const capital = /^\p{Lu}/u;
const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]{0,40}|and|&|de|da|del|der|van|von|bin|ibn|al|el|la|in|of|for|–|-|@\w{1,30}|[\w.]{1,30}@[\w.]{1,40})$/u;

/** "By Friday, Kyiv" is no name. */
const bylineIsSentence =
  /^By (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|Numbers?)\b/;

/**
 * A name alone beside the headline or before the first paragraph: `SIYABONGA SITHOLE`, `Jane Doe in Kyiv`. Where
 * the file states the author, another pair of words in capitals is none: `Airport Walks`, over a standfirst.
 */
export const findBareBylines = forEachPassage((passage, index, page) => {
  const { words } = passage;
  if (words.length > 60 || endsSentence(words) || !bareName.test(words)) return undefined;
  if (page.author !== undefined && !sharesName(words, page.author)) return undefined;
  return isBesideHeadline(page, index) || isLastBeforeEnd(page, index)
    ? whole(passage, "credit")
    : undefined;
});

function sharesName(words: string, author: string): boolean {
  const own = new Set(foldLine(author).match(nameWords));
  return (
    foldLine(words)
      .match(nameWords)
      ?.some((word) => own.has(word)) ?? false
  );
}

const nameWords = /\p{L}{2,}/gu;

/** `SIYABONGA SITHOLE`, `Dr. Jane Doe`, `– Roots Online` */
export const bareName =
  /^(?:[–—-] )?(?:Dr\.? |Prof\.? )?(?:\p{Lu}[\p{L}’'-]{1,20}\.?|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}’'-]{1,20}|\p{Lu}\.|de|da|van|von|bin|al)){1,3}(?:,? (?:in|at) \p{Lu}[\p{L}]{2,20})?$/u;

/** Nothing but the headline, credits and boilerplate stands before it, and text follows. */
function isBesideHeadline(page: Page, index: number): boolean {
  if (index > furthestFromEdge) return false;
  let undecided = 0;
  let sawTitle = page.parts.every((parts) => !parts?.some((part) => part.kind === "title"));
  for (let before = index - 1; before >= 0; before -= 1) {
    if (hasKind(page, before, "title")) sawTitle = true;
    else if (!page.parts[before]) undecided += 1;
  }
  const next = page.passages[index + 1];
  if (!sawTitle || !next || undecided > 1) return false;
  const stamped = ruleOf(page, index + 1) === dateStampRule;
  return stamped || (undecided === 0 && next.words.length > 80);
}

/** `– Roots Online` under the last paragraph. */
function isLastBeforeEnd(page: Page, index: number): boolean {
  const { words = "" } = page.passages[index] ?? {};
  if (!/^[–—-] /.test(words) || page.passages.length - index > furthestFromEdge) return false;
  return page.passages.every((_, later) => later <= index || hasKind(page, later, "boilerplate"));
}
