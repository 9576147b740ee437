/** The engines in Chromium: what a reader's browser loads, over a quick and over a slow line, and keeps. */
import type { Browser, Page } from "playwright-core";
import type { SearchableCorpus } from "../../src/search/searchable.ts";
import { launchBrowser } from "../../tests/built/site.ts";
import { quantile } from "./measure.ts";
import type { SearchPage } from "./pages/page.ts";
import { holds, type Meant, type Queries } from "./queries.ts";
import { fast3G } from "./serve.ts";
import type { Row } from "./table.ts";
import { kilobytes, measureCold, measureSession } from "./visits.ts";

/** How many queries are asked in browsers that have loaded nothing yet, how many of them over the slow line. */
const coldQueries = 15;
const slowQueries = 5;
/** How many are asked one after the other in one page. */
const sessionQueries = 5;
const warmQueries = 100;
const typedQueries = 8;

/** Measures one engine; slow ones are as slow as their users would find them. */
export async function measureInBrowser(
  name: string,
  search: SearchPage,
  { corpus, queries }: { corpus: SearchableCorpus; queries: Queries },
): Promise<Row> {
  const browser = await launchBrowser();
  try {
    const typed = queries.typed;
    const cold = await measureCold(browser, search, typed.slice(0, coldQueries));
    const slips = queries.slips.slice(0, coldQueries).map(({ query }) => query);
    const slipped = await measureCold(browser, search, slips);
    search.site.slowDown(fast3G);
    const slow = await measureCold(browser, search, typed.slice(0, slowQueries));
    search.site.slowDown(undefined);
    const session = await measureSession(browser, search, typed.slice(0, sessionQueries));
    return {
      engine: name,
      "to first result: kB, requests": `${kilobytes(cold.bytes)}, ${cold.requests}`,
      ms: cold.milliseconds.toFixed(0),
      "ms, slow line": slow.milliseconds.toFixed(0),
      "until quiet: kB, requests": `${kilobytes(cold.allBytes)}, ${cold.allRequests}`,
      "kB after a slip": kilobytes(slipped.bytes),
      [`${sessionQueries} queries: kB, requests`]: session,
      ...(await measureWarm(browser, search, queries)),
      ...(await measureRecall(browser, search, { corpus, queries })),
    };
  } finally {
    await browser.close();
    await search.site.stop();
  }
}

/** The heap after many queries, and how soon results follow a key, in a page that has loaded much of the index. */
async function measureWarm(browser: Browser, search: SearchPage, { typed }: Queries): Promise<Row> {
  const page = await browser.newPage();
  await search.open(page, typed[0] ?? "");
  for (const query of typed.slice(0, warmQueries)) await search.ask(page, query);
  const heap = await heapOf(page);
  const times: number[] = [];
  for (const query of typed.slice(0, typedQueries)) times.push(...(await search.type(page, query)));
  times.sort((a, b) => a - b);
  await page.close();
  return {
    [`heap MB after ${warmQueries}`]: (heap / 1e6).toFixed(1),
    "key p50, p95 ms": `${quantile(times, 0.5).toFixed(1)}, ${quantile(times, 0.95).toFixed(1)}`,
  };
}

/** Of an engine that only a browser runs, what `measure.ts` asks of the others. */
async function measureRecall(
  browser: Browser,
  search: SearchPage,
  { corpus, queries }: { corpus: SearchableCorpus; queries: Queries },
): Promise<Row> {
  const { findBest } = search;
  if (!findBest) return {};
  const page = await browser.newPage();
  await search.open(page, queries.typed[0] ?? "");
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const recall = async (all: readonly Meant[]) => {
    let found = 0;
    for (const { query, word } of all) {
      const best = await findBest(page, query);
      if (best.some((id) => holds(articles.get(id), word))) found += 1;
    }
    return all.length === 0 ? "" : (found / all.length).toFixed(2);
  };
  return {
    "slip recall@10": await recall(queries.slips),
    "name recall@10": await recall(queries.names),
    "phrase recall": await recall(queries.phrases),
  };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}
