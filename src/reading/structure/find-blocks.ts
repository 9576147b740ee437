/**
 * Reading text → blocks: which part every line plays on the page.
 *
 * Each line of the reading text is a passage. Every rule of the list looks at what is still undecided;
 * what no rule is sure of is a paragraph. The order matters: what the page says about itself is set aside
 * before the headline is looked for, and sub-headings are told from captions and credits last.
 */
import {
  findAddresses,
  findBoilerplateRule,
  findDateStamps,
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
import { findBareBylines, findBylines, findBylineTails, findStampedBylines } from "./bylines.ts";
import { findAgencyLines, findClosingCredits, findLabelledCredits } from "./credits.ts";
import { readDateStamp } from "./date-stamp.ts";
import { findHeadline, findStandfirst, findSubheadings } from "./headings.ts";
import { type BlockRule, type Page, whole } from "./page.ts";
import { findPassages } from "./passages.ts";
import { findRegions } from "./regions.ts";
import { findFrontMatter, findStatedHeadings } from "./stated-structure.ts";
import { findTeasers } from "./teasers.ts";
import type { StatedBlock } from "../../formats/article-source.ts";
import type { Block } from "../../record/record.ts";

const rules: readonly BlockRule[] = [
  findFrontMatter,
  findRegions,
  findAddresses,
  findMarkedCaptions,
  findMarkupLines,
  findDateStamps,
  findKnownLines,
  findAgencyLines,
  findLabelledCredits,
  findStampedBylines,
  findBylines,
  findBylineTails,
  findCounters,
  findStatedHeadings,
  findHeadline,
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
  findStandfirst,
  findSubheadings,
];

/**
 * Finds the parts of an article.
 *
 * @param text The reading text.
 * @param stated What the file's format says of parts of it, in order of their start.
 * @returns Blocks in order that cover every non-blank line once.
 */
export function findBlocks(text: string, stated: readonly StatedBlock[] = []): Block[] {
  const passages = findPassages(text);
  const page: Page = { text, passages, stated, parts: passages.map(() => undefined) };
  for (const rule of rules) rule(page);
  return page.passages.flatMap((passage, index) =>
    (page.parts[index] ?? whole(passage, "paragraph")).map(({ kind, start, end, rule }) => ({
      kind,
      start,
      end,
      line: passage.line,
      ...(rule !== undefined && { rule }),
    })),
  );
}

/** Lines that are never part of a paragraph broken over several lines. */
export function standsAlone(words: string): boolean {
  return (
    words.length < 200 &&
    (readDateStamp(words) !== undefined || findBoilerplateRule(words) !== undefined)
  );
}
