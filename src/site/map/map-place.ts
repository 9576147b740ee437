/** Places of the corpus → what a map shows of them. */
import { countryWords } from "../shared/place-words.ts";
import { t } from "../../text/interface-language.ts";
import type { Place } from "../../record/record.ts";
import { countOf, plainText } from "../shared/wording.ts";

/** A settlement with coordinates, and how often the corpus prints its name. */
export interface MapPlace {
  id: string;
  name: string;
  kind: "city" | "town" | "village";
  countryName?: string;
  mentions: number;
  /** Degrees, WGS 84. */
  longitude: number;
  latitude: number;
  /** Where it leads, if it has no page of its own. */
  path?: string;
}

/** Picks the settlements that have a point, most mentioned first. */
export function toMapPlaces(places: readonly Place[]): MapPlace[] {
  return sortByMentions(places.flatMap((place) => toMapPlace(place) ?? []));
}

/** Sorts places, most mentioned first and then by id. */
export function sortByMentions(places: readonly MapPlace[]): MapPlace[] {
  return [...places].sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}

/** Leaves out places that are not points (regions, countries, rivers) and names that were not identified. */
function toMapPlace({ ...place }: Place): MapPlace | undefined {
  const { id, name, kind, variants, point } = place;
  const countryName = countryWords(place);
  if (!point || (kind !== "city" && kind !== "town" && kind !== "village")) return undefined;
  const mentions = variants.reduce((sum, variant) => sum + variant.count, 0);
  const { longitude, latitude } = point;
  return {
    id,
    name,
    kind,
    mentions,
    longitude,
    latitude,
    ...(countryName === undefined ? {} : { countryName }),
  };
}

/** Says what a circle stands for: "Kharkiv, city in Ukraine: 6 mentions". */
export function describeMapPlace({ name, kind, countryName, mentions }: MapPlace): string {
  const where =
    countryName === undefined
      ? t(kind)
      : t("{kind} in {country}", { kind: t(kind), country: countryName });
  return `${plainText(name)}, ${where}: ${countOf(mentions, "mention")}`;
}
