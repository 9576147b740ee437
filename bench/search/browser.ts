/** The same corpus in Chromium: what a reader's browser loads and keeps. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as pagefind from "pagefind";
import type { Browser, Page } from "playwright-core";
import { toIndexScripts } from "../../src/search/index/index-scripts.ts";
import type { SearchableCorpus } from "../../src/search/searchable.ts";
import { launchBrowser } from "../../tests/built/site.ts";
import { quantile } from "./measure.ts";
import type { Queries } from "./queries.ts";
import { miniSearchFiles } from "./rivals.ts";
import { type PackedSite, servePacked } from "./serve-packed.ts";
import type { Row } from "./table.ts";

/** An engine as a page of a site. */
export interface BrowserEngine {
  site: PackedSite;
  /** Opens the page anew with a query, until the first result is there. */
  ask: (page: Page, query: string) => Promise<void>;
  /** Asks in a page that is open already. */
  settle: (page: Page, query: string) => Promise<void>;
  /** Types in a page that is open already. Out: for each key the milliseconds until its results stood in the page. */
  type?: (page: Page, query: string) => Promise<number[]>;
}

/** Each is asked in a browser that has loaded nothing yet. */
const coldQueries = 15;
const warmQueries = 100;
const typedQueries = 8;

/** In: a name, the engine, queries. Out: the figures. */
export async function measureInBrowser(
  name: string,
  engine: BrowserEngine,
  queries: Queries,
): Promise<Row> {
  const browser = await launchBrowser();
  try {
    const cold = await measureCold(browser, engine, queries.typed);
    const slips = queries.slips.map(({ query }) => query);
    const slipped = await measureCold(browser, engine, slips);
    const page = await browser.newPage();
    await engine.ask(page, queries.typed[0] ?? "");
    for (const query of queries.typed.slice(0, warmQueries)) await engine.settle(page, query);
    const heap = await heapOf(page);
    const times: number[] = [];
    for (const query of queries.typed.slice(0, typedQueries))
      times.push(...((await engine.type?.(page, query)) ?? []));
    times.sort((a, b) => a - b);
    return {
      engine: name,
      "kB until first result": kilobytes(cold.bytes),
      requests: String(cold.requests),
      "ms until first result": cold.milliseconds.toFixed(0),
      "kB after a slip": kilobytes(slipped.bytes),
      "heap MB after 100 queries": (heap / 1e6).toFixed(1),
      ...(times.length > 0 && {
        "key to results shown p50, p95 ms": `${quantile(times, 0.5).toFixed(1)}, ${quantile(times, 0.95).toFixed(1)}`,
      }),
    };
  } finally {
    await browser.close();
  }
}

/** In: the corpus. Out: the built site with the index of the corpus. */
export async function serveDateline(corpus: SearchableCorpus): Promise<BrowserEngine> {
  const scripts = new Map(
    (await toIndexScripts(corpus)).map(({ path, script }) => [`/search/${path}`, script]),
  );
  const site = await servePacked((path) => scripts.get(path) ?? readDist(path));
  return {
    site,
    async ask(page, query) {
      const fragment = new URLSearchParams({ q: query }).toString();
      await page.addInitScript(noteFirstHit);
      await page.goto(`${site.address}search.html#${fragment}`);
      await page.waitForSelector(".search-hit, .search-none .search-receipt dl");
      // What was asked for after the first hit stood in the page is not counted.
      // What switches colours and steps through mentions is the page's own, as on every page.
      const before = await page.evaluate(startedBefore);
      site.countOnly(before.filter((path) => /\/search[-/]/.test(path)));
    },
    async settle(page, query) {
      await page.fill("#search-input", query);
      await page.press("#search-input", "Enter");
      await page.waitForTimeout(60);
    },
    async type(page, query) {
      await page.fill("#search-input", "");
      await page.evaluate(noteKeys);
      await page.locator("#search-input").pressSequentially(query, { delay: 200 });
      return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
    },
  };
}

