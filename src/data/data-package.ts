/** datapackage.json: every table and file of data/, with what is in it (Frictionless Data Package 2.0). */
import { mark } from "../text/interface-language.ts";
import type { CorpusIndex } from "../site/shared/corpus-index.ts";
import { routes } from "../site/shared/routes.ts";
import { slugify } from "../text/slug.ts";
import { annotationCollectionFile } from "./annotations.ts";
import { articleIndexFile, schemaFile } from "./articles.ts";
import { checksumsFile } from "./checksums.ts";
import { corpusCitationFiles } from "./citations/citation-files.ts";
import type { DataFile } from "./data-file.ts";
import { placesFile } from "./places-geojson.ts";
import type { Table } from "./table.ts";
import { articlesTable, problemsTable } from "./tables/articles.ts";
import { layerTables } from "./tables/layers.ts";
import { nameTables } from "./tables/names.ts";
import { pairsTable } from "./tables/pairs.ts";

/** A file of the whole corpus, with what a reader must know to use it. */
export interface Resource {
  file: DataFile;
  name: string;
  title: string;
  description: string;
  mediaType: string;
  /** Of a table. */
  table?: Table;
}

/** What was counted in a file once it was written. */
export interface Measure {
  bytes: number;
  /** SHA-256, hexadecimal. */
  hash: string;
  /** Of a table. */
  rows: number | undefined;
}

export const tables: Table[] = [
  articlesTable,
  ...layerTables,
  ...nameTables,
  pairsTable,
  problemsTable,
];

/** Excel reads a CSV file as UTF-8 only if it begins with this. */
const byteOrderMark = "\ufeff";

/** Puts a byte order mark before the lines of a table, so that spreadsheets read it as UTF-8. */
function* toSpreadsheet(lines: Iterable<string>): Iterable<string> {
  yield byteOrderMark;
  yield* lines;
}

/** Lists the files about the whole corpus, tables first. */
export function listResources(corpus: CorpusIndex): Resource[] {
  const ofTables = tables.map(
    (table): Resource => ({
      file: {
        path: routes.data(`${table.name}.csv`),
        write: () => toSpreadsheet(table.lines(corpus)),
      },
      name: table.name,
      title: table.title,
      description: table.description,
      mediaType: "text/csv",
      table,
    }),
  );
  return [...ofTables, ...otherResources(corpus)];
}

function otherResources(corpus: CorpusIndex): Resource[] {
  const json = "application/json";
  return [
    {
      file: placesFile(corpus),
      name: "places-geojson",
      title: "Places as GeoJSON",
      description: mark(
        "The places for a map. Those whose whereabouts are unknown have no geometry.",
      ),
      mediaType: "application/geo+json",
    },
    {
      file: articleIndexFile(corpus),
      name: "articles-json",
      title: "Articles as JSON",
      description: mark(
        "The list of articles, with the addresses of each one’s page and of the files with its record, annotations and source.",
      ),
      mediaType: json,
    },
    {
      file: schemaFile(),
      name: "article-schema",
      title: "Schema of an article",
      description: mark(
        "JSON Schema of the records in articles/: a file for each article, or a line in a file of many.",
      ),
      mediaType: "application/schema+json",
    },
    {
      file: annotationCollectionFile(corpus),
      name: "annotations",
      title: "Annotations",
      description: mark(
        "The mentions as W3C Web Annotations, in pages of one or many articles in annotations/. Positions count code points of the untouched file’s text.",
      ),
      mediaType: "application/ld+json",
    },
    {
      file: checksumsFile(corpus),
      name: "checksums",
      title: "Checksums of the untouched files",
      description: corpus.isSmall
        ? mark("In source/, check with: sha256sum -c SHA256SUMS")
        : mark("Unpack the ZIP files in source/ there, then check with: sha256sum -c SHA256SUMS"),

      mediaType: "text/plain",
    },
    ...citationResources(corpus),
  ];
}

function citationResources(corpus: CorpusIndex): Resource[] {
  const formats = [
    { name: "bibtex", title: "Citations as BibTeX", mediaType: "application/x-bibtex" },
    { name: "ris", title: "Citations as RIS", mediaType: "application/x-research-info-systems" },
    {
      name: "csl",
      title: "Citations as CSL-JSON",
      mediaType: "application/vnd.citationstyles.csl+json",
    },
  ];
  return corpusCitationFiles(corpus).flatMap((file, index) => {
    const format = formats[index];
    const description = mark("The collection, then every article.");
    return format ? [{ file, description, ...format, name: `citations-${format.name}` }] : [];
  });
}

/** Where the data that names and places were found with is from. */
const sources = [
  { title: "GeoNames, settlements, CC BY 4.0", path: "https://www.geonames.org" },
  {
    title: "Natural Earth, regions and points of countries, public domain",
    path: "https://www.naturalearthdata.com",
  },
  {
    title: "Unicode CLDR, names of countries, Unicode License V3",
    path: "https://cldr.unicode.org",
  },
];

/**
 * Writes the descriptor of the data package.
 *
 * @param measured - each resource with its size, hash and number of rows.
 * @returns the descriptor; its paths are relative to the file that it is written to.
 */
export function describePackage(
  corpus: CorpusIndex,
  measured: readonly { resource: Resource; measure: Measure }[],
) {
  const { name, description, site } = corpus.contents.file;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: slugify(name),
    title: name,
    description: [
      description,
      "Articles as collected from their publishers, to whom they belong; what they claim was not verified. Layers found by software. In CSV files, a text that a spreadsheet would take for a formula has an apostrophe in front.",
    ]
      .filter((sentence) => sentence !== undefined)
      .join(" "),
    ...(site.url && { homepage: site.url }),
    sources,
    resources: measured.map(({ resource, measure }) => describeResource(resource, measure)),
  };
}

function describeResource(resource: Resource, { bytes, hash }: Measure) {
  const { file, name, title, description, mediaType, table } = resource;
  const path = file.path.slice("data/".length);
  return {
    name,
    path,
    title,
    description,
    ...(table && { type: "table" }),
    format: path.slice(path.lastIndexOf(".") + 1).toLowerCase(),
    mediatype: mediaType,
    encoding: "utf-8",
    bytes,
    hash: `sha256:${hash}`,
    ...(table && { schema: describeTable(table) }),
  };
}

function describeTable({ fields, primaryKey, foreignKeys }: Table) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields,
    missingValues: [""],
    ...(primaryKey && { primaryKey }),
    ...(foreignKeys && { foreignKeys }),
  };
}
