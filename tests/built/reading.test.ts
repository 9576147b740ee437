/** Each kind of page as a reader meets it: reachable, wide enough, by keyboard. That it works at any address is in hosts.test.ts, that it stands still in still.test.ts. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { allRules, axe, coloursOnly, exceptColours, layoutOnly, runAxe } from "./axe.ts";
import { measurePage } from "./measure-page.ts";
import { hosts, launchBrowser, openPage, type Site } from "./site.ts";

const article =
  "articles/moment-ukrainian-missile-pounds-belgorod-as-panicking-putin-launches-revenge.html";

/** One of each kind of page: those of organisations are made as those of people are, the timeline of a name as that of all. */
const kinds = [
  "index.html",
  "articles/index.html",
  article,
  article.replace(".html", ".source.html"),
  "places/index.html",
  "places/belgorod.html",
  "people/index.html",
  "people/vladimir-putin.html",
  "search.html",
  "timeline.html",
  "map.html",
  "compare.html",
  "compare/belgorod.2023-12-30.html",
  "together.html",
  "said.html",
  "about.html",
  "problems.html",
  "data/index.html",
  "404.html",
];

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

interface Look {
  colorScheme?: "light" | "dark";
  forcedColors?: "active" | "none";
  width: number;
  /** Rules of axe: layout and colours decide about different ones. */
  rules?: readonly string[];
  /** Sizes of text, the left edge and what is too small to press are looked at. */
  measures?: true;
}

/** How a reader may have set up a browser, one after the other. */
const looks: Record<string, Look> = {
  light: { width: 1440, rules: allRules, measures: true },
  dark: { width: 1440, colorScheme: "dark", rules: coloursOnly },
  "forced colours": { width: 1440, forcedColors: "active", rules: coloursOnly },
  "360 px": { width: 360, measures: true },
  "320 px": { width: 320, rules: exceptColours },
};

describe("each kind of page", () => {
  let site: Site;
  let largeText: Browser;
  /** One tab each for all pages, which keeps what they share. */
  let page: Page;
  let largePage: Page;
  /** Where headlines begin, by the name of the look: pixels from the left, with the pages. */
  const edges = new Map<string, Map<number, string>>();
  before(async () => {
    site = await (hosts[0] as (typeof hosts)[number]).open();
    largeText = await launchBrowser(["--blink-settings=defaultFontSize=32"]);
    ({ page } = await openPage(browser, site, { bypassCSP: true }));
    const viewport = { width: 360, height: 780 };
    ({ page: largePage } = await openPage(largeText, site, { viewport, bypassCSP: true }));
  });
  after(async () => {
    await largeText.close();
    await site.stop();
  });

  for (const kind of kinds) {
    test(`${kind}: axe finds nothing, nothing runs out or is too small, at most eight sizes of text`, async () => {
      await page.goto(site.address + kind);
      await page.evaluate(axe);
      for (const [
        name,
        { colorScheme = "light", forcedColors = "none", width, rules, measures },
      ] of Object.entries(looks)) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, forcedColors });
        await assertFits(page, name);
        if (rules) assert.deepEqual(await page.evaluate(runAxe, rules), [], name);
        if (!measures) continue;
        const { textSizes, headlineLeft, smallTargets } = await page.evaluate(measurePage);
        assert.ok(textSizes.length <= 8, `${name}: ${textSizes}`);
        assert.deepEqual(smallTargets, [], name);
        edges.set(name, (edges.get(name) ?? new Map()).set(headlineLeft, kind));
      }
    });

    test(`${kind}, text at 200 %: axe finds nothing, nothing runs out`, async () => {
      await largePage.goto(site.address + kind);
      await assertFits(largePage, "text at 200 %");
      await largePage.evaluate(axe);
      assert.deepEqual(await largePage.evaluate(runAxe, layoutOnly), []);
    });
  }

  test("headlines begin at one left edge", () => {
    const measured = Object.keys(looks).filter((name) => looks[name]?.measures);
    assert.deepEqual([...edges.keys()], measured);
    for (const [name, pages] of edges)
      assert.equal(pages.size, 1, `${name}: ${JSON.stringify([...pages])}`);
  });

  test("the skip link is the first stop of the keyboard", async () => {
    const { page } = await openPage(browser, site);
    await page.goto(site.address + article);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("href")), "#main");
    await page.context().close();
  });
});

async function assertFits(page: Page, look: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  assert.ok(overflow <= 0, `${look}: ${overflow} px too wide`);
}
