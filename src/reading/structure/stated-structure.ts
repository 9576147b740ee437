/** Parts of the page of which the file's own format says what they are. */
import { mark } from "../../text/interface-language.ts";
import type { StatedBlock } from "../../formats/article-source.ts";
import type { Span } from "../../record/record.ts";
import { repeatRule } from "./boilerplate.ts";
import { foldLine, forEachPassage, type Page, whole } from "./page.ts";
import type { Passage } from "./passages.ts";
import { toTitle } from "./headings.ts";
import { isLikeTitle, isSameTitle } from "./title.ts";

/** For each passage, the part that the format states around its start. */
export function alignStated(
  passages: readonly Span[],
  stated: readonly StatedBlock[],
): (StatedBlock | undefined)[] {
  let next = 0;
  return passages.map(({ start }) => {
    while ((stated[next]?.end ?? Infinity) <= start) next += 1;
    const block = stated[next];
    return block && block.start <= start ? block : undefined;
  });
}

/** Sets aside what is about the article and not of it; cells of a table, code and footnotes are text, whatever they say. */
export const findStatedParts = forEachPassage((passage, index, { stated }) => {
  const { kind, rule, within = [] } = stated[index] ?? {};
  if (kind === "frontMatter") {
    return whole(passage, "boilerplate", rule ?? mark("Front matter of the file"));
  }
  if (kind === "aside")
    return whole(passage, "boilerplate", rule ?? mark("Set aside by the file itself"));
  const isCell = within.some(
    (container) => container.kind !== "list" && container.kind !== "quotation",
  );
  return isCell && kind === "paragraph" ? whole(passage, "paragraph") : undefined;
});

/**
 * The headline: the line that says what the file states as its title, or else the first heading of the
 * first depth, if it is about the same.
 */
export function findStatedTitle(page: Page): void {
  const index = findTitleIndex(page);
  const passage = page.passages[index];
  if (passage && !page.parts[index]) page.parts[index] = toTitle(passage);
}

function findTitleIndex({ passages, stated, title, parts }: Page): number {
  const isOpen = (_: Passage, index: number) => parts[index] === undefined;
  if (title !== undefined) {
    const same = passages.findIndex(
      (passage, index) => isOpen(passage, index) && isSameTitle(passage.words, title),
    );
    if (same >= 0 && parts.slice(0, same).filter((part) => !part).length < maxAbove) return same;
  }
  const isHeading = (index: number) => stated[index]?.kind === "heading" && !parts[index];
  const first = passages.findIndex((_, index) => isHeading(index) && stated[index]?.depth === 1);
  const words = passages[first]?.words ?? "";
  if (title !== undefined) return isLikeTitle(words, title) ? first : -1;
  const text = parts.findIndex((part, index) => !part && stated[index]?.kind !== "caption");
  return first < 0 && isHeading(text) ? text : first;
}

/** How many lines of a page may stand over its headline. */
const maxAbove = 8;

/** Captions, sub-headings, and the paragraphs of lists and quotations. */
export const findStatedKinds = forEachPassage((passage, index, page) => {
  const { kind, within } = page.stated[index] ?? {};
  if (kind === "heading") return whole(passage, "subheading");
  if (kind === "caption") return findCaption(passage, index, page);
  return kind === "paragraph" && within ? whole(passage, "paragraph") : undefined;
});

/** What a file says of a picture is often printed again below it, there with the name of the photographer. */
function findCaption(passage: Passage, index: number, page: Page) {
  const below = page.passages[index + 1];
  const isPrinted =
    below && !page.parts[index + 1] && foldLine(below.words).startsWith(foldLine(passage.words));
  if (!isPrinted || below.words.length > longestCaption) return whole(passage, "caption");
  page.parts[index + 1] = whole(below, "caption");
  return whole(passage, "boilerplate", repeatRule);
}

const longestCaption = 500;

/** A paragraph under the headline that says what the file gives as its summary. */
export function findStatedStandfirst(page: Page): void {
  const { summary } = page;
  if (summary === undefined) return;
  const index = page.parts.indexOf(undefined);
  const passage = page.passages[index];
  if (passage && foldLine(passage.words) === foldLine(summary))
    page.parts[index] = whole(passage, "standfirst");
}
