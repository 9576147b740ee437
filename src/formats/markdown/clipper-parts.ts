/** What a clipper puts over the text, or takes along from the page around it. */
import { mark } from "../../text/interface-language.ts";
import type { Container } from "../../record/record.ts";
import type { WrittenField } from "../stated-fields.ts";
import { type Leaf, spanOf, wordsOf, wordsOfAll } from "./pieces.ts";

/**
 * Sets aside the lists of a page that only lead elsewhere, and the summary that MarkDownload puts over
 * the text.
 *
 * @returns The leaves, and the summary as a field.
 */
export function setClipperPartsAside(
  leaves: readonly Leaf[],
  source: string,
): { leaves: Leaf[]; fields: WrittenField[] } {
  const excerpt = findExcerpt(leaves, source);
  const links = findLinkLists(leaves, source);
  const hasText = leaves.some((leaf) => leaf.kind === "paragraph" && !links.has(leaf));
  return {
    leaves: leaves.map((leaf): Leaf => {
      if (excerpt.includes(leaf)) return { ...leaf, kind: "aside", rule: excerptRule };
      return hasText && links.has(leaf) ? { ...leaf, kind: "aside", rule: linkListRule } : leaf;
    }),
    fields: excerpt.slice(1, 2).map(({ pieces }) => ({
      name: "excerpt",
      value: wordsOfAll(source, pieces),
      where: "the excerpt over the text",
      ...spanOf(source, pieces),
    })),
  };
}

const excerptRule = mark("Summary that the clipper put over the text");
const linkListRule = mark("A list of nothing but links");

/** `> ## Excerpt`, and what stands with it in one quotation. */
function findExcerpt(leaves: readonly Leaf[], source: string): Leaf[] {
  const heading = leaves.find(
    ({ kind, pieces }) => kind === "heading" && wordsOfAll(source, pieces).trim() === "Excerpt",
  );
  const quotation = heading && outermost(heading, "quotation");
  if (!quotation) return [];
  return leaves.filter((leaf) => outermost(leaf, "quotation")?.start === quotation.start);
}

function outermost({ within }: Leaf, kind: Container["kind"]): Container | undefined {
  return within.find((container) => container.kind === kind);
}

/** The leaves of lists of more than one item in which every word is part of a link. */
function findLinkLists(leaves: readonly Leaf[], source: string): ReadonlySet<Leaf> {
  const lists = Map.groupBy(leaves, (leaf) => outermost(leaf, "list")?.start);
  lists.delete(undefined);
  const found = [...lists.values()].filter(
    (items) => items.length > 1 && items.every((leaf) => isLink(leaf, source)),
  );
  return new Set(found.flat());
}

function isLink({ pieces, links }: Leaf, source: string): boolean {
  const worded = pieces.filter((piece) => letter.test(wordsOf(source, piece)));
  return (
    worded.length > 0 &&
    worded.every((piece) => {
      const { start, end } = spanOf(source, [piece]) ?? piece;
      return links.some((link) => link.start <= start && end <= link.end);
    })
  );
}

const letter = /[\p{L}\p{N}]/u;
