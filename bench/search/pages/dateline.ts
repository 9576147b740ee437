/** The built site, with the index of the corpus in the place of its own. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { toIndexScripts } from "../../../src/search/index/index-scripts.ts";
import type { SearchableCorpus } from "../../../src/search/searchable.ts";
import { serve } from "../serve.ts";
import { keyPause, type SearchPage } from "./page.ts";

/** Serves dist/ with the index of a corpus. */
export async function serveDateline(corpus: SearchableCorpus): Promise<SearchPage> {
  const scripts = new Map(
    (await toIndexScripts(corpus)).map(({ path, script }) => [`/search/${path}`, script]),
  );
  const site = await serve((path) => scripts.get(path) ?? readDist(path));
  return {
    site,
    // What switches colours and steps through mentions is on every page, search or not.
    counts: (path) => path.endsWith(".js") && /\/search[-/]/.test(path),
    async open(page, query) {
      const fragment = new URLSearchParams({ q: query }).toString();
      await page.addInitScript(noteFirstHit);
      await page.goto(`${site.address}search.html#${fragment}`);
      await page.waitForSelector(".search-hit, .search-none .search-receipt p");
      return page.evaluate(
        () =>
          (window as unknown as { firstHit?: number }).firstHit ??
          performance.timeOrigin + performance.now(),
      );
    },
    async ask(page, query) {
      await page.fill("#search-input", query);
      await page.press("#search-input", "Enter");
      await page.waitForTimeout(60);
    },
    type: typeInBox,
  };
}

async function typeInBox(page: Page, query: string): Promise<number[]> {
  await page.fill("#search-input", "");
  await page.evaluate(noteKeys);
  await page.locator("#search-input").pressSequentially(query, { delay: keyPause });
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
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
    Object.assign(window, { firstHit: performance.timeOrigin + performance.now() });
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

function readDist(path: string): Buffer | undefined {
  const file = resolve(join("dist", path));
  return existsSync(file) && file.startsWith(resolve("dist")) && path !== "/"
    ? readFileSync(file)
    : undefined;
}
