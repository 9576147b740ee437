/** Whether the best candidate may be what the article means. A name without a place is listed as such; a wrong place misleads. */
import type { GazetteerMatch, GazetteerPlace } from "../gazetteer/gazetteer.ts";
import type { PrintedName } from "./choose-places.ts";
import type { Company } from "./company.ts";

/** In: the best match of a name, the company of its article. Out: whether to believe it. */
export function isCredible(match: GazetteerMatch, name: PrintedName, company: Company): boolean {
  const { country, region, kind, population } = match.place;
  if (!common.has(kind)) return true;
  if (name.within.has(country ?? "") || name.within.has(region ?? "")) return true;
  const isVouchedFor = company.weightOf(country, name.key) > 0;
  if (initials.test(name.surface))
    return isVouchedFor && (kind === "region" || population >= 500_000);
  if (isVouchedFor || isAmongNeighbours(match, name, company)) return true;
  return isFamous(match, name);
}

/** Kinds of which there are so many that most names occur twice. */
const common: ReadonlySet<GazetteerPlace["kind"]> = new Set([
  "city",
  "town",
  "village",
  "district",
  "region",
]);

/** "WA", "LAC": where nothing speaks for Western Australia they do not stand for Wa in Ghana either. */
const initials = /^\p{Lu}{1,3}$/u;

/** Whitehorse and Carcross with Yukon: places few know that lie in one region with others of the article. */
function isAmongNeighbours({ place }: GazetteerMatch, { key }: PrintedName, company: Company) {
  return company.countIn(place.region, key) >= (place.kind === "region" ? 1 : 2);
}

/**
 * Known without an introduction. A name that many places bear must be that of a capital or a
 * metropolis; a region called what a kind word says counts as called by its name.
 */
function isFamous({ place, how }: GazetteerMatch, { key, cue, matches }: PrintedName): boolean {
  if (place.capital) return true;
  if (directions.has(key)) return false;
  const fitting = matches.filter((match) => cue?.kinds.includes(match.place.kind));
  const isToldApart = fitting.some((match) => match.place === place);
  if (isToldApart && fitting.length === 1 && place.kind === "region") return true;
  if (how === "alias" && !isToldApart) return place.population >= 1_000_000;
  if (matches.length === 1) return place.population >= 20_000;
  return place.population >= (matches.length > many ? 1_000_000 : 100_000);
}

const many = 12;

/** Regions of some country each, and words of every article. */
const directions = new Set(
  "north south east west central northern southern eastern western coast northeast northwest".split(
    " ",
  ),
);
