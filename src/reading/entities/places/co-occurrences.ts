/** The company a name keeps: how many other names of the article lie in a country or a region. */
import type { GazetteerMatch } from "../gazetteer/gazetteer.ts";

export interface CoOccurrences {
  /** In: the code of a country or region, the folded name to leave out. Out: how many of the others lie there. */
  weightOf(code: string | undefined, key: string): number;
  /** In: the code of a country, the folded name to leave out. Out: how much of the article is about it, from 0 to 1; little where little is known. */
  shareOf(country: string | undefined, key: string): number;
  /** The same, places that few know included. */
  countIn(code: string | undefined, key: string): number;
}

/** One name of the article with what it is read as. */
export interface ReadName {
  key: string;
  match: GazetteerMatch;
  /** So many places bear the name that it says little by itself. */
  isCommon: boolean;
}

/** In: names as they are read so far, the countries whose adjectives the text has. Out: their company. */
export function countCoOccurrences(
  names: readonly ReadName[],
  adjectives: ReadonlySet<string>,
): CoOccurrences {
  const known: Tally = new Map();
  const all: Tally = new Map();
  for (const read of names) {
    const { country, region } = read.match.place;
    for (const code of [country, region]) {
      add(all, code, read.key, 1);
      if (isWellKnown(read)) add(known, code, read.key, 1);
    }
    if (country && isWellKnown(read)) add(known, anywhere, read.key, 1);
  }
  for (const country of adjectives) {
    add(known, country, country, adjective);
    add(known, anywhere, country, adjective);
  }
  return {
    weightOf: (code, key) => sumWithout(known, code, key),
    shareOf: (country, key) =>
      sumWithout(known, country, key) / (sumWithout(known, anywhere, key) + smoothing),
    countIn: (code, key) => countWithout(all, code, key),
  };
}

/** By code, the folded names that lie there, with their weights. */
type Tally = Map<string, Map<string, number>>;

const anywhere = "*";
/** As many names as an article must have before its company is half believed. */
const smoothing = 2;

/** "Kenyan" says less than a place in Kenya. */
const adjective = 0.5;

function add(tally: Tally, code: string | undefined, key: string, weight: number): void {
  if (code === undefined) return;
  const inside = tally.get(code) ?? new Map<string, number>();
  tally.set(code, inside.set(key, Math.min((inside.get(key) ?? 0) + weight, mostOften)));
}

/** A name printed on and on is what the article is about, but still one name. */
const mostOften = 4;

function sumWithout(tally: Tally, code: string | undefined, key: string): number {
  let sum = 0;
  for (const [other, weight] of tally.get(code ?? "") ?? []) if (other !== key) sum += weight;
  return sum;
}

function countWithout(tally: Tally, code: string | undefined, key: string): number {
  const inside = tally.get(code ?? "");
  return inside ? inside.size - (inside.has(key) ? 1 : 0) : 0;
}

/** Two unknown villages must not vouch for each other. */
function isWellKnown({ match: { place, how }, isCommon }: ReadName): boolean {
  const { kind, population } = place;
  if (isCommon && settlements.has(kind)) return population >= 2_000_000;
  if (kind === "region") return how === "exact" || population >= 200_000;
  return !settlements.has(kind) || population >= 50_000;
}

const settlements: ReadonlySet<string> = new Set(["city", "town", "village", "district"]);
