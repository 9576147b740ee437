/**
 * Text → blocks: which part every line plays on the page.
 *
 * Lines are joined to passages, then every rule of the list looks at what is still undecided; what
 * no rule is sure of is a paragraph. The order matters: what the page says about itself is set aside
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
import { readFrontMatter } from "../../text/front-matter.ts";
import { findHeadline, findStandfirst, findSubheadings } from "./headings.ts";
import { findLines } from "../../text/lines.ts";
import { findMarkdownHeadings } from "./markdown.ts";
import { type BlockRule, type Page, whole } from "./page.ts";
import { joinLines } from "./passages.ts";
import { findRegions } from "./regions.ts";
import { findTeasers } from "./teasers.ts";
import type { Block } from "../../record/record.ts";

const rules: readonly BlockRule[] = [
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
  findMarkdownHeadings,
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

/** In: the source text. Out: blocks in order that cover every non-blank line once. */
export function findBlocks(text: string): Block[] {
  const page = readPage(text);
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

function readPage(text: string): Page {
  const front = readFrontMatter(text);
  const lines = findLines(text);
  const body = front ? lines.findIndex(({ start }) => start >= front.end) : 0;
  const inFront = body < 0 ? lines : lines.slice(0, body);
  const passages = [
    ...joinLines(text, inFront, () => true),
    ...joinLines(text, lines.slice(inFront.length), standsAlone),
  ];
  return {
    text,
    passages,
    parts: passages.map((passage, index) =>
      index < inFront.length
        ? whole(passage, "boilerplate", "Front matter of the file")
        : undefined,
    ),
  };
}

/** Lines that are never part of a paragraph broken over several lines. */
function standsAlone(words: string): boolean {
  return (
    words.length < 200 &&
    (readDateStamp(words) !== undefined || findBoilerplateRule(words) !== undefined)
  );
}
