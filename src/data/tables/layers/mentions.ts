/** mentions.csv: a mention a row. */
import { mark } from "../../../text/interface-language.ts";
import { blockKinds, type Mention, mentionKinds, mentionTies } from "../../../record/record.ts";
import type { Article, CorpusIndex } from "../../../site/shared/corpus-index.ts";
import {
  displaySpan,
  type DisplayMention,
  layOutMentions,
} from "../../../site/shared/lay-out-blocks.ts";
import { routes } from "../../../site/shared/routes.ts";
import { addressOf } from "../../address.ts";
import { nameOf } from "../../names.ts";
import { type Column, defineTable } from "../../table.ts";
import { articleColumns, publishedColumns } from "../articles.ts";
import { type OfSpan, ofArticle, spanColumns, surfaceColumn } from "./span-row.ts";

/** A row of mentions.csv. */
interface MentionRow extends OfSpan {
  span: Mention;
  shown: DisplayMention;
}

const mentionColumns: Column<MentionRow>[] = [
  ...articleColumns,
  ...publishedColumns,
  {
    name: "kind",
    type: "string",
    description: "What the name is of.",
    constraints: { required: true, enum: mentionKinds },
    cell: ({ span }) => span.kind,
  },
  {
    name: "id",
    type: "string",
    description: "Id of the name in places.csv, people.csv or organisations.csv.",
    constraints: { required: true },
    cell: ({ span }) => span.id,
  },
  {
    name: "name",
    type: "string",
    description: "The name that all its spellings go by here.",
    cell: ({ corpus, span }) => nameOf(corpus, span),
  },
  surfaceColumn,
  {
    name: "how",
    type: "string",
    description:
      "How the spelling was tied to the name: the same words, a listed variant, a surname, a near spelling, or a person's correction.",
    constraints: { required: true, enum: mentionTies },
    cell: ({ span }) => span.how,
  },
  {
    name: "stands_for",
    type: "string",
    description: "government, where a place seems to stand for those who govern there.",
    cell: ({ span }) => span.standsFor,
  },
  ...spanColumns,
  {
    name: "part",
    type: "string",
    description: "The part of the article it stands in.",
    constraints: { enum: blockKinds },
    cell: ({ shown }) => shown.displayBlock.block.kind,
  },
  {
    name: "sentence",
    type: "string",
    description: "The whole sentence around it as displayed: repaired, on one line.",
    cell: ({ article, shown }) =>
      displaySpan(article.text, shown.sentence, shown.displayBlock.repairs),
  },
  {
    name: "link",
    type: "string",
    description:
      "The mention on the page of the article: address from the root of the site, whole if the corpus file names the site.",
    cell: ({ corpus, article, shown }) =>
      addressOf(corpus, `${routes.article(article.record.id)}#${shown.anchor}`),
  },
];

export const mentionsTable = defineTable<MentionRow>({
  name: "mentions",
  title: "Mentions",
  description: mark("One row for each time a place, a person or an organisation is named."),
  primaryKey: ["article", "start", "kind"],
  foreignKeys: ofArticle,
  columns: mentionColumns,
  rows: function* (corpus) {
    for (const article of corpus.articles) yield* mentionRows(corpus, article);
  },
});

/** Gives a row for each mention in an article. */
function* mentionRows(corpus: CorpusIndex, article: Article): Iterable<MentionRow> {
  for (const shown of layOutMentions(article))
    yield { corpus, article, shown, span: shown.mention };
}
