/** Place names → the places they mean, from the gazetteer and the company they keep. */
import type { Gazetteer, GazetteerPlace } from "./gazetteer/gazetteer.ts";
import type { Name } from "./names.ts";
import type { Mention, PlaceKind, Span } from "./record.ts";

/** What one printed place name was taken to mean in its article. */
export interface PlaceReading extends Span {
  how: Mention["how"];
  /** Absent when no table knows the name. */
  place?: GazetteerPlace;
  /** What the words around the name say it is ("the Belgorod region"), when they do. */
  kind?: PlaceKind;
}

/** In: the source text and the names found in it. Out: a reading for each name of kind place, in order. */
export function readPlaces(
  _text: string,
  names: readonly Name[],
  _gazetteer: Gazetteer,
): PlaceReading[] {
  return names
    .filter((name) => name.kind === "place")
    .map(({ start, end }) => ({ start, end, how: "exact" as const }));
}
