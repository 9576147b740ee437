/** Words that were broken at the end of a line: `evacua-` `tion` is one, `Franco-` `German` is not. */
import { mark } from "../interface-language.ts";
import type { Repair, Span } from "../../record/record.ts";
import type { TextVocabulary } from "./vocabulary.ts";

/** What such a repair is called. */
export const brokenWord = mark("word broken at the line’s end");

/** The letters on both sides of a hyphen that ends a line. */
export interface Halves {
  first: string;
  second: string;
}

/**
 * The halves of what may be one word.
 *
 * @param gap The blank space with the line end in it.
 */
export function readHalves(text: string, gap: Span): Halves | undefined {
  const first = firstHalf.exec(text.slice(Math.max(0, gap.start - longest), gap.start))?.[1];
  const second = secondHalf.exec(text.slice(gap.end, gap.end + longest))?.[0];
  return first && second && isOneCase(first, second) ? { first, second } : undefined;
}

const longest = 40;
const firstHalf = /(?<![\p{L}\p{M}\p{N}])(\p{L}[\p{L}\p{M}]*)[-\u2010]$/u;
const secondHalf = /^\p{L}[\p{L}\p{M}]*/u;

/** A capital after the hyphen begins a name of its own, unless all are capitals. */
function isOneCase(first: string, second: string): boolean {
  if (second === second.toLowerCase()) return first.slice(1) === first.slice(1).toLowerCase();
  const both = first + second;
  return first.length > 1 && second.length > 1 && both === both.toUpperCase();
}

/** The words that a text may have broken at the end of a line. */
export function findBrokenWords(text: string): string[] {
  if (!hyphenAtEnd.test(text)) return [];
  return Array.from(
    text.matchAll(brokenAtEnd),
    ({ groups = {} }) => `${groups["first"] ?? ""}${groups["second"] ?? ""}`,
  );
}

/** Few texts have one, and to see that takes a tenth of the time. */
const hyphenAtEnd = /[-\u2010][ \t]{0,8}[\n\r]/;

const brokenAtEnd =
  /(?<![\p{L}\p{M}\p{N}])(?<first>\p{L}[\p{L}\p{M}]{0,40})[-\u2010][ \t]{0,8}(?:\r\n|[\n\r])[ \t]{0,40}(?<second>\p{L}[\p{L}\p{M}]{0,40})/gu;

/** Whether the halves are certainly a word that the hyphen broke: one that is known, and not printed with a hyphen elsewhere. */
export function isKnownWord({ first, second }: Halves, vocabulary: TextVocabulary): boolean {
  return vocabulary.timesPrinted(`${first}-${second}`) === 0 && vocabulary.isKnown(first + second);
}

/**
 * Whether the halves of an unknown word can be nothing but one: neither is a word by itself. Holds
 * only in a text that breaks other words, and not for two syllables: `Suk-` `yeol` has its hyphen.
 */
export function isUnknownWord({ first, second }: Halves, vocabulary: TextVocabulary): boolean {
  if (vocabulary.timesPrinted(`${first}-${second}`) > 0) return false;
  if (vocabulary.isWord(first) || vocabulary.isName(first) || prefix.test(first)) return false;
  return !vocabulary.isWord(second) && countSyllables(first + second) > 2;
}

/** What stands before a hyphen by itself: "anti-war", "e-hryvnia". */
const prefix =
  /^(?:\p{L}|al|anti|co|counter|cyber|de|el|eco|ex|extra|euro|inter|intra|mega|micro|mid|mini|multi|neo|non|para|post|pre|pro|pseudo|quasi|re|semi|socio|sub|super|trans|ultra|un)$/iu;

function countSyllables(word: string): number {
  return word.normalize("NFD").match(vowels)?.length ?? 0;
}

const vowels = /[aeiouyаеёиіїоуыэюяє]+/gi;

/** `the evacua- tion of Khar- kiv`: broken at the end of a line that was joined since. */
export function findJoinedHalves(text: string, vocabulary: TextVocabulary): Repair[] {
  return [...text.matchAll(joinedHalves)].flatMap(({ index, groups = {} }) => {
    const { first = "", second = "" } = groups;
    if (!isKnownWord({ first, second }, vocabulary)) return [];
    if (vocabulary.isWord(first) || vocabulary.isWord(second)) return [];
    return [{ start: index, end: index + 2, kind: brokenWord, text: "" }];
  });
}

/** The hyphen comes first, so that only the few words before one are looked at. */
const joinedHalves =
  /- (?<=(?<![\p{L}\p{M}\p{N}-])(?<first>\p{L}[\p{Ll}\p{M}]{1,30})- )(?<second>\p{Ll}[\p{Ll}\p{M}]{0,30})(?![\p{L}\p{M}-])/gu;
