/** What a press database is to the reader of its exports. */
import type { ExportArticle } from "./export-article.ts";
import type { ExportParagraph } from "./export-paragraph.ts";

export interface Service {
  /** As a record calls the format. */
  format: string;
  /**
   * Cuts an export into its articles.
   *
   * @returns none where the paragraphs are no export of this service.
   */
  readArticles(paragraphs: readonly ExportParagraph[]): ExportArticle[];
}

/**
 * Cuts paragraphs where articles begin and end. What stands before the first and behind the last is left out.
 *
 * @param isEnd where no article has one, an article goes on until the next.
 */
export function cutArticles(
  paragraphs: readonly ExportParagraph[],
  isStart: (paragraph: ExportParagraph, index: number) => boolean,
  isEnd: (paragraph: ExportParagraph) => boolean = () => false,
): ExportParagraph[][] {
  const articles: ExportParagraph[][] = [];
  let open: ExportParagraph[] | undefined;
  paragraphs.forEach((paragraph, index) => {
    if (isStart(paragraph, index)) {
      open = [];
      articles.push(open);
    }
    open?.push(paragraph);
    if (isEnd(paragraph)) open = undefined;
  });
  return articles;
}
