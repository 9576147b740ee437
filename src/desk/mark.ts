/** A passage that the reader marked in an article, and the W3C Web Annotation that stands for it in a file. */
import { compareText } from "../text/compare-text.ts";
import {
  fieldOf,
  readChoice,
  readCount,
  readInstant,
  readList,
  readOptionalText,
  readText,
  type Value,
} from "./check-values.ts";
import { type Entry, readEntry } from "./entry.ts";
import { type Pen, penIds } from "./pens.ts";

/** Which article is meant: another build, of a colleague, may have it at another address. */
export interface ArticleReference {
  /** Its page, from the root of the site: "articles/a.html". */
  page: string;
  title: string;
  /** Its file in the collection, "a.txt"; "" if the page does not say. */
  file: string;
  /** When it was published, as its page says it: "31 December 2023"; "" if it does not. */
  date: string;
  /** How it is cited, as its page says it. */
  citation: string;
}

export interface Mark extends Entry {
  /** When the passage was first marked; edits keep it. */
  created: string;
  pen: Pen;
  article: ArticleReference;
  quote: Quote;
  /** In code points of the article's reading text. Where another tool does not say, none. */
  position?: Position;
  /** "" if there is none. */
  note: string;
  tags: readonly string[];
}

export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

export interface Position {
  start: number;
  end: number;
}

/** The order of the marks of one article: by where their passages stand, then the older first. For `sort`. */
export function compareMarks(a: Mark, b: Mark): number {
  return (a.position?.start ?? 0) - (b.position?.start ?? 0) || compareText(a.created, b.created);
}

/** A mark as a W3C Web Annotation. The order of its fields is always the same. */
export function toAnnotation(mark: Mark): object {
  const { article, note, pen, position, quote } = mark;
  return {
    id: mark.id,
    type: "Annotation",
    motivation: note === "" ? "highlighting" : "commenting",
    created: mark.created,
    modified: mark.modified,
    body: [
      ...(note === "" ? [] : [textBody("commenting", note)]),
      ...mark.tags.map((tag) => textBody("tagging", tag)),
    ],
    target: {
      type: "SpecificResource",
      source: {
        id: article.page,
        format: "text/html",
        "dc:title": article.title,
        "dc:source": article.file,
        "dc:date": article.date,
        "dcterms:bibliographicCitation": article.citation,
      },
      styleClass: pen,
      selector: [
        { type: "TextQuoteSelector", ...quote },
        ...(position ? [{ type: "TextPositionSelector", ...position }] : []),
      ],
    },
  };
}

function textBody(purpose: string, value: string): object {
  return { type: "TextualBody", purpose, format: "text/plain", value };
}

/** Reads an annotation that {@link toAnnotation} wrote. @throws DeskFileError if it has another shape */
export function readMark(annotation: Value): Mark {
  const bodies = readList(fieldOf(annotation, "body"), (body) => ({
    purpose: readText(fieldOf(body, "purpose")),
    value: readText(fieldOf(body, "value")),
  }));
  const valuesFor = (purpose: string) =>
    bodies.filter((body) => body.purpose === purpose).map(({ value }) => value);
  const target = fieldOf(annotation, "target");
  const source = fieldOf(target, "source");
  return {
    ...readEntry(annotation),
    created: readInstant(fieldOf(annotation, "created")),
    pen: readChoice(fieldOf(target, "styleClass"), penIds),
    article: {
      page: readText(fieldOf(source, "id")),
      title: readText(fieldOf(source, "dc:title")),
      file: readOptionalText(fieldOf(source, "dc:source")),
      date: readOptionalText(fieldOf(source, "dc:date")),
      citation: readOptionalText(fieldOf(source, "dcterms:bibliographicCitation")),
    },
    ...readSelectors(fieldOf(target, "selector")),
    note: valuesFor("commenting").join("\n\n"),
    tags: valuesFor("tagging"),
  };
}

/** The quotation and the position, of Dateline's files and of those of Hypothesis. */
export function readSelectors(list: Value): Pick<Mark, "quote" | "position"> {
  let quote: Quote | undefined;
  let position: Position | undefined;
  readList(list, (selector) => {
    const { value: type } = fieldOf(selector, "type");
    if (type === "TextQuoteSelector") quote = readQuote(selector);
    if (type === "TextPositionSelector") position = readPosition(selector);
  });
  return { quote: quote ?? readQuote(list), ...(position && { position }) };
}

function readQuote(selector: Value): Quote {
  return {
    exact: readText(fieldOf(selector, "exact")),
    prefix: readOptionalText(fieldOf(selector, "prefix")),
    suffix: readOptionalText(fieldOf(selector, "suffix")),
  };
}

function readPosition(selector: Value): Position {
  return {
    start: readCount(fieldOf(selector, "start")),
    end: readCount(fieldOf(selector, "end")),
  };
}
