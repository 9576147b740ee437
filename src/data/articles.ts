/** articles.json, and the records in data/articles/ with their schema. */
import { z } from "zod";
import { recordSchema } from "../record/record.ts";
import type { Article, CorpusIndex } from "../site/shared/corpus-index.ts";
import { listPacks, packOf, sourceFileOf } from "../site/shared/article-files.ts";
import { routes } from "../site/shared/routes.ts";
import { addressOf } from "./address.ts";
import { type DataFile, toJson, writeJsonArray } from "./data-file.ts";

/** What data/articles/ holds of each article: the record, and the text its offsets point into. */
export const articleSchema = recordSchema.extend({
  text: z
    .string()
    .describe(
      "The decoded source text, after any byte order mark. Offsets are UTF-16 code units into it, half open: text.slice(start, end) is the surface.",
    ),
});

/** The JSON Schema (2020-12) of an article file. */
export function schemaFile(): DataFile {
  return {
    path: routes.data("article.schema.json"),
    write: () => [
      toJson({
        title: "An article of a Dateline site",
        description:
          "An article: what was received, and the layers found in it; a file of its own, or a line of a pack. Line numbers count from 1. Dates are ISO 8601; an interval is from..to, both days included.",
        ...z.toJSONSchema(articleSchema),
      }),
    ],
  };
}

/** The records of all articles with their texts: a JSON file for each, or packs with a line for each (NDJSON). */
export function recordFiles(corpus: CorpusIndex): DataFile[] {
  return listPacks(corpus).map(({ articles, records }) => ({
    path: records,
    write: () => (records.endsWith(".ndjson") ? writeLines(articles) : articles.map(writeWhole)),
  }));
}

function writeWhole({ record, text }: Article): string {
  return toJson({ ...record, text });
}

function* writeLines(articles: readonly Article[]) {
  for (const { record, text } of articles) yield `${JSON.stringify({ ...record, text })}\n`;
}

/** The list of all articles, each with the addresses of its files. */
export function articleIndexFile(corpus: CorpusIndex): DataFile {
  return {
    path: routes.data("articles.json"),
    write: () => writeJsonArray(entries(corpus)),
  };
}

function* entries(corpus: CorpusIndex) {
  for (const { record } of corpus.articles) {
    const { id, file, title, publisher, url, published, bytes, sha256 } = record;
    yield {
      id,
      file,
      title,
      publisher,
      url,
      published: published && { from: published.from, to: published.to, how: published.how },
      mentions: record.mentions.length,
      bytes,
      sha256,
      page: addressOf(corpus, routes.article(id)),
      record: addressOf(corpus, packOf(corpus, id).records),
      annotations: addressOf(corpus, packOf(corpus, id).annotations),
      source: addressOf(corpus, sourceFileOf(corpus, id)),
    };
  }
}
