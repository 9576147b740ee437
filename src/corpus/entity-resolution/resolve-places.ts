/** Sightings of places → the corpus's places: one for each place meant, with all its spellings. */
import type { CorpusFile } from "../corpus-file.ts";
import { fold } from "../../text/fold.ts";
import type { Gazetteer } from "../../reading/entities/gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "../../reading/entities/gazetteer/gazetteer-place.ts";
import type { Place, PlaceKind } from "../../record/record.ts";
import { slugify } from "../../text/slug.ts";
import { nearestSpelling } from "../../text/spelling.ts";
import {
  countVariants,
  formatCorrection,
  groupById,
  type Settled,
  type Sighting,
  sortByName,
  type Tie,
  tieBySpelling,
} from "./mention.ts";

/** A slip is believed only of a name that the corpus prints this many times as often. */
const timesAsOften = 2;
const shortestSlip = 5;

/** In: all sightings of kind place. Out: the places, sorted by name, and which sighting means which. */
export function settlePlaces(
  sightings: readonly Sighting[],
  file: CorpusFile,
  gazetteer: Gazetteer,
): Settled<Place> {
  const meant = new Map<string, GazetteerPlace | undefined>();
  const ties: Tie[] = [];
  const unknown: Sighting[] = [];
  for (const sighting of sightings) {
    const place = sighting.corrected
      ? findListed(sighting.corrected, file, gazetteer)
      : sighting.reading?.place;
    if (!place && !sighting.corrected) {
      unknown.push(sighting);
      continue;
    }
    const id = place
      ? toPlaceId(place, gazetteer)
      : slugify(sighting.corrected ?? sighting.surface);
    meant.set(id, place);
    ties.push({
      sighting,
      id,
      how: sighting.corrected
        ? toCorrectedTie(sighting)
        : tieBySpelling(place?.name ?? "", sighting.surface),
    });
  }
  ties.push(...settleUnknown(unknown, ties, meant));
  const names = new Map(
    ties
      .filter(({ sighting }) => sighting.corrected)
      .map(({ id, sighting }) => [id, sighting.corrected]),
  );
  const places = [...groupById(ties)].map(([id, own]) =>
    toPlace({ id, own, place: meant.get(id), listed: names.get(id) }, file, gazetteer),
  );
  return { settled: sortByName(relate(places)), ties };
}

function toCorrectedTie({ corrected, surface }: Sighting): Tie["how"] {
  return corrected === surface ? "exact" : "corrected";
}

/** The gazetteer's place for a name that the corpus file lists, of the kind and country it says. */
function findListed(
  name: string,
  file: CorpusFile,
  gazetteer: Gazetteer,
): GazetteerPlace | undefined {
  const entry = file.places[name];
  return gazetteer
    .find(name)
    .map((match) => match.place)
    .find(
      ({ kind, country }) =>
        (!entry?.kind || entry.kind === kind) && (!entry?.country || entry.country === country),
    );
}

/** Places that are told apart by their country; others, such as a river, by their kind. */
const settlementKinds: readonly PlaceKind[] = ["city", "town", "village", "district"];

/**
 * Readable, and independent of the other articles: the best known place of a name has the bare slug,
 * the first of another country its code, the first of another kind its kind, any other its number.
 */
function toPlaceId(place: GazetteerPlace, gazetteer: Gazetteer): string {
  const slug = slugify(place.name);
  const namesakes = gazetteer
    .find(place.name)
    .filter(({ how }) => how === "exact")
    .map((match) => match.place);
  const isFirst = (trait: "country" | "kind") =>
    namesakes.find((other) => other[trait] === place[trait])?.id === place.id;
  if (namesakes.length === 0 || namesakes[0]?.id === place.id) return slug;
  if (!settlementKinds.includes(place.kind) && isFirst("kind")) return `${slug}-${place.kind}`;
  if (place.country && isFirst("country")) return `${slug}-${place.country.toLowerCase()}`;
  return `${slug}-${slugify(place.id)}`;
}

