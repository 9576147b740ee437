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
  /** Forgets what it has loaded and worked out since it was opened, if it does such things. */
  reopen?: () => Promise<void>;
  /** The numbers of the best articles, in order; `isTyping` while the last word may be unfinished. */
  search: (query: string, isTyping: boolean) => Promise<Answer>;
  /** An article by its number. */
  article: (number: number) => SearchableArticle | undefined;
}

export interface Answer {
  best: number[];
  /** When all that was asked for was found, if what is only similar came later. */
  exactAt?: number;
}

/** An engine so slow that more would take all day is asked fewer queries. */
const patience = 60_000;
/** The keys are typed again only if that takes less than this. */
const passPatience = 15_000;
const passes = 3;

/** @param open - makes the index and opens it. */
export async function measureEngine(
  name: string,
  open: () => Promise<Engine>,
  queries: Queries,
): Promise<Row> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const engine = await open();
  const peak = process.resourceUsage().maxRSS * 1024;
  const keys = await timeKeys(engine, queries.typed);
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  return {
    engine: name,
    "built s": (engine.built / 1000).toFixed(1),
    "peak MB": megabytes(peak),
    "index MB (gzip)": `${megabytes(engine.bytes)} (${megabytes(engine.packed)})`,
    "ready ms": engine.ready.toFixed(1),
    "key p50 ms": quantile(keys.exact, 0.5).toFixed(3),
    "key p95 ms": quantile(keys.exact, 0.95).toFixed(3),
    "rest p95 ms": quantile(keys.all, 0.95).toFixed(3),
    keys: String(keys.all.length),
    "slip recall@10": await recall(engine, queries.slips),
    "name recall@10": await recall(engine, queries.names),
    "phrase recall": await recall(engine, queries.phrases),
    ...(globalThis.gc && { "heap MB": megabytes(heap) }),
  };
}

interface Times {
  exact: number[];
  all: number[];
}

async function timeKeys(engine: Engine, typed: readonly string[]): Promise<Times> {
  const quickest: Times = { exact: [], all: [] };
  for (let pass = 0; pass < passes; pass += 1) {
    await engine.reopen?.();
    const started = performance.now();
    const times = await timeOnce(engine, typed);
    for (const kind of ["exact", "all"] as const)
      times[kind].forEach((time, key) => {
        quickest[kind][key] = Math.min(time, quickest[kind][key] ?? Infinity);
      });
    if (performance.now() - started > passPatience) break;
  }
  const ascending = (a: number, b: number) => a - b;
  return { exact: quickest.exact.sort(ascending), all: quickest.all.sort(ascending) };
}

async function timeOnce(engine: Engine, typed: readonly string[]): Promise<Times> {
  const times: Times = { exact: [], all: [] };
  const started = performance.now();
  for (const query of typed) {
    for (let length = 2; length <= query.length; length += 1) {
      const before = performance.now();
      const { exactAt } = await engine.search(query.slice(0, length), true);
      const done = performance.now();
      times.exact.push((exactAt ?? done) - before);
      times.all.push(done - before);
      if (done - started > patience) return times;
    }
  }
  return times;
}

/** Share of queries with an article among the first ten that holds what was meant. */
async function recall(engine: Engine, all: readonly Meant[]): Promise<string> {
  let found = 0;
  let asked = 0;
  const started = performance.now();
  for (const { query, word } of all) {
    const { best } = await engine.search(query, false);
    const articles = best.slice(0, 10).flatMap((number) => engine.article(number) ?? []);
    found += articles.some((article) => holds(article, word)) ? 1 : 0;
    asked += 1;
    if (performance.now() - started > patience) break;
  }
  return asked === 0 ? "" : (found / asked).toFixed(2);
}

/** The number that a share of the sorted numbers do not exceed. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e6 ? 3 : 1);
}
