/**
 * One place for every printed name. A candidate is weighed by how well known it is, what the words
 * around the name say, and the countries and regions the rest of the article is about.
 */
import type { GazetteerMatch, GazetteerPlace } from "../gazetteer/gazetteer.ts";
import type { Span } from "../record.ts";
import type { KindCue } from "./kind-words.ts";

export interface PrintedName extends Span {
  /** The folded name. */
  key: string;
  cue: KindCue | undefined;
  candidates: readonly GazetteerMatch[];
}

/** In: the text, its place names in order. Out: the match for each name, in the same order; none where there is no candidate. */
export function choosePlaces(
  text: string,
  names: readonly PrintedName[],
): (GazetteerMatch | undefined)[] {
  const qualifiers = names.map((name, index) => findQualifier(text, name, names[index + 1]));
  let company: Company = new Map();
  let chosen: (GazetteerMatch | undefined)[] = [];
  for (let round = 0; round < rounds; round += 1) {
    chosen = names.map((name, index) => choose(name, qualifiers[index], company));
    company = keepCompany(names, chosen);
  }
  return chosen;
}

/** The first round sees no company but the most prominent readings; the second corrects by it, the third settles. */
const rounds = 3;

/** By code of a country or region: the names of the article that are read as lying there. */
type Company = ReadonlyMap<string, ReadonlyMap<string, number>>;

function keepCompany(
  names: readonly PrintedName[],
  chosen: readonly (GazetteerMatch | undefined)[],
): Company {
  const company = new Map<string, Map<string, number>>();
  for (const [index, match] of chosen.entries()) {
    const key = names[index]?.key;
    if (!match || key === undefined) continue;
    const { country, region, kind } = match.place;
    const isDivision = kind === "country" || kind === "region";
    for (const code of [country, region]) {
      if (!code) continue;
      const inside = company.get(code) ?? new Map<string, number>();
      company.set(code, inside.set(key, isDivision ? 2 : 1));
    }
  }
  return company;
}

/** "Paris, Texas": the places that the next name may mean, when only a comma stands between. */
function findQualifier(
  text: string,
  name: PrintedName,
  next: PrintedName | undefined,
): readonly GazetteerPlace[] {
  if (!next || !between.test(text.slice(name.end, next.start))) return [];
  return next.candidates
    .map(({ place }) => place)
    .filter(({ kind }) => kind === "country" || kind === "region");
}

/** ", " and " (" */
const between = /^(?:, | \()$/;

function choose(
  name: PrintedName,
  qualifier: readonly GazetteerPlace[] = [],
  company: Company,
): GazetteerMatch | undefined {
  let best: GazetteerMatch | undefined;
  let bestWeight = Number.NEGATIVE_INFINITY;
  for (const match of name.candidates) {
    const weight = weigh(match, name, qualifier, company);
    if (weight > bestWeight) {
      best = match;
      bestWeight = weight;
    }
  }
  return best;
}

function weigh(
  { place, how }: GazetteerMatch,
  { key, cue }: PrintedName,
  qualifier: readonly GazetteerPlace[],
  company: Company,
): number {
  return (
    prominence(place) +
    (how === "exact" ? 1.5 : 0) +
    cueWeight(place, cue) +
    (qualifier.some((outer) => liesIn(place, outer)) ? 8 : 0) +
    companyWeight(place, key, company)
  );
}

/** Orders of magnitude of population; what has none counts like a town of its importance. */
function prominence({ kind, population, capital }: GazetteerPlace): number {
  const base = population > 0 ? Math.log10(population) : (unpeopled[kind] ?? 4);
  return base + (kind === "country" ? 2 : 0) + (capital ? 1 : 0) - (kind === "region" ? 1 : 0);
}

const unpeopled: Partial<Record<GazetteerPlace["kind"], number>> = {
  continent: 9,
  sea: 7,
  area: 6.5,
  river: 5.5,
  lake: 5.5,
  mountain: 5.5,
  island: 5.5,
  site: 5.5,
  country: 5,
  region: 4,
  district: 3,
  village: 2,
};

/** A bare name is the settlement; a kind word that fits outweighs fame. */
function cueWeight({ kind }: GazetteerPlace, cue: KindCue | undefined): number {
  if (!cue) return 0;
  const rank = cue.kinds.indexOf(kind);
  return rank === -1 ? 0 : 6 - rank;
}

function liesIn(place: GazetteerPlace, outer: GazetteerPlace): boolean {
  if (place.id === outer.id || place.country !== outer.country) return false;
  return outer.kind === "country" || place.region === outer.region;
}

/** The more other names of the article lie in the same country, and in the same region, the likelier. */
function companyWeight({ country, region }: GazetteerPlace, key: string, company: Company): number {
  const others = (code: string | undefined) => {
    const inside = code === undefined ? undefined : company.get(code);
    if (!inside) return 0;
    const sum = [...inside.values()].reduce((total, weight) => total + weight, 0);
    return Math.log2(1 + sum - (inside.get(key) ?? 0));
  };
  return others(country) + others(region);
}
