/** For Meilisearch: an index for articles and one for names, each with its settings and its documents. */
import type { CorpusIndex } from "../../site/shared/corpus-index.ts";
import { publishedFields, singleDays } from "./days.ts";
import {
  type ArticleDocument,
  articleDocuments,
  nameFields,
  type NameDocument,
  nameDocuments,
} from "./documents.ts";
import { type ExportFile, jsonLines } from "./export-file.ts";
import { languageKeysOf, supportFor } from "./languages.ts";

/** The files of the export. */
export function meilisearchFiles(corpus: CorpusIndex): ExportFile[] {
  return [
    {
      kind: "json",
      path: "articles.settings.json",
      value: articleSettings(languageKeysOf(corpus)),
    },
    jsonLines({ name: "articles", ending: "ndjson" }, () => articleDocuments(corpus), toArticle),
    { kind: "json", path: "names.settings.json", value: nameSettings },
    jsonLines({ name: "names", ending: "ndjson" }, () => nameDocuments(corpus), toName),
  ];
}

/**
 * The settings of the index of articles; its primary key is `id`.
 *
 * @param languages - keys of the table of languages. If Meilisearch does not know all of them, it is left to guess.
 */
export function articleSettings(languages: readonly string[]) {
  const locales = languages.flatMap((key) => supportFor(key).code ?? []);
  return {
    searchableAttributes: ["title", "text", "spellings", "publisher", "author"],
    filterableAttributes: [
      ...["language", "published_at", "publisher", "author", "section", "collection", "copy_of"],
      ...nameFields,
      "days",
    ],
    sortableAttributes: ["published_at"],
    ...(locales.length > 0 &&
      locales.length === languages.length && {
        localizedAttributes: [{ attributePatterns: ["title", "text"], locales }],
      }),
  };
}

/** The settings of the index of names. */
export const nameSettings = {
  searchableAttributes: ["name", "spellings", "roles"],
  filterableAttributes: ["kind", "place_kind", "country", "mentions", "articles", "_geo"],
  sortableAttributes: ["mentions", "articles", "_geo"],
};

/** A document has at most one point, which is why an article has none: its places do. */
function toArticle({ published, points: _, days, ...article }: ArticleDocument) {
  return {
    ...article,
    ...publishedFields(published),
    days: singleDays(days),
  };
}

function toName({ point, ...name }: NameDocument) {
  return { ...name, ...(point && { _geo: { lat: point.latitude, lng: point.longitude } }) };
}
