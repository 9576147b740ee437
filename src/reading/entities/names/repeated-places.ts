/** Places that were missed more than once. */
import type { TaggedDocument } from "../tagger/features.ts";
import { isCapital } from "../tagger/letter-case.ts";
import type { TokenName } from "../tagger/tag.ts";

interface Found {
  missed: readonly TokenName[];
  names: readonly TokenName[];
  /** The tokens of both: 1. */
  covered: Uint8Array;
}

/** Whether another token of the same passage has a capital. */
export function isCapitalBeside(
  { tokens, evidence }: TaggedDocument,
  i: number,
  at: number,
): boolean {
  return tokens.span[at] === tokens.span[i] && isCapital(evidence.kind[at]);
}

/** "the Nusantara project" of an article in which "the Nusantara archipelago" was missed: a word of no table, and no other name. */
export function repeatMissed(
  document: TaggedDocument,
  { missed, names, covered }: Found,
): TokenName[] {
  const { tokens, evidence, lexicon } = document;
  const words = new Set(
    missed.flatMap(({ start, end }) => (end - start === 1 ? [tokens.word[start] as number] : [])),
  );
  for (const { kind, start, end } of names)
    if (kind !== "place" && end - start === 1) words.delete(tokens.word[start] as number);
  if (words.size === 0) return [];
  const isBeside = (i: number) =>
    isCapitalBeside(document, i, i - 1) || isCapitalBeside(document, i, i + 1);
  const repeated: TokenName[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    const word = tokens.word[i] as number;
    if (covered[i] === 1 || !words.has(word) || !isCapital(evidence.kind[i])) continue;
    if (lexicon.classesOf(word) !== 0 || isBeside(i)) continue;
    repeated.push({ kind: "place", start: i, end: i + 1 });
  }
  return repeated;
}
