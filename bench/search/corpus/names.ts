/** People, places and organisations of made-up articles: few are named everywhere, most hardly ever. */
import { slugify } from "../../../src/text/slug.ts";
import type { NameKind, SearchableName } from "../../../src/search/searchable.ts";
import { pick, type Random } from "../../../tests/search/mixed-corpus.ts";
import { startDrawing } from "./growing-draw.ts";
import { shuffle, type Tables } from "./tables.ts";

/** Fitted to real news, see bench/README.md. */
const growth = { discount: 0.75, concentration: 40 };

export type NameDraws = Record<NameKind, () => SearchableName>;

/** Starts drawing names of each kind. */
export function startDrawingNames(tables: Tables, random: Random): NameDraws {
  const ids = new Set<string>();
  const start = (kind: NameKind, make: () => NewName) =>
    startDrawing({ ...growth, random, next: () => toName(kind, makeNew(make, ids)) });
  return {
    person: start("person", () => makePerson(tables, random)),
    place: start("place", supplyPlaces(tables, random)),
    organisation: start("organisation", supplyOrganisations(tables, random)),
  };
}

interface NewName {
  name: string;
  shortName?: string;
  alsoKnownAs?: string[];
}

/** One whose address is not taken. */
function makeNew(make: () => NewName, ids: Set<string>): NewName & { id: string } {
  for (;;) {
    const made = make();
    const id = slugify(made.name);
    if (ids.has(id)) continue;
    ids.add(id);
    return { ...made, id };
  }
}

function toName(
  kind: NameKind,
  { id, name, shortName, alsoKnownAs = [] }: NewName & { id: string },
): SearchableName {
  return { kind, id, name, variants: shortName ? [name, shortName] : [name], alsoKnownAs };
}

/** "Ihor Terekhov", later "Terekhov". */
function makePerson({ givenNames, familyNames }: Tables, random: Random): NewName {
  const shortName = pick(familyNames, random);
  return { name: `${pick(givenNames, random)} ${shortName}`, shortName };
}

/** Countries and capitals first, villages last; the well-known are then the most frequent. */
function supplyPlaces({ places }: Tables, random: Random): () => NewName {
  const inOrder = shuffle(places, random).sort((a, b) => b.rank - a.rank);
  return () => {
    const place = inOrder.pop();
    if (!place) throw new Error("The gazetteer has no more places.");
    return place;
  };
}

/** Those of the table first, then "Lviv University", "Accra Port Authority". */
function supplyOrganisations(
  { organisations, organisationWords, places }: Tables,
  random: Random,
): () => NewName {
  const known = shuffle(organisations, random);
  return () => ({
    name: known.pop() ?? `${pick(places, random).name} ${pick(organisationWords, random)}`,
  });
}
