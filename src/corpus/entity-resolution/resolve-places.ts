/** Resolves places: one entity for each place that is meant, with all its spellings. */
import { formatReason } from "../../record/reasons.ts";
import { append } from "../../text/long-lists.ts";
import type { CorpusFile } from "../corpus-file.ts";
import { fold } from "../../text/fold.ts";
import type { Gazetteer } from "../../reading/entities/gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "../../reading/entities/gazetteer/gazetteer-place.ts";
import type { Place, PlaceKind } from "../../record/record.ts";
import { slugify } from "../../text/slug.ts";
import { allowedEdits, nearestSpelling } from "../../text/spelling.ts";
import {
  countVariants,
  formatCorrection,
  groupById,
  type Resolution,
  type NameMention,
  sortByName,
  type ResolvedMention,
  matchBySpelling,
} from "./name-mention.ts";

/** A slip is believed only of a name that the corpus prints this many times as often. */
const timesAsOften = 2;
const shortestSlip = 5;

/** Resolves all mentions of places. */
export function resolvePlaces(
  mentions: readonly NameMention[],
  file: CorpusFile,
  gazetteer: Gazetteer,
): Resolution<Place> {
  const meant = new Map<string, GazetteerPlace | undefined>();
  const resolved: ResolvedMention[] = [];
  const unknown: NameMention[] = [];
  for (const mention of mentions) {
    const place = mention.corrected
      ? findListed(mention.corrected, file, gazetteer)
      : mention.reading?.place;
    if (!place && !mention.corrected) {
      unknown.push(mention);
      continue;
    }
    const id = place ? toPlaceId(place, gazetteer) : slugify(mention.corrected ?? mention.surface);
    meant.set(id, place);
    resolved.push({
      mention,
      id,
      how: mention.corrected
        ? toCorrectedHow(mention)
        : matchBySpelling(place?.name ?? "", mention.surface),
    });
  }
  append(resolved, resolveUnknown(unknown, { known: resolved, meant, gazetteer }));
  const names = new Map(
    resolved
      .filter(({ mention }) => mention.corrected)
      .map(({ id, mention }) => [id, mention.corrected]),
  );
  const places = [...groupById(resolved)].map(([id, own]) =>
    toPlace({ id, own, place: meant.get(id), listed: names.get(id) }, file, gazetteer),
  );
  return { entities: sortByName(places), resolved };
}

function toCorrectedHow({ corrected, surface }: NameMention): ResolvedMention["how"] {
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

/** Places with the same name are distinguished by country; others, such as rivers, by kind. */
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

interface KnownPlaces {
  known: readonly ResolvedMention[];
  meant: ReadonlyMap<string, GazetteerPlace | undefined>;
  gazetteer: Gazetteer;
}

/** Resolves names that the gazetteer does not know: a misspelling of a name that the corpus prints more often, or a place without coordinates. */
function resolveUnknown(
  unknown: readonly NameMention[],
  { known, meant, gazetteer }: KnownPlaces,
): ResolvedMention[] {
  const knownBySpelling = Map.groupBy(known, ({ mention }) => fold(mention.surface));
  const byInitial = Map.groupBy(knownBySpelling.keys(), (spelling) => spelling[0] ?? "");
  const unknownBySpelling = Map.groupBy(unknown, ({ surface }) => fold(surface));
  return [...unknownBySpelling].flatMap(([spelling, mentions]) => {
    const own = slugify(spelling);
    const often = (byInitial.get(spelling[0] ?? "") ?? []).filter(
      (candidate) =>
        Math.abs(candidate.length - spelling.length) <= allowedEdits(spelling) &&
        (knownBySpelling.get(candidate)?.length ?? 0) >= timesAsOften * mentions.length,
    );
    const nearest = often.includes(spelling) ? spelling : findSlip(spelling, often, gazetteer);
    const candidates = nearest === undefined ? [] : (knownBySpelling.get(nearest) ?? []);
    const mostFrequent = findMostFrequent(candidates);
    return mentions.map((mention): ResolvedMention => {
      const like =
        candidates.find(({ id }) => meant.get(id)?.kind === mention.reading?.kind) ?? mostFrequent;
      if (!like) return { mention, id: meant.has(own) ? `${own}-unknown` : own, how: "exact" };
      return { mention, id: like.id, how: nearest === spelling ? like.how : "similar" };
    });
  });
}

/** "Mihama" is no slip for Mihara: there are places called so. */
function findSlip(
  spelling: string,
  often: readonly string[],
  gazetteer: Gazetteer,
): string | undefined {
  if (spelling.length < shortestSlip || gazetteer.find(spelling).length > 0) return undefined;
  return nearestSpelling(spelling, often);
}

function findMostFrequent(resolved: readonly ResolvedMention[]): ResolvedMention | undefined {
  const groups = [...groupById(resolved).values()].sort((a, b) => b.length - a.length);
  return groups[0]?.[0];
}

interface PlaceParts {
  id: string;
  own: readonly ResolvedMention[];
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
    own.find(({ mention }) => mention.reading?.kind)?.mention.reading?.kind;
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
    notes: variants.flatMap(({ text, how }) => explainTie(text, name, how)),
    ...(kind && { kind }),
    ...(country && { country }),
    ...(countryName && { countryName }),
    ...(point && { point }),
    related: [],
  };
}

function explainTie(text: string, name: string, how: ResolvedMention["how"]): string[] {
  if (how === "similar")
    return [
      formatReason("“{words}” is taken for a slip of “{name}”, a name this corpus prints often.", {
        words: text,
        name,
      }),
    ];
  if (how === "corrected") return [formatCorrection(text, name)];
  return [];
}

/** Links places that are printed with the same words, such as a city and its region. */
export function relatePlaces(places: readonly Place[]): Place[] {
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