/** Names no table knows: a slip of a name that the corpus prints more often, or a place of their own without coordinates. */
function settleUnknown(
  unknown: readonly Sighting[],
  known: readonly Tie[],
  meant: ReadonlyMap<string, GazetteerPlace | undefined>,
): Tie[] {
  const knownBySpelling = Map.groupBy(known, ({ sighting }) => fold(sighting.surface));
  const byInitial = Map.groupBy(knownBySpelling.keys(), (spelling) => spelling[0] ?? "");
  const unknownBySpelling = Map.groupBy(unknown, ({ surface }) => fold(surface));
  return [...unknownBySpelling].flatMap(([spelling, sightings]) => {
    const own = slugify(spelling);
    const often = (byInitial.get(spelling[0] ?? "") ?? []).filter(
      (candidate) =>
        (knownBySpelling.get(candidate)?.length ?? 0) >= timesAsOften * sightings.length,
    );
    const nearest = often.includes(spelling) ? spelling : findSlip(spelling, often);
    const candidates = nearest === undefined ? [] : (knownBySpelling.get(nearest) ?? []);
    const mostFrequent = findMostFrequent(candidates);
    return sightings.map((sighting): Tie => {
      const like =
        candidates.find(({ id }) => meant.get(id)?.kind === sighting.reading?.kind) ?? mostFrequent;
      if (!like) return { sighting, id: meant.has(own) ? `${own}-unknown` : own, how: "exact" };
      return { sighting, id: like.id, how: nearest === spelling ? like.how : "similar" };
    });
  });
}

function findSlip(spelling: string, often: readonly string[]): string | undefined {
  return spelling.length < shortestSlip ? undefined : nearestSpelling(spelling, often);
}

function findMostFrequent(ties: readonly Tie[]): Tie | undefined {
  const groups = [...groupById(ties).values()].sort((a, b) => b.length - a.length);
  return groups[0]?.[0];
}

interface PlaceParts {
  id: string;
  own: readonly Tie[];
  place: GazetteerPlace | undefined;
  listed: string | undefined;
}

function toPlace(
  { id, own, place, listed }: PlaceParts,
  file: CorpusFile,
  gazetteer: Gazetteer,
): Place {
  const variants = countVariants(own);
  const entry = listed ? file.places[listed] : undefined;
  const name = listed ?? place?.name ?? variants[0]?.text ?? id;
  const kind =
    entry?.kind ??
    place?.kind ??
    own.find(({ sighting }) => sighting.reading?.kind)?.sighting.reading?.kind;
  const country = entry?.country ?? place?.country;
  const countryName = country && gazetteer.countryName(country);
  const point = entry?.point
    ? { latitude: entry.point[0], longitude: entry.point[1], source: "corpus file" }
    : place && { latitude: place.latitude, longitude: place.longitude, source: place.source };
  return {
    id,
    name,
    variants,
    alsoKnownAs: place ? gazetteer.namesOf(place).filter((other) => other !== name) : [],
    notes: variants.flatMap(({ text, how }) => formatReason(text, name, how)),
    ...(kind && { kind }),
    ...(country && { country }),
    ...(countryName && { countryName }),
    ...(point && { point }),
    related: [],
  };
}

function formatReason(text: string, name: string, how: Tie["how"]): string[] {
  if (how === "similar")
    return [`“${text}” is taken for a slip of “${name}”, a name this corpus prints often.`];
  if (how === "corrected") return [formatCorrection(text, name)];
  return [];
}

/** Places printed with the same words, such as a city and its region, know of each other. */
function relate(places: readonly Place[]): Place[] {
  const bySpelling = new Map<string, Set<string>>();
  for (const { id, variants } of places) {
    for (const { text } of variants) {
      const ids = bySpelling.get(fold(text)) ?? new Set();
      bySpelling.set(fold(text), ids.add(id));
    }
  }
  return places.map((place) => {
    const related = new Set(
      place.variants.flatMap(({ text }) => [...(bySpelling.get(fold(text)) ?? [])]),
    );
    related.delete(place.id);
    return { ...place, related: [...related].sort() };
  });
}
