/** Paragraphs of a document → the articles of the press database that it was exported from, if it was. */
import type { Problem } from "../../record/record.ts";
import type { ExtractedArticle } from "../format.ts";
import { europresse } from "./europresse.ts";
import { toExtracted } from "./export-article.ts";
import type { ExportParagraph } from "./export-paragraph.ts";
import { factivaIndexed } from "./factiva-indexed.ts";
import { factiva } from "./factiva.ts";
import { lexis, nexis } from "./nexis.ts";
import { proquest } from "./proquest.ts";
import type { Service } from "./service.ts";

const services: readonly Service[] = [nexis, lexis, factivaIndexed, factiva, proquest, europresse];

/**
 * Reads an export. It is told by what stands in it, not by its name.
 *
 * @returns nothing where the document is none.
 */
export function readExport(
  paragraphs: readonly ExportParagraph[],
): (ExtractedArticle | { problem: Problem })[] | undefined {
  for (const { format, readArticles } of services) {
    const articles = readArticles(paragraphs);
    if (articles.length === 0) continue;
    return articles.map((article) => {
      const extracted = toExtracted(article, format);
      return extracted.text === "" ? { problem: { kind: "no-text" } } : extracted;
    });
  }
  return undefined;
}
