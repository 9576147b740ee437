/** Dateline's search as the bench asks it: index files in memory, read as a browser would. */
import { gzipSync } from "node:zlib";
import { type IndexScript, toIndexScripts } from "../../src/search/index-scripts.ts";
import { findNear } from "../../src/search/plan/near-words.ts";
import { openIndex, type StartFile } from "../../src/search/open-index.ts";
import type { SearchableCorpus } from "../../src/search/searchable.ts";
import { search } from "../../src/search/search.ts";
import { runScript } from "../../tests/search/memory-index.ts";
import { type Engine, quantile } from "./measure.ts";

/** As many files as the browser's loader keeps. */
const mostFiles = 400;

/** Medians over indexes that have loaded nothing yet: kilobytes with gzip and files, until the text of the first hit. */
export async function measureFirstResult(
  corpus: SearchableCorpus,
  queries: readonly string[],
): Promise<{ kilobytes: number; files: number }> {
  const scripts = new Map((await toIndexScripts(corpus)).map((made) => [made.path, made]));
  const measured: { kilobytes: number; files: number }[] = [];
  for (const query of queries) {
    const loaded = new Set<IndexScript>();
    const read = (path: string) => {
      const script = scripts.get(`${path}.js`);
      if (!script) throw new Error(`There is no ${path}.js.`);
      loaded.add(script);
      return runScript(script);
    };
    const start = read("start") as StartFile;
    const load = async (path: string) => {
      const [folder = "", name = ""] = path.split("/");
      return read(`${start.folders[folder]}/${name}`);
    };
    const index = openIndex(start, load, async () => findNear);
    const state = { query, include: [], exclude: [], sort: "relevance" as const };
    for await (const { hits } of search(state, index)) {
      const [first] = hits;
      if (!first) continue;
      await index.text(first.article);
      break;
    }
    const bytes = [...loaded].reduce((sum, { script }) => sum + gzipSync(script).length, 0);
    measured.push({ kilobytes: bytes / 1000, files: loaded.size });
  }
  const median = (numbers: number[]) =>
    quantile(
      numbers.sort((a, b) => a - b),
      0.5,
    );
  return {
    kilobytes: median(measured.map((one) => one.kilobytes)),
    files: median(measured.map((one) => one.files)),
  };
}

export async function openDateline(corpus: SearchableCorpus): Promise<Engine> {
  const started = performance.now();
  const scripts = new Map(
    (await toIndexScripts(corpus)).map((made) => [made.path, Buffer.from(made.script)]),
  );
  const built = performance.now() - started;
  const files = new Map<string, unknown>();
  const read = (path: string) => {
    const script = scripts.get(`${path}.js`)?.toString();
    if (script === undefined) throw new Error(`There is no ${path}.js.`);
    return runScript({ path: `${path}.js`, script });
  };
  const before = performance.now();
  const start = read("start") as StartFile;
  const load = async (path: string) => {
    const [folder = "", name = ""] = path.split("/");
    const content = files.get(path) ?? read(`${start.folders[folder]}/${name}`);
    files.set(path, content);
    const [oldest] = files.keys();
    if (files.size > mostFiles && oldest !== undefined) files.delete(oldest);
    return content;
  };
  const index = openIndex(start, load, async () => findNear);
  const ready = performance.now() - before;
  const byId = new Map(corpus.articles.map((article) => [article.id, article]));
  const stored = [...scripts.values()];
  return {
    built,
    ready,
    bytes: stored.reduce((sum, script) => sum + script.length, 0),
    packed: packedSize(stored),
    async search(query, isTyping) {
      const state = { query: isTyping ? `${query}*` : query, include: [], exclude: [] };
      let hits: { article: number }[] = [];
      for await (const results of search({ ...state, sort: "relevance" }, index))
        hits = results.hits;
      const ids = await Promise.all(hits.slice(0, 10).map((hit) => index.text(hit.article)));
      return ids.flatMap(([id]) => byId.get(id) ?? []);
    },
  };
}

/** Of very many files every hundredth is packed, and the sum scaled. */
function packedSize(stored: readonly Buffer[]): number {
  const step = stored.length > 5000 ? 100 : 1;
  const sample = stored.filter((_, place) => place % step === 0);
  const raw = sample.reduce((sum, script) => sum + script.length, 0);
  const all = stored.reduce((sum, script) => sum + script.length, 0);
  return (sample.reduce((sum, script) => sum + gzipSync(script).length, 0) * all) / raw;
}
