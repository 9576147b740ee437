/** A record of a table → an article: its headline, what stands below it, its text, and what else the record states. */
import type { Problem } from "../../record/record.ts";
import type { StatedField, StatedFields } from "../article-source.ts";
import { composeText } from "../compose-text.ts";
import type { ExtractedArticle, TableColumns } from "../format.ts";
import { isHtml, readBody, readHtmlBody } from "../html/html-body.ts";
import type { ArticleText } from "../html/to-article-text.ts";
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
  const standfirst = findStandfirst(record.values, columns.standfirst);
  const { title: place, ...text } = composeText(stated.title?.value, standfirst, body);
  const description: StatedField | undefined =
    standfirst === undefined ? stated.description : { value: standfirst, where: record.where };
  return {
    format: table.format,
    ...(table.encoding && { encoding: table.encoding }),
    ...text,
    stated: {
      ...stated,
      ...(stated.title && { title: { ...stated.title, ...place } }),
      ...(description && { description }),
    },
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
    const name = [named.name, named.path ?? ""].find(isFieldName);
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
  const line = (isHtml(start) ? readHtmlBody(start).text : start).replaceAll(/\s+/g, " ").trim();
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

/** A whole page, or an address, is no text of an article. */
function readText(value: string): ArticleText {
  const isOther = /^\s*(?:https?:\/\/\S+\s*$|<(?:!doctype|html)\b)/i.test(value);
  return readBody(isOther ? "" : value);
}

function findStandfirst(values: readonly NamedValue[], mapped?: string): string | undefined {
  const found = values.find((named) =>
    mapped === undefined
      ? isStandfirstName(named.name) && isProse(named.value)
      : (named.path ?? named.name) === mapped,
  );
  return found && cleanValue(found);
}
