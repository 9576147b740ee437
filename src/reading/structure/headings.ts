/** Headline, standfirst and sub-headings: lines that no sentence's end closes. */
import { mark } from "../../text/interface-language.ts";
import { findSentences } from "../../text/sentences.ts";
import { addressRule, dateStampRule, sectionRule } from "./boilerplate.ts";
import { bareName } from "./bylines.ts";
import {
  countWords,
  endsSentence,
  findPart,
  foldLine,
  forEachPassage,
  hasKind,
  type Page,
  type Part,
  ruleOf,
  whole,
} from "./page.ts";
import type { Passage } from "./passages.ts";

/** The headline, if the file does not state it: the first undecided line, if it is one. A name glued to it (`… | War in Ukraine`) is set aside. */
export function findHeadline(page: Page): void {
  if (page.title !== undefined || findPart(page, (part) => part.kind === "title")) return;
  setKickerAside(page);
  const index = page.parts.indexOf(undefined);
  const passage = page.passages[index];
  if (!passage || !isHeadline(page, index)) return;
  page.parts[index] = toTitle(passage);
}

/** A passage as headline; the name of a section or site that is glued to it (`… | War in Ukraine`) is set aside. */
export function toTitle(passage: Passage): Part[] {
  const { start, end, words } = passage;
  const glued = gluedSection.exec(words);
  if (!glued) return whole(passage, "title");
  const cut = start + glued.index;
  return [
    { kind: "title", start, end: cut },
    { kind: "boilerplate", start: cut + 1, end, rule: sectionRule },
  ];
}

/** A title without such a name. */
export function withoutSection(title: string): string {
  return title.slice(0, gluedSection.exec(title)?.index);
}

/** `News|Russia-Ukraine war`, `World` over the headline: the section the article stands in. */
function setKickerAside(page: Page): void {
  const index = page.parts.indexOf(undefined);
  const [first, second] = [page.passages[index], page.passages[index + 1]];
  if (!first || !second || page.parts[index + 1] || !kicker.test(first.words)) return;
  if (countWords(second.words) < 4 || !isHeadline(page, index + 1)) return;
  page.parts[index] = whole(
    first,
    "boilerplate",
    mark("Name of a section of the site, over the headline"),
  );
}

const kicker =
  /^(?:[\p{L}-]{2,15}\s?[|/›>]\s?[\p{L} -]{2,40}|(?:World |Local |Breaking |National |Top )?(?:News|World|Europe|Africa|Asia|Americas|Middle East|Politics|Business|Opinion|Sports?|Features?|Analysis|Economy|Culture|Explainer|Exclusive|Live|National|International|Science|Technology|Health))$/iu;

/** `Headline | War in Ukraine`, `Headline - The Example Times` */
const gluedSection =
  /(?<=\S)\s(?:\|[^|]{2,40}(?:\|[^|]{2,40})?|[-–—] (?:The )?(?:\p{Lu}[\p{L}.]{1,20} ){0,3}(?:News|Times|Post|Herald|Tribune|Guardian|Telegraph|Gazette|Chronicle|Daily|Today|Independent|Observer|Online|BBC News|CNN|Reuters|Al Jazeera|AP News|\p{L}{2,20}\.(?:com|net|org|co\.uk)))$/u;

