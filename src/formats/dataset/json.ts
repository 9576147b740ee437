/** JSON and JSON Lines → records. */
import type { Problem } from "../../record/record.ts";
import type { Decoded } from "../../text/decode.ts";
import type { FileReading, FormatFile } from "../format.ts";
import { findArticleList, isArticle } from "./find-articles.ts";
import { isObject, toValues } from "./json-values.ts";
import { type Table, withoutLines } from "./records.ts";
import { readTable } from "./table.ts";

/** Reads JSON: a list of articles, somewhere in it, or one article. */
export function readJson(file: FormatFile): FileReading {
  const decoded = file.decode();
  if ("problem" in decoded) return decoded;
  const parsed = parseJson(decoded.text);
  if ("problem" in parsed) {
    return isJson(decoded.text.slice(0, decoded.text.indexOf("\n") + 1)) ? readLines(file) : parsed;
  }
  const list = findArticleList(parsed.value);
  if (list)
    return readTable({ ...describe(decoded, "JSON"), records: toRecords(list, "record") }, file);
  if (!isObject(parsed.value) || !isArticle(parsed.value))
    return { problem: { kind: "not-articles" } };
  const read = readTable(
    {
      ...describe(decoded, "JSON"),
      records: [{ where: "the file", values: toValues(parsed.value) }],
    },
    { ...file, files: undefined },
  );
  return "articles" in read ? unwrap(read.articles) : read;
}

/** Reads one JSON object a line. */
export function readLines(file: FormatFile): FileReading {
  const decoded = file.decode();
  if ("problem" in decoded) return decoded;
  const records = decoded.text.split("\n").flatMap((line, index): Table["records"] => {
    if (line.trim() === "") return [];
    const parsed = parseJson(line);
    if ("problem" in parsed || !isObject(parsed.value))
      return [{ problem: { kind: "broken-record", line: index + 1 } }];
    return [{ where: `line ${index + 1}`, values: toValues(parsed.value) }];
  });
  if (records.length === 0) return { problem: { kind: "blank-file" } };
  return readTable({ ...describe(decoded, "JSON Lines"), records }, file);
}

function describe({ encoding, problems }: Decoded, format: string) {
  return { format, encoding, unit: "field" as const, problems: withoutLines(problems) };
}

function toRecords(list: readonly unknown[], unit: string): Table["records"] {
  return list.map((item, index) => {
    const where = `${unit} ${index + 1}`;
    if (!isObject(item)) return { problem: { kind: "no-text-in-record", found: where } };
    return { where, values: toValues(item) };
  });
}

/** A list of one is the file itself. */
function unwrap([first, ...others]: Extract<
  FileReading,
  { articles: unknown }
>["articles"]): FileReading {
  if (!first || others.length > 0) return { problem: { kind: "not-articles" } };
  return "problem" in first ? first : { article: first };
}

function isJson(line: string): boolean {
  return line.trim() !== "" && !("problem" in parseJson(line));
}

function parseJson(text: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const at = position === undefined ? text.length : Number(position);
    return { problem: { kind: "broken-data", line: text.slice(0, at).split("\n").length } };
  }
}
