/** Parquet files, read back by DuckDB. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetFiles } from "../../../src/data/exports/parquet.ts";
import { writeParquet } from "../../../src/output/export/write-parquet.ts";
import type { CorpusIndex } from "../../../src/site/shared/corpus-index.ts";
import { emptyCorpus, hostileCorpus } from "../../data/hostile.ts";
import { makeFolder } from "../build/fake-site.ts";

const never = new AbortController().signal;

/** Writes all tables and asks DuckDB; TABLE in a query is the path of the named table's file. */
async function ask(corpus: CorpusIndex, table: string, query: string, rowsInGroup?: number) {
  const folder = makeFolder();
  for (const file of parquetFiles(corpus))
    if (file.kind === "parquet")
      await writeParquet(folder, { ...file, ...(rowsInGroup && { rowsInGroup }) }, never);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const path = join(folder, `${table}.parquet`).replaceAll("'", "''");
  const reader = await connection.runAndReadAll(query.replaceAll("TABLE", `'${path}'`));
  connection.closeSync();
  return reader.getRowObjectsJson();
}

const names = ["articles", "mentions", "entities", "dates", "figures", "quotations"];

for (const name of names) {
  test(`${name}: every cell is read as it was written`, async () => {
    const corpus = hostileCorpus();
    const file = parquetFiles(corpus).find(
      (one) => "path" in one && one.path === `${name}.parquet`,
    );
    if (file?.kind !== "parquet") throw new Error(`No table ${name}.`);
    const written = [...file.rows()].map((cells) => cells.map(toExpected));
    const read = await ask(corpus, name, "SELECT * FROM TABLE", 2);
    assert.deepEqual(
      read.map((row) => file.table.fields.map((field) => toExpected(row[field.name]))),
      written,
    );
  });

  test(`${name}: an empty table has its columns`, async () => {
    const columns = await ask(emptyCorpus(), name, "DESCRIBE SELECT * FROM TABLE");
    assert.ok(columns.length > 5);
    assert.deepEqual(await ask(emptyCorpus(), name, "SELECT * FROM TABLE"), []);
  });
}

test("columns have types to count with, and days are dates", async () => {
  const described = await ask(hostileCorpus(), "figures", "DESCRIBE SELECT * FROM TABLE");
  const types = Object.fromEntries(
    described.map(({ column_name, column_type }) => [String(column_name), column_type]),
  );
  assert.deepEqual(
    ["published_from", "value", "start", "surface"].map((name) => types[name]),
    ["DATE", "DOUBLE", "INTEGER", "VARCHAR"],
  );
});

test("spans of mentions cut their surface out of the texts", async () => {
  const folder = makeFolder();
  const corpus = hostileCorpus();
  for (const file of parquetFiles(corpus))
    if (file.kind === "parquet") await writeParquet(folder, file, never);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const of = (table: string) => `'${join(folder, `${table}.parquet`).replaceAll("'", "''")}'`;
  const reader = await connection.runAndReadAll(
    `SELECT text, start, "end", surface FROM ${of("mentions")} AS mention JOIN ${of("articles")} AS article ON mention.article = article.id`,
  );
  const rows = reader.getRowObjectsJson();
  connection.closeSync();
  assert.equal(rows.length, 11);
  for (const { text, start, end, surface } of rows)
    assert.equal(String(text).slice(Number(start), Number(end)), surface);
});

/** Half a pair is no character of UTF-8, and an empty cell may be read as none. */
function toExpected(cell: unknown): string | undefined {
  if (cell === undefined || cell === null || cell === "") return undefined;
  return String(cell).toWellFormed();
}
