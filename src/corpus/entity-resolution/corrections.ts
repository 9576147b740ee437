/** What the corpus file says about names, applied to the names found in one article. */
import type { CorpusFile } from "../corpus-file.ts";
import type { Draft } from "../../reading/read-article.ts";
import type { Mention, Span } from "../../record/record.ts";
import type { Sighting } from "./mention.ts";

/** A name that the corpus file lists, or one of its aliases. */
interface Listed {
  kind: Mention["kind"];
  name: string;
}

/**
 * In: a draft and the corpus file. Out: its names in order, with those that a person corrected:
 * words that are no names left out, listed names that the finder missed or took for something else put right.
 */
export function correctNames(draft: Draft, file: CorpusFile): Sighting[] {
  const listed = listNames(file, draft.file);
  const found = findSightings(draft)
    .filter((sighting) => !file.notNames.includes(sighting.surface))
    .map((sighting) => applyListed(sighting, listed.get(sighting.surface)));
  const missed = findListed(draft, listed).filter(
    (sighting) => !found.some((other) => agrees(other, sighting)),
  );
  return [
    ...found.filter((sighting) => !missed.some((other) => overlaps(sighting, other))),
    ...missed,
  ].sort((a, b) => a.start - b.start);
}

function findSightings({ file, text, names, placeReadings }: Draft): Sighting[] {
  const readings = new Map(placeReadings.map((reading) => [reading.start, reading]));
  return names.map(({ kind, start, end }) => {
    const reading = kind === "place" ? readings.get(start) : undefined;
    return { kind, file, start, end, surface: text.slice(start, end), ...(reading && { reading }) };
  });
}

/** Every listed spelling; what an article's own `names` say wins over the corpus at large. */
function listNames(file: CorpusFile, article: string): Map<string, Listed> {
  const lists: [Mention["kind"], CorpusFile["people"]][] = [
    ["organisation", file.organisations],
    ["place", file.places],
    ["person", file.people],
  ];
  const listed = new Map<string, Listed>();
  for (const [kind, entries] of lists) {
    for (const [name, entry] of Object.entries(entries)) {
      for (const surface of [name, ...(entry?.aliases ?? [])]) listed.set(surface, { kind, name });
    }
  }
  for (const [surface, name] of Object.entries(file.articles[article]?.names ?? {})) {
    listed.set(surface, { kind: listed.get(name)?.kind ?? "person", name });
  }
  return listed;
}

/** A place under its own listed name keeps what the article's context says of it: the city or its region. */
function applyListed(sighting: Sighting, listed: Listed | undefined): Sighting {
  if (!listed) return sighting;
  const { kind, file, start, end, surface } = sighting;
  if (kind === listed.kind && surface === listed.name && sighting.reading?.place) return sighting;
  return { kind: listed.kind, file, start, end, surface, corrected: listed.name };
}

/** Listed spellings wherever they stand as whole words, outside boilerplate. */
function findListed(
  { file, text, blocks }: Draft,
  listed: ReadonlyMap<string, Listed>,
): Sighting[] {
  if (listed.size === 0) return [];
  const longestFirst = [...listed.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(RegExp.escape).join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return blocks
    .filter((block) => block.kind !== "boilerplate")
    .flatMap((block) =>
      [...text.slice(block.start, block.end).matchAll(pattern)].flatMap(({ 0: surface, index }) => {
        const entry = listed.get(surface);
        const start = block.start + index;
        return entry
          ? [
              {
                kind: entry.kind,
                file,
                start,
                end: start + surface.length,
                surface,
                corrected: entry.name,
              },
            ]
          : [];
      }),
    );
}

/** The finder already has this name, of this kind: perhaps as part of a longer one ("Maliar" in "Hanna Maliar"). */
function agrees(found: Sighting, listed: Sighting): boolean {
  return found.kind === listed.kind && found.start <= listed.start && found.end >= listed.end;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
