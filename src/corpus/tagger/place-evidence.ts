/** What the gazetteer knows of the words of a chunk, as small numbers for features. */
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Span } from "../record.ts";
import { isCapital } from "./evidence.ts";
import type { Tokens } from "./tokens.ts";

/** In: a name as printed. Out: 0 when no place bears it, else a class: country, big city, river … */
export type PlaceClass = (name: string) => number;

const longestName = 6;

/** What was asked of each gazetteer, so that a name in every article is looked up once. */
const remembered = new WeakMap<Gazetteer, Map<string, number>>();
const mostRemembered = 100_000;

/** In: the gazetteer. Out: a look-up that remembers what it was asked. */
export function placeClassOf(gazetteer: Gazetteer): PlaceClass {
  const known = remembered.get(gazetteer) ?? new Map<string, number>();
  remembered.set(gazetteer, known);
  return (name) => {
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    const found = classify(gazetteer, name);
    if (known.size >= mostRemembered) known.clear();
    known.set(name, found);
    return found;
  };
}

function classify(gazetteer: Gazetteer, name: string): number {
  let best = 0;
  for (const { place } of gazetteer.find(name)) {
    const rank = rankOf(place.kind, place.population);
    if (rank > best) best = rank;
  }
  return best;
}

function rankOf(kind: string, population: number): number {
  if (kind === "country") return 9;
  if (kind === "continent") return 8;
  if (kind === "region") return 7;
  if (kind === "river" || kind === "lake" || kind === "sea" || kind === "mountain") return 5;
  if (kind === "island" || kind === "area" || kind === "district" || kind === "site") return 4;
  if (population >= 1_000_000) return 6;
  if (population >= 100_000) return 3;
  return population >= 10_000 ? 2 : 1;
}

/**
 * In: a chunk. Out, for each of its tokens, in `classes` the class of the longest place name that
 * covers it (plus 16 where that name began earlier) and in `lengths` its number of tokens.
 */
export function coverWithPlaces(
  text: string,
  tokens: Tokens,
  kinds: Uint8Array,
  chunk: Span,
  classOf: PlaceClass,
): { classes: Uint8Array; lengths: Uint8Array } {
  const size = chunk.end - chunk.start;
  const classes = new Uint8Array(size);
  const lengths = new Uint8Array(size);
  let i = 0;
  while (i < size) {
    const length = isCapital(kinds[chunk.start + i]) ? longestAt(i) : 0;
    for (let k = 0; k < length; k += 1) {
      classes[i + k] = (classes[i] as number) + (k === 0 ? 0 : 16);
      lengths[i + k] = length;
    }
    i += Math.max(1, length);
  }
  return { classes, lengths };

  function longestAt(from: number): number {
    for (let length = Math.min(longestName, size - from); length > 0; length -= 1) {
      const last = chunk.start + from + length - 1;
      if (!isCapital(kinds[last])) continue;
      const found = classOf(text.slice(tokens.start[chunk.start + from], tokens.end[last]));
      if (found === 0) continue;
      classes[from] = found;
      return length;
    }
    return 0;
  }
}
