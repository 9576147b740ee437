/** Articles → the words of the lexicon: those printed, the beginnings of very many, those of names; each counted. */
import { articleWords } from "./article-words.ts";
import { findBeginnings } from "../prefixes.ts";
import type { CountedWord } from "./build-lexicon.ts";
import type { SearchableArticle } from "../searchable.ts";

export interface CountedWords {
  counted: Map<string, CountedWord>;
  /** A printed word → the words of those beginnings of it that have one of their own. */
  beginningsOf: (word: string) => string[];
}

/** In: the articles of each segment, and the words for the names in an article. Out: every word with its counts. */
export function countWords(
  segments: readonly SearchableArticle[][],
  namesOf: (article: SearchableArticle) => string[],
): CountedWords {
  const numbers = new Map<string, number>();
  // Articles are folded once; what they say is kept as numbers, which take little memory.
  const printed = segments.map((articles) =>
    articles.map((article) => numberWords(article, numbers)),
  );
  const words = [...numbers.keys()];
  const beginningsOf = findBeginnings(words);
  const counted = new Map<string, CountedWord>();
  segments.forEach((articles, segment) => {
    articles.forEach((article, place) => {
      const beginnings = new Set<string>();
      for (const number of printed[segment]?.[place] ?? []) {
        const word = words[number] ?? "";
        addWord(counted, word, segment);
        for (const beginning of beginningsOf(word)) beginnings.add(beginning);
      }
      for (const word of beginnings) addWord(counted, word, segment);
      for (const word of namesOf(article)) addWord(counted, word, segment);
    });
  });
  return { counted, beginningsOf };
}

/** The words of an article, each once. */
function numberWords(article: SearchableArticle, numbers: Map<string, number>): Uint32Array {
  const { title, paragraphs } = articleWords(article);
  const found = new Set<number>();
  for (const words of [title, ...paragraphs])
    for (const word of words) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      found.add(number);
    }
  return Uint32Array.from(found);
}

function addWord(counted: Map<string, CountedWord>, word: string, segment: number): void {
  const known = counted.get(word);
  if (!known) {
    counted.set(word, { articles: 1, segments: [segment] });
    return;
  }
  known.articles += 1;
  if (known.segments.at(-1) !== segment) known.segments.push(segment);
}
