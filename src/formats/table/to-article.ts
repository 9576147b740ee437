/** A record of a table → an article: its headline, what stands below it, its text, and what else the record states. */
import type { Problem, Span } from "../../record/record.ts";
import type { StatedField, StatedFields } from "../article-source.ts";
import type { ExtractedArticle, TableColumns } from "../format.ts";
import { readParagraphs } from "../html/read-paragraphs.ts";
import { type ArticleText, toArticleText } from "../html/to-article-text.ts";
import { foldName, isFieldName, toStatedField, toStatedFields } from "../stated-fields.ts";
import { isProse, isStandfirstName } from "./columns.ts";
import type { DataRecord, NamedValue, Table } from "./records.ts";

interface ArticleColumns {
  table: Table;
  /** The most telling first. */
  textNames: readonly string[];
  columns: TableColumns | undefined;
}

/** @returns a problem that names the record if it has no text. */
export function toArticle(
  record: DataRecord,
  { table, textNames, columns = {} }: ArticleColumns,
): ExtractedArticle | { problem: Problem } {
  const body = chooseText(record.values, textNames);
  if (!body) return { problem: { kind: "no-text-in-record", found: record.where } };
  const stated = statedOf(record, table, columns);
  const { title } = stated;
  const standfirst = findStandfirst(record.values, columns.standfirst);
  const head = [title?.value, standfirst].filter(
    (line) => line !== undefined && !opensWith(body.text, line),
  );
  const opening = head.map((line) => `${line}\n\n`).join("");
  const description: StatedField | undefined =
    standfirst === undefined ? stated.description : { value: standfirst, where: record.where };
  const place = title && placeOf(`${opening}${body.text}`, title.value);
  return {
    format: table.format,
    ...(table.encoding && { encoding: table.encoding }),
    text: `${opening}${body.text}`,
    stated: {
      ...stated,
      ...(title && { title: { ...title, ...place } }),
      ...(description && { description }),
    },
    structure: [
      ...(place ? [{ kind: "heading" as const, depth: 1, ...place }] : []),
      ...shift(body.structure, opening.length).filter(({ start }) => start >= (place?.end ?? 0)),
    ],
    ...(body.links.length > 0 && { links: shift(body.links, opening.length) }),
    ...(body.styles.length > 0 && { styles: shift(body.styles, opening.length) }),
    problems: [...(table.problems ?? [])],
  };
}

/** What a record states; what corpus.yaml says of its columns comes first. */
export function statedOf(
  { values, where }: DataRecord,
  { unit }: Pick<Table, "unit">,
  columns: TableColumns = {},
): StatedFields {
  const toPlace = ({ name, path }: NamedValue) => `${unit} “${path ?? name}”, ${where}`;
  const written = values.flatMap((named) => {
    const name = [named.path ?? named.name, named.name].find(isFieldName);
    return name === undefined ? [] : [{ name, value: cleanValue(named), where: toPlace(named) }];
  });
  const mapped = values.flatMap((named) =>
    Object.entries(columns)
      .filter(([, column]) => column === (named.path ?? named.name) || column === named.name)
      .map(([field]) => toStatedField(field, { value: named.value.trim(), where: toPlace(named) })),
  );
  return Object.assign(toStatedFields(written), ...mapped);
}

/**
 * One line without tags. A list as Python prints it becomes one as people write it, a Unix time a date.
 *
 * @example `['Jane Doe', 'John Roe']` → `Jane Doe, John Roe`
 */
function cleanValue({ name, value }: NamedValue): string {
  const start = value.slice(0, longestField);
  const line = (isHtml(start) ? readHtml(start).text : start).replaceAll(/\s+/g, " ").trim();
  if (/^\[.*\]$/.test(line))
    return line
      .slice(1, -1)
      .replaceAll(/(?:^|(?<=, ?))['"]|['"](?=, ?|$)/g, "")
      .trim();
  const time = /^\d{10}(?:\d{3})?(?:\.0)?$/.test(line) && dateName.test(foldName(name));
  return time ? new Date(Number(line) * (line.length > 12 ? 1 : 1000)).toISOString() : line;
}

/** A headline of more is none. */
const longestField = 4000;
const dateName = /date|time|publish|posted|issued/;

/** The first text that is more than a line or two, else the longest. */
function chooseText(values: readonly NamedValue[], names: readonly string[]) {
  let longest: ReturnType<typeof readText> | undefined;
  for (const name of names) {
    for (const value of values.filter(
      (named) => (named.path ?? named.name) === name || named.name === name,
    )) {
      const read = readText(value.value);
      if (read.text.length >= longEnough) return read;
      if (read.text.length > (longest?.text.length ?? 0)) longest = read;
    }
  }
  return longest;
}

const longEnough = 200;

/** HTML becomes paragraphs; a whole page, or an address, is no text of an article. */
function readText(value: string): ArticleText {
  const none = { structure: [], links: [], styles: [] };
  if (/^\s*https?:\/\/\S+\s*$/i.test(value) || /^\s*<(?:!doctype|html)\b/i.test(value))
    return { ...none, text: "" };
  return isHtml(value)
    ? readHtml(value)
    : { ...none, text: value.replaceAll(/\r\n?/g, "\n").trim() };
}

function readHtml(html: string): ArticleText {
  return toArticleText(readParagraphs(html));
}

/** Whether a text has tags, so that it is to be read as HTML. */
function isHtml(text: string): boolean {
  return tag.test(text);
}

const tag =
  /<(?:p|br|div|span|h[1-6]|li|ul|ol|table|blockquote|figure|strong|em|a|img)(?:\s|\/?>)/i;

function findStandfirst(values: readonly NamedValue[], mapped?: string): string | undefined {
  const found = values.find((named) =>
    mapped === undefined
      ? isStandfirstName(named.name) && isProse(named.value)
      : (named.path ?? named.name) === mapped,
  );
  return found && cleanValue(found);
}

/** Whether the text begins with a line, whatever its case and spaces. */
function opensWith(text: string, line: string): boolean {
  return foldLine(text.slice(0, 2 * line.length + 100)).startsWith(foldLine(line));
}

function foldLine(line: string): string {
  return line.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The first line, if it says the title and nothing else. */
function placeOf(text: string, title: string) {
  const end = text.indexOf("\n") < 0 ? text.length : text.indexOf("\n");
  return foldLine(text.slice(0, end)) === foldLine(title) ? { start: 0, end } : undefined;
}

function shift<S extends Span>(spans: readonly S[], by: number): S[] {
  return spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
}
