/** Visits to a search page with nothing in its cache → what is loaded, and how long it takes. */
import type { Browser } from "playwright-core";
import { quantile } from "./measure.ts";
import type { SearchPage } from "./pages/page.ts";
import { now, type Sent } from "./serve.ts";

/** Nothing was asked for so long: the page is done. In milliseconds. */
const quiet = 1000;

/** What was loaded and how long it took until the first result, and all that was loaded. */
export interface Visit {
  bytes: number;
  requests: number;
  milliseconds: number;
  allBytes: number;
  allRequests: number;
}

/** Medians over fresh browsers, one for each query. */
export async function measureCold(
  browser: Browser,
  search: SearchPage,
  queries: readonly string[],
): Promise<Visit> {
  const visits: Visit[] = [];
  for (const query of queries) visits.push(await visitOnce(browser, search, query));
  const median = (field: keyof Visit) =>
    quantile(
      visits.map((visit) => visit[field]).sort((a, b) => a - b),
      0.5,
    );
  return {
    bytes: median("bytes"),
    requests: median("requests"),
    milliseconds: median("milliseconds"),
    allBytes: median("allBytes"),
    allRequests: median("allRequests"),
  };
}

async function visitOnce(browser: Browser, search: SearchPage, query: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  search.site.forget();
  const started = now();
  const first = await search.open(page, query);
  await waitForQuiet(search);
  const all = search.site.sent.filter(({ path }) => search.counts(path));
  const before = all.filter(({ at }) => at <= first);
  await context.close();
  return {
    bytes: sumOf(before),
    requests: before.length,
    milliseconds: first - started,
    allBytes: sumOf(all),
    allRequests: all.length,
  };
}

/** Several queries in one page, the first one into an empty cache, all counted until the page is quiet. */
export async function measureSession(
  browser: Browser,
  search: SearchPage,
  [first = "", ...others]: readonly string[],
): Promise<string> {
  const page = await browser.newPage();
  search.site.forget();
  await search.open(page, first);
  await waitForQuiet(search);
  for (const query of others) {
    await search.ask(page, query);
    await waitForQuiet(search);
  }
  await page.close();
  const all = search.site.sent.filter(({ path }) => search.counts(path));
  return `${kilobytes(sumOf(all))}, ${all.length}`;
}

async function waitForQuiet({ site }: SearchPage): Promise<void> {
  let last = now();
  while (now() - last < quiet) {
    await new Promise((done) => setTimeout(done, 50));
    last = Math.max(last, site.sent.at(-1)?.at ?? 0);
  }
}

function sumOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
