/** Of all the stamps on a page, which are the article's? Others belong to the visit, or to articles that it links to. */
import type { Block } from "../../record/record.ts";
import { findMainText } from "../structure/main-text.ts";
import { countWords, endsSentence } from "../structure/page.ts";

/** Where a stamp stands, by the index of its block. */
export interface StampPlaces {
  /** Before the text of the article. */
  isAbove: (index: number) => boolean;
  /** Not far from it: a stamp that says what it is ("Published", "By") is the article's there. */
  isNear: (index: number) => boolean;
  /** Where even a bare date is the article's. */
  isOwn: (index: number, hasClock: boolean) => boolean;
}

/** Finds where the article stands among the blocks of a page. */
export function findStampPlaces(text: string, blocks: readonly Block[]): StampPlaces {
  const wordsOf = ({ start, end }: Block) => text.slice(start, end);
  const { first, second, last } = findMainText(
    blocks.map((block) => (block.kind === "paragraph" ? wordsOf(block) : "")),
  );
  const title = blocks.findIndex(({ kind }) => kind === "title");
  const isLine = (block: Block) => block.kind !== "boilerplate" && countWords(wordsOf(block)) > 3;
  const isHeadline = (block: Block | undefined): boolean =>
    block !== undefined &&
    (block.kind === "title" ||
      (openKinds.has(block.kind) && isLine(block) && !endsSentence(wordsOf(block))));
  const isAbove = (index: number) => index < Math.max(first, second);
  return {
    isAbove,
    isNear: (index) =>
      isAbove(index) ? first - index <= furthest : index > last && index - last <= closest,
    isOwn: (index, hasClock) => {
      if (!isAbove(index) || first - index > reach) return false;
      if (title >= 0 && index > title && index - title <= closest) return true;
      if (!blocks.slice(index + 1, first).some(isHeadline)) return true;
      // The clock of a site stands at its top; a stamp with a time may stand right over the headline.
      if (hasClock && index > 2 && isHeadline(blocks[index + 1])) return true;
      return blocks.slice(Math.max(0, index - 4), index).some(isLine);
    },
  };
}

const openKinds = new Set<Block["kind"]>(["paragraph", "subheading", "standfirst"]);

/** Lines of a page (buttons, pictures, names) between a stamp and the text or the headline. */
const closest = 8;
const reach = 40;
const furthest = 60;
