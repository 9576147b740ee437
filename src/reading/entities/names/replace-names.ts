/** Names that a rule has found take the place of what was found there before. */
import type { TokenName } from "../tagger/tag.ts";

/** @returns the names that share no token with those found, and these, in the order of the text */
export function replaceNames(
  names: readonly TokenName[],
  found: readonly TokenName[],
): TokenName[] {
  if (found.length === 0) return [...names];
  const kept = names.filter(
    ({ start, end }) => !found.some((other) => start < other.end && other.start < end),
  );
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}
