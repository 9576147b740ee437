/** What every engine gives as a page of a site, so that all are asked the same way. */
import type { Page } from "playwright-core";
import type { BenchSite } from "../serve.ts";

export interface SearchPage {
  site: BenchSite;
  /** Whether a request is the search's own: its scripts, its index, its results. */
  counts: (path: string) => boolean;
  /** Opens the page with a query. Gives when its first result stood there, in milliseconds of the epoch. */
  open: (page: Page, query: string) => Promise<number>;
  /** Asks in the open page, and waits until ten results are there. */
  ask: (page: Page, query: string) => Promise<void>;
  /** Types in the open page. Gives for each key the milliseconds until its results were there. */
  type: (page: Page, query: string) => Promise<number[]>;
  /** The ids of the first ten results, where the engine is not measured in Node. */
  findBest?: (page: Page, query: string) => Promise<string[]>;
}

/** Between two keys. */
export const keyPause = 200;

/** What the pages of the rivals have in their window. */
export interface Asking {
  /** Gives when the first result was there, in milliseconds of the epoch; resolves when ten are. */
  ask: (query: string) => Promise<number>;
  findBest: (query: string) => Promise<string[]>;
}

/** Waits for the page's script, then asks. */
export async function askInPage(page: Page, query: string): Promise<number> {
  await page.waitForFunction(() => "ask" in globalThis);
  return page.evaluate((asked) => (globalThis as unknown as Asking).ask(asked), query);
}

/** Asks for every beginning of the query from its second letter on, as a page that follows the keys would. */
export async function typeInPage(page: Page, query: string): Promise<number[]> {
  const times: number[] = [];
  for (let length = 2; length <= query.length; length += 1) {
    const time = await page.evaluate(
      async (asked) => {
        const pressed = performance.now();
        await (globalThis as unknown as Asking).ask(asked);
        return performance.now() - pressed;
      },
      query.slice(0, length),
    );
    times.push(time);
    await page.waitForTimeout(keyPause);
  }
  return times;
}
