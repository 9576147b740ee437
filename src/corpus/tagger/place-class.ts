/** What the gazetteer knows of a name, as one small number. */
import type { Gazetteer } from "../gazetteer/gazetteer.ts";

/** In: a name as printed. Out: 0 when no place bears it, else a class: country, big city, river … */
export type PlaceClass = (name: string) => number;

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

/** Whether a class is that of a country, a continent or a great city. */
export function isWellKnown(placeClass: number): boolean {
  return placeClass === 9 || placeClass === 8 || placeClass === 6;
}

/** Whether a class is that of a country. */
export function isCountryClass(placeClass: number): boolean {
  return placeClass === 9;
}
