/**
 * Source text → reading text: what is certainly damaged is repaired before anything is read.
 *
 * Each step works on what the steps before it left, so that damage under damage is found:
 * `&Atilde;&copy;` is `Ã©` is é. The source is never altered; the map leads back to it.
 */
import type { Repair, Span } from "../../record/record.ts";
import { findBracketedAddresses } from "./bracketed-addresses.ts";
import { findBrokenLines } from "./broken-lines.ts";
import { findCharacterReferences } from "./character-references.ts";
import { findGluedSentences } from "./glued-sentences.ts";
import { findJoinedHalves } from "./hyphenation.ts";
import { findInvisible } from "./invisible.ts";
import { findMarkdownMarks } from "./markdown-marks.ts";
import { findMarkup } from "./markup.ts";
import { findLatinControls, findMojibake } from "./mojibake.ts";
import { applyRepairs, type ReadingText, repairFurther } from "./reading-text.ts";
import { findControlWords } from "./rich-text.ts";
import { findOddSpacing } from "./spacing.ts";
import { findSuspectNumbers } from "./suspect-numbers.ts";
import { findTornLetters } from "./torn-letters.ts";
import { type Vocabulary, withWordsOf } from "./vocabulary.ts";

export interface MendOptions {
  /** Marks of the file's format, from its reader: in order, none overlapping. */
  markup?: readonly Repair[];
  /** Parts of the source whose lines are as the format means them: in order, none overlapping. */
  asMeant?: readonly Span[];
  /** Words that may be joined again. */
  vocabulary: Vocabulary;
  /** Whether a line is certainly no part of a paragraph that is broken over several lines. */
  standsAlone?: (words: string) => boolean;
}

/**
 * Mends a text.
 *
 * @example mend("Todd O&#39;Brian", options).text → "Todd O’Brian"
 */
export function mend(source: string, options: MendOptions): ReadingText {
  let reading = applyRepairs(source, options.markup ?? []);
  for (const step of steps) reading = repairFurther(reading, dropOverlaps(step(reading, options)));
  return reading;
}

type Step = (reading: ReadingText, options: MendOptions) => Repair[];

const steps: readonly Step[] = [
  ({ text }) => findControlWords(text),
  ({ text }) => findMarkup(text),
  ({ text }) => findBracketedAddresses(text),
  ({ text }) => findMarkdownMarks(text),
  ({ text }) => findCharacterReferences(text),
  ({ text }) => findMojibake(text),
  ({ text }) => findMojibake(text),
  ({ text }) => findLatinControls(text),
  ({ text }) => findInvisible(text),
  ({ text }, { vocabulary }) => findTornLetters(text, withWordsOf(text, vocabulary)),
  ({ text }, { vocabulary }) => findJoinedHalves(text, withWordsOf(text, vocabulary)),
  joinLines,
  ({ text }) => findOddSpacing(text),
  ({ text }) => findGluedSentences(text),
  ({ text }) => findSuspectNumbers(text),
];

function joinLines(
  reading: ReadingText,
  { vocabulary, standsAlone = () => false, asMeant = [] }: MendOptions,
): Repair[] {
  return findBrokenLines(reading.text, {
    vocabulary: withWordsOf(reading.text, vocabulary),
    standsAlone,
    asMeant: asMeant.map(reading.toReading),
  });
}

/** Where two find the same characters, the one that starts first counts, then the longer. */
function dropOverlaps(found: Repair[]): Repair[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let position = 0;
  return sorted.filter(({ start, end }) => {
    if (start < position) return false;
    position = end;
    return true;
  });
}
