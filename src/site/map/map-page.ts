/** The corpus → the map page: the drawings, and the same places as tables. */
import { countryWords, kindOf } from "../shared/place-words.ts";
import { t, tn } from "../../text/interface-language.ts";
import { type CorpusIndex, type Entity, mostMentioned } from "../shared/corpus-index.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { linkToEntity } from "../shared/name-link.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { countOf, listOf } from "../shared/wording.ts";
import { listPlaces } from "./locator.ts";
import { isInView } from "./circles.ts";
import { toMapTime } from "./map-time.ts";
import { drawPageMaps, type PageMaps } from "./maps.ts";

export type MapPage = ReturnType<typeof toMapPage>;

export interface PlaceRow {
  id: string;
  href: string;
  name: string;
  kind: string;
  mentions: number;
}

/** The places of one country, or of none: seas, continents, names without a place. */
export interface PlaceTable {
  title: string;
  rows: PlaceRow[];
}

/** In all tables together; the index of places has every one. */
const maxRows = 48;
/** Countries with a table of their own, where there are more; the places of the others share one. */
const maxTables = 7;
/** Far places named under the map. */
const maxBeyond = 12;
/** A map that shows this point says how Crimea is drawn. */
const crimea = { latitude: 45.3, longitude: 34.3 };

/** Collects what the map page shows. */
export function toMapPage(corpus: CorpusIndex) {
  const path = routes.map;
  const settlements = listPlaces(corpus);
  const maps = drawPageMaps(settlements);
  const named = mostMentioned(corpus, "place");
  const title = tn(
    corpus.articles.length,
    "The places that # article names",
    "The places that # articles name",
  );
  const tables = toTables(named.slice(0, maxRows), path);
  return {
    path,
    title,
    summary: t("{settlements} on a map, by the number of mentions, and all {places} as a list.", {
      settlements: countOf(settlements.length, "settlement"),
      places: countOf(named.length, "place"),
    }),
    maps,
    whyNoMap: [
      t("No settlement with known coordinates is named, so there is nothing to draw."),
      ...(named.length > 0 ? [t("Every place is in the list below.")] : []),
      t("A point for a place can be written in corpus.yaml, under places."),
    ].join(" "),
    notes: maps ? toNotes(maps) : [],
    beyond: (maps?.beyond ?? []).slice(0, maxBeyond).map((place) => ({
      name: place.name,
      href: linkFrom(path, place.path ?? routes.place(place.id)),
      where: place.countryName,
    })),
    others: Math.max(0, (maps?.beyond.length ?? 0) - maxBeyond),
    tables,
    time: maps && toMapTime(corpus, listShown(maps, tables)),
    more: Math.max(0, named.length - maxRows),
    index: linkFrom(path, routes.places),
    list: toList("map", path, tableFile("places")),
  };
}

/** The ids of the places in the order in which the page has them: circle by circle, then row by row. */
function listShown(
  { wide, narrow, details, far }: PageMaps,
  tables: readonly PlaceTable[],
): string[] {
  const drawings = [wide, narrow, ...[...details, ...(far ? [far] : [])].map((one) => one.drawing)];
  return [
    ...drawings.flatMap(({ circles }) => circles.map(({ place }) => place.id)),
    ...tables.flatMap(({ rows }) => rows.map(({ id }) => id)),
  ];
}

/** Says where the drawing comes from, and what it decides in this part of the world. */
function toNotes({ wide, far }: PageMaps): string[] {
  const drawn = [wide, ...(far ? [far.drawing] : [])];
  const notes = [t("Land, rivers and recognised borders: Natural Earth, public domain.")];
  if (drawn.some(({ outlines }) => outlines.disputed !== ""))
    notes.push(t("Dashed lines are disputed or not agreed."));
  if (drawn.some(({ view }) => isInView(view, crimea)))
    notes.push(t("Crimea is part of Ukraine: UN General Assembly resolution 68/262."));
  return notes;
}

function toTables(named: readonly Entity[], path: string): PlaceTable[] {
  const places = named.flatMap((entity) =>
    entity.name.kind === "place" ? [{ entity, entry: entity.name.entry }] : [],
  );
  const countries = [...Map.groupBy(places, ({ entry }) => countryWords(entry) ?? "")]
    .map(([title, own]) => ({ title, rows: own.map(({ entity }) => toRow(entity, path)) }))
    .sort(byMentions);
  const [inOne, inNone] = [
    countries.filter(({ title }) => title !== ""),
    countries.filter(({ title }) => title === ""),
  ];
  const others = inOne.length > maxTables + 1 ? inOne.splice(maxTables) : [];
  return [
    ...inOne,
    ...(others.length > 0 ? [joinTables(others)] : []),
    ...inNone.map(({ rows }) => ({ title: t("In no one country, or not identified"), rows })),
  ];
}

function toRow(entity: Entity, path: string): PlaceRow {
  const { href, name } = linkToEntity(entity, path);
  const kind = entity.name.kind === "place" ? kindOf(entity.name.entry) : undefined;
  return {
    id: entity.name.entry.id,
    href,
    name,
    kind: kind ?? t("not identified"),
    mentions: entity.occurrences.length,
  };
}

function byMentions(a: PlaceTable, b: PlaceTable): number {
  const [ofA, ofB] = [a, b].map(({ rows }) => rows.reduce((sum, row) => sum + row.mentions, 0));
  return (ofB ?? 0) - (ofA ?? 0) || (a.title < b.title ? -1 : 1);
}

/** Puts the places of several countries into one table, the most mentioned first; a country itself needs no other words. */
function joinTables(tables: readonly PlaceTable[]): PlaceTable {
  const rows = tables.flatMap(({ title, rows: own }) =>
    own.map((row) => (row.name === title ? row : { ...row, kind: `${row.kind}, ${title}` })),
  );
  return { title: t("Other countries"), rows: rows.sort((a, b) => b.mentions - a.mentions) };
}

/** Says what a map shows, for readers who do not see it: "Map: Kyiv, Kharkiv, Lviv and 12 others". */
export function describeDrawing(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  const others = names.length - shown.length;
  return t("Map: {names}", {
    names: listOf(others > 0 ? [...shown, countOf(others, "other")] : shown),
  });
}
