/** The same corpus in Chromium: what a reader's browser loads and keeps, beside MiniSearch and Pagefind. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as pagefind from "pagefind";
import type { Browser, Page } from "playwright-core";
import { toIndexScripts } from "../../src/search/index-scripts.ts";
import type { SearchableCorpus } from "../../src/search/searchable.ts";
import { launchBrowser } from "../../tests/built/site.ts";
import { quantile } from "./measure.ts";
import type { Queries } from "./queries.ts";
import { miniSearchFiles } from "./rivals.ts";
import { type PackedSite, servePacked } from "./serve-packed.ts";
import type { Row } from "./table.ts";

/** Each is asked in a browser that has loaded nothing yet. */
const coldQueries = 15;
const warmQueries = 100;
/** Pagefind's process grows without end beyond this. */
const mostForPagefind = 10_000;

/** In: a corpus and its queries. Out: a row for each engine; none when there is no built site. */
export async function measureInBrowser(corpus: SearchableCorpus, queries: Queries): Promise<Row[]> {
  if (!existsSync("dist/search.html")) {
    console.log("\nThere is no dist/search.html: run the build first to measure in Chromium.");
    return [];
  }
  const browser = await launchBrowser();
  const rows: Row[] = [];
  try {
    rows.push(await measureDateline(browser, corpus, queries));
    rows.push(await measureMiniSearch(browser, corpus, queries));
    if (corpus.articles.length <= mostForPagefind)
      rows.push(await measurePagefind(browser, corpus, queries));
  } finally {
    await browser.close();
  }
  return rows;
}

async function measureDateline(browser: Browser, corpus: SearchableCorpus, queries: Queries) {
  const scripts = new Map(
    (await toIndexScripts(corpus)).map(({ path, script }) => [`/search/${path}`, script]),
  );
  const site = await servePacked((path) => scripts.get(path) ?? readDist(path));
  const ask = async (page: Page, query: string) => {
    const fragment = new URLSearchParams({ q: query }).toString();
    await page.addInitScript(noteFirstHit);
    await page.goto(`${site.address}search.html#${fragment}`);
    await page.waitForSelector(".search-hit, .search-none .search-receipt dl");
    // What was asked for after the first hit stood in the page is not counted.
    const later = await page.evaluate(startedLater);
    site.forget(later);
  };
  const settle = async (page: Page, query: string) => {
    await page.fill("#search-input", query);
    await page.press("#search-input", "Enter");
    await page.waitForTimeout(60);
  };
  const row = await measurePage(browser, site, { name: "Dateline", queries, ask, settle });
  const slips = queries.slips.map((slip) => slip.query);
  const forgiving = await measureCold(browser, site, slips, ask);
  await site.stop();
  return { ...row, "kB after a slip": kilobytes(forgiving.bytes) };
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

/** In the page: paths of what it began to load after that. */
function startedLater(): string[] {
  const { firstHit = Infinity } = window as unknown as { firstHit?: number };
  return performance
    .getEntriesByType("resource")
    .filter((entry) => entry.startTime > firstHit)
    .map((entry) => new URL(entry.name).pathname);
}

async function measureMiniSearch(browser: Browser, corpus: SearchableCorpus, queries: Queries) {
  const files = miniSearchFiles(corpus);
  const site = await servePacked((path) => files[path]);
  const ask = async (page: Page, query: string) => {
    await page.goto(site.address);
    await page.evaluate((asked) => (globalThis as unknown as Asking).ask(asked), query);
  };
  const settle = (page: Page, query: string) =>
    page.evaluate((asked) => (globalThis as unknown as Asking).ask(asked), query);
  const row = await measurePage(browser, site, { name: "MiniSearch tuned", queries, ask, settle });
  await site.stop();
  return row;
}

async function measurePagefind(browser: Browser, corpus: SearchableCorpus, queries: Queries) {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error("Pagefind gave no index.");
  for (const { id, title, sentences } of corpus.articles) {
    const content = sentences.map((sentence) => sentence.text).join(" ");
    await index.addCustomRecord({ url: `/${id}.html`, content, language: "en", meta: { title } });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  const made = new Map(
    files.map(({ path, content }) => [`/pagefind/${path}`, Buffer.from(content)]),
  );
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
  const row = await measurePage(browser, site, { name: "Pagefind", queries, ask, settle });
  await site.stop();
  return row;
}

interface Asking {
  ask: (query: string) => Promise<void>;
}

interface Measuring {
  name: string;
  queries: Queries;
  /** Opens the page anew with a query, until the first result is there. */
  ask: (page: Page, query: string) => Promise<void>;
  /** Asks in a page that is open already. */
  settle: (page: Page, query: string) => Promise<void>;
}

async function measurePage(
  browser: Browser,
  site: PackedSite,
  { name, queries, ask, settle }: Measuring,
): Promise<Row> {
  const cold = await measureCold(browser, site, queries.typed, ask);
  const page = await browser.newPage();
  await ask(page, queries.typed[0] ?? "");
  for (const query of queries.typed.slice(0, warmQueries)) await settle(page, query);
  const heap = await heapOf(page);
  await page.close();
  return {
    "in Chromium": name,
    "kB until first result": kilobytes(cold.bytes),
    requests: String(cold.requests),
    "ms until first result": cold.milliseconds.toFixed(0),
    "heap MB after 100 queries": (heap / 1e6).toFixed(1),
  };
}

/** Medians over fresh browsers: bytes of scripts and index as sent (gzip), requests, time. */
async function measureCold(
  browser: Browser,
  site: PackedSite,
  queries: readonly string[],
  ask: Measuring["ask"],
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
