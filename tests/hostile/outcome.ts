/** Reads a file of the bank as a corpus of its own, checks the record, and tells what came of it in a few words. */
import assert from "node:assert/strict";
import { parseCorpusFile } from "../../src/corpus/corpus-file.ts";
import { type Corpus, readCorpus } from "../../src/corpus/read-corpus.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { readFile } from "../../src/formats/read-file.ts";
import { isRead } from "../../src/formats/source-file.ts";
import { assertRecord } from "../record-invariants.ts";

const tables = readReferenceTables();
const { corpusFile } = parseCorpusFile(undefined);

export async function readHostile(file: string, content: string | Uint8Array): Promise<Corpus> {
  const received = await readFile(file, Uint8Array.from(Buffer.from(content)));
  const sources = received.filter((one) => isRead(one) || "problem" in one);
  const corpus = readCorpus(sources, corpusFile, tables);
  assert.ok(corpus.articles.length + corpus.leftOut.length > 0, "the file is in no list");
  for (const record of corpus.articles) assertRecord(record, corpus.texts.get(record.id) ?? "");
  assert.equal(Reflect.get({}, "polluted"), undefined);
  return corpus;
}

/** How many articles a file gave, and the kinds of what was left out: "2", "broken-archive", "1+no-text-in-record". */
export function outcomeOf({ articles, leftOut }: Corpus): string {
  const kinds = new Set(leftOut.map(({ problem }) => problem.kind));
  return [...(articles.length > 0 ? [articles.length] : []), ...kinds].join("+");
}
