/** articles.csv and problems.csv. */
import { mark } from "../../text/interface-language.ts";
import { formatProblem } from "../../record/problems.ts";
import { certainties, type Problem, problemKinds } from "../../record/record.ts";
import type { Article, CorpusIndex } from "../../site/shared/corpus-index.ts";
import { packOf, sourceFileOf } from "../../site/shared/article-files.ts";
import { routes } from "../../site/shared/routes.ts";
import { addressOf } from "../address.ts";
import { type Column, defineTable } from "../table.ts";

/** A row that belongs to an article. */
export interface OfArticle {
  corpus: CorpusIndex;
  article: Article;
}

/** Which article a row of another table belongs to. */
export const articleColumns: Column<OfArticle>[] = [
  {
    name: "article",
    type: "string",
    description: "Id of the article, as in articles.csv.",
    constraints: { required: true },
    cell: ({ article }) => article.record.id,
  },
  {
    name: "title",
    type: "string",
    description: "Headline of the article.",
    cell: ({ article }) => article.record.title,
  },
];

/** When an article was published, as an interval. */
export const publishedColumns: Column<OfArticle>[] = [
  {
    name: "published_from",
    type: "date",
    description: "First day on which the article may have been published; empty if undated.",
    cell: ({ article }) => article.record.published?.from,
  },
  {
    name: "published_to",
    type: "date",
    description: "Last day on which the article may have been published; empty if undated.",
    cell: ({ article }) => article.record.published?.to,
  },
];

/** What there is to say of an article. */
const articleRowColumns: Column<OfArticle>[] = [
  {
    name: "id",
    type: "string",
    description: "Slug of the headline, unique in the corpus, stable while the headline stays.",
    constraints: { required: true, unique: true },
    cell: ({ article }) => article.record.id,
  },
  {
    name: "title",
    type: "string",
    description: "The headline as displayed; the first words of a text without one.",
    constraints: { required: true },
    cell: ({ article }) => article.record.title,
  },
  ...publishedColumns,
  {
    name: "published_how",
    type: "string",
    description:
      "How the date is known: said in the text, inferred by software, or corrected by a person.",
    constraints: { enum: certainties },
    cell: ({ article }) => article.record.published?.how,
  },
  {
    name: "published_because",
    type: "string",
    description: "The evidence for the date, pieces divided by |.",
    cell: ({ article }) =>
      article.record.published?.because.map(({ text }) => text).join(" | ") ?? "",
  },
  {
    name: "publisher",
    type: "string",
    description: "Only where the text or the corpus file says so.",
    cell: ({ article }) => article.record.publisher,
  },
  {
    name: "author",
    type: "string",
    description: "Only where the file states one in a field of its own.",
    cell: ({ article }) => article.record.stated?.author?.value,
  },
  {
    name: "url",
    type: "string",
    description: "Address at the publisher's, only where the text or the corpus file says so.",
    cell: ({ article }) => article.record.url,
  },
  {
    name: "language",
    type: "string",
    description: "Of the text, as a tag of BCP 47; empty where it is not certain.",
    cell: ({ article }) => article.record.language?.tag,
  },
  ...countColumns(),
  {
    name: "file",
    type: "string",
    description: "Name of the file as received, relative to the corpus folder.",
    constraints: { required: true },
    cell: ({ article }) => article.record.file,
  },
  {
    name: "bytes",
    type: "integer",
    description: "Size of the file as received.",
    cell: ({ article }) => article.record.bytes,
  },
  {
    name: "encoding",
    type: "string",
    description: "How its bytes were read as text.",
    cell: ({ article }) => article.record.encoding,
  },
  {
    name: "format",
    type: "string",
    description: "The format it was read as: plain text, Markdown.",
    cell: ({ article }) => article.record.format,
  },
  {
    name: "sha256",
    type: "string",
    description: "SHA-256 of the file as received.",
    cell: ({ article }) => article.record.sha256,
  },
  ...pathColumns(),
];

