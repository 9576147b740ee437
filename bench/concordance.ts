/**
 * Words in context over made-up articles: `npm run bench -- concordance [articles]`, by default 10,000. The site in dist/
 * is served with the index of the bench in place of its own, and a word is asked for in a browser that has loaded nothing:
 * when the first lines come, what the page loads, and how long it keeps its thread, until every article is read.
 */
import { existsSync } from "node:fs";
import type { Browser, ConsoleMessage, Page } from "playwright-core";
import type { SearchableCorpus } from "../src/search/searchable.ts";
import { isStopWord } from "../src/search/stop-words.ts";
import { foldWords } from "../src/search/words.ts";
import { traceTasks } from "../tests/built/frames.ts";
import { launchBrowser } from "../tests/built/site.ts";
import { makeCorpus } from "./search/corpus/make-corpus.ts";
import { serveDateline } from "./search/pages/dateline.ts";
import type { BenchSite, Sent } from "./search/serve.ts";

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
  await page.addInitScript(tellSteps);
  site.forget();
  const toEnd = (act: () => Promise<unknown>) =>
    traceTasks(browser, page, async () => {
      const end = page.waitForEvent("console", isStep("end"));
      await act();
      await end;
    });
  const firstLine = page.waitForEvent("console", { ...isStep("first"), timeout: 120_000 });
  const address = `${site.address}words.html#q=${encodeURIComponent(`"${word}"`)}`;
  const unasked = await toEnd(() => page.goto(address, { waitUntil: "commit" }));
  const first = await firstLine;
  const [afterFiles = 0, at = 0] = first.text().split(" ").slice(1).map(Number);
  const until = site.sent.filter(({ done }) => done <= at);
  const sent = toSum(site);
  const progress = await textOf(page, ".words-progress");
  const isMore = await page.isVisible(".words-reading");
  const rest = isMore ? await toEnd(() => page.click(".words-reading")) : undefined;
  const sort = await toEnd(() => page.selectOption(".words-order", "before"));
  const row = {
    word,
    found: (await textOf(page, ".words-answer")).replace(/,[^,]*$/, ""),
    "first lines after the files, ms": Math.round(afterFiles),
    "of the processor": Math.round(unasked.between("files", "first")),
    "requests, kB until then": `${until.length}, ${kilobytes(until)}`,
    "longest task, ms": Math.round(unasked.longest),
    unasked: `${progress} ${sent}`,
    "task: the rest": Math.round(rest?.longest ?? 0),
    "task: sorted anew": Math.round(sort.longest),
    "heap MB": ((await heapOf(page)) / 1e6).toFixed(0),
  };
  await context.close();
  return row;
}

function isStep(step: string) {
  return {
    predicate: (message: ConsoleMessage) => message.text().startsWith(`step:${step}`),
    timeout: 900_000,
  };
}

function toSum({ sent }: BenchSite): string {
  return `${sent.length} requests, ${kilobytes(sent)} kB`;
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

function kilobytes(sent: readonly Sent[]): number {
  return Math.round(sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
}

/**
 * In the page: tells by the console when the first line came, and how long after the last file that it needed; and when
 * nothing has changed for a second. A question from outside would itself be a task of the page.
 */
function tellSteps(): void {
  let timer = 0;
  let isFirst = true;
  const observer = new MutationObserver(() => {
    if (!document.querySelector(".words-list li")) return;
    const now = performance.now();
    if (isFirst) {
      const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      const last = Math.max(...files.map(({ responseEnd }) => responseEnd));
      performance.mark("files", { startTime: last });
      performance.mark("first", { startTime: now });
      console.log(`step:first ${now - last} ${performance.timeOrigin + now}`);
    }
    isFirst = false;
    clearTimeout(timer);
    timer = setTimeout(() => console.log("step:end"), 1000) as unknown as number;
  });
  observer.observe(document, { childList: true, subtree: true });
}
