/** articles.json, and data/articles/<id>.json with its schema. */
import { z } from "zod";
import { recordSchema } from "../record/record.ts";
import type { Article, CorpusIndex } from "../site/shared/corpus-index.ts";
import { routes } from "../site/shared/routes.ts";
import { addressOf } from "./address.ts";
import { type DataFile, toJson, writeJsonArray } from "./data-file.ts";

/** What data/articles/<id>.json holds: the record, and the text its offsets point into. */
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
          "One article file: what was received, and the layers found in it. Line numbers count from 1. Dates are ISO 8601; an interval is from..to, both days included.",
        ...z.toJSONSchema(articleSchema),
      }),
    ],
  };
}

/** The file of one article: its record and its text. */
export function articleFile({ record, text }: Article): DataFile {
  return { path: routes.record(record.id), write: () => [toJson({ ...record, text })] };
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
      record: addressOf(corpus, routes.record(id)),
      annotations: addressOf(corpus, routes.annotations(id)),
      source: addressOf(corpus, routes.source(id)),
    };
  }
}