function isHeadline(page: Page, index: number): boolean {
  const { words } = page.passages[index] ?? { words: "" };
  const next = page.passages[index + 1];
  if (words.length > longestHeadline || next === undefined) return false;
  if (isRepeated(page, index)) return true;
  if (/[,;:]["”’»]?$/.test(words) || datelineStart.test(words) || isByline(page, index))
    return false;
  if (countWords(words) > maxWords) return false;
  const sentences = findSentences(words, { start: 0, end: words.length }).length;
  if (sentences > 1 && words.length > 140) return false;
  if (/["”]$/.test(words) && endsSentence(words)) return false;
  if (/^["“]/.test(words) && !/["”]/.test(words.slice(1))) return false;
  return !/\.["”’')]?$/.test(words) || /\b\p{Lu}\.\p{Lu}\.$/u.test(words);
}

const longestHeadline = 260;
const maxWords = 30;

/** `KYIV, Ukraine (AP) —`, `LEON, GUANAJUATO.-`: the first paragraph, not the headline. */
const datelineStart = /^\p{Lu}{3,}(?:[^(]{0,40}\([^)]{2,30}\) ?[-–—:]|[\p{Lu}\s,]{0,40}\.-)/u;

/** A name alone under an address that does not hold it: `https://…/community-midwife-brings-new-life`, `Paulina Ndalikokule`. */
function isByline(page: Page, index: number): boolean {
  const { words } = page.passages[index] ?? { words: "" };
  const before = page.passages[index - 1]?.words.toLowerCase() ?? "";
  if (!bareName.test(words) || ruleOf(page, index - 1) !== addressRule) return false;
  return !words
    .toLowerCase()
    .split(" ")
    .some((word) => before.includes(word));
}

/** A page that prints a line twice at its top means it as headline, full stop or not. */
function isRepeated(page: Page, index: number): boolean {
  const words = foldLine(page.passages[index]?.words ?? "");
  return page.passages
    .slice(index + 1, index + 4)
    .some((later) => later.words.length <= longestHeadline && foldLine(later.words) === words);
}

/** A second headline-like line under the headline, before the text; or a short paragraph set off by the byline under it. */
export function findStandfirst(page: Page): void {
  const title = page.parts.findIndex((parts) => parts?.some((part) => part.kind === "title"));
  if (title < 0) return;
  const index = page.parts.findIndex((parts, at) => at > title && parts === undefined);
  const passage = page.passages[index];
  if (!passage || index > title + 3 || passage.words.length > 400) return;
  const next = page.passages[index + 1];
  if (!next || /^["“‘]/.test(passage.words)) return;
  const unclosed = !endsSentence(passage.words) && !/[,;:]$/.test(passage.words);
  const followedByText = page.parts[index + 1] === undefined && endsSentence(next.words);
  const opens = unclosed && followedByText && next.words.length > 80;
  const directly = page.parts
    .slice(title + 1, index)
    .every((parts) => parts?.every((part) => part.kind === "boilerplate"));
  const underlined = directly && countWords(passage.words) <= 45 && isUnderlined(page, index);
  if (opens || underlined) page.parts[index] = whole(passage, "standfirst");
}

/** The byline or the page's date stamp stands under it, perhaps with a picture's caption between. */
function isUnderlined(page: Page, index: number): boolean {
  let below = index + 1;
  while (page.parts[below]?.length === 1 && hasKind(page, below, "caption")) below += 1;
  const [part, ...others] = page.parts[below] ?? [];
  if (!part || others.length > 0) return false;
  return part.kind === "credit" || part.rule === dateStampRule;
}

/** `The weapons are coming`, `REPEATED STANCE`: a short line by itself between paragraphs. */
export const findSubheadings = forEachPassage((passage, index, page) => {
  const words = passage.words.replace(dashes, "");
  if (words.length > 90 || countWords(words) > 12 || !/^["“‘']?[\p{Lu}\p{N}¿¡]/u.test(words)) {
    return undefined;
  }
  if (!isOpenLine(words)) return undefined;
  return isParagraph(page, index - 1) && isParagraph(page, index + 1)
    ? whole(passage, "subheading")
    : undefined;
});

/** `– Cuban exiles –` */
const dashes = /^[–—-] | [–—-]$/g;

/** Whether a line does not end as a sentence does; a short question, or a short line with a colon that announces no speech, may stand as a heading. */
function isOpenLine(words: string): boolean {
  if (/[.,;…—–-]["”’')\]]?$/.test(words) || /^\d+[.)]?\s/.test(words)) return false;
  if (/[!?]$/.test(words)) return !/["“”]/.test(words) && countWords(words) <= 8;
  if (words.includes(": ") && countWords(words) > 8) return false;
  if (words.endsWith(":")) return countWords(words) <= 8 && !announcing.test(words);
  return !/(?:www\.|https?:|[.,!?]["”]$)/.test(words);
}

/** `He said:`, `The town needs the following:` */
const announcing =
  /\b(?:said|says|say|told|added|wrote|writes|asked|following|follows|below|includ\w{1,3}|needs?|aims?|list|text|that|to)\b/i;

/** Undecided and long enough to be text, or beyond captions and page lines such a one. */
function isParagraph(page: Page, index: number): boolean {
  const passage = page.passages[index];
  if (!passage) return false;
  const decided = page.parts[index];
  if (decided) return !decided.some((part) => part.kind === "subheading");
  return endsSentence(passage.words) || passage.words.length > 90 || /[:,”"]$/.test(passage.words);
}
