/** Whether a hyphen at the end of a line was set only to break the word: `evacua-` `tion`, but `Franco-` `German`. */
import type { Span } from "../../record/record.ts";
import type { TextVocabulary } from "./vocabulary.ts";

/**
 * Whether the two halves are one word without the hyphen.
 *
 * @param gap The blank space with the line end in it; the hyphen stands right before it.
 */
export function isHyphenation(text: string, gap: Span, vocabulary: TextVocabulary): boolean {
  const first = firstHalf.exec(text.slice(Math.max(0, gap.start - longest), gap.start))?.[1];
  const second = secondHalf.exec(text.slice(gap.end, gap.end + longest))?.[0];
  if (!first || !second || !isOneCase(first, second)) return false;
  if (vocabulary.isPrinted(`${first}-${second}`)) return false;
  if (vocabulary.isKnown(first + second)) return true;
  return !isPart(first, vocabulary) && !vocabulary.isWord(second);
}

const longest = 40;
const firstHalf = /(?<![\p{L}\p{M}\p{N}])(\p{L}[\p{L}\p{M}]*)[-\u2010]$/u;
const secondHalf = /^\p{L}[\p{L}\p{M}]*/u;

/** A capital after the hyphen begins a name of its own, unless all are capitals. */
function isOneCase(first: string, second: string): boolean {
  if (second === second.toLowerCase()) return first.slice(1) === first.slice(1).toLowerCase();
  return first.length > 1 && second.length > 1 && first + second === (first + second).toUpperCase();
}

/** What can stand before a hyphen by itself: "Moscow-based", "anti-war", "e-hryvnia". */
function isPart(word: string, { isWord, isName }: TextVocabulary): boolean {
  return isWord(word) || isName(word) || prefix.test(word);
}

const prefix =
  /^(?:\p{L}|al|anti|co|counter|cyber|de|el|eco|ex|extra|euro|inter|intra|mega|micro|mid|mini|multi|neo|non|para|post|pre|pro|pseudo|quasi|re|semi|socio|sub|super|trans|ultra|un)$/iu;
