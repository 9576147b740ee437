/**
 * Nexis UK and its elders ("2 of 10 DOCUMENTS"), Lexis Advance and Nexis Uni ("End of Document"). Above the
 * text both print some lines without labels, then labelled fields; more of them follow below the text.
 */
import { mark } from "../../text/interface-language.ts";
import type { StatedFields } from "../article-source.ts";
import { boldStart } from "../html/paragraph.ts";
import {
  addField,
  type ExportArticle,
  isServiceHost,
  toField,
  withoutBy,
} from "./export-article.ts";
import {
  type ExportParagraph,
  firstLine,
  isBold,
  isCopyright,
  isDateLine,
} from "./export-paragraph.ts";
import { areLabelsBold, type Labelled, readLabel } from "./labels.ts";
import { findTail } from "./labelled-tail.ts";
import { cutAtEnds, cutAtNumbers, isBodyLine, isEnd, nexisLabels } from "./nexis-cuts.ts";
import { withDateline } from "./dateline.ts";
import { orderSourceFirst, orderTitleFirst } from "./nexis-head.ts";
import type { Service } from "./service.ts";

export const nexis: Service = {
  format: mark("Nexis export"),
  readArticles: (paragraphs) => {
    const articles = cutAtNumbers(paragraphs);
    const reader = new NexisReader(paragraphs, "source first");
    const read = articles.map((article) => reader.read(article, article.slice(1)));
    return read.some(({ fields }) => fields.date) ? read : [];
  },
};

export const lexis: Service = {
  format: mark("Lexis export"),
  readArticles: (paragraphs) => {
    if (!paragraphs.some(isEnd) || !paragraphs.some(isOfLexis)) return [];
    const articles = cutAtEnds(paragraphs);
    const reader = new NexisReader(paragraphs, "title first");
    return articles.map((article) => reader.read(article, article));
  },
};

/** Other documents, too, say where they end. */
function isOfLexis(paragraph: ExportParagraph): boolean {
  return isBodyLine(paragraph) || readLabel(paragraph, nexisLabels)?.label === "Load-Date";
}

class NexisReader {
  readonly #areLabelsBold: boolean;
  readonly #order: "source first" | "title first";

  constructor(paragraphs: readonly ExportParagraph[], order: "source first" | "title first") {
    this.#areLabelsBold = areLabelsBold(paragraphs, nexisLabels);
    this.#order = order;
  }

