/** An article → its words, and the positions at which each occurs. */
import type { SearchableArticle } from "../searchable.ts";
import { foldWords } from "../words.ts";

export interface ArticleWords {
  title: string[];
  /** Sentences that share an anchor are one paragraph. */
  paragraphs: string[][];
  /** Which of the paragraphs are captions, counted from 0. */
  captions: number[];
}

/** The positions of a word in the title and in the text, counted in words. */
export interface Positions {
  title: number[];
  body: number[];
}

export function toArticleWords(article: SearchableArticle): ArticleWords {
  const paragraphs: string[][] = [];
  const captions: number[] = [];
  let anchor: string | undefined;
  for (const sentence of article.sentences) {
    const words = foldWords(sentence.text);
    const paragraph = paragraphs.at(-1);
    if (paragraph && sentence.anchor === anchor) for (const word of words) paragraph.push(word);
    else {
      if (sentence.isCaption) captions.push(paragraphs.length);
      paragraphs.push(words);
    }
    anchor = sentence.anchor;
  }
  return { title: foldWords(article.title), paragraphs, captions };
}

/** Between two paragraphs one position is left free, so that no phrase runs from one into the next. */
export function findPositions({ title, paragraphs }: ArticleWords): Map<string, Positions> {
  const positions = new Map<string, Positions>();
  const positionsOf = (word: string) => {
    const found = positions.get(word) ?? { title: [], body: [] };
    positions.set(word, found);
    return found;
  };
  title.forEach((word, position) => {
    positionsOf(word).title.push(position);
  });
  let position = 0;
  for (const paragraph of paragraphs) {
    for (const word of paragraph) {
      positionsOf(word).body.push(position);
      position += 1;
    }
    position += 1;
  }
  return positions;
}

/**
 * Of all words with a prefix, the positions of the one that occurs most often: a prefix is weighed by them, but they
 * are not written, as a phrase that ends in a prefix looks up the words one by one.
 *
 * @param prefixTermsOf a word → the terms of its prefixes that have one
 */
export function findPrefixPositions(
  positions: ReadonlyMap<string, Positions>,
  prefixTermsOf: (word: string) => string[],
): Map<string, Positions> {
  const found = new Map<string, Positions>();
  for (const [word, { title, body }] of positions)
    for (const term of prefixTermsOf(word)) {
      const most = found.get(term);
      if (!most || most.body.length + most.title.length < body.length + title.length)
        found.set(term, { title: most?.title.length ? most.title : title, body });
      else if (most.title.length === 0 && title.length > 0) most.title = title;
    }
  return found;
}
