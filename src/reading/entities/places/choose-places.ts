/**
 * One place for every printed name. A candidate is weighed by how well known it is, what the words
 * around the name say, and the countries and regions the rest of the article is about.
 */
import { fold } from "../../../text/fold.ts";
import type { GazetteerMatch } from "../gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "../gazetteer/gazetteer-place.ts";
import {
  type CoOccurrences,
  countCoOccurrences,
  type Home,
  type ReadName,
} from "./co-occurrences.ts";
import { isSpelling, isUnlike } from "./alias.ts";
import { isPlausible } from "./plausibility.ts";
import { findDemonymCountries } from "./demonyms.ts";
import { isCommonName, type PrintedName } from "./printed-name.ts";

/**
 * Chooses the match for each place name, in order; undefined when no candidate is plausible.
 *
 * @param home - what the folder is about.
 */
export function choosePlaces(
  text: string,
  names: readonly PrintedName[],
  home?: Home,
): (GazetteerMatch | undefined)[] {
  const adjectives = findDemonymCountries(text);
  const candidates = names.map(weighAlone);
  let coOccurrences = countCoOccurrences([], new Set(), home);
  let chosen: (GazetteerMatch | undefined)[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = chosen;
    chosen = names.map((name, index) => choose(name, candidates[index] ?? [], coOccurrences));
    if (round > 0 && chosen.every((match, index) => match === before[index])) break;
    coOccurrences = countCoOccurrences(toRead(names, chosen), adjectives, home);
  }
  return chosen.map((match, index) => {
    const name = names[index];
    return match && name && isPlausible(match, name, coOccurrences) ? match : undefined;
  });
}

/** The first round knows no company; the second corrects by it, the third settles, if anything has changed. */
const rounds = 3;

function toRead(
  names: readonly PrintedName[],
  chosen: readonly (GazetteerMatch | undefined)[],
): ReadName[] {
  return names.flatMap((name, index) => {
    const match = chosen[index];
    return match ? [{ key: name.key, match, isCommon: isCommonName(name) || name.isDisputed }] : [];
  });
}

/** A match with its weight, whatever company it is in. */
interface Candidate {
  match: GazetteerMatch;
  weight: number;
}

function choose(
  name: PrintedName,
  candidates: readonly Candidate[],
  coOccurrences: CoOccurrences,
): GazetteerMatch | undefined {
  if (candidates.length < 2) return candidates[0]?.match;
  let best: GazetteerMatch | undefined;
  let bestWeight = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const weight = weigh(candidate, name, coOccurrences);
    if (weight > bestWeight) {
      best = candidate.match;
      bestWeight = weight;
    }
  }
  return best;
}

/** Weights are orders of magnitude of population: to be ten times as large is worth one. */
function weighAlone(name: PrintedName): Candidate[] {
  return name.matches.map((match) => ({
    match,
    weight:
      prominence(match.place) +
      renown(match, name.key) +
      nameWeight(match, name.key) +
      foreignNameWeight(match, name) +
      countryNameWeight(match, name) +
      cueWeight(match, name) +
      withinWeight(match.place, name),
  }));
}

function weigh(
  { match, weight: alone }: Candidate,
  name: PrintedName,
  coOccurrences: CoOccurrences,
): number {
  const { country, region } = match.place;
  return (
    alone +
    4 * coOccurrences.shareOf(country, name.key) +
    Math.max(
      Math.min(Math.log2(1 + coOccurrences.weightOf(region, name.key)), 2),
      homeWeight(match, name, coOccurrences.homeOf(name.key)),
    )
  );
}

/**
 * The home of a folder outweighs a namesake elsewhere that is larger by as many orders of magnitude; but Greece
 * is a country, and what is called so outweighs what was called so once.
 */
