/** An engine and queries → a row of figures. */
import type { SearchableArticle } from "../../src/search/searchable.ts";
import { holds, type Meant, type Queries } from "./queries.ts";
import type { Row } from "./table.ts";

/** A search engine, ready to be asked. */
export interface Engine {
  /** Milliseconds from its stored index to ready. */
  ready: number;
  /** Milliseconds to make the index. */
  built: number;
  /** Size of the stored index, and of its files packed one by one with gzip. */
  bytes: number;
  packed: number;
  /** Articles, best first; `isTyping` while the last word may be unfinished. */
  search: (query: string, isTyping: boolean) => Promise<SearchableArticle[]>;
}

/** An engine so slow that more would take all day is asked fewer queries. */
const patience = 60_000;

export async function measureEngine(
  name: string,
  open: () => Promise<Engine>,
  queries: Queries,
): Promise<Row> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const engine = await open();
  const keystrokes = await timeKeystrokes(engine, queries.typed);
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  return {
    engine: name,
    "built s": (engine.built / 1000).toFixed(1),
    "index MB (gzip)": `${megabytes(engine.bytes)} (${megabytes(engine.packed)})`,
    "ready ms": engine.ready.toFixed(1),
    "key p50 ms": quantile(keystrokes, 0.5).toFixed(2),
    "key p95 ms": quantile(keystrokes, 0.95).toFixed(2),
    "slip recall@10": await recall(engine, queries.slips),
    "name recall@10": await recall(engine, queries.names),
    "phrase recall": await recall(engine, queries.phrases),
    ...(globalThis.gc && { "heap MB": megabytes(heap) }),
  };
}

async function timeKeystrokes(engine: Engine, typed: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  const started = performance.now();
  for (const query of typed) {
    for (let length = 2; length <= query.length; length += 1) {
      const before = performance.now();
      await engine.search(query.slice(0, length), true);
      times.push(performance.now() - before);
    }
    if (performance.now() - started > patience) break;
  }
  return times.sort((a, b) => a - b);
}

/** Share of queries with an article among the first ten that holds what was meant. */
async function recall(engine: Engine, all: readonly Meant[]): Promise<string> {
  let found = 0;
  let asked = 0;
  const started = performance.now();
  for (const { query, word } of all) {
    const articles = await engine.search(query, false);
    found += articles.slice(0, 10).some((article) => holds(article, word)) ? 1 : 0;
    asked += 1;
    if (performance.now() - started > patience) break;
  }
  return asked === 0 ? "" : (found / asked).toFixed(2);
}

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e6 ? 3 : 1);
}
