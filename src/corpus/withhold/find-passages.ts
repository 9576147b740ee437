/**
 * Finds withheld words in a text wherever a reader would see them, however they are written there: with
 * soft hyphens, character references, broken over lines, in another Unicode form, inside a tag, across the
 * marks of the file's format.
 *
 * The words are looked for in the source, in the source with its characters decoded, and in the text as it
 * will be read. Each of them is folded first; the offsets of what is found are those of the source.
 */
import anyAscii from "any-ascii";
import type { Repair, Span } from "../../record/record.ts";
import { countBefore } from "../../text/count-before.ts";
import { decodePercent } from "../../text/decode-percent.ts";
import { escapeForRegExp } from "../../text/escape-for-reg-exp.ts";
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
  const widen = overWordsOf(markup);
  const found = toViews(source, markup).flatMap((view) =>
    findInView(view, patterns).map((passage) => ({ ...passage, ...widen(passage) })),
  );
  return found.sort((a, b) => a.start - b.start || a.pattern - b.pattern);
}

/** Which of the patterns a text holds, to a reader's eyes: their indexes. */
export function whichPassages(
  text: string,
  patterns: readonly PassagePattern[],
  markup: readonly Repair[] = [],
): ReadonlySet<number> {
  return new Set(findPassages(text, patterns, markup).map(({ pattern }) => pattern));
}

/**
 * The pattern of withheld words: any case, any space or hyphen between words, a first letter torn off its word,
 * or as addresses spell them; no letter beside them.
 *
 * @example "5 Élm Street" matches "5 ÉLM S TREET", "/5-élm-street" and "/5-elm-street", not "5 Élm Streets".
 */
export function toPassagePattern(words: string): PassagePattern {
  const folded = foldForReaders(words, "").text.trim();
  const printed = folded.split(" ").map(toWordPattern).join(between);
  const source = `(?:${[printed, ...toAddressPattern(folded)].join("|")})`;
  const before = startsWithLetter.test(folded) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = endsWithLetter.test(folded) ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(before + source + after, "gu");
}

/** What may stand between two words: a space, or what stands for one in the address of a page. */
const between = "(?:[ _+-]|%20){1,3}";

/** "lee-sharon" also as "l ee-s haron" */
function toWordPattern(word: string): string {
  return word
    .split(/(\p{L}{3,})/u)
    .map((part, index) => (index % 2 === 1 ? part.replace(/^./su, "$& ?") : escapeForRegExp(part)))
    .join("");
}

/** "zoë o'brien" as "zoe-o-brien" and "zoe_obrien"; a single word would be too like others. */
function toAddressPattern(folded: string): string[] {
  const words = anyAscii(folded).toLowerCase().split(" ");
  if (words.length < 2) return [];
  const spelled = words.map((word) =>
    word
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .join("[_+-]?"),
  );
  return [spelled.filter(Boolean).join("[_+-]{1,3}")];
}

const startsWithLetter = /^[\p{L}\p{N}]/u;
const endsWithLetter = /[\p{L}\p{N}]$/u;

function toViews(source: string, markup: readonly Repair[]): ReadingText[] {
  const referenced = applyRepairs(
    source,
    [...findCharacterReferences(source), ...findPercentEncoded(source)].toSorted(
      (a, b) => a.start - b.start,
    ),
  );
  const decoded = repairFurther(referenced, findMojibake(referenced.text));
  const read = mend(source, { markup, vocabulary: everyWord });
  return [applyRepairs(source, []), decoded, read];
}

/** "%C3%AB" → "ë", as addresses write it. */
function findPercentEncoded(source: string): Repair[] {
  return Array.from(source.matchAll(percentEncoded), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    kind: "entity",
    text: decodePercent(found),
  }));
}

const percentEncoded = /(?:%[0-9a-f]{2})+/gi;

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

/**
 * Makes a function that widens a span over the marks whose words it touches: of `![Paul **Roe**](1.jpg)` the
 * reader of the format shows "Paul Roe" in the place of one character, and hides the rest.
 */
function overWordsOf(markup: readonly Repair[]): (span: Span) => Span {
  const runs = joinAdjacent(markup).filter(({ words }) => anyWord.test(words));
  return (span) => {
    const widened = { start: span.start, end: span.end };
    for (let i = countBefore(runs, ({ end }) => end <= span.start); i < runs.length; i += 1) {
      const run = runs[i];
      if (!run || run.start >= span.end) break;
      widened.start = Math.min(widened.start, run.start);
      widened.end = Math.max(widened.end, run.end);
    }
    return widened;
  };
}

interface Run extends Span {
  /** What is shown in its place. */
  words: string;
}

/** Marks that follow one another without anything between them are one. */
function joinAdjacent(markup: readonly Repair[]): Run[] {
  const runs: Run[] = [];
  for (const { start, end, text } of markup) {
    const last = runs.at(-1);
    if (last?.end !== start) runs.push({ start, end, words: text });
    else Object.assign(last, { end, words: last.words + text });
  }
  return runs;
}

const anyWord = /[\p{L}\p{N}]/u;
