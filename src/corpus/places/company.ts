/** The company a name keeps: how many other names of the article lie in a country or a region. */
import type { GazetteerPlace } from "../gazetteer/gazetteer.ts";
import { countryOfDemonym } from "./demonyms.ts";

export interface Company {
  /** In: the code of a country or region, the folded name to leave out. Out: how much of the rest lies there; 0 for none. */
  weightOf(code: string | undefined, key: string): number;
}

/** One name of the article with the place it is read as. */
export interface Read {
  key: string;
  place: GazetteerPlace;
}

/** In: the text, and its names as they are read so far. Out: their company; only places one may have heard of count. */
export function keepCompany(text: string, names: readonly Read[]): Company {
  const weights = new Map<string, Map<string, number>>();
  const add = (code: string | undefined, key: string, weight: number) => {
    if (code === undefined) return;
    const inside = weights.get(code) ?? new Map<string, number>();
    weights.set(code, inside.set(key, weight));
  };
  for (const { key, place } of names) {
    if (!isWellKnown(place)) continue;
    const weight = place.kind === "country" || place.kind === "region" ? 2 : 1;
    add(place.country, key, weight);
    add(place.region, key, weight);
  }
  for (const country of demonymsOf(text)) add(country, "", 1);
  return { weightOf };

  function weightOf(code: string | undefined, key: string): number {
    const inside = code === undefined ? undefined : weights.get(code);
    if (!inside) return 0;
    let sum = 0;
    for (const [other, weight] of inside) if (other !== key) sum += weight;
    return sum;
  }
}

/** Two unknown villages must not vouch for each other. */
function isWellKnown({ kind, population }: GazetteerPlace): boolean {
  if (kind === "region") return population >= 200_000;
  const isSettlement =
    kind === "city" || kind === "town" || kind === "village" || kind === "district";
  return !isSettlement || population >= 50_000;
}

const capitalised = /(?<!\p{L})\p{Lu}\p{Ll}+/gu;

function demonymsOf(text: string): Set<string> {
  const countries = new Set<string>();
  for (const [word] of text.matchAll(capitalised)) {
    const country = countryOfDemonym(word);
    if (country) countries.add(country);
  }
  return countries;
}
