/**
 * Finds withheld words in a text wherever a reader would see them, however they are written there: with
 * soft hyphens, character references, broken over lines, in another Unicode form, inside a tag.
 *
 * The words are looked for in the source, in the source with its characters decoded, and in the text as it
 * will be read. Each of them is folded first; what is found is led back to the source.
 */
import type { Repair, Span } from "../../record/record.ts";
import { findCharacterReferences } from "../../text/mend/character-references.ts";
import { mend } from "../../text/mend/mend.ts";
import { findMojibake } from "../../text/mend/mojibake.ts";
import { applyRepairs, type ReadingText, repairFurther } from "../../text/mend/reading-text.ts";
import type { Vocabulary } from "../../text/mend/vocabulary.ts";
import { foldForReaders } from "./fold-for-readers.ts";

/** Matches words in a text that was folded by `foldForReaders`. */
export type PassagePattern = RegExp;

/** A span that holds withheld words, and which of the patterns matched there. */
export interface FoundPassage extends Span {
  pattern: number;
}

/**
 * Finds every span of a source that holds withheld words, sorted by start; spans may overlap.
 *
 * @param markup marks of the file's format, which a reader does not see; in order.
 */
export function findPassages(
  source: string,
  patterns: readonly PassagePattern[],
  markup: readonly Repair[] = [],
): FoundPassage[] {
  if (patterns.length === 0) return [];
  const found = toViews(source, markup).flatMap((view) => findInView(view, patterns));
  return found.sort((a, b) => a.start - b.start || a.pattern - b.pattern);
}

/** Whether a text holds the words, to a reader's eyes. */
export function holdsPassage(text: string, pattern: PassagePattern): boolean {
  return findPassages(text, [pattern]).length > 0;
}

/**
 * The pattern of withheld words: any case, any space or hyphen between words, no letter beside them.
 *
 * @example "5 Elm Street" matches "5 ELM STREET" and "/5-elm-street", not "5 Elm Streets".
 */
export function toPassagePattern(words: string): PassagePattern {
  const folded = foldForReaders(words, "").text.trim();
  const source = folded
    .split(" ")
    .map((word) => word.replace(special, "\\$&"))
    .join(between);
  const before = startsWithLetter.test(folded) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = endsWithLetter.test(folded) ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(before + source + after, "gu");
}

/** What may stand between two words: a space, or what stands for one in the address of a page. */
const between = "(?:[ _+-]|%20){1,3}";
/** Characters that mean something in a pattern. */
const special = /[\\^$.*+?()[\]{}|/]/g;
const startsWithLetter = /^[\p{L}\p{N}]/u;
const endsWithLetter = /[\p{L}\p{N}]$/u;

function toViews(source: string, markup: readonly Repair[]): ReadingText[] {
  const referenced = applyRepairs(source, findCharacterReferences(source));
  const decoded = repairFurther(referenced, findMojibake(referenced.text));
  const read = mend(source, { markup, vocabulary: everyWord });
  return [applyRepairs(source, []), decoded, read];
}

/** Joins whatever may be one word: better too much is withheld than too little. */
const everyWord: Vocabulary = { isWord: () => true, isName: () => true };

function findInView(view: ReadingText, patterns: readonly PassagePattern[]): FoundPassage[] {
  return (["", "-"] as const).flatMap((lineEndHyphen) => {
    const folded = foldForReaders(view.text, lineEndHyphen);
    return patterns.flatMap((pattern, number) =>
      Array.from(folded.text.matchAll(pattern), ({ 0: found, index }) => ({
        ...view.toSource(folded.toOriginal({ start: index, end: index + found.length })),
        pattern: number,
      })),
    );
  });
}
