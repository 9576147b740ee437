/**
 * Parts the names of the corpus from words that may be none. A name is as certain as the most certain of
 * its mentions; below the bar it has no page and is listed as possible.
 */
import { largestOf } from "../../text/long-lists.ts";
import type { GazetteerPlace } from "../../reading/entities/gazetteer/gazetteer-place.ts";
import type { Mention } from "../../record/record.ts";
import { groupById, type Resolution, type ResolvedMention } from "./name-mention.ts";

/** Chosen on labelled news, see the understanding bench: what is kept is rarely wrong. */
const bars: Record<Mention["kind"], number> = { person: 0.9, place: 0.9, organisation: 0.5 };
/** A place that the gazetteer has, and in a country that fits the article, is seldom none. */
const barOnMap = 0.75;
/** "Stary Oskol": nor is one of several words, or a large city, that the gazetteer has. */
const barOfWellKnown = 0.65;
const largeCity = 100_000;
/** "Mariupol": nor a large city whose name is nobody's and no word. */
const barOfLargeCity = 0.4;
/** No person or town is called Europe. */
const barOfContinent = 0.3;

export interface SetAside<Named> extends Resolution<Named> {
  /** The mentions of names below the bar. */
  possible: ResolvedMention[];
}

/** Tells of a place name whether it is also a word, or the name of a person of the corpus. */
export type IsAmbiguous = (surface: string) => boolean;

/** Takes the names below the bar out of a resolution. */
export function setAsidePossible<Named extends { id: string }>(
  { entities, resolved }: Resolution<Named>,
  kind: Mention["kind"],
  isAmbiguous: IsAmbiguous,
): SetAside<Named> {
  const certain = new Set(
    [...groupById(resolved)]
      .filter(([, own]) => certaintyOf(own) >= barFor(own, kind, isAmbiguous))
      .map(([id]) => id),
  );
  return {
    entities: entities.filter(({ id }) => certain.has(id)),
    resolved: resolved.filter(({ id }) => certain.has(id)),
    possible: resolved.filter(({ id }) => !certain.has(id)),
  };
}

/** Keeps every name, for a corpus whose file asks for it. */
export function keepAll<Named>(resolution: Resolution<Named>): SetAside<Named> {
  return { ...resolution, possible: [] };
}

function barFor(
  own: readonly ResolvedMention[],
  kind: Mention["kind"],
  isAmbiguous: IsAmbiguous,
): number {
  const onMap = own.flatMap(({ mention: { surface, reading } }) =>
    reading?.place ? { surface, place: reading.place } : [],
  );
  if (onMap.length === 0) return bars[kind];
  if (onMap.some(({ place }) => place.kind === "continent")) return barOfContinent;
  const inCity = onMap.filter(({ place }) => isLargeCity(place));
  if (inCity.some(({ surface }) => !isAmbiguous(surface))) return barOfLargeCity;
  const isWellKnown = inCity.length > 0 || onMap.some(({ surface }) => surface.includes(" "));
  return isWellKnown ? barOfWellKnown : barOnMap;
}

function isLargeCity({ population, capital }: GazetteerPlace): boolean {
  return population >= largeCity || capital === true;
}

function certaintyOf(own: readonly ResolvedMention[]): number {
  return largestOf(own.map(({ mention }) => (mention.corrected ? 1 : (mention.certainty ?? 1))));
}
