/** For Typesense: a collection of articles and one of names, each with its schema and the documents to import. */
import type { CorpusIndex } from "../../site/shared/corpus-index.ts";
import {
  type ArticleDocument,
  articleDocuments,
  nameFields,
  type NameDocument,
  nameDocuments,
  type Point,
} from "./documents.ts";
import { type ExportFile, jsonLines } from "./export-file.ts";
import { inLanguageFields, languageKeysOf, supportFor } from "./languages.ts";
import { publishedFields, singleDays } from "./days.ts";

/** A field of a schema, as far as it is used here. */
type Field = {
  name: string;
  type: "string" | "string[]" | "int32" | "int64" | "geopoint" | "geopoint[]";
  optional?: boolean;
  facet?: boolean;
  /** false: handed out with the document, not searched. */
  index?: boolean;
  locale?: string;
  stem?: boolean;
};

interface Schema {
  name: string;
  fields: Field[];
}

const facet = { optional: true, facet: true };
const storedOnly = { optional: true, index: false };

/** The files of the export. */
export function typesenseFiles(corpus: CorpusIndex): ExportFile[] {
  return [
    { kind: "json", path: "articles.schema.json", value: articleSchema(languageKeysOf(corpus)) },
    jsonLines({ name: "articles", ending: "jsonl" }, () => articleDocuments(corpus), toArticle),
    { kind: "json", path: "names.schema.json", value: nameSchema },
    jsonLines({ name: "names", ending: "jsonl" }, () => nameDocuments(corpus), toName),
  ];
}

/**
 * The schema of the collection of articles. Every document has a field `id`, which schemas do not name.
 *
 * @param languages - keys of the table of languages.
 */
export function articleSchema(languages: readonly string[]): Schema {
  return {
    name: "articles",
    fields: [
      { name: "title", type: "string", ...storedOnly },
      ...languages.flatMap((key) => [
        { name: `title_${key}`, ...inLanguage(key) },
        { name: `text_${key}`, ...inLanguage(key) },
      ]),
      { name: "language", type: "string", ...facet },
      { name: "published_from", type: "string", ...storedOnly },
      { name: "published_to", type: "string", ...storedOnly },
      { name: "published_at", type: "int64", optional: true },
      { name: "publisher", type: "string", ...facet },
      { name: "author", type: "string", ...facet },
      { name: "section", type: "string", ...facet },
      { name: "collection", type: "string", ...facet },
      { name: "url", type: "string", ...storedOnly },
      { name: "page", type: "string", ...storedOnly },
      { name: "copy_of", type: "string", ...facet },
      ...nameFields.map((name): Field => ({ name, type: "string[]", ...facet })),
      { name: "spellings", type: "string[]", optional: true },
      { name: "points", type: "geopoint[]", optional: true },
      { name: "days", type: "string[]", ...facet },
    ],
  };
}

function inLanguage(key: string): Omit<Field, "name"> {
  const { stems = false } = supportFor(key);
  return {
    type: "string",
    optional: true,
    ...(key !== "other" && { locale: key }),
    ...(stems && { stem: true }),
  };
}

/** The schema of the collection of names. */
export const nameSchema: Schema = {
  name: "names",
  fields: [
    { name: "kind", type: "string", facet: true },
    { name: "name", type: "string" },
    { name: "spellings", type: "string[]" },
    { name: "mentions", type: "int32" },
    { name: "articles", type: "int32" },
    { name: "roles", type: "string[]", optional: true },
    { name: "place_kind", type: "string", ...facet },
    { name: "country", type: "string", ...facet },
    { name: "point", type: "geopoint", optional: true },
    { name: "page", type: "string", ...storedOnly },
  ],
};

function toArticle(article: ArticleDocument) {
  const { text: _, published, points, days, ...rest } = article;
  return {
    ...rest,
    ...inLanguageFields(article),
    ...publishedFields(published),
    points: points.map(toGeoPoint),
    days: singleDays(days),
  };
}

function toName({ point, ...name }: NameDocument) {
  return { ...name, ...(point && { point: toGeoPoint(point) }) };
}

function toGeoPoint({ latitude, longitude }: Point): [number, number] {
  return [latitude, longitude];
}