function homeWeight({ place, how }: GazetteerMatch, { matches }: PrintedName, home: Home): number {
  const { kind, region, country } = place;
  const rivals = matches.filter((other) => other.how === "exact");
  if (how === "alias" && rivals.length > 0) return 0;
  if (renowned.has(kind) && rivals.some((other) => other.place.kind === "country")) return 0;
  if (region !== undefined && region === home.region) return 4.5;
  return country !== undefined && country === home.country ? 1.5 : 0;
}

/** Known to the whole world under this name. */
function renown({ place, how }: GazetteerMatch, key: string): number {
  if (!renowned.has(place.kind) || (how === "alias" && !isSpelling(place, key))) return 0;
  return 1.25 * Math.log10(1 + place.otherNames);
}

const renowned: ReadonlySet<GazetteerPlace["kind"]> = new Set([
  "city",
  "town",
  "village",
  "region",
]);

/** "Santiago" is sooner short for Santiago de Veraguas than an old name. */
function nameWeight({ place, how }: GazetteerMatch, key: string): number {
  if (how === "exact") return 1.5;
  if (isSpelling(place, key)) return 1.25;
  if (place.kind === "region") return -1;
  if (isUnlike({ place, how }, key)) return -0.25;
  return fold(place.name).startsWith(`${key} `) ? 0.75 : 0;
}

/** Columbia and Salvador are cities; what other languages call a country so counts less. */
function foreignNameWeight({ place, how }: GazetteerMatch, { matches, key }: PrintedName): number {
  if (place.kind !== "country" || how === "exact" || isSpelling(place, key)) return 0;
  const isCity = matches.some(
    (other) => other.how === "exact" && other.place.population >= 100_000,
  );
  return isCity ? -3 : 0;
}

/** Greece and Lebanon are countries, Holland too, unless the words beside the name say which town they are. */
function countryNameWeight({ place }: GazetteerMatch, { matches }: PrintedName): number {
  if (!renowned.has(place.kind) || place.kind === "region") return 0;
  const isCountryName = matches.some(
    ({ how, place: { kind, population } }) =>
      kind === "country" && (how === "exact" || population > farLarger * place.population),
  );
  return isCountryName ? -2 : 0;
}

const farLarger = 100;

function prominence({ kind, population, capital }: GazetteerPlace): number {
  const size = population > 0 ? Math.log10(population) : (unpeopled[kind] ?? 3);
  const seat = capital ? 0.2 * size : 0;
  return size + seat + (ofKind[kind] ?? 0);
}

/** What has no population counts like a settlement of its importance. */
const unpeopled: Partial<Record<GazetteerPlace["kind"], number>> = {
  continent: 9,
  sea: 8,
  area: 7.5,
  mountain: 7,
  island: 6.5,
  river: 6,
  lake: 6,
  site: 6,
  country: 5,
  region: 4,
};

const ofKind: Partial<Record<GazetteerPlace["kind"], number>> = {
  country: 1.5,
  district: -0.5,
  village: -0.5,
};

/** A bare name is the settlement; a kind word that fits outweighs fame, but "the Persian Gulf region" is no province. */
function cueWeight(match: GazetteerMatch, { cue, key }: PrintedName): number {
  const rank = cue ? cue.kinds.indexOf(match.place.kind) : -1;
  return rank === -1 || isUnlike(match, key) ? 0 : 6 - rank;
}

/** "Canada, Mexico and China" is a list: that a country stands behind a country's name does not make it a village there. */
function withinWeight(
  { kind, country, region }: GazetteerPlace,
  { within, matches }: PrintedName,
): number {
  const byRegion = kind === "region" ? 0 : (within.get(region ?? "") ?? 0);
  const isListed = kind !== "region" && matches.some(isCountry);
  const byCountry = kind === "country" || isListed ? 0 : (within.get(country ?? "") ?? 0);
  return Math.max(byRegion, byCountry);
}

function isCountry({ place, how }: GazetteerMatch): boolean {
  return place.kind === "country" && how === "exact";
}