export const articlesTable = defineTable<OfArticle>({
  name: "articles",
  title: "Articles",
  description: mark("One row for each article, newest first, undated ones last."),
  primaryKey: ["id"],
  rows: eachArticle,
  columns: articleRowColumns,
});

/** The same with the texts, so that spans of other tables can be cut out of them. */
export const articlesWithTextTable = defineTable<OfArticle>({
  name: "articles",
  title: "Articles",
  description: mark("One row for each article, newest first, undated ones last."),
  primaryKey: ["id"],
  rows: eachArticle,
  columns: [
    ...articleRowColumns,
    {
      name: "text",
      type: "string",
      description:
        "The decoded source text. Offsets are UTF-16 code units into it: text.slice(start, end) is the surface.",
      constraints: { required: true },
      cell: ({ article }) => article.text,
    },
  ],
});

function* eachArticle(corpus: CorpusIndex): Iterable<OfArticle> {
  for (const article of corpus.articles) yield { corpus, article };
}

function countColumns(): Column<OfArticle>[] {
  const counted = [
    { name: "mentions", of: "names mentioned" },
    { name: "quotes", of: "passages of direct speech" },
    { name: "dates", of: "dates in the text" },
    { name: "figures", of: "numbers of people or things that the text states" },
  ] as const;
  return counted.map(({ name, of }) => ({
    name,
    type: "integer",
    description: `Number of ${of}.`,
    cell: ({ article }) => article.record[name].length,
  }));
}

function pathColumns(): Column<OfArticle>[] {
  const paths = [
    { name: "page", of: "The page of the article", path: toPage },
    {
      name: "record",
      of: "The file with its record, all layers and the text",
      path: (corpus: CorpusIndex, id: string) => packOf(corpus, id).records,
    },
    {
      name: "annotations",
      of: "The file with its mentions as Web Annotations",
      path: (corpus: CorpusIndex, id: string) => packOf(corpus, id).annotations,
    },
    { name: "source", of: "The text as it was read, or the ZIP that has it", path: sourceFileOf },
  ];
  return paths.map(({ name, of, path }) => ({
    name,
    type: "string",
    description: `${of}: address from the root of the site, whole if the corpus file names the site.`,
    cell: ({ corpus, article }) => addressOf(corpus, path(corpus, article.record.id)),
  }));
}

function toPage(_: CorpusIndex, id: string): string {
  return routes.article(id);
}

interface ProblemRow {
  file: string;
  problem: Problem;
  id: string | undefined;
}

export const problemsTable = defineTable<ProblemRow>({
  name: "problems",
  title: "Problems",
  description: mark(
    "What was odd about the files, and what was done. Files that were left out stand first.",
  ),
  foreignKeys: [{ fields: ["article"], reference: { resource: "articles", fields: ["id"] } }],
  rows: function* ({ contents, articles }) {
    for (const { file, problem } of contents.leftOut) yield { file, problem, id: undefined };
    const byFile = [...articles].sort((a, b) => (a.record.file < b.record.file ? -1 : 1));
    for (const { record } of byFile) {
      for (const problem of record.problems) yield { file: record.file, problem, id: record.id };
    }
  },
  columns: [
    {
      name: "file",
      type: "string",
      description: "Name of the file, relative to the corpus folder.",
      constraints: { required: true },
      cell: ({ file }) => file,
    },
    {
      name: "line",
      type: "integer",
      description: "Line of the file, from 1, where there is one to point to.",
      cell: ({ problem }) => problem.line,
    },
    {
      name: "kind",
      type: "string",
      description: "Kind of the problem.",
      constraints: { required: true, enum: problemKinds },
      cell: ({ problem }) => problem.kind,
    },
    {
      name: "problem",
      type: "string",
      description: "What was found and what was done, as a sentence.",
      cell: ({ problem }) => formatProblem(problem),
    },
    {
      name: "article",
      type: "string",
      description: "Id of the article; empty for a file that was left out.",
      cell: ({ id }) => id,
    },
  ],
});
