/** Visits to a search page over a slow line → times, and what was asked for. */
import type { Browser, Page } from "playwright-core";
import { now, type Sent } from "../search/serve.ts";
import type { NetworkPage } from "./pages.ts";

/** Milliseconds without a request or a change after which a page counts as done. */
const quiet = 1500;
const keyPause = 150;

/** Opens the page of a query with nothing in the cache. */
export async function measureFirstHit(browser: Browser, search: NetworkPage, query: string) {
  const { page, close } = await openPage(browser, search);
  const started = now();
  await page.goto(search.addressOf(query), { waitUntil: "commit" });
  await page.waitForFunction(() => "firstHit" in window, undefined, { timeout: 60_000 });
  const at = await page.evaluate(() => (window as unknown as Watched).firstHit);
  await waitForQuiet(page, search);
  const all = [...search.site.sent];
  await close();
  const before = all.filter((sent) => sent.at <= at);
  return {
    milliseconds: at - started,
    roundTrips: countRoundTrips(before.filter(({ done }) => done <= at)),
    requests: before.length,
    bytes: sumOf(before),
    allRequests: all.length,
    allBytes: sumOf(all),
  };
}

/** Types a query into a page that has loaded nothing but itself. @returns milliseconds from the last key to the last change */
export async function measureTyping(browser: Browser, search: NetworkPage, query: string) {
  const { page, close } = await openPage(browser, search);
  await page.goto(search.addressOf(""));
  await page.waitForSelector(search.input);
  await waitForQuiet(page, search);
  await page.locator(search.input).pressSequentially(query, { delay: keyPause });
  await waitForQuiet(page, search);
  const { lastChange, lastKey } = await page.evaluate(() => {
    const { lastChange, lastKey } = window as unknown as Watched;
    return { lastChange, lastKey };
  });
  await close();
  return Math.max(0, lastChange - lastKey);
}

/** Types several queries, one after the other, in one page. */
export async function measureSession(
  browser: Browser,
  search: NetworkPage,
  queries: readonly string[],
) {
  const { page, close } = await openPage(browser, search);
  await page.goto(search.addressOf(""));
  await page.waitForSelector(search.input);
  for (const query of queries) {
    await page.fill(search.input, "");
    await page.locator(search.input).pressSequentially(query, { delay: keyPause });
    await waitForQuiet(page, search);
  }
  const all = [...search.site.sent];
  await close();
  return { requests: all.length, bytes: sumOf(all) };
}

/** What is written down in the page, in milliseconds of the epoch. */
interface Watched {
  firstHit: number;
  lastKey: number;
  lastChange: number;
}

async function openPage(browser: Browser, { site, hit, root }: NetworkPage) {
  const context = await browser.newContext();
  const page = await context.newPage();
  site.forget();
  await page.addInitScript(watch, { hit, root });
  return { page, close: () => context.close() };
}

/** In the page. */
function watch({ hit, root }: { hit: string; root: string }): void {
  const time = () => performance.timeOrigin + performance.now();
  const watched = { lastKey: 0, lastChange: 0 } as Watched;
  Object.assign(window, watched);
  addEventListener("keydown", () => Object.assign(window, { lastKey: time() }), true);
  const observer = new MutationObserver((records) => {
    if (!("firstHit" in window) && document.querySelector(hit))
      Object.assign(window, { firstHit: time() });
    const isInside = ({ target }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.closest(root);
    if (records.some(isInside)) Object.assign(window, { lastChange: time() });
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}

async function waitForQuiet(page: Page, { site }: NetworkPage): Promise<void> {
  let last = now();
  while (now() - last < quiet) {
    await new Promise((done) => setTimeout(done, 100));
    const changed = await page.evaluate(() => (window as unknown as Watched).lastChange);
    last = Math.max(last, changed, site.sent.at(-1)?.done ?? 0);
  }
}

/** How many answers had to be waited for one after the other: a request may depend on all that were here before it. */
function countRoundTrips(sent: readonly Sent[]): number {
  const depths: number[] = [];
  for (const [index, { at }] of sent.entries()) {
    const before = sent.slice(0, index).map(({ done }, place) => (done <= at ? depths[place] : 0));
    depths.push(1 + Math.max(0, ...before.map((depth) => depth ?? 0)));
  }
  return Math.max(0, ...depths);
}

function sumOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}
