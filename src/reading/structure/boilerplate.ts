/** Passages that are the page's and not the article's: known lines, addresses, date stamps, markup, repetitions. */
import { mark } from "../../text/interface-language.ts";
import { type BoilerplateLines, boilerplateLines, linkRule } from "./boilerplate-lines.ts";
import {
  countWords,
  endsSentence,
  findPart,
  foldLine,
  forEachPassage,
  hasKind,
  type Page,
  whole,
} from "./page.ts";

/** Of the table of lines that news pages print around articles. The first line that could be the headline is let pass: `Watch: Moment the bridge gave way`. */
export function findKnownLines(page: Page): void {
  let first = true;
  forEachPassage((passage) => {
    const rule = findBoilerplateRule(passage.words);
    const headline = first && (rule === undefined || headlineLabel.test(passage.words));
    if (headline) first = false;
    return rule === undefined || headline ? undefined : whole(passage, "boilerplate", rule);
  })(page);
}

/** Labels that stand before a page's own headline as well as before that of another. */
const headlineLabel =
  /^(?:watch|listen|explainer|more|go deeper|don['’]t miss|must read) ?[:|–-] ?\S.{12,}/i;

/** Finds the rule of the table that sets a line aside, if there is one. */
export function findBoilerplateRule(words: string): string | undefined {
  if (words.length > longestLine) return undefined;
  const folded = foldLine(words);
  const phrase = rulesByPhrase.get(folded);
  if (phrase) return phrase;
  const sentence = endsSentence(words) && countWords(words) > 4;
  const lines = boilerplateLines.find(
    (known) => !(sentence && !known.sentences) && matches(known, folded),
  );
  return lines?.rule ?? findSharedRule(words) ?? (openRow.test(words) ? linkRule : undefined);
}

/** `video | photo |`: a row of links in lower case, cut off behind a divider. */
const openRow = /^(?:\p{Ll}[\p{Ll} -]{0,30} ?\| ?){1,8}$/u;

/** `Email the author | Follow on Twitter`: each part of it is such a line. */
function findSharedRule(words: string): string | undefined {
  const parts = words.split(divider);
  if (parts.length === 1) return undefined;
  const rules = parts.map(findBoilerplateRule);
  return rules.includes(undefined) ? undefined : rules[0];
}

const divider = /\s[|·•]\s/;

const longestLine = 320;

const rulesByPhrase = new Map(
  boilerplateLines.flatMap(({ rule, phrases }) => phrases.map((phrase) => [phrase, rule])),
);

function matches({ patterns = [] }: BoilerplateLines, folded: string): boolean {
  return patterns.some((pattern) => pattern.test(folded));
}

/** `https://www.example.com/2022/07/13/headline` alone on a line. */
export const findAddresses = forEachPassage((passage) =>
  isAddress(passage.words) ? whole(passage, "boilerplate", addressRule) : undefined,
);

export const addressRule = mark("Address of a page");
const address = /^(?:https?:\/\/|www\.)\S{1,2000}$/i;

/** Whether a line is the address of a page and nothing else. */
export function isAddress(words: string): boolean {
  return address.test(words);
}

/** `<div class="share">`, `[PHOTO]…[/PHOTO]`, `{\rtf1\ansi`, `***`: nothing of it is language. */
export const findMarkupLines = forEachPassage((passage) => {
  const { words } = passage;
  if (!letters.test(words))
    return whole(passage, "boilerplate", mark("Ornament, without a letter or digit"));
  if (words.length > 2000 || !/[<[{\\]/.test(words)) return undefined;
  if (script.test(words) || richTextTable.test(words) || shortcode.test(words)) {
    return whole(passage, "boilerplate", mark("Markup of the page, without text"));
  }
  const bare = words.replace(tags, "").trim();
  return bare === ""
    ? whole(passage, "boilerplate", mark("Markup of the page, without text"))
    : undefined;
});

const letters = /[\p{L}\p{N}]/u;
const script = /^<(?:script|style|noscript)\b.*<\/(?:script|style|noscript)>$/is;

/** `[button link="https://…" type="big"]Send us your review[/button]`, of a program for websites */
const shortcode =
  /^\[(?<name>(?:button|btn|icon|divider|spacer|ad|adsense|banner|share|social|subscribe|newsletter|related|form|poll|sidebar|slideshow|playlist)[\w-]{0,20})(?:(?: [^[\]=]{1,60}=[^[\]]{0,300})?\][^[\]]{0,120}\[\/\k<name>\]| [^[\]=]{1,60}=[^[\]]{0,300}\])$/i;

/** `{\fonttbl\f0\fswiss Helvetica;}` */
const richTextTable = /^\\?\{?\\[a-z*]{1,24}[^ ]{0,200};?\}?(?: [\w ]{1,60};\})?$/i;
const tags =
  /<[!/a-z][^<>]{0,1000}>|\[\/?(?:caption|gallery|embed|video|audio|photo|image|img|quote|url|b|i)(?=[\s=\]])[^[\]]{0,300}\]|\[(?:photo|img|image)\]\S{1,500}?\[\/(?:photo|img|image)\]|[{}]|\\(?:[a-z]{1,24}-?\d{0,6}|\*)\s?;?/gi;

/** Why a line is set aside that says when the page was made. */
export const dateStampRule = mark("Date stamp of the page");

/** The headline printed a second time, as a whole; the section's name (`War in Ukraine`) that also stands glued to it. */
export function findRepeatedLines(page: Page): void {
  const title = findPart(page, (part) => part.kind === "title");
  const section = findPart(page, (part) => part.rule === sectionRule);
  const printed = (part: typeof title) => part && foldLine(page.text.slice(part.start, part.end));
  const headline = printed(title);
  const sectionName = printed(section);
  const longest = Math.max(headline?.length ?? 0, sectionName?.length ?? 0) + maxDecoration;
  forEachPassage((passage) => {
    if (passage.words.length > longest) return undefined;
    const words = foldLine(passage.words);
    if (words === headline) return whole(passage, "boilerplate", mark("The headline, repeated"));
    return words === sectionName
      ? whole(passage, "boilerplate", mark("Name of a section of the site, repeated"))
      : undefined;
  })(page);
}

/** How many characters a repeated line may have beyond the words: `» Headline «`. */
const maxDecoration = 12;

export const sectionRule = mark("Name of a section or site, glued to the headline");

/** `283` or `1.2k` alone beside boilerplate: how often the page was shared or commented. */
export const findCounters = forEachPassage((passage, index, page) =>
  counter.test(passage.words) &&
  (hasKind(page, index - 1, "boilerplate") || hasKind(page, index + 1, "boilerplate"))
    ? whole(passage, "boilerplate", mark("Counter of the page"))
    : undefined,
);

const counter = /^\d{1,3}(?:[.,]\d{1,3})?[km]?(?:\s(?:shares?|comments?|views|likes))?$/i;

/** A long paragraph that the page prints again, word for word, and the sub-heading over it; its first printing is text. A line without a stop may be of a recipe or a table, where lines come again. */
export function findRepeatedParagraphs(page: Page): void {
  const printed = new Set<string>();
  page.passages.forEach((passage, index) => {
    setPairAside(page, index);
    const isLong = passage.words.length >= shortestRepeat && endsSentence(passage.words);
    const repeated = isLong && printed.has(passage.words);
    if (repeated && !page.parts[index]) {
      page.parts[index] = whole(passage, "boilerplate", repeatRule);
      const heading = page.passages[index - 1];
      if (
        heading &&
        !page.parts[index - 1] &&
        printed.has(heading.words) &&
        !endsSentence(heading.words)
      ) {
        page.parts[index - 1] = whole(heading, "boilerplate", repeatRule);
      }
    }
    if (index > 0) printed.add(page.passages[index - 1]?.words ?? "");
  });
}

/** A line printed twice in succession that no stop closes is the text for a picture, then its caption. */
function setPairAside(page: Page, index: number): void {
  const [first, second] = [page.passages[index - 1], page.passages[index]];
  if (!first || first.words !== second?.words || countWords(first.words) < 4) return;
  if (page.parts[index - 1] || page.parts[index] || endsSentence(first.words)) return;
  page.parts[index - 1] = whole(first, "caption");
  page.parts[index] = whole(second, "boilerplate", repeatRule);
}

/** Why a passage is set aside that the page prints twice. */
export const repeatRule = mark("It stands above, word for word");
const shortestRepeat = 120;
