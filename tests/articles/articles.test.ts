/**
 * One folder an oddity: `source.*` as a collector may leave it, `expected.json` what is read from it.
 * `UPDATE=1 node --test tests/articles/articles.test.ts` writes what is read; look at the difference.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseCorpusFile } from "../../src/corpus/corpus-file.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { readTextFile } from "../../src/formats/read-file.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { repairText } from "../../src/text/mend/reading-text.ts";

const folder = "tests/articles";
const tables = readReferenceTables();
const { corpusFile } = parseCorpusFile(undefined);

/** Reads a file as a corpus of its own. */
function readSource(file: string, bytes: Buffer<ArrayBuffer>) {
  const received = readTextFile(file, bytes);
  const { articles, texts, leftOut } = readCorpus([received], corpusFile, tables);
  const [record] = articles;
  if (!record) return leftOut[0];
  const { encoding, title, publisher, url, published, problems, repairs } = record;
  const text = texts.get(articles[0]?.id ?? "") ?? "";
  return {
    encoding,
    title,
    ...(publisher && { publisher }),
    ...(url && { url }),
    ...(published && { published: `${published.from}..${published.to}` }),
    problems,
    blocks: record.blocks.map((block) => {
      const { kind, line, rule, depth, within = [] } = block;
      const words = repairText(text, block, kind === "boilerplate" ? [] : repairs);
      const shown = words.length > 90 ? `${words.slice(0, 60)} … ${words.slice(-20)}` : words;
      const place = within.map((container) => ` in ${container.kind}`).join("");
      return `${line} ${kind}${depth ? ` ${depth}` : ""}${place}: ${shown}${rule ? ` [${rule}]` : ""}`;
    }),
  };
}

for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  test(entry.name, () => {
    const home = join(folder, entry.name);
    const source = readdirSync(home).find((name) => name.startsWith("source."));
    assert.ok(source, `${home} has no source`);
    const found = readSource(source, readFileSync(join(home, source)));
    const expectedFile = join(home, "expected.json");
    if (process.env["UPDATE"]) writeFileSync(expectedFile, `${JSON.stringify(found, null, 2)}\n`);
    assert.deepEqual(found, JSON.parse(readFileSync(expectedFile, "utf8")));
  });
}
