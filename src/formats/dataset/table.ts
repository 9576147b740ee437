/**
 * What a table or a list of objects holds, whichever format it came in → one article a record.
 *
 * Which value is the headline, the text and so on is told by the names of columns, by corpus.yaml, or, of
 * the text alone, by what is in them.
 */
import type { Problem } from "../../record/record.ts";
import type { ExtractedArticle, FileReading } from "../format.ts";
import { findTextColumns, namesOf, type TextColumns } from "./columns.ts";
import { readFileRows } from "./file-rows.ts";
import type { Table, TableFile } from "./records.ts";
import { toArticle } from "./to-article.ts";

/** Reads each record as an article; or, if the table is about other files of its folder, as what it says of them. */
export function readTable(table: Table, file: TableFile): FileReading {
  const records = table.records.filter((record) => "values" in record);
  const unread = table.records.filter((record) => "problem" in record);
  if (records.length === 0) {
    return unread.length > 0 ? { articles: unread } : { problem: { kind: "not-articles" } };
  }
  const names = namesOf(records);
  const unknown = Object.values(file.columns ?? {})
    .filter((name) => name !== undefined)
    .find((name) => !names.includes(name));
  if (unknown !== undefined) {
    return { problem: { kind: "unknown-column", found: `${unknown}; ${listNames(names)}` } };
  }
  const columns = findTextColumns(records, file.columns?.text);
  const about = readFileRows(table, file, columns !== undefined);
  if (about) return { statements: about };
  if (!columns) return { problem: { kind: "no-text-column", found: listNames(names) } };
  return { articles: table.records.map((record) => toEntry(record, columns)) };

  function toEntry(
    record: Table["records"][number],
    { names: textNames, isGuess }: TextColumns,
  ): ExtractedArticle | { problem: Problem } {
    if ("problem" in record) return record;
    const article = toArticle(record, { table, textNames, columns: file.columns });
    if ("problem" in article || !isGuess) return article;
    const guess: Problem = { kind: "guessed-text-column", found: textNames.join(", ") };
    return { ...article, problems: [...article.problems, guess] };
  }
}

/** As many as a sentence can hold. */
function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name) => shorten(name.trim()));
  return `${shown.join(", ")}${names.length > shown.length ? ", …" : ""}` || "none";
}

function shorten(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40).toWellFormed()}…` : name;
}
