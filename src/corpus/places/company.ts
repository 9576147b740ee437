/** The company a name keeps: how many other names of the article lie in a country or a region. */
import type { GazetteerMatch } from "../gazetteer/gazetteer.ts";
import { countryOfDemonym } from "./demonyms.ts";

export interface Company {
  /** In: the code of a country or region, the folded name to leave out. Out: how many of the others lie there. */
  weightOf(code: string | undefined, key: string): number;
  /** The same, places that few know included. */
  countIn(code: string | undefined, key: string): number;
}

/** One name of the article with what it is read as. */
export interface Read {
  key: string;
  match: GazetteerMatch;
}

/** In: the text, and its names as they are read so far. Out: their company. */
export function keepCompany(text: string, names: readonly Read[]): Company {
  const known: Tally = new Map();
  const all: Tally = new Map();
  for (const { key, match } of names) {
    for (const code of [match.place.country, match.place.region]) {
      add(all, code, key, 1);
      if (isWellKnown(match)) add(known, code, key, 1);
    }
  }
  for (const country of demonymsOf(text)) add(known, country, "", adjective);
  return {
    weightOf: (code, key) => sumWithout(known, code, key),
    countIn: (code, key) => sumWithout(all, code, key),
  };
}

/** By code, the folded names that lie there, with their weights. */
type Tally = Map<string, Map<string, number>>;

/** "Kenyan" says less than a place in Kenya. */
const adjective = 0.5;

function add(tally: Tally, code: string | undefined, key: string, weight: number): void {
  if (code === undefined) return;
  const inside = tally.get(code) ?? new Map<string, number>();
  tally.set(code, inside.set(key, weight));
}

function sumWithout(tally: Tally, code: string | undefined, key: string): number {
  let sum = 0;
  for (const [other, weight] of tally.get(code ?? "") ?? []) if (other !== key) sum += weight;
  return sum;
}

/** Two unknown villages must not vouch for each other. */
function isWellKnown({ place, how }: GazetteerMatch): boolean {
  const { kind, population } = place;
  if (kind === "region") return how === "exact" || population >= 200_000;
  return !settlements.has(kind) || population >= 50_000;
}

const settlements: ReadonlySet<string> = new Set(["city", "town", "village", "district"]);
const capitalised = /(?<!\p{L})\p{Lu}\p{Ll}+/gu;

function demonymsOf(text: string): Set<string> {
  const countries = new Set<string>();
  for (const [word] of text.matchAll(capitalised)) {
    const country = countryOfDemonym(word);
    if (country) countries.add(country);
  }
  return countries;
}
