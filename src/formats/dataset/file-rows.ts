/** A table about other files of its folder, such as `articles.csv` → what it says of each of them. */
import type { Problem } from "../../record/record.ts";
import type { FileStatement } from "../format.ts";
import type { DataRecord, NamedValue, Table, TableFile } from "./records.ts";
import { statedOf } from "./to-article.ts";

/**
 * Reads such a table: one column of it names files that are in the folder.
 *
 * @param hasText whether the table holds texts of its own. Then a name has to be whole: a number is not
 * taken for that of "12.txt".
 * @returns nothing if the table is about no files.
 */
export function readFileRows(
  table: Table,
  { file, files, columns }: TableFile,
  hasText: boolean,
): (FileStatement | { problem: Problem })[] | undefined {
  if (!files || files.size === 0) return undefined;
  const find = toFinder(file, files, hasText);
  const records = table.records.filter((record) => "values" in record);
  const column = findFileColumn(records, find);
  if (column === undefined) return undefined;
  return table.records.map((record) => {
    if ("problem" in record) return record;
    const named = record.values.find(({ name }) => name === column)?.value.trim() ?? "";
    const about = find(named);
    if (about === undefined) {
      return {
        problem: {
          kind: "row-without-file",
          found: [named, record.where].filter(Boolean).join(", "),
        },
      };
    }
    const { values, where } = record;
    const others = { where, values: values.filter(({ name }) => name !== column) };
    return { about, stated: withTable(statedOf(others, table, columns), `${file}, ${where}`) };
  });
}

/** What a file is told by, with the place where a person looks it up. */
function withTable(stated: ReturnType<typeof statedOf>, where: string) {
  return Object.fromEntries(
    Object.entries(stated).map(([name, field]) => [name, { ...field, where }]),
  );
}

/** The column that names files in at least half of its rows. */
function findFileColumn(
  records: readonly DataRecord[],
  find: (name: string) => string | undefined,
): string | undefined {
  const counts = new Map<string, { found: number; all: number }>();
  for (const { name, value } of records.flatMap(({ values }): NamedValue[] => values)) {
    const count = counts.get(name) ?? { found: 0, all: 0 };
    counts.set(name, count);
    count.all += 1;
    if (find(value.trim()) !== undefined) count.found += 1;
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b.found - a.found);
  return best && best[1].found > 0 && best[1].found * 2 >= best[1].all ? best[0] : undefined;
}

/** Finds a file by its path, in the table's folder or in all; else by the last part of it, or without its ending. */
function toFinder(table: string, files: ReadonlySet<string>, isStrict: boolean) {
  const folder = table.slice(0, table.lastIndexOf("/") + 1);
  const exact = new Map<string, string>();
  const loose = new Map<string, string | undefined>();
  for (const file of files) {
    if (file === table || file === "corpus.yaml") continue;
    exact.set(foldPath(file), file);
    const last = file.slice(file.lastIndexOf("/") + 1);
    const names = isStrict ? [last] : [last, withoutEnding(file), withoutEnding(last)];
    for (const name of new Set(names.map(foldPath)))
      loose.set(name, loose.has(name) ? undefined : file);
  }
  const find = (name: string): string | undefined => {
    const path = foldPath(name);
    const last = path.slice(path.lastIndexOf("/") + 1);
    return (
      exact.get(foldPath(folder) + path) ?? exact.get(path) ?? loose.get(path) ?? loose.get(last)
    );
  };
  // Zotero lists several: "/home/jane/Zotero/storage/AB/river.pdf; /home/jane/map.pdf"
  return (names: string): string | undefined =>
    names.length > longestName
      ? undefined
      : [names, ...names.split(/;\s*/)]
          .map((name) => (name === "" ? undefined : find(name)))
          .find((file) => file !== undefined);
}

/** More than paths have. */
const longestName = 4000;

function foldPath(name: string): string {
  return name.normalize("NFC").replaceAll("\\", "/").replace(/^\.\//, "").toLowerCase();
}

function withoutEnding(file: string): string {
  return file.replace(/\.[A-Za-z0-9]{1,8}$/, "");
}
