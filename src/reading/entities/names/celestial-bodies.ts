/** "Jupiter and Saturn", "the moons of Jupiter": planets and moons are no towns of the same names. */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashesOf } from "../tagger/hash.ts";
import type { TokenName } from "../tagger/tag.ts";
import table from "./tables/celestial-bodies.json" with { type: "json" };

const bodies = hashesOf(table.bodies);
const astronomy = hashesOf(table.words);

/** Drops places that are called like a planet or a moon where the article names another one or speaks of astronomy; not "Jupiter, Florida". */
export function dropCelestialBodies(
  document: TaggedDocument,
  names: readonly TokenName[],
): TokenName[] {
  const { word } = document.tokens;
  const isBody = ({ kind, start, end }: TokenName) =>
    kind === "place" && end - start === 1 && bodies.has(word[start] as number);
  if (!names.some(isBody) || !isAboutSpace(document)) return [...names];
  return names.filter((name, at) => !isBody(name) || isInPlace(document, name, names[at + 1]));
}

function isAboutSpace({ tokens }: TaggedDocument): boolean {
  const named = new Set<number>();
  for (const word of tokens.word) {
    if (astronomy.has(word)) return true;
    if (bodies.has(word)) named.add(word);
  }
  return named.size > 1;
}

/** "Jupiter, Florida" */
function isInPlace({ text, tokens }: TaggedDocument, { end }: TokenName, next?: TokenName) {
  if (next?.kind !== "place") return false;
  return text.slice(tokens.end[end - 1], tokens.start[next.start]) === ", ";
}
