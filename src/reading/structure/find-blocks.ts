/**
 * Reading text → blocks: which part every line plays on the page.
 *
 * Each line of the reading text is a passage. Every rule of the list looks at what is still undecided;
 * what no rule is sure of is a paragraph. The order matters: what the page says about itself is set aside
 * before the headline is looked for, and sub-headings are distinguished from captions and credits last.
 */
import {
  findAddresses,
  findBoilerplateRule,
  findKnownLines,
  findMarkupLines,
  findRepeatedLines,
  findCounters,
  findRepeatedParagraphs,
} from "./boilerplate.ts";
import {
  findCaptionsOverCredits,
  findCreditedCaptions,
  findGluedCaptions,
  findMarkedCaptions,
  findNumberedCaptions,
  findPlayerCaptions,
  findSpokenCaptions,
} from "./captions.ts";
import { findComments } from "./comments.ts";
import { findBareBylines, findBylines, findBylineTails } from "./bylines.ts";
import { findAgencyLines, findClosingCredits, findLabelledCredits } from "./credits.ts";
import { readDateStamp } from "./date-stamp.ts";
import { findDateStamps, findNamedStamps, findStackedStamps } from "./find-stamps.ts";
import { findHeadline, findStandfirst, findSubheadings } from "./headings.ts";
import { type BlockRule, type Page, whole } from "./page.ts";
import { findPassages } from "./passages.ts";
import { findRecurringLines } from "./recurring.ts";
import { findRegions } from "./regions.ts";
import {
  alignStated,
  findStatedKinds,
  findStatedParts,
  findStatedStandfirst,
  findStatedTitle,
} from "./stated-structure.ts";
import { findSurroundings } from "./page-surroundings.ts";
import { findTeasers } from "./teasers.ts";
import type { StatedBlock } from "../../formats/article-source.ts";
import type { Block, Span } from "../../record/record.ts";

const rules: readonly BlockRule[] = [
  findStatedParts,
  findRecurringLines,
  findSurroundings,
  findRegions,
  findAddresses,
  findMarkedCaptions,
  findMarkupLines,
  findStackedStamps,
  findDateStamps,
  findKnownLines,
  findComments,
  findAgencyLines,
  findLabelledCredits,
  findBylines,
  findBylineTails,
  findCounters,
  findStatedTitle,
  findStatedKinds,
  findHeadline,
  findNamedStamps,
  findRepeatedLines,
  findPlayerCaptions,
  findGluedCaptions,
  findNumberedCaptions,
  findCreditedCaptions,
  findRepeatedParagraphs,
  findCaptionsOverCredits,
  findBareBylines,
  findTeasers,
  findClosingCredits,
  findSpokenCaptions,
  findStatedStandfirst,
  findStandfirst,
  findSubheadings,
];

/** What a file says of the text besides the text itself. */
export interface StatedText {
  /** What its format says of parts of the text: in order, none overlapping. */
  structure?: readonly StatedBlock[];
  title?: string | undefined;
  summary?: string | undefined;
  author?: string | undefined;
  /** In which share of the files of its folder the lines of a span stand; 0 where in too few to tell. */
  shareOfFiles?: ((span: Span) => number) | undefined;
}

/**
 * Finds the parts of an article.
 *
 * @param text The reading text.
 * @returns Blocks in order that cover every non-blank line once.
 */
export function findBlocks(
  text: string,
  { structure = [], title, summary, author, shareOfFiles }: StatedText = {},
): Block[] {
  const passages = findPassages(text);
  const stated = alignStated(passages, structure);
  const page: Page = {
    text,
    passages,
    stated,
    title,
    summary,
    author,
    shareOfFiles,
    parts: passages.map(() => undefined),
  };
  for (const rule of rules) rule(page);
  const depths = rankDepths(page);
  return passages.flatMap((passage, index) => {
    const { depth, within } = stated[index] ?? {};
    return (page.parts[index] ?? whole(passage, "paragraph")).map(({ kind, start, end, rule }) => ({
      kind,
      start,
      end,
      line: passage.line,
      ...(rule !== undefined && { rule }),
      ...(kind === "subheading" && depth !== undefined && { depth: depths.indexOf(depth) + 2 }),
      ...(kind !== "boilerplate" && within && { within }),
    }));
  });
}

/** The depths of the sub-headings, least first: a page that begins with the third leaves none out. */
function rankDepths({ parts, stated }: Page): number[] {
  const depths = stated.flatMap((block, index) =>
    parts[index]?.[0]?.kind === "subheading" ? (block?.depth ?? []) : [],
  );
  return [...new Set(depths)].toSorted((a, b) => a - b);
}

/** Lines that are never part of a paragraph broken over several lines. */
export function standsAlone(words: string): boolean {
  return (
    words.length < 200 &&
    ((readDateStamp(words)?.kind ?? "named") !== "named" ||
      findBoilerplateRule(words) !== undefined)
  );
}
