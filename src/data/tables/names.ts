/** places.csv, people.csv, organisations.csv, and one table of all names. */
import { mark } from "../../text/interface-language.ts";
import { mentionKinds, placeKinds } from "../../record/record.ts";
import type { CorpusIndex, Entity } from "../../site/shared/corpus-index.ts";
import { namePath } from "../../site/shared/name-path.ts";
import type { NameKind } from "../../site/shared/routes.ts";
import { addressOf } from "../address.ts";
import { allEntities, entitiesOf } from "../names.ts";
import { type Column, defineTable, type FieldType, type Table } from "../table.ts";

interface OfName {
  corpus: CorpusIndex;
  entity: Entity;
}

const nameColumns: Column<OfName>[] = [
  {
    name: "id",
    type: "string",
    description: "Slug of the name, unique among its kind.",
    constraints: { required: true, unique: true },
    cell: ({ entity }) => entity.name.entry.id,
  },
  {
    name: "name",
    type: "string",
    description: "The name that all its spellings go by here.",
    constraints: { required: true },
    cell: ({ entity }) => entity.name.entry.name,
  },
  {
    name: "mentions",
    type: "integer",
    description: "How often it is named in all spellings.",
    cell: ({ entity }) => entity.occurrences.length,
  },
  {
    name: "articles",
    type: "integer",
    description: "Number of articles that name it.",
    cell: ({ entity }) => entity.articles.length,
  },
  {
    name: "spellings",
    type: "string",
    description: "The spellings that the corpus prints, most frequent first, divided by |.",
    cell: ({ entity }) => entity.name.entry.variants.map(({ text }) => text).join(" | "),
  },
];

const pageColumn: Column<OfName> = {
  name: "page",
  type: "string",
  description:
    "The page of the name, or its first mention in the only article that names it: address from the root of the site, whole if the corpus file names the site.",
  cell: ({ corpus, entity }) => addressOf(corpus, namePath(entity)),
};

function rowsOf(kind: NameKind) {
  return function* (corpus: CorpusIndex): Iterable<OfName> {
    for (const entity of entitiesOf(corpus, kind)) yield { corpus, entity };
  };
}

const placeColumns: Column<OfName>[] = (
  [
    ["kind", "string", "What kind of place it is; empty for a name that nothing explains."],
    ["country", "string", "ISO 3166-1 alpha-2; empty for seas, continents and unknown places."],
    ["country_name", "string", "Name of the country."],
    ["latitude", "number", "Degrees, WGS 84; empty for a place whose whereabouts are unknown."],
    ["longitude", "number", "Degrees, WGS 84."],
    ["point_source", "string", "Where the coordinates come from."],
  ] satisfies [name: string, type: FieldType, description: string][]
).map(([name, type, description]) => ({
  name,
  type,
  description,
  ...(name === "kind" && { constraints: { enum: placeKinds } }),
  cell: ({ entity }) => placeCells(entity)[name],
}));

function placeCells({ name }: Entity): Record<string, string | number | undefined> {
  if (name.kind !== "place") return {};
  const { kind, country, countryName, point } = name.entry;
  const { latitude, longitude, source } = point ?? {};
  return {
    kind,
    country,
    country_name: countryName,
    latitude,
    longitude,
    point_source: source,
  };
}

const rolesColumn: Column<OfName> = {
  name: "roles",
  type: "string",
  description: "What the texts call the person, each role once, divided by |.",
  cell: ({ entity: { name } }) =>
    name.kind === "person"
      ? [...new Set(name.entry.roles.map(({ text }) => text))].join(" | ")
      : undefined,
};

export const nameTables: Table[] = [
  defineTable({
    name: "places",
    title: "Places",
    description: mark("One row for each place that is named."),
    primaryKey: ["id"],
    rows: rowsOf("place"),
    columns: [...nameColumns, ...placeColumns, pageColumn],
  }),
  defineTable({
    name: "people",
    title: "People",
    description: mark("One row for each person who is named."),
    primaryKey: ["id"],
    rows: rowsOf("person"),
    columns: [...nameColumns, rolesColumn, pageColumn],
  }),
  defineTable({
    name: "organisations",
    title: "Organisations",
    description: mark("One row for each organisation that is named."),
    primaryKey: ["id"],
    rows: rowsOf("organisation"),
    columns: [...nameColumns, pageColumn],
  }),
];

/** All names in one table. */
export const entitiesTable: Table = defineTable<OfName>({
  name: "entities",
  title: "Entities",
  description: mark("One row for each place, person and organisation that is named."),
  primaryKey: ["kind", "id"],
  rows: function* (corpus) {
    for (const entity of allEntities(corpus)) yield { corpus, entity };
  },
  columns: [
    {
      name: "kind",
      type: "string",
      description: "What the name is of.",
      constraints: { required: true, enum: mentionKinds },
      cell: ({ entity }) => entity.name.kind,
    },
    ...nameColumns.map(({ constraints: _, ...column }) => column),
    ...placeColumns.map((column) =>
      column.name === "kind" ? { ...column, name: "place_kind" } : column,
    ),
    rolesColumn,
    pageColumn,
  ],
});
