/** Sightings → the same, where the corpus at large corrects the kind of a name that one article got wrong. */
import { fold } from "../../text/fold.ts";
import type { Mention } from "../../record/record.ts";
import type { Sighting } from "./mention.ts";

/** A kind is believed of a name that the corpus prints at least so often, nearly always as that kind. */
const fewestSightings = 4;
const share = 0.75;

/**
 * In: all sightings. Out: the same in order; "Kremlin", an organisation nearly everywhere, is one in the
 * article where it was taken for a person. Not if that article names somebody in full who bears the name.
 */
export function agreeOnKinds(sightings: readonly Sighting[]): Sighting[] {
  const usual = findUsualKinds(sightings);
  const bearers = new Set(sightings.filter(({ kind }) => kind === "person").flatMap(listNameParts));
  return sightings.map((sighting) => {
    const kind = usual.get(fold(sighting.surface));
    const isSettled =
      kind === undefined || kind === sighting.kind || sighting.corrected !== undefined;
    if (isSettled || bearers.has(`${sighting.file}\n${fold(sighting.surface)}`)) return sighting;
    const { reading: _, ...rest } = sighting;
    return { ...rest, kind };
  });
}

function findUsualKinds(sightings: readonly Sighting[]): Map<string, Mention["kind"]> {
  const usual = new Map<string, Mention["kind"]>();
  for (const [spelling, own] of Map.groupBy(sightings, ({ surface }) => fold(surface))) {
    if (own.length < fewestSightings) continue;
    for (const [kind, { length }] of Map.groupBy(own, (sighting) => sighting.kind)) {
      if (length >= share * own.length && length < own.length) usual.set(spelling, kind);
    }
  }
  return usual;
}

/** The words of a name of several words, each with its article: who bears "kim" there. */
function listNameParts({ surface, file }: Sighting): string[] {
  const words = fold(surface).split(" ");
  return words.length < 2 ? [] : words.map((word) => `${file}\n${word}`);
}
