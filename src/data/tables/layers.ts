/** mentions.csv, quotes.csv, dates.csv, figures.csv, repairs.csv, blocks.csv: the layers over the text, a span a row. */
import {
  type Block,
  blockKinds,
  type DateExpression,
  fates,
  type Figure,
  figureLimits,
  type Mention,
  mentionKinds,
  mentionTies,
  type Quote,
  type Repair,
  type Span,
} from "../../corpus/record.ts";
import type { Article, Catalogue } from "../../site/catalogue.ts";
import { displaySpan, type PlacedMention, placeMentions } from "../../site/placing.ts";
import { routes } from "../../site/routes.ts";
import { addressOf } from "../address.ts";
import { nameOf } from "../names.ts";
import { lineAt, pathTo } from "../spot.ts";
import { type Column, defineTable, type Table } from "../table.ts";
import { articleColumns, type OfArticle, publishedColumns } from "./articles.ts";

const ofArticle = [{ fields: ["article"], reference: { resource: "articles", fields: ["id"] } }];

/** A row that stands for a stretch of the text. */
interface OfSpan extends OfArticle {
  span: Span;
}

const spanColumns: Column<OfSpan>[] = [
  {
    name: "start",
    type: "integer",
    description:
      "Offset into the text of the article (data/articles/<id>.json), in UTF-16 code units: text.slice(start, end) is the surface.",
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

const surfaceColumn: Column<OfSpan> = {
  name: "surface",
  type: "string",
  description: "The characters of the source, unrepaired.",
  constraints: { required: true },
  cell: ({ article, span }) => article.text.slice(span.start, span.end),
};

const displayedColumn: Column<OfSpan> = {
  name: "displayed",
  type: "string",
  description: "The same as displayed: repaired, on one line.",
  cell: ({ article, span }) => displaySpan(article.text, span, article.record.repairs),
};

const linkColumn: Column<OfSpan> = {
  name: "link",
  type: "string",
  description:
    "Where a reader sees it: address from the root of the site, whole if the corpus file names the site.",
  cell: ({ catalogue, article, span }) => addressOf(catalogue, pathTo(article, span.start)),
};

interface MentionRow extends OfSpan {
  span: Mention;
  placed: PlacedMention;
}

/** The columns of mentions.csv and of the table of one name. */
export const mentionColumns: Column<MentionRow>[] = [
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
    cell: ({ catalogue, span }) => nameOf(catalogue, span),
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
    cell: ({ placed }) => placed.placed.block.kind,
  },
  {
    name: "sentence",
    type: "string",
    description: "The whole sentence around it as displayed: repaired, on one line.",
    cell: ({ article, placed }) =>
      displaySpan(article.text, placed.sentence, placed.placed.repairs),
  },
  {
    name: "link",
    type: "string",
    description:
      "The mention on the page of the article: address from the root of the site, whole if the corpus file names the site.",
    cell: ({ catalogue, article, placed }) =>
      addressOf(catalogue, `${routes.article(article.record.id)}#${placed.anchor}`),
  },
];

export const mentionsTable = defineTable<MentionRow>({
  name: "mentions",
  title: "Mentions",
  description: "One row for each time a place, a person or an organisation is named.",
  primaryKey: ["article", "start", "kind"],
  foreignKeys: ofArticle,
  columns: mentionColumns,
  rows: function* (catalogue) {
    for (const article of catalogue.articles) yield* mentionRows(catalogue, article);
  },
});

/** In: the catalogue and an article. Out: a row for each mention in it. */
export function* mentionRows(catalogue: Catalogue, article: Article): Iterable<MentionRow> {
  for (const placed of placeMentions(article))
    yield { catalogue, article, placed, span: placed.mention };
}

/** The rows of one of the layers, article by article. */
function rowsOf<S extends Span>(spansOf: (article: Article) => readonly S[]) {
  return function* (catalogue: Catalogue): Iterable<OfArticle & { span: S }> {
    for (const article of catalogue.articles) {
      for (const span of spansOf(article)) yield { catalogue, article, span };
    }
  };
}

export const quotesTable = defineTable<OfArticle & { span: Quote }>({
  name: "quotes",
  title: "Quotes",
  description: "Direct speech, with the person it is attributed to, if any.",
  foreignKeys: ofArticle,
  rows: rowsOf(({ record }) => record.quotes),
  columns: [
    ...articleColumns,
    ...publishedColumns,
    {
      name: "speaker",
      type: "string",
      description: "Id of the person in people.csv; empty if no one is named.",
      cell: ({ span }) => span.speaker,
    },
    {
      name: "speaker_name",
      type: "string",
      description: "Name of the person.",
      cell: ({ catalogue, span }) =>
        span.speaker && nameOf(catalogue, { kind: "person", id: span.speaker }),
    },
    surfaceColumn,
    displayedColumn,
    ...spanColumns,
    linkColumn,
  ],
});

export const datesTable = defineTable<OfArticle & { span: DateExpression }>({
  name: "dates",
  title: "Dates in the text",
  description: "Every date and relative date in the texts, and what it was taken to mean.",
  foreignKeys: ofArticle,
  rows: rowsOf(({ record }) => record.dates),
  columns: [
    ...articleColumns,
    surfaceColumn,
    {
      name: "from",
      type: "date",
      description: "First day of what is meant; empty where the text does not allow to tell.",
      cell: ({ span }) => span.from,
    },
    {
      name: "to",
      type: "date",
      description: "Last day of what is meant; empty where the text does not allow to tell.",
      cell: ({ span }) => span.to,
    },
    {
      name: "how",
      type: "string",
      description: "Said by the text, or inferred by software.",
      constraints: { required: true, enum: ["said", "inferred"] },
      cell: ({ span }) => span.how,
    },
    {
      name: "because",
      type: "string",
      description: "The evidence.",
      cell: ({ span }) => span.because,
    },
    ...spanColumns,
    linkColumn,
  ],
});

export const figuresTable = defineTable<OfArticle & { span: Figure }>({
  name: "figures",
  title: "Figures",
  description:
    "Numbers of people or things that the texts state, with what they count and who says so.",
  foreignKeys: ofArticle,
  rows: rowsOf(({ record }) => record.figures),
  columns: [
    ...articleColumns,
    ...publishedColumns,
    surfaceColumn,
    {
      name: "value",
      type: "number",
      description: "The number; empty for “dozens”, whose words stand for themselves.",
      cell: ({ span }) => span.value,
    },
    {
      name: "to",
      type: "number",
      description: "The upper end of a range.",
      cell: ({ span }) => span.to,
    },
    {
      name: "limit",
      type: "string",
      description: "The word that limits it.",
      constraints: { enum: figureLimits },
      cell: ({ span }) => span.limit,
    },
    {
      name: "of",
      type: "string",
      description: "What is counted, in the text's words.",
      cell: ({ article, span }) => span.of && article.text.slice(span.of.start, span.of.end),
    },
    {
      name: "fate",
      type: "string",
      description: "What the text says befell them.",
      constraints: { enum: fates },
      cell: ({ span }) => span.fate,
    },
    {
      name: "by",
      type: "string",
      description: "Who says so, in the text's words.",
      cell: ({ article, span }) => span.by && article.text.slice(span.by.start, span.by.end),
    },
    {
      name: "speaker",
      type: "string",
      description: "Id in people.csv of the person who says so.",
      cell: ({ span }) => span.speaker,
    },
    ...spanColumns,
    linkColumn,
  ],
});

export const repairsTable = defineTable<OfArticle & { span: Repair }>({
  name: "repairs",
  title: "Repairs",
  description: "What is displayed in place of damaged characters. The sources keep them.",
  foreignKeys: ofArticle,
  rows: rowsOf(({ record }) => record.repairs),
  columns: [
    ...articleColumns,
    {
      name: "kind",
      type: "string",
      description: "What was damaged.",
      cell: ({ span }) => span.kind,
    },
    { ...surfaceColumn, constraints: {} },
    {
      name: "displayed",
      type: "string",
      description: "What is displayed instead; empty if nothing is.",
      cell: ({ span }) => span.text,
    },
    ...spanColumns,
    linkColumn,
  ],
});

export const blocksTable = defineTable<OfArticle & { span: Block }>({
  name: "blocks",
  title: "Blocks",
  description:
    "What each piece of the texts is; of those set aside as boilerplate, the rule that did so.",
  foreignKeys: ofArticle,
  rows: rowsOf(({ record }) => record.blocks),
  columns: [
    ...articleColumns,
    {
      name: "kind",
      type: "string",
      description: "The part it plays on the page; boilerplate was set aside.",
      constraints: { required: true, enum: blockKinds },
      cell: ({ span }) => span.kind,
    },
    {
      name: "rule",
      type: "string",
      description: "Boilerplate only: the rule that set it aside.",
      cell: ({ span }) => span.rule,
    },
    ...spanColumns,
    linkColumn,
  ],
});

export const layerTables: Table[] = [
  mentionsTable,
  quotesTable,
  datesTable,
  figuresTable,
  repairsTable,
  blocksTable,
];
