/**
 * Words in context over made-up articles: `npm run bench -- concordance [articles]`, by default 10,000. The site in dist/
 * is served with the index of the bench in place of its own, and a word is asked for in a browser that has loaded nothing:
 * when the first lines come, what the page loads, and how long it keeps its thread, until every article is read.
 */
import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { SearchableCorpus } from "../src/search/searchable.ts";
import { isStopWord } from "../src/search/stop-words.ts";
import { foldWords } from "../src/search/words.ts";
import { longestTask } from "../tests/built/frames.ts";
import { launchBrowser } from "../tests/built/site.ts";
import { makeCorpus } from "./search/corpus/make-corpus.ts";
import { serveDateline } from "./search/pages/dateline.ts";
import type { BenchSite } from "./search/serve.ts";

export async function run(): Promise<void> {
  if (!existsSync("dist/words.html")) {
    console.error("There is no dist/words.html: run the build first.");
    process.exitCode = 1;
    return;
  }
  const size = Number(process.argv[3] ?? 10_000);
  const corpus = makeCorpus(size, 1);
  const words = chooseWords(corpus);
  const { site } = await serveDateline(corpus);
  const browser = await launchBrowser();
  try {
    const rows = [];
    for (const word of words) rows.push(await measure(browser, site, word));
    console.log(`${size.toLocaleString("en")} articles`);
    console.table(rows);
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** The most frequent word; the most frequent that is no stop word; those at other places of the list. */
function chooseWords({ articles }: SearchableCorpus): string[] {
  const counts = new Map<string, number>();
  for (const { title, sentences } of articles)
    for (const text of [title, ...sentences.map((sentence) => sentence.text)])
      for (const word of foldWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const plain = words.filter((word) => !isStopWord(word));
  return [words[0], plain[0], plain[100], plain[1000]].filter((word) => word !== undefined);
}

async function measure(browser: Browser, site: BenchSite, word: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteFirstLine);
  site.forget();
  const first = await longestTask(browser, page, async () => {
    await page.goto(`${site.address}words.html#q=${encodeURIComponent(`"${word}"`)}`);
    await page.waitForSelector(".words-list li");
  });
  const { afterFiles, at } = await page.evaluate(
    () => (window as unknown as { firstLine: { afterFiles: number; at: number } }).firstLine,
  );
  const until = site.sent.filter(({ done }) => done <= at);
  await waitForEnd(page);
  const firstRead = await textOf(page, ".words-progress");
  const requests = site.sent.length;
  const bytes = site.sent.reduce((sum, sent) => sum + sent.bytes, 0);
  const all = await longestTask(browser, page, async () => {
    if (await page.isVisible(".words-reading")) await page.click(".words-reading");
    await waitForEnd(page);
  });
  const sort = await longestTask(browser, page, async () => {
    await page.selectOption(".words-order", "before");
    await page.waitForSelector('.words-head .sorted-by[data-side="before"]');
  });
  const row = {
    word,
    "": (await textOf(page, ".words-answer")).replace(/,[^,]*$/, ""),
    "first lines after the files, ms": Math.round(afterFiles),
    "until then: requests, kB": `${until.length}, ${kilobytes(until.reduce((sum, sent) => sum + sent.bytes, 0))}`,
    "longest task, ms: first lines": Math.round(first),
    "all read": Math.round(all),
    "sorted anew": Math.round(sort),
    unasked: `${firstRead} ${requests} requests, ${kilobytes(bytes)} kB`,
    "heap MB": ((await heapOf(page)) / 1e6).toFixed(0),
  };
  await context.close();
  return row;
}

/** Until the page has read what it reads by itself, or everything. */
async function waitForEnd(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !/…$/.test(document.querySelector(".words-progress")?.textContent ?? ""),
    undefined,
    { timeout: 600_000 },
  );
}

async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.textContent(selector))?.trim() ?? "";
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}

/** In the page: when the first line came, and how long after the last file that it needed. */
function noteFirstLine(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(".words-list li")) return;
    observer.disconnect();
    const now = performance.now();
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const last = Math.max(...files.map(({ responseEnd }) => responseEnd));
    Object.assign(window, {
      firstLine: { afterFiles: now - last, at: performance.timeOrigin + now },
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
