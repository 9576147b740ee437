/** An article → its words, in the order in which positions count them. */
import { foldWords } from "../words.ts";
import type { SearchableArticle } from "../searchable.ts";

export interface ArticleWords {
  title: string[];
  /** Sentences that share an anchor are one paragraph. */
  paragraphs: string[][];
}

/** In: an article. Out: the folded words of its title and of each paragraph. */
export function articleWords(article: SearchableArticle): ArticleWords {
  const paragraphs: string[][] = [];
  let anchor: string | undefined;
  for (const sentence of article.sentences) {
    const words = foldWords(sentence.text);
    const paragraph = paragraphs.at(-1);
    if (paragraph && sentence.anchor === anchor) for (const word of words) paragraph.push(word);
    else paragraphs.push(words);
    anchor = sentence.anchor;
  }
  return { title: foldWords(article.title), paragraphs };
}
