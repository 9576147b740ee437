/** Blocks → the headline as displayed; where the page prints none, the first words of its text. */
import type { Block, Problem } from "../../record/record.ts";
import { findSentences } from "../../text/sentences.ts";
import { withoutSection } from "./headings.ts";
import { cutTitle } from "../../text/cut-title.ts";

export interface TitleSource {
  blocks: readonly Block[];
  /** The title that the file states. */
  stated?: string | undefined;
  publisher?: string | undefined;
}

/** The headline, never empty; with a problem if it is made up from the text. */
export function findTitle(
  text: string,
  { blocks, stated, publisher }: TitleSource,
): { title: string; problems: Problem[] } {
  const headline = blocks.find((block) => block.kind === "title");
  const printed = headline && text.slice(headline.start, headline.end).trim().toWellFormed();
  const title = chooseTitle(printed, stated, publisher);
  if (title) return { title, problems: [] };
  const first =
    blocks.find(({ kind }) => kind === "paragraph" || kind === "standfirst") ??
    blocks.find(({ kind }) => kind !== "boilerplate");
  if (!first) return { title: untitled, problems: [{ kind: "no-headline" }] };
  const opening = { start: first.start, end: Math.min(first.end, first.start + 4 * longestTitle) };
  const sentence = findSentences(text, opening)[0] ?? opening;
  const words = text.slice(sentence.start, sentence.end).trim();
  return {
    title: cutTitle(words.toWellFormed(), longestTitle) || untitled,
    problems: [{ kind: "no-headline", line: first.line }],
  };
}

/** A title that is stated counts more than a line that looks like one; as printed if they say the same. */
function chooseTitle(
  printed: string | undefined,
  stated: string | undefined,
  publisher: string | undefined,
): string | undefined {
  if (!stated) return printed;
  if (printed && isSameTitle(printed, stated)) return printed;
  const [title, site] = splitSite(stated);
  const isSite = site !== undefined && foldTitle(site) === foldTitle(publisher ?? "");
  return isSite ? title : withoutSection(stated);
}

/**
 * Whether a printed line says what the file states as its title, perhaps with the site's name behind.
 *
 * @example "River rises", "River rises - The Wells Post" → true
 */
export function isSameTitle(printed: string, stated: string): boolean {
  if (printed.length > stated.length + longestSite) return false;
  const words = foldTitle(printed);
  return words !== "" && (words === foldTitle(stated) || words === foldTitle(splitSite(stated)[0]));
}

/** "River rises | The Wells Post" → "River rises" and "The Wells Post" */
function splitSite(title: string): [title: string, site?: string] {
  const sign = siteSigns.reduce((last, own) => Math.max(last, title.lastIndexOf(own)), -1);
  const site = title.slice(sign + 3).trim();
  return sign < 1 || site.length > longestSite ? [title] : [title.slice(0, sign).trim(), site];
}

const siteSigns = [" | ", " - ", " – ", " — ", " · ", " « ", " » "];
const longestSite = 40;

/** Whether a heading is about what the title says, perhaps in other words. */
export function isLikeTitle(heading: string, title: string): boolean {
  const words = new Set(title.toLowerCase().match(word));
  const own = heading.toLowerCase().match(word) ?? [];
  return own.filter((part) => words.has(part)).length * 2 >= own.length;
}

const word = /[\p{L}\p{N}]+/gu;

/** Letters and digits in lower case. */
function foldTitle(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

const untitled = "Untitled";
const longestTitle = 90;