  /** @param own the article without its number. */
  read(paragraphs: readonly ExportParagraph[], own: readonly ExportParagraph[]): ExportArticle {
    const fields: StatedFields = {};
    const text = this.#findText(own);
    const marks = { read: this.#readField, isClosing: isEnd, mostBetween: 1 };
    const tail = text + findTail(own.slice(text), marks);
    for (const paragraph of [...own.slice(0, text), ...own.slice(tail)])
      this.#addLabelled(fields, paragraph);
    const head = own
      .slice(0, text)
      .filter((line) => !this.#readField(line) && !isCopyright(line) && !isBodyLine(line));
    const rest = this.#readHead(fields, head, paragraphs).filter(
      ({ text }) => withoutBy(text) !== fields.author?.value,
    );
    const printed = withoutAddress(fields, own.slice(text, tail).filter(isText), paragraphs);
    const dateline = own
      .slice(0, text)
      .map(this.#readField)
      .find((field) => field?.label.toLowerCase() === "dateline")?.value;
    return { paragraphs, fields, body: [...rest, ...withDateline(printed, dateline)] };
  }

  /** A labelled field, or the heading of a part that is none of the text: "Graphic", "Classification". */
  readonly #readField = (paragraph: ExportParagraph): Labelled | undefined => {
    const { text } = paragraph;
    if (partHeadings.has(text) && (!this.#areLabelsBold || isBold(paragraph)))
      return { label: text, role: "long", value: "", valueStart: text.length };
    const labelled = readLabel(paragraph, nexisLabels);
    if (!labelled) return undefined;
    if (this.#areLabelsBold) return boldStart(paragraph) > 0 ? labelled : undefined;
    const isNexis = this.#order === "source first";
    return isNexis && labelled.label !== labelled.label.toUpperCase() ? undefined : labelled;
  };

  /** Fields that stand above a text only; a line without a label may be among them. */
  readonly #isHeadField = (paragraph: ExportParagraph): boolean =>
    headFields.has(this.#readField(paragraph)?.label.toLowerCase() ?? "");

  /** The first paragraph of the text: behind "Body", or behind the fields that begin within the first lines. */
  #findText(paragraphs: readonly ExportParagraph[]): number {
    const isBody = (line: ExportParagraph) =>
      (isBodyLine(line) && (!this.#areLabelsBold || isBold(line))) ||
      this.#readField(line)?.role === "body";
    const body = paragraphs.slice(0, mostFields).findIndex(isBody);
    if (body >= 0) return body + 1;
    const first = paragraphs.slice(0, mostHeadLines).findIndex((line) => this.#readField(line));
    if (first < 0) return this.#findHeadEnd(paragraphs);
    const rest = paragraphs.slice(first).findIndex((line) => !this.#readField(line));
    if (rest < 0) return paragraphs.length;
    const end = first + rest;
    return end + 1 + paragraphs.slice(end, end + 3).findLastIndex(this.#isHeadField);
  }

  /** Without fields: three lines. */
  #findHeadEnd(paragraphs: readonly ExportParagraph[]): number {
    const day = paragraphs.slice(0, mostHeadLines).findIndex((line) => isDateLine(firstLine(line)));
    return Math.min(paragraphs.length, this.#order === "source first" ? day + 2 : day + 1);
  }

  #addLabelled(fields: StatedFields, paragraph: ExportParagraph): void {
    const labelled = this.#readField(paragraph);
    if (!labelled || labelled.role === "other" || labelled.role === "long") return;
    if (labelled.role === "body") return;
    const [value, url] = splitAddress(labelled.value);
    const where = `field ${labelled.label}`;
    addField(fields, labelled.role, { value, where });
    if (url) addField(fields, "url", { value: url, where });
  }

  /**
   * The lines without labels: the source, the day, the headline; of Lexis Advance the headline first.
   *
   * @returns lines below the headline.
   */
  #readHead(
    fields: StatedFields,
    head: readonly ExportParagraph[],
    article: readonly ExportParagraph[],
  ): ExportParagraph[] {
    const day = this.#findDay(head, article);
    const { title, source, rest } =
      this.#order === "title first" ? orderTitleFirst(head, day) : orderSourceFirst(head, day);
    const add = (name: keyof StatedFields, value: string, line: ExportParagraph | undefined) => {
      if (line) addField(fields, name, toField(value, line, article));
    };
    const dayLine = head[day];
    if (dayLine) add("date", firstLine(dayLine), dayLine);
    else add("date", ...yearOfCopyright(article));
    add(
      "publisher",
      source
        .map(firstLine)
        .join(" ")
        .replace(/(?<=[^\s(])\(/, " ("),
      source[0],
    );
    if (fields.title) return [...(title ? [title] : []), ...rest];
    add("title", title?.text ?? "", title);
    return rest;
  }

  /** Lexis Advance puts the day right above the copyright; a headline may hold another. */
  #findDay(head: readonly ExportParagraph[], article: readonly ExportParagraph[]): number {
    const isDay = (line: ExportParagraph, index: number) =>
      index > 0 && isDateLine(firstLine(line));
    const copyright = this.#order === "title first" ? article.findIndex(isCopyright) : -1;
    const above = new Set(article.slice(0, Math.max(0, copyright)));
    const last = head.findLastIndex((line, index) => above.has(line) && isDay(line, index));
    return last >= 0 ? last : head.findIndex(isDay);
  }
}

/** Of an article without a day. */
function yearOfCopyright(
  article: readonly ExportParagraph[],
): [string, ExportParagraph | undefined] {
  const line = article.find(isCopyright);
  const [year] = line?.text.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/) ?? [];
  return [year ?? "", line];
}

const headFields = new Set([
  ...[
    "byline",
    "length",
    "dateline",
    "highlight",
    "autor",
    "länge",
    "auteur",
    "longueur",
    "encart",
  ],
]);
const mostHeadLines = 12;
const mostFields = 40;
const partHeadings = new Set(["Graphic", "Classification", "Notes", "Correction", "Links"]);

/** "Der Bundestag hat …; http://www.spiegel.de/…" → the words and the address behind them */
function splitAddress(value: string): [words: string, url?: string] {
  const match = addressBehind.exec(value);
  const url = match?.[1];
  if (!match || url === undefined) return [value];
  return match.index === 0 ? [value] : [value.slice(0, match.index), url];
}

const addressBehind = /(?:;|\s|^)\s{0,3}(https?:\/\/\S{4,2000})$/;

/** The last line of an article from the web is often its address. */
function withoutAddress(
  fields: StatedFields,
  body: ExportParagraph[],
  article: readonly ExportParagraph[],
): ExportParagraph[] {
  const last = body.at(-1);
  if (!last || !/^https?:\/\/\S+$/.test(last.text) || !URL.canParse(last.text)) return body;
  const { hostname, pathname } = new URL(last.text);
  if (!isServiceHost(hostname) && pathname.length > 1)
    addField(fields, "url", toField(last.text, last, article));
  return body.slice(0, -1);
}

/** Headings that the service prints within the text. */
function isText({ text }: ExportParagraph): boolean {
  return text !== "Body" && text !== "ABSTRACT" && text !== "FULL TEXT";
}
