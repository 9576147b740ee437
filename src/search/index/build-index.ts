/** Articles and names → the files of a search index. Same input, same files. */
import { buildLexicon } from "./build-lexicon.ts";
import { buildNames } from "./build-names.ts";
import { buildSegment } from "./build-segment.ts";
import { countWords } from "./count-terms.ts";
import { type Emit, type IndexHead, type IndexSizes, usualSizes } from "../index-format.ts";
import type { SearchableArticle, SearchableCorpus } from "../searchable.ts";

/** In: the corpus, what takes the files as they are made, sizes. Out: the head, which tells of them. */
export function buildIndex(
  corpus: SearchableCorpus,
  emit: Emit,
  sizes: IndexSizes = usualSizes,
): IndexHead {
  const segments = toSegments(corpus.articles, sizes.segment);
  const names = buildNames(corpus, emit, sizes);
  const counts = { segments: segments.length, articles: corpus.articles.length };
  const { counted, beginningsOf } = countWords(segments, names.ofArticle);
  const lexicon = buildLexicon(counted, counts, { names, emit, sizes });
  const averageLength = countCharacters(corpus.articles) / Math.max(1, corpus.articles.length);
  const perText = textsPerFile(corpus.articles, sizes.text);
  segments.forEach((articles, segment) => {
    buildSegment(articles, segment, { lexicon, names, beginningsOf, averageLength, perText, emit });
  });
  return {
    segments: segments.map((articles) => articles.length),
    ...lexicon.head,
    ...names.head,
    perText,
    perSegment: sizes.segment,
  };
}

/** By date, the undated first, so that a new article changes the last segment only. */
function toSegments(
  articles: readonly SearchableArticle[],
  perSegment: number,
): SearchableArticle[][] {
  const key = (article: SearchableArticle) => `${article.from ?? ""} ${article.to ?? ""}`;
  const ordered = [...articles].sort((a, b) => {
    if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
  const segments: SearchableArticle[][] = [];
  for (let start = 0; start < ordered.length; start += perSegment)
    segments.push(ordered.slice(start, start + perSegment));
  return segments;
}

function countCharacters(articles: readonly SearchableArticle[]): number {
  let characters = 0;
  for (const article of articles)
    for (const sentence of article.sentences) characters += sentence.text.length;
  return characters;
}

/** So many that a file of texts has about as many characters as it should. */
function textsPerFile(articles: readonly SearchableArticle[], size: number): number {
  return Math.max(1, Math.round((size * articles.length) / Math.max(1, countCharacters(articles))));
}
