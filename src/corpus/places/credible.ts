/** Whether the best candidate may be what the article means. A name without a place is listed as such; a wrong place misleads. */
import type { GazetteerMatch, GazetteerPlace } from "../gazetteer/gazetteer.ts";
import type { PrintedName } from "./choose-places.ts";
import type { Company } from "./company.ts";

/** In: the best match of a name, the company of its article. Out: whether to believe it. */
export function isCredible(match: GazetteerMatch, name: PrintedName, company: Company): boolean {
  const { place } = match;
  if (!divisible.has(place.kind)) return true;
  if (initials.test(name.surface)) return false;
  if (name.within.has(place.country ?? "") || name.within.has(place.region ?? "")) return true;
  if (company.weightOf(place.country, name.key) > 0) return true;
  return isFamous(match, name);
}

const divisible: ReadonlySet<GazetteerPlace["kind"]> = new Set([
  "city",
  "town",
  "village",
  "district",
  "region",
]);

/** "WA", "LAC": in an article that is not all capitals they stand for something else than Wa in Ghana. */
const initials = /^\p{Lu}{1,3}$/u;

/** Known without an introduction. A region called what a kind word says counts as called by its name. */
function isFamous({ place, how }: GazetteerMatch, { cue, matches }: PrintedName): boolean {
  if (place.capital) return true;
  const fitting = matches.filter((match) => cue?.kinds.includes(match.place.kind));
  const isToldApart = fitting.some((match) => match.place === place);
  if (isToldApart && fitting.length === 1 && place.kind === "region") return true;
  return place.population >= (how === "exact" || isToldApart ? 100_000 : 1_000_000);
}
