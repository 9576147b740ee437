/** What the rules for blocks work on: a page of passages, and what each was found to be. */
import type { StatedBlock } from "../../formats/article-source.ts";
import type { Block, Span } from "../../record/record.ts";
import type { Passage } from "./passages.ts";

/** A passage, or a piece of it, that plays one part. */
export interface Part extends Span {
  kind: Block["kind"];
  rule?: string;
}

export interface Page {
  text: string;
  passages: readonly Passage[];
  /** What the file's format says of each passage, by its index. */
  stated: readonly (StatedBlock | undefined)[];
  /** The title, the summary and the author that the file states, as it gives them. */
  title?: string | undefined;
  summary?: string | undefined;
  author?: string | undefined;
  /** In which share of the files of its folder the lines of a span stand. */
  shareOfFiles?: ((span: Span) => number) | undefined;
  /** What earlier rules found, by the passage's index. */
  parts: (readonly Part[] | undefined)[];
}

/** Decides what it is sure of among the passages that no rule before it has decided. */
export type BlockRule = (page: Page) => void;

/** Makes a rule for a page from one that decides a single passage, if it can. */
export function forEachPassage(
  find: (passage: Passage, index: number, page: Page) => readonly Part[] | undefined,
): BlockRule {
  return (page) => {
    page.passages.forEach((passage, index) => {
      if (!page.parts[index]) page.parts[index] = find(passage, index, page);
    });
  };
}

/** The whole passage is one part. */
export function whole(passage: Span, kind: Block["kind"], rule?: string): Part[] {
  return [{ kind, start: passage.start, end: passage.end, ...(rule && { rule }) }];
}

/** Whether the passage at an index has a part of this kind. */
export function hasKind(page: Page, index: number, kind: Block["kind"]): boolean {
  return page.parts[index]?.some((part) => part.kind === kind) ?? false;
}

/** The rule that set the passage at an index aside. */
export function ruleOf(page: Page, index: number): string | undefined {
  const parts = page.parts[index];
  return parts?.length === 1 ? parts[0]?.rule : undefined;
}

/** Lower case, straight apostrophes, single spaces, a letter or digit at either end: " »Read More…" → "read more". */
export function foldLine(words: string): string {
  const folded = words
    .slice(0, 600)
    .toLowerCase()
    .replace(curlyApostrophe, "'")
    .replace(blankSpace, " ");
  let start = 0;
  let end = folded.length;
  while (start < end && isDecoration(folded, start)) start += 1;
  while (end > start && isDecoration(folded, end - 1)) end -= 1;
  return folded.slice(start, end);
}

const curlyApostrophe = /[’‘ʼ]/g;
const blankSpace = /\s{2,}|[^\S ]/g;

/** `»`, `*`, `↯`; not `©` and `#`, which mean something. */
function isDecoration(words: string, position: number): boolean {
  return !meaningful.test(words[position] ?? "");
}

/** Half of a character beyond the basic plane counts as a letter. */
const meaningful = /[\p{L}\p{N}\p{M}©#\uD800-\uDFFF]/u;

/** A line that ends as a sentence does. */
export function endsSentence(words: string): boolean {
  return sentenceEnd.test(words.slice(-6));
}

const sentenceEnd = /[.!?…。؟।](?:["”’»')\]]|\s){0,3}$/;

/** The first part of a kind on the page. */
export function findPart(page: Page, fits: (part: Part) => boolean): Part | undefined {
  for (const parts of page.parts) {
    const part = parts?.find(fits);
    if (part) return part;
  }
  return undefined;
}

/** How many words, counted up to a limit that every rule is below. */
export function countWords(words: string): number {
  let count = 1;
  let at = words.indexOf(" ");
  while (at >= 0 && count < maxCounted) {
    if (words[at + 1] !== " ") count += 1;
    at = words.indexOf(" ", at + 1);
  }
  return count;
}

const maxCounted = 100;
