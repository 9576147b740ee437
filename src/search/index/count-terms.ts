/** Articles → the terms of the lexicon, each counted: words, prefixes of very many words, names. */
import { findPrefixTerms } from "../prefixes.ts";
import type { SearchableArticle } from "../searchable.ts";
import { toArticleWords } from "./article-words.ts";

export interface CountedTerm {
  /** In how many articles it occurs. */
  articles: number;
  /** In which segments, ascending. */
  segments: number[];
}

export interface CountedTerms {
  counts: Map<string, CountedTerm>;
  /** A word → the terms of its prefixes that have one. */
  prefixTermsOf: (word: string) => string[];
}

/**
 * @param segments the articles of each segment
 * @param nameTermsOf an article → the terms of the names in it
 */
export function countTerms(
  segments: readonly SearchableArticle[][],
  nameTermsOf: (article: SearchableArticle) => string[],
): CountedTerms {
  const numbers = new Map<string, number>();
  // Each article is folded once; its words are kept as numbers, which take little memory.
  const wordNumbers = segments.map((articles) =>
    articles.map((article) => numberWords(article, numbers)),
  );
  const words = [...numbers.keys()];
  const prefixTermsOf = findPrefixTerms(words);
  const counts = new Map<string, CountedTerm>();
  segments.forEach((articles, segment) => {
    articles.forEach((article, place) => {
      const own = [...(wordNumbers[segment]?.[place] ?? [])].map((number) => words[number] ?? "");
      const terms = [...own, ...new Set(own.flatMap(prefixTermsOf)), ...nameTermsOf(article)];
      for (const term of terms) addTerm(counts, term, segment);
    });
  });
  return { counts, prefixTermsOf };
}

/** The words of an article, each once; words that are new get the next number. */
function numberWords(article: SearchableArticle, numbers: Map<string, number>): Uint32Array {
  const { title, paragraphs } = toArticleWords(article);
  const found = new Set<number>();
  for (const words of [title, ...paragraphs])
    for (const word of words) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      found.add(number);
    }
  return Uint32Array.from(found);
}

function addTerm(counts: Map<string, CountedTerm>, term: string, segment: number): void {
  const count = counts.get(term);
  if (!count) {
    counts.set(term, { articles: 1, segments: [segment] });
    return;
  }
  count.articles += 1;
  if (count.segments.at(-1) !== segment) count.segments.push(segment);
}
