/** Headlines of other articles, and the topics of the page, beside the labels that lead to them. */
import { mark } from "../../text/interface-language.ts";
import { dateStampRule } from "./boilerplate.ts";
import { linkRule } from "./boilerplate-lines.ts";
import { countWords, endsSentence, foldLine, hasKind, type Page, ruleOf, whole } from "./page.ts";

/**
 * Open lines after `Related Posts` when no text follows them to the end of the page; directly after
 * `Also read:` and going on from there line by line; over a date stamp or `Read more`, as on a card.
 */
export function findTeasers(page: Page): void {
  const afterText = findEndOfText(page);
  const firstText = page.passages.findIndex((_, index) => isText(page, index));
  for (let index = 1; index < page.passages.length; index += 1) {
    const passage = page.passages[index];
    if (!passage || page.parts[index] || isText(page, index)) continue;
    const before = ruleOf(page, index - 1);
    const listed = index >= afterText && (before === linkRule || before === teaserRule);
    const onCard = firstText >= 0 && index > firstText && isOnCard(page, index);
    if (listed || onCard || goesOn(page, index) || isAnnounced(page, index)) {
      page.parts[index] = whole(passage, "boilerplate", teaserRule);
    }
  }
}

/** Why the headline of another article is set aside. */
export const teaserRule = mark("Headline of another article, linked");

/** The index after the last passage that is text. */
function findEndOfText(page: Page): number {
  let end = page.passages.length;
  while (end > 0 && !isText(page, end - 1)) end -= 1;
  return end;
}

/** A sentence that is no mere question: headlines ask too. */
function isText(page: Page, index: number): boolean {
  const { words } = page.passages[index] ?? { words: "" };
  if (hasKind(page, index, "boilerplate")) return false;
  const question = words.endsWith("?") && countWords(words) <= 14;
  return (endsSentence(words) && !question) || words.length > 180;
}

/** A line right under a teaser, or under the buttons `Previous` and `Next` of a list that was announced. */
function goesOn(page: Page, index: number): boolean {
  const passage = page.passages[index];
  if (!passage || passage.gap) return false;
  const topic = topics.test(page.passages[index - 1]?.words ?? "");
  if (topic && ruleOf(page, index - 1) === linkRule) return countWords(passage.words) <= 5;
  if (ruleOf(page, index - 1) === teaserRule) {
    return countWords(passage.words) > 3 || countWords(page.passages[index - 1]?.words ?? "") <= 5;
  }
  return buttons.test(page.passages[index - 1]?.words ?? "") && countWords(passage.words) > 3;
}

/** `Related Topics`, `Explore more on these topics` */
const topics = /^\W{0,4}(?:related topics|topics|explore more on these topics)\W{0,4}$/i;
const buttons = /^(?:next|previous|prev|1)$/i;

/** The line after is a date stamp or, as on a card, `Read more`. */
function isOnCard(page: Page, index: number): boolean {
  const words = page.passages[index]?.words ?? "";
  if (ruleOf(page, index + 1) === dateStampRule) return true;
  const label = foldLine(page.passages[index + 1]?.words ?? "");
  const short = countWords(words) <= 8 && !/[,:;]$/.test(words);
  return (label === "read more" || label === "more") && short;
}

/** The line before is a label that announces one article. */
function isAnnounced(page: Page, index: number): boolean {
  const words = page.passages[index - 1]?.words ?? "";
  if (ruleOf(page, index - 1) !== linkRule || countWords(page.passages[index]?.words ?? "") < 4) {
    return false;
  }
  return announcement.test(words);
}

/** `Also read:`, `Related story`, `More on the national team:`; not `Read more`, which may close a part of the page. */
const announcement =
  /^\W{0,4}(?:also read|read also|read next|see also|must read|recommended|related (?:story|stories|article|articles|news|post|posts|coverage)|more on this story|more (?:on|from|about) .{3,60}:|starpicks)\W{0,4}$/i;
