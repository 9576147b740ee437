/** Passages that are the page's and not the article's: known lines, addresses, date stamps, markup, repetitions. */
import { type BoilerplateLines, boilerplateLines } from "./boilerplate-lines.ts";
import { readDateStamp } from "./date-stamp.ts";
import {
  countWords,
  endsSentence,
  findPart,
  foldLine,
  forEachPassage,
  hasKind,
  type Page,
  ruleOf,
  whole,
} from "./page.ts";

/** Of the table of lines that news pages print around articles. */
export const findKnownLines = forEachPassage((passage) => {
  const rule = findBoilerplateRule(passage.words);
  return rule === undefined ? undefined : whole(passage, "boilerplate", rule);
});

/** In: a line as printed. Out: the rule of the table that sets it aside, if any. */
export function findBoilerplateRule(words: string): string | undefined {
  if (words.length > longestLine) return undefined;
  const folded = foldLine(words);
  const phrase = rulesByPhrase.get(folded);
  if (phrase) return phrase;
  const sentence = endsSentence(words) && countWords(words) > 4;
  return boilerplateLines.find((lines) => !(sentence && !lines.sentences) && matches(lines, folded))
    ?.rule;
}

const longestLine = 320;

const rulesByPhrase = new Map(
  boilerplateLines.flatMap(({ rule, phrases }) => phrases.map((phrase) => [phrase, rule])),
);

function matches({ patterns = [] }: BoilerplateLines, folded: string): boolean {
  return patterns.some((pattern) => pattern.test(folded));
}

/** `https://www.example.com/2022/07/13/headline` alone on a line. */
export const findAddresses = forEachPassage((passage) =>
  address.test(passage.words) ? whole(passage, "boilerplate", addressRule) : undefined,
);

export const addressRule = "Address of a page";
const address = /^(?:https?:\/\/|www\.)\S{1,2000}$/i;

/** `<div class="share">`, `[PHOTO]…[/PHOTO]`, `{\rtf1\ansi`, `***`: nothing of it is language. */
export const findMarkupLines = forEachPassage((passage) => {
  const { words } = passage;
  if (!letters.test(words))
    return whole(passage, "boilerplate", "Ornament, without a letter or digit");
  if (words.length > 2000 || !/[<[{\\]/.test(words)) return undefined;
  const bare = words.replace(tags, "").trim();
  return bare === ""
    ? whole(passage, "boilerplate", "Markup of the page, without text")
    : undefined;
});

const letters = /[\p{L}\p{N}]/u;
const tags =
  /<[!/a-z][^<>]{0,1000}>|\[\/?(?:caption|gallery|embed|video|audio|photo|image|img|quote|url|b|i)[^[\]]{0,300}\]|\[(?:photo|img|image)\]\S{1,500}?\[\/(?:photo|img|image)\]|[{}]|\\(?:[a-z]{1,24}-?\d{0,6}|\*)\s?;?/gi;

/** `Fri. Feb 23rd, 2024`, `Updated: July 18, 2022 5:36:50 pm` alone on a line. */
export const findDateStamps = forEachPassage((passage) =>
  readDateStamp(passage.words) ? whole(passage, "boilerplate", dateStampRule) : undefined,
);

export const dateStampRule = "Date stamp of the page";

/** The headline printed a second time, as a whole; the section's name (`War in Ukraine`) that also stands glued to it. */
export function findRepeatedLines(page: Page): void {
  const title = findPart(page, (part) => part.kind === "title");
  const section = findPart(page, (part) => part.rule === sectionRule);
  const printed = (part: typeof title) => part && foldLine(page.text.slice(part.start, part.end));
  const headline = printed(title);
  const sectionName = printed(section);
  forEachPassage((passage) => {
    if (passage.words.length > 400) return undefined;
    const words = foldLine(passage.words);
    if (words === headline) return whole(passage, "boilerplate", "The headline, repeated");
    return words === sectionName
      ? whole(passage, "boilerplate", "Name of a section of the site, repeated")
      : undefined;
  })(page);
}

export const sectionRule = "Name of a section or site, glued to the headline";

/** Headlines of other articles after `Related Posts`, when no text follows them to the end of the page. */
export function findTeasers(page: Page): void {
  let afterText = page.passages.length;
  while (afterText > 0 && !isText(page, afterText - 1)) afterText -= 1;
  for (let index = Math.max(afterText, 1); index < page.passages.length; index += 1) {
    const passage = page.passages[index];
    const before = ruleOf(page, index - 1);
    if (!passage || page.parts[index] || (before !== linkRule && before !== teaserRule)) continue;
    page.parts[index] = whole(passage, "boilerplate", teaserRule);
  }
}

const linkRule = "Link to other articles or pages";
const teaserRule = "Headline of another article, linked";

function isText(page: Page, index: number): boolean {
  const { words } = page.passages[index] ?? { words: "" };
  return !hasKind(page, index, "boilerplate") && (endsSentence(words) || words.length > 180);
}

/** A long paragraph that the page prints again, word for word; its first printing is text. */
export function findRepeatedParagraphs(page: Page): void {
  const printed = new Set<string>();
  page.passages.forEach((passage, index) => {
    if (passage.words.length < shortestRepeat) return;
    if (printed.has(passage.words) && !page.parts[index]) {
      const rule = "A paragraph that stands above, word for word";
      page.parts[index] = whole(passage, "boilerplate", rule);
    }
    printed.add(passage.words);
  });
}

const shortestRepeat = 120;
