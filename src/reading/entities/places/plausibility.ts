/** Decides whether the best candidate is what the article means. A name without a place is listed as such; a wrong place misleads. */
import type { GazetteerMatch } from "../gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "../gazetteer/gazetteer-place.ts";
import { isSpelling, isUnlike } from "./alias.ts";
import { isInOtherState } from "./context.ts";
import type { CoOccurrences } from "./co-occurrences.ts";
import { isKindWord } from "./kind-words.ts";
import { isCommonName, type PrintedName } from "./printed-name.ts";

/** Tells whether the best match of a name is plausible in its article. */
export function isPlausible(
  match: GazetteerMatch,
  name: PrintedName,
  coOccurrences: CoOccurrences,
): boolean {
  const { country, region, kind, population } = match.place;
  if (!common.has(kind)) return true;
  if (isInOtherState(match.place, name.within)) return false;
  if (name.within.has(country ?? "") || name.within.has(region ?? "")) return true;
  const home = coOccurrences.homeOf(name.key);
  const isAtHome = region !== undefined && region === home.region;
  if (isAtHome && !initials.test(name.surface)) return true;
  if (isUnlikely(match, name, coOccurrences)) return false;
  if (name.isWord && isSmall(match.place) && coOccurrences.countIn(region, name.key) === 0)
    return false;
  const weight = coOccurrences.weightOf(country, name.key);
  const isInCountry = country !== undefined && country === home.country;
  const hasSupport = isInCountry || weight >= (population >= 20_000 ? 0.5 : 1);
  if (initials.test(name.surface))
    return hasSupport && (kind === "region" || population >= 500_000);
  if (isAmongNeighbours(match, name, coOccurrences)) return true;
  return hasSupport ? isToldFromNamesakes(match, name, coOccurrences) : isFamous(match, name);
}

/**
 * "South Side", "Tan" and "Whitehall" are aliases of places that nobody means by them. Bombay is what a large city was
 * called; Mamallapuram a village by this name where the article names its neighbours.
 */
function isUnlikely(match: GazetteerMatch, name: PrintedName, coOccurrences: CoOccurrences) {
  const { place, how } = match;
  const { key, matches, isPhrase } = name;
  if (how === "exact" || isSpelling(place, key)) return false;
  const isOther = isUnlike(match, key);
  if (isPhrase) return isOther || (settlements.has(place.kind) && place.population < 100_000);
  if (!isOther || !settlements.has(place.kind) || place.population >= 1_000_000) return false;
  const weight = coOccurrences.weightOf(place.country, key);
  const isShared = matches.some(
    (other) =>
      other.how === "exact" &&
      settlements.has(other.place.kind) &&
      coOccurrences.weightOf(other.place.country, key) >= weight,
  );
  if (isShared) return true;
  const isOnly = matches.length === 1 && !key.includes(" ") && place.population >= 20_000;
  const isAmong = isOnly || coOccurrences.countIn(place.region, key) > 0;
  return place.population < 100_000 && !isAmong;
}

/** Kinds of which there are so many that most names occur twice. */
const common: ReadonlySet<GazetteerPlace["kind"]> = new Set([
  "city",
  "town",
  "village",
  "district",
  "region",
]);

/** Earth is the planet and Hewitt somebody, unless the article names another place near the village of that name. */
function isSmall({ kind, population }: GazetteerPlace): boolean {
  return settlements.has(kind) && population < 50_000;
}

/** "WA", "LAC": where nothing speaks for Western Australia they do not stand for Wa in Ghana either. */
const initials = /^\p{Lu}{1,3}$/u;

/** Whitehorse and Carcross with Yukon: places few know that lie in one region with others of the article. */
function isAmongNeighbours(
  { place }: GazetteerMatch,
  { key }: PrintedName,
  coOccurrences: CoOccurrences,
) {
  return coOccurrences.countIn(place.region, key) >= (place.kind === "region" ? 1 : 2);
}

/** Russia alone does not tell which of its five villages called Krasny Oktyabr is meant. */
function isToldFromNamesakes(
  { place, how }: GazetteerMatch,
  name: PrintedName,
  coOccurrences: CoOccurrences,
): boolean {
  if (place.population >= 200_000 || coOccurrences.weightOf(place.region, name.key) > 0)
    return true;
  return !name.matches.some(
    ({ place: other, how: otherHow }) =>
      other.id !== place.id &&
      other.kind !== "region" &&
      (otherHow === "exact" || how === "alias") &&
      other.country === place.country &&
      other.region !== place.region &&
      other.population * 30 >= place.population,
  );
}

const latin = /^\p{Script=Latin}/u;

/**
 * Known without an introduction. A name that many places bear must be that of a capital, a metropolis or a
 * city of renown; a region called what a kind word says counts as called by its name.
 */
function isFamous({ place, how }: GazetteerMatch, name: PrintedName): boolean {
  const { key, cue, matches } = name;
  if (key.split(" ").every((word) => directions.has(word) || isKindWord(word))) return false;
  const fitting = matches.filter((match) => cue?.kinds.includes(match.place.kind));
  const isToldApart = fitting.some((match) => match.place === place);
  if (isToldApart && fitting.length === 1 && place.kind === "region") return true;
  if (isRenowned({ place, how }, matches)) return true;
  // What is written in other letters is an alias of every place.
  const isOther = how === "alias" && latin.test(name.surface);
  if (isOther && !isToldApart) return place.population >= 1_000_000;
  if (matches.length === 1) return place.population >= 20_000;
  if (isCommonName(name)) return isOutstanding(place, name);
  return place.capital === true || place.population >= 100_000;
}

/**
 * Venice is in Italy, unless the text says otherwise: the world has a name for it in many languages, for its
 * American namesakes in few. Chernigov and Artyomovsk are what Chernihiv and Bakhmut were called, and nothing
 * else of their size was.
 */
function isRenowned({ place, how }: GazetteerMatch, matches: readonly GazetteerMatch[]): boolean {
  if (!settlements.has(place.kind)) return false;
  const rivals = matches.filter(
    ({ place: { id, kind } }) => id !== place.id && settlements.has(kind),
  );
  if (rivals.length === 0) return place.population >= (how === "exact" ? 20_000 : 50_000);
  const names = Math.max(
    ...rivals.map((rival) => rival.place.otherNames / (rival.how === "exact" ? 1 : 2)),
  );
  const people = Math.max(...rivals.map((rival) => rival.place.population));
  const isRenowned = place.otherNames >= manyNames && place.otherNames >= 1.5 * names;
  return isRenowned || (place.population >= 100_000 && place.population >= 10 * people);
}

const settlements: ReadonlySet<GazetteerPlace["kind"]> = new Set([
  "city",
  "town",
  "village",
  "district",
]);

/** Of a city that is known around the world. */
const manyNames = 20;

/** San Salvador is the capital of El Salvador, whoever else is called so; San José may be any of them. */
function isOutstanding(place: GazetteerPlace, { matches }: PrintedName): boolean {
  const rivals = matches
    .map((match) => match.place)
    .filter(({ country, kind }) => country !== place.country && kind !== "region");
  const largest = Math.max(...rivals.map(({ population }) => population), 10_000);
  return place.population >= largest * (place.capital ? 5 : 10);
}

/** "South", "West Coast": regions of some country each, and words of every article. */
const directions = new Set(
  "north south east west central northern southern eastern western northeast northwest southeast southwest upper lower middle coast side end shore bank".split(
    " ",
  ),
);
