/** The corpus as the pages have it → what the search index is built from, and its scripts. */
import { encode } from "../data/data-file.ts";
import { putFile } from "../new-site.ts";
import { type IndexScript, toIndexScripts } from "../search/index/index-scripts.ts";
import type {
  NameKind,
  SearchableArticle,
  SearchableName,
  SearchableSentence,
} from "../search/searchable.ts";
import { listDays } from "../site/search/days.ts";
import { toNameFacts } from "../site/search/name-facts.ts";
import {
  type Article,
  type CorpusIndex,
  type Entity,
  entityKey,
} from "../site/shared/corpus-index.ts";
import { collectionOf, listCollections } from "../site/shared/collections.ts";
import { foreignLanguage } from "../site/shared/language.ts";
import { displaySpan, layOutBlocks, sentencesOf } from "../site/shared/lay-out-blocks.ts";
import { firstAnchor } from "../site/shared/name-path.ts";
import { loadCorpusIndex } from "./_corpus.ts";

let written: Promise<string[]> | undefined;

/** The paths of the files of dist/search/, in which a build writes them, once. */
export function listIndexFiles(): Promise<string[]> {
  if (import.meta.env.DEV) return makeIndexScripts().then(listPaths);
  written ??= makeIndexScripts().then((scripts) => {
    for (const { path, script } of scripts) putFile(`search/${path}`, encode([script]));
    return listPaths(scripts);
  });
  return written;
}

function listPaths(scripts: readonly IndexScript[]): string[] {
  return scripts.map(({ path }) => path);
}

/** The files of dist/search/. */
export async function makeIndexScripts(): Promise<IndexScript[]> {
  const corpus = await loadCorpusIndex();
  return toIndexScripts({
    articles: corpus.articles.map((article) => toSearchable(corpus, article)),
    names: [...corpus.entities.values()].map((entity) => toName(corpus, entity)),
    days: listDays(corpus),
    collections: listCollections(corpus).map(({ id, name }) => ({ id, name })),
  });
}

function toSearchable(corpus: CorpusIndex, article: Article): SearchableArticle {
  const { record } = article;
  const collection = collectionOf(corpus, article);
  const language = foreignLanguage(record);
  const namesOf = (kind: NameKind) => [
    ...new Set(record.mentions.filter((found) => found.kind === kind).map((found) => found.id)),
  ];
  return {
    id: record.id,
    title: record.title,
    ...(record.published && {
      from: record.published.from,
      to: record.published.to,
      how: record.published.how,
    }),
    ...(language !== undefined && { language }),
    ...(collection && { collection: collection.id }),
    ...(record.copyOf !== undefined && { copyOf: record.copyOf }),
    ...(record.publisher !== undefined && { publisher: record.publisher }),
    sentences: searchableSentences(article),
    places: namesOf("place"),
    people: namesOf("person"),
    organisations: namesOf("organisation"),
    days: daysOf(article),
  };
}

/** The days that its text speaks of. */
function daysOf({ record }: Article): string[] {
  const days = record.dates.flatMap(({ from, to }) => (from === to && from ? [from] : []));
  return [...new Set(days)];
}

/** What is displayed below the headline, with the ids it has there. A headline that was corrected stands there, too. */
function searchableSentences(article: Article): SearchableSentence[] {
  const { record, text } = article;
  return layOutBlocks(article).flatMap((displayBlock) => {
    const { block, anchor, repairs } = displayBlock;
    const isCaption = block.kind === "caption" || block.kind === "credit";
    const sentences = sentencesOf(article, displayBlock).map((sentence) => ({
      text: displaySpan(text, sentence, repairs),
      anchor,
      ...(isCaption && { isCaption }),
    }));
    const printed = sentences.map((sentence) => sentence.text).join(" ");
    return block.kind === "title" && printed === record.title ? [] : sentences;
  });
}

function toName(corpus: CorpusIndex, entity: Entity): SearchableName {
  const { kind, entry } = entity.name;
  const at = placeOf(entity);
  return {
    kind,
    id: entry.id,
    name: entry.name,
    variants: entry.variants.map((variant) => variant.text),
    alsoKnownAs: entry.alsoKnownAs,
    ...toNameFacts(corpus, entity),
    ...(at !== undefined && { at }),
  };
}

/** Where a name without a page is mentioned: the article alone, if only in lines that are set aside. */
function placeOf({ name: { kind, entry }, articles: [article], hasPage }: Entity) {
  if (hasPage || !article) return undefined;
  const anchor = firstAnchor(article, entityKey({ kind, id: entry.id }));
  return `${article.record.id}#${anchor ?? ""}`;
}
