/** Articles and names → the files of a search index. The same input gives the same files. */
import { orderByDate } from "../../text/order-by-date.ts";
import type { IndexHead } from "../index-format.ts";
import type { SearchableArticle, SearchableCorpus, SearchableDay } from "../searchable.ts";
import { packNumber, unpackWords } from "../../text/packing.ts";
import { openDictionary } from "../coding/code-text.ts";
import { buildAliases } from "./build-aliases.ts";
import { buildDictionary } from "./build-dictionary.ts";
import { buildLexicon, type Shard } from "./build-lexicon.ts";
import { buildNames } from "./build-names.ts";
import { buildSegment } from "./build-segment.ts";
import { countTerms } from "./count-terms.ts";
import { type EmitFile, type IndexSizes, toRuns } from "./emit-files.ts";

/**
 * @param emit takes each file as it is made
 * @returns what a search must know before it reads any of them
 */
export function buildIndex(corpus: SearchableCorpus, emit: EmitFile, sizes: IndexSizes): IndexHead {
  const segments = toRuns(orderByDate(corpus.articles), sizes.segment);
  const names = buildNames(corpus, emit);
  emitDays(corpus.days ?? [], emit);
  const otherNames = buildAliases(names.names, emit, sizes);
  const { counts, prefixTermsOf } = countTerms(segments, names.termsOf);
  const size = { segments: segments.length, articles: corpus.articles.length };
  const { head, shards } = buildLexicon({ counts, names, ...size, emit, sizes });
  const characters = countCharacters(corpus.articles);
  // Where there are headlines only, all articles are as long as the average.
  const averageLength = Math.max(1, characters / Math.max(1, size.articles));
  // So many that a file of texts has about as many characters as it should.
  const perText = Math.max(1, Math.round((sizes.text * size.articles) / Math.max(1, characters)));
  const repeats = new Map<string, number>();
  const words = buildDictionary(segments, perText);
  emit("words", "t", words);
  const dictionary = openDictionary(words.flatMap(unpackWords));
  const input = { shards, names, prefixTermsOf, averageLength, perText, dictionary, repeats };
  segments.forEach((articles, segment) => {
    buildSegment({
      ...input,
      articles,
      emit: (name, content) => emit(`s${segment}`, name, content),
    });
  });
  emitRepeats(shards, repeats, emit);
  return {
    segments: segments.map((articles) => articles.length),
    ...head,
    otherNames,
    perText,
    dictionary: dictionary.words.length,
    perSegment: sizes.segment,
    ...(corpus.collections?.length && { collections: corpus.collections }),
  };
}

function countCharacters(articles: readonly SearchableArticle[]): number {
  let characters = 0;
  for (const article of articles)
    for (const sentence of article.sentences) characters += sentence.text.length;
  return characters;
}

function emitDays(days: readonly SearchableDay[], emit: EmitFile): void {
  const byMonth = Map.groupBy(days, ({ day }) => day.slice(5, 7));
  for (const [month, own] of byMonth)
    emit(
      "words",
      `d${month}`,
      own.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    );
}

/** For each block of the lexicon, how often its terms occur beyond once in each article: mostly not at all. */
function emitRepeats(
  shards: readonly Shard[],
  repeats: ReadonlyMap<string, number>,
  emit: EmitFile,
): void {
  const byBlock = Map.groupBy(shards, ({ block }) => block);
  for (const [block, own] of byBlock) {
    const terms = own.flatMap((shard) => shard.terms);
    emit("words", `c${block}`, terms.map((term) => packNumber(repeats.get(term) ?? 0)).join(""));
  }
}
