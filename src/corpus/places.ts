/** Place names → the places they mean, from the gazetteer and the company they keep. */
import { fold } from "./fold.ts";
import type { Gazetteer, GazetteerPlace } from "./gazetteer/gazetteer.ts";
import type { Name } from "./names.ts";
import { findCandidates } from "./places/candidates.ts";
import { choosePlaces } from "./places/choose-places.ts";
import { standsForGovernment } from "./places/government.ts";
import { findKindCue } from "./places/kind-words.ts";
import type { Mention, PlaceKind, Span } from "./record.ts";

/** What one printed place name was taken to mean in its article. */
export interface PlaceReading extends Span {
  how: Mention["how"];
  /** Absent when no table knows the name. */
  place?: GazetteerPlace;
  /** What the words around the name say it is ("the Belgorod region"), when they do; the place may be of another kind. */
  kind?: PlaceKind;
  /** "Moscow denied": the place is named, its government is meant. */
  standsFor?: "government";
}

/** In: the source text and the names found in it. Out: a reading for each name of kind place, in order. */
export function readPlaces(
  text: string,
  names: readonly Name[],
  gazetteer: Gazetteer,
): PlaceReading[] {
  const printed = names
    .filter((name) => name.kind === "place")
    .map(({ start, end }) => {
      const surface = text.slice(start, end);
      const cue = findKindCue(text, start, end);
      return {
        start,
        end,
        key: fold(surface),
        cue,
        candidates: findCandidates(surface, gazetteer),
      };
    });
  const chosen = choosePlaces(text, printed);
  return printed.map(({ start, end, cue }, index) => {
    const match = chosen[index];
    return {
      start,
      end,
      how: match?.how ?? "exact",
      ...(match && { place: match.place }),
      ...(cue && { kind: cue.kind }),
      ...(match &&
        standsForGovernment(text, { start, end }, match.place) && {
          standsFor: "government" as const,
        }),
    };
  });
}
