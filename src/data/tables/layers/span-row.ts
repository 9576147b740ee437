/** What the tables of all layers have in common: a row stands for a stretch of an article's text. */
import type { Span } from "../../../record/record.ts";
import type { Article, CorpusIndex } from "../../../site/shared/corpus-index.ts";
import { displaySpan } from "../../../site/shared/lay-out-blocks.ts";
import { addressOf } from "../../address.ts";
import { lineAt, pathTo } from "../../locate.ts";
import type { Column } from "../../table.ts";
import type { OfArticle } from "../articles.ts";

export const ofArticle = [
  { fields: ["article"], reference: { resource: "articles", fields: ["id"] } },
];

/** A row that stands for a stretch of the text. */
export interface OfSpan extends OfArticle {
  span: Span;
}

export const spanColumns: Column<OfSpan>[] = [
  {
    name: "start",
    type: "integer",
    description:
      "Offset into the text of the article (its record in data/articles/ has it), in UTF-16 code units: text.slice(start, end) is the surface.",
    constraints: { required: true },
    cell: ({ span }) => span.start,
  },
  {
    name: "end",
    type: "integer",
    description: "Offset behind the last code unit.",
    constraints: { required: true },
    cell: ({ span }) => span.end,
  },
  {
    name: "line",
    type: "integer",
    description: "Line of the source on which it starts, from 1.",
    cell: ({ article, span }) => lineAt(article, span.start),
  },
];

export const surfaceColumn: Column<OfSpan> = {
  name: "surface",
  type: "string",
  description: "The characters of the source, unrepaired.",
  constraints: { required: true },
  cell: ({ article, span }) => article.text.slice(span.start, span.end),
};

export const displayedColumn: Column<OfSpan> = {
  name: "displayed",
  type: "string",
  description: "The same as displayed: repaired, on one line.",
  cell: ({ article, span }) => displaySpan(article.text, span, article.record.repairs),
};

export const linkColumn: Column<OfSpan> = {
  name: "link",
  type: "string",
  description:
    "Where a reader sees it: address from the root of the site, whole if the corpus file names the site.",
  cell: ({ corpus, article, span }) => addressOf(corpus, pathTo(article, span.start)),
};

/** The rows of one of the layers, article by article. */
export function rowsOf<S extends Span>(spansOf: (article: Article) => readonly S[]) {
  return function* (corpus: CorpusIndex): Iterable<OfArticle & { span: S }> {
    for (const article of corpus.articles) {
      for (const span of spansOf(article)) yield { corpus, article, span };
    }
  };
}
