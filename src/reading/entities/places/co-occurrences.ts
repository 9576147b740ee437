/** Co-occurrence of places: how many other names in the article lie in a country or a region. */
import type { GazetteerMatch } from "../gazetteer/gazetteer.ts";

export interface CoOccurrences {
  /** The weight of the names that lie in a country or region, apart from the folded name `key`. */
  weightOf(code: string | undefined, key: string): number;
  /** The share of the article that is about a country, from 0 to 1, apart from the name `key`; low when little is known. */
  shareOf(country: string | undefined, key: string): number;
  /** The number of names that lie there, including little-known places. */
  countIn(code: string | undefined, key: string): number;
  /** What the articles of the folder are about; nothing for a name whose article is about somewhere else. */
  homeOf(key: string): Home;
}

/** The codes of the region and of the country that most articles of a folder name places of. */
export interface Home {
  region?: string | undefined;
  country?: string | undefined;
}

/** One name of the article with what it is read as. */
export interface ReadName {
  key: string;
  match: GazetteerMatch;
  /** So many places bear the name that it says little by itself. */
  isCommon: boolean;
}

/**
 * Counts the names of an article by country and region.
 *
 * @param adjectives - codes of the countries whose adjectives the text has ("Kenyan").
 * @param home - what the folder is about.
 */
export function countCoOccurrences(
  names: readonly ReadName[],
  adjectives: ReadonlySet<string>,
  home: Home = {},
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
  const isAbroad = (key: string) =>
    sumWithout(known, anywhere, key) >= 1 &&
    sumWithout(known, home.country, key) === 0 &&
    countWithout(all, home.region, key) === 0;
  return {
    weightOf: (code, key) => sumWithout(known, code, key),
    shareOf: (country, key) =>
      sumWithout(known, country, key) / (sumWithout(known, anywhere, key) + smoothing),
    countIn: (code, key) => countWithout(all, code, key),
    homeOf: (key) => (isAbroad(key) ? {} : home),
  };
}

/** By code, the folded names that lie there, with their weights. */
type Tally = Map<string, Map<string, number>>;

const anywhere = "*";
/** An article needs this many names before their share counts half. */
const smoothing = 2;

/** "Kenyan" says less than a place in Kenya. */
const adjective = 0.5;

function add(tally: Tally, code: string | undefined, key: string, weight: number): void {
  if (code === undefined) return;
  const inside = tally.get(code) ?? new Map<string, number>();
  tally.set(code, inside.set(key, Math.min((inside.get(key) ?? 0) + weight, mostOften)));
}

/** A name that is repeated is what the article is about, but it is still one name. */
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

/** Two little-known villages must not support each other. */
function isWellKnown({ match: { place, how }, isCommon }: ReadName): boolean {
  const { kind, population } = place;
  if (isCommon && settlements.has(kind)) return population >= 2_000_000;
  if (kind === "region") return how === "exact" || population >= 200_000;
  return !settlements.has(kind) || population >= 50_000;
}

const settlements: ReadonlySet<string> = new Set(["city", "town", "village", "district"]);