/** In the page: how long after each key the status or the hits changed. */
function noteKeys(): void {
  const keyTimes: number[] = [];
  let pressed = 0;
  const input = document.querySelector("#search-input");
  input?.addEventListener("keydown", () => (pressed = performance.now()));
  const observer = new MutationObserver(() => {
    if (pressed > 0) keyTimes.push(performance.now() - pressed);
    pressed = 0;
  });
  for (const shown of document.querySelectorAll(".search-hits, .search-status"))
    observer.observe(shown, { childList: true, subtree: true, characterData: true });
  Object.assign(window, { keyTimes });
}

/** In the page: remembers when the first hit came. */
function noteFirstHit(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(".search-hit")) return;
    Object.assign(window, { firstHit: performance.now() });
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** In the page: paths of what it began to load until then. */
function startedBefore(): string[] {
  const { firstHit = Infinity } = window as unknown as { firstHit?: number };
  return performance
    .getEntriesByType("resource")
    .filter((entry) => entry.startTime <= firstHit)
    .map((entry) => new URL(entry.name).pathname);
}

/** In: the corpus. Out: a page with MiniSearch and its index. */
export async function serveMiniSearch(corpus: SearchableCorpus): Promise<BrowserEngine> {
  const files = miniSearchFiles(corpus);
  const site = await servePacked((path) => files[path]);
  const settle = (page: Page, query: string) =>
    page.evaluate((asked) => (globalThis as unknown as Asking).ask(asked), query);
  const ask = async (page: Page, query: string) => {
    await page.goto(site.address);
    await settle(page, query);
  };
  return { site, ask, settle };
}

/** In: the corpus. Out: a page with Pagefind and its index. */
export async function servePagefind(corpus: SearchableCorpus): Promise<BrowserEngine> {
  const made = await makePagefind(corpus);
  const script = `import * as pagefind from "./pagefind/pagefind.js";
    globalThis.ask = async (query) => {
      const { results } = await pagefind.search(query);
      await results[0]?.data();
    };`;
  const html = `<!doctype html><script type="module" src="ask.js"></script>`;
  const site = await servePacked((path) =>
    path === "/" ? html : path === "/ask.js" ? script : made.get(path),
  );
  const settle = async (page: Page, query: string) => {
    await page.waitForFunction(() => "ask" in globalThis);
    await page.evaluate((asked) => (globalThis as unknown as Asking).ask(asked), query);
  };
  const ask = async (page: Page, query: string) => {
    await page.goto(site.address);
    await settle(page, query);
  };
  return { site, ask, settle };
}

async function makePagefind(corpus: SearchableCorpus): Promise<Map<string, Buffer>> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error("Pagefind gave no index.");
  for (const { id, title, sentences } of corpus.articles) {
    const content = sentences.map((sentence) => sentence.text).join(" ");
    await index.addCustomRecord({ url: `/${id}.html`, content, language: "en", meta: { title } });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return new Map(files.map(({ path, content }) => [`/pagefind/${path}`, Buffer.from(content)]));
}

interface Asking {
  ask: (query: string) => Promise<void>;
}

/** Medians over fresh browsers: bytes of scripts and index as sent (gzip), requests, time. */
async function measureCold(
  browser: Browser,
  { site, ask }: BrowserEngine,
  queries: readonly string[],
) {
  const measured = {
    bytes: [] as number[],
    requests: [] as number[],
    milliseconds: [] as number[],
  };
  for (const query of queries.slice(0, coldQueries)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    site.sent.bytes = 0;
    site.sent.requests = 0;
    const started = performance.now();
    await ask(page, query);
    measured.milliseconds.push(performance.now() - started);
    measured.bytes.push(site.sent.bytes);
    measured.requests.push(site.sent.requests);
    await context.close();
  }
  const median = (numbers: number[]) =>
    quantile(
      numbers.sort((a, b) => a - b),
      0.5,
    );
  return {
    bytes: median(measured.bytes),
    requests: median(measured.requests),
    milliseconds: median(measured.milliseconds),
  };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function readDist(path: string): Buffer | undefined {
  const file = resolve(join("dist", path));
  return existsSync(file) && file.startsWith(resolve("dist")) && path !== "/"
    ? readFileSync(file)
    : undefined;
}
