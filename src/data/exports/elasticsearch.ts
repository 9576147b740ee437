/**
 * For Elasticsearch and OpenSearch: an index for articles and one for names, each with its settings and mapping
 * and the documents in the form that their bulk interface takes. The same files suit both.
 */
import type { CorpusIndex } from "../../site/shared/corpus-index.ts";
import {
  type ArticleDocument,
  articleDocuments,
  type Days,
  nameFields,
  type NameDocument,
  nameDocuments,
  type Point,
} from "./documents.ts";
import type { ExportFile } from "./export-file.ts";
import { inLanguageFields, languageKeysOf, supportFor } from "./languages.ts";

/** Words without marks over letters: "Zoë" finds "Zoe". */
const folded = {
  type: "custom" as const,
  tokenizer: "standard",
  filter: ["lowercase", "asciifolding"],
};

const settings = { analysis: { analyzer: { folded } } };

const text = { type: "text" as const, analyzer: "folded" };
/** Lucene takes no longer terms than 32,766 bytes. */
const keyword = { type: "keyword" as const, ignore_above: 8000 };
const stored = { type: "keyword" as const, index: false, doc_values: false };
const date = { type: "date" as const, format: "strict_date" };
/** A name as a whole, to filter and to count by, and its words. */
const name = { ...keyword, fields: { words: text } };

/** The files of the export. */
export function elasticsearchFiles(corpus: CorpusIndex): ExportFile[] {
  return [
    { kind: "json", path: "articles.index.json", value: articleIndex(languageKeysOf(corpus)) },
    bulk("articles", () => articleDocuments(corpus), toArticle),
    { kind: "json", path: "names.index.json", value: nameIndex },
    bulk("names", () => nameDocuments(corpus), toName),
  ];
}

/**
 * Settings and mapping of the index of articles, as the body of its creation.
 *
 * @param languages - keys of the table of languages.
 */
export function articleIndex(languages: readonly string[]) {
  const inLanguages = languages.flatMap((key) => {
    const field = { type: "text" as const, analyzer: supportFor(key).analyser ?? "folded" };
    return [
      [`title_${key}`, field],
      [`text_${key}`, field],
    ] as const;
  });
  return {
    settings,
    mappings: {
      dynamic: "strict" as const,
      properties: {
        id: keyword,
        title: stored,
        ...Object.fromEntries(inLanguages),
        language: keyword,
        published: { type: "date_range" as const, format: "strict_date" },
        published_from: date,
        published_to: date,
        publisher: name,
        author: name,
        section: keyword,
        collection: keyword,
        url: keyword,
        page: stored,
        copy_of: keyword,
        ...Object.fromEntries(nameFields.map((field) => [field, keyword])),
        spellings: text,
        points: { type: "geo_point" as const },
        days: { type: "date_range" as const, format: "strict_date" },
      },
    },
  };
}

/** The same of the index of names. */
export const nameIndex = {
  settings,
  mappings: {
    dynamic: "strict" as const,
    properties: {
      id: keyword,
      kind: keyword,
      name,
      spellings: text,
      mentions: { type: "integer" as const },
      articles: { type: "integer" as const },
      roles: text,
      place_kind: keyword,
      country: keyword,
      point: { type: "geo_point" as const },
      page: stored,
    },
  },
};

/** Which index they go to is said in the address that they are sent to. */
function bulk<Source extends { id: string }>(
  name: string,
  documents: () => Iterable<Source>,
  convert: (source: Source) => object,
): ExportFile {
  return {
    kind: "lines",
    pathOf: (number) => `${name}-${number}.ndjson`,
    pieces: function* () {
      for (const source of documents()) {
        const action = JSON.stringify({ index: { _id: source.id } });
        yield `${action}\n${JSON.stringify(convert(source))}\n`;
      }
    },
  };
}

function toArticle(article: ArticleDocument) {
  const { text: _, published, points, days, ...rest } = article;
  return {
    ...rest,
    ...inLanguageFields(article),
    ...(published && {
      published: toRange(published),
      published_from: published.from,
      published_to: published.to,
    }),
    points: points.map(toGeoPoint),
    days: days.map(toRange),
  };
}

function toName({ point, ...name }: NameDocument) {
  return { ...name, ...(point && { point: toGeoPoint(point) }) };
}

function toRange({ from, to }: Days) {
  return { gte: from, lte: to };
}

function toGeoPoint({ latitude, longitude }: Point) {
  return { lat: latitude, lon: longitude };
}
