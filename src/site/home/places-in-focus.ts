/** The places that the corpus file puts first. */
import type { CorpusIndex, Entity } from "../shared/corpus-index.ts";

/** Those of some places that are in focus, in the order of the corpus file. */
export function placesInFocus({ contents }: CorpusIndex, places: readonly Entity[]): Entity[] {
  return contents.file.focus.flatMap(
    (name) => places.find((place) => place.name.entry.name === name) ?? [],
  );
}
