/** Dateline's search as the bench asks it: index files in memory, read as a browser would. */
import { gzipSync } from "node:zlib";
import { toIndexScripts } from "../../src/search/index/index-scripts.ts";
import type { StartFile } from "../../src/search/index-format.ts";
import { openIndex, type SearchIndex } from "../../src/search/query/open-index.ts";
import { findNearWords } from "../../src/search/query/plan/near-words.ts";
import type { SearchableCorpus } from "../../src/search/searchable.ts";
import { search } from "../../src/search/query/search.ts";
import { runScript } from "../../tests/search/memory-index.ts";
import type { Answer, Engine } from "./measure.ts";

/** Makes the index of a corpus and opens it. */
export async function openDateline(corpus: SearchableCorpus): Promise<Engine> {
  const started = performance.now();
  const scripts = new Map(
    (await toIndexScripts(corpus)).map((made) => [made.path, Buffer.from(made.script)]),
  );
  const built = performance.now() - started;
  const before = performance.now();
  let index = openScripts(scripts);
  const ready = performance.now() - before;
  const numbers = newestLast(corpus);
  const stored = [...scripts.values()];
  return {
    built,
    ready,
    bytes: stored.reduce((sum, script) => sum + script.length, 0),
    packed: packedSize(stored),
    async reopen() {
      index = openScripts(scripts);
    },
    search: (query, isTyping) => ask(isTyping ? `${query}*` : query, index),
    article: (number) => numbers[number],
  };
}

function openScripts(scripts: ReadonlyMap<string, Buffer>): SearchIndex {
  const read = async (path: string) => {
    const script = scripts.get(`${path}.js`)?.toString();
    if (script === undefined) throw new Error(`There is no ${path}.js.`);
    return runScript({ path: `${path}.js`, script });
  };
  const start = runScript({
    path: "start.js",
    script: scripts.get("start.js")?.toString() ?? "",
  }) as StartFile;
  const load = (path: string) => {
    const [folder = "", name = ""] = path.split("/");
    return read(`${start.folders[folder]}/${name}`);
  };
  return openIndex(start, { load, loadNearWords: async () => findNearWords });
}

async function ask(query: string, index: SearchIndex): Promise<Answer> {
  const state = { query, include: [], exclude: [], sort: "relevance" as const };
  let answer: Answer = { best: [] };
  let exactAt: number | undefined;
  for await (const { hits, isExactDone } of search(state, index)) {
    if (!isExactDone) continue;
    answer = { best: hits.first(10).map((hit) => hit.article) };
    exactAt ??= performance.now();
  }
  return { ...answer, ...(exactAt !== undefined && { exactAt }) };
}

/** The articles as the index numbers them: the undated first, then by date, then by id. */
function newestLast({ articles }: SearchableCorpus) {
  const key = ({ from = "", to = "" }: { from?: string; to?: string }) => `${from} ${to}`;
  return [...articles].sort((a, b) => {
    if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

/** Of very many files every hundredth is packed, and the sum scaled. */
function packedSize(stored: readonly Buffer[]): number {
  const step = stored.length > 5000 ? 100 : 1;
  const sample = stored.filter((_, place) => place % step === 0);
  const raw = sample.reduce((sum, script) => sum + script.length, 0);
  const all = stored.reduce((sum, script) => sum + script.length, 0);
  return (sample.reduce((sum, script) => sum + gzipSync(script).length, 0) * all) / raw;
}
