/** "Jupiter and Saturn", "the moons of Jupiter": planets and moons are no towns of the same names. */
import { fold } from "../../../text/fold.ts";
import type { TaggedDocument } from "../tagger/features.ts";
import { hashOf } from "../tagger/hash.ts";
import type { TokenName } from "../tagger/tag.ts";
import table from "./tables/celestial-bodies.json" with { type: "json" };

const bodies = table.bodies.split("|");
const bodyOfHash = new Map(bodies.map((body) => [hashOf(body), body]));
const astronomy = new Set(table.words.split("|").map((word) => hashOf(word)));

/** Drops places that are called like a planet or a moon where the article names another one or speaks of astronomy; not "Jupiter, Florida". */
export function dropCelestialBodies(
  document: TaggedDocument,
  names: readonly TokenName[],
): TokenName[] {
  const { text, tokens } = document;
  const isBody = ({ kind, start, end }: TokenName) =>
    kind === "place" && bodies.includes(fold(text.slice(tokens.start[start], tokens.end[end - 1])));
  if (!names.some(isBody) || !isAboutSpace(document)) return [...names];
  return names.filter((name, at) => !isBody(name) || isInPlace(document, name, names[at + 1]));
}

function isAboutSpace({ tokens }: TaggedDocument): boolean {
  const named = new Set<string>();
  for (const word of tokens.word) {
    if (astronomy.has(word)) return true;
    const body = bodyOfHash.get(word);
    if (body !== undefined) named.add(body);
  }
  return named.size > 1;
}

/** "Jupiter, Florida" */
function isInPlace({ text, tokens }: TaggedDocument, { end }: TokenName, next?: TokenName) {
  if (next?.kind !== "place") return false;
  return text.slice(tokens.end[end - 1], tokens.start[next.start]) === ", ";
}
