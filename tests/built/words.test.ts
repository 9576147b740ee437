/** Words in context on the built site, as a reader uses it: over HTTP, from a disk, by keyboard, on a phone, without scripts. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { allRules, axe, runAxe } from "./axe.ts";
import { dist, hosts, launchBrowser, openPage, type Site } from "./site.ts";

/** The script of this page, until the lines are taken away; the search engine is not among them. */
const maxScript = 10_000;

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

async function ask(page: Page, site: Site, fragment: string): Promise<void> {
  await page.goto(`${site.address}words.html#${fragment}`);
  await page.waitForSelector(".words-near table, .words-near p");
}

async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, " ").trim();
}

test("the script of the page weighs at most 10 kB", () => {
  const [script = ""] = globSync(join(dist, "**/words-page*.js"));
  assert.ok(gzipSync(readFileSync(script), { level: 9 }).length <= maxScript);
});

for (const host of [hosts[0], hosts[2]].filter((one) => one !== undefined))
  describe(`words in context ${host.name}`, () => {
    let site: Site;
    before(async () => {
      site = await host.open();
    });
    after(() => site.stop());

    test("counts, lines, neighbours and time agree", async () => {
      const { page, faults } = await openPage(browser, site);
      await ask(page, site, "q=missile");
      assert.equal(
        await textOf(page, ".words-answer"),
        "23 times in all 5 articles, 5.8 in every thousand words.",
      );
      assert.equal(await page.locator(".words-list li").count(), 23);
      const forms = await page.locator(".words-forms label").allInnerTexts();
      assert.deepEqual(
        forms.map((form) => form.replaceAll(/\s+/g, " ").trim()),
        ["missile 15", "missiles 8"],
      );
      await page.waitForSelector(".words-places li");
      const places = await page.locator(".words-places .count").allInnerTexts();
      assert.deepEqual(places, ["19", "2", "2"]);
      const times = await page
        .locator(".words-table tbody td:nth-child(2)")
        .evaluateAll((cells) => cells.reduce((sum, cell) => sum + Number(cell.textContent), 0));
      assert.equal(times, 23);
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("a line leads to its passage, where the word is marked", async () => {
      const { page, faults } = await openPage(browser, site);
      await ask(page, site, "q=air+defence");
      // A headline has no anchor: its line leads to the top.
      await page.locator('.words-list a:not([href*="#&"])').first().click();
      await page.waitForSelector(".search-hit-bar");
      assert.match(await page.locator(":target").innerText(), /air defence/i);
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("the lines are taken away as CSV", async () => {
      const { page } = await openPage(browser, site, { acceptDownloads: true });
      await ask(page, site, "q=missile");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.click(".words-download"),
      ]);
      assert.equal(download.suggestedFilename(), "words-missile.csv");
      const lines = readFileSync(await download.path(), "utf8")
        .trim()
        .split("\r\n");
      assert.equal(lines.length, 24);
      await page.context().close();
    });
  });

describe("words in context", () => {
  let site: Site;
  before(async () => {
    site = await (hosts[0] as (typeof hosts)[number]).open();
  });
  after(() => site.stop());

  test("by keyboard: a word, an order, a form less, another word to compare, and back", async () => {
    const { page, faults } = await openPage(browser, site);
    await page.goto(`${site.address}words.html`);
    await page.focus(".words-form input");
    await page.keyboard.type("missile");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".words-list li");
    await page.focus(".words-order");
    await page.keyboard.press("End");
    await page.waitForURL(/order=article/);
    await page.focus(".words-forms label:nth-of-type(2) input");
    await page.keyboard.press("Space");
    await page.waitForFunction(() => document.querySelectorAll(".words-list li").length === 15);
    await page.focus(".words-add input");
    await page.keyboard.type("drone");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".words-charts svg").length === 2);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll(".words-charts svg").length === 1);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("lines beside a neighbour are as many as the table says", async () => {
    const { page } = await openPage(browser, site);
    await ask(page, site, "q=missile");
    const row = page.locator(".words-near tbody tr", { hasText: "Ukrainian" });
    const near = Number(await row.locator("td").first().innerText());
    await row.locator("a").click();
    await page.waitForSelector(".words-beside a");
    await page.waitForFunction(() => document.querySelectorAll(".words-list li").length < 23);
    assert.equal(await page.locator(".words-list li").count(), near);
    await page.context().close();
  });

  test("the search and the page of a name lead here", async () => {
    const { page } = await openPage(browser, site);
    await page.goto(`${site.address}search.html#q=drone`);
    await page.waitForSelector(".search-hit");
    await page.click(".search-words");
    await page.waitForSelector(".words-list li");
    assert.equal(await textOf(page, "h1"), "drone");
    await page.goto(`${site.address}people/vyacheslav-gladkov.html`);
    await page.click('a[href*="words.html"]');
    await page.waitForSelector(".words-list li");
    assert.equal(await textOf(page, "h1"), "Vyacheslav Gladkov");
    await page.context().close();
  });

  test("a word that no article has is said to be in none", async () => {
    const { page, faults } = await openPage(browser, site);
    await page.goto(`${site.address}words.html#q=zzzz`);
    await page.waitForFunction(() => document.querySelector(".words-answer")?.textContent !== "");
    assert.equal(await textOf(page, ".words-answer"), "In no article.");
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  for (const width of [360, 768, 1440])
    for (const colorScheme of ["light", "dark"] as const)
      test(`axe finds nothing at ${width} px, ${colorScheme}`, async () => {
        const viewport = { width, height: 900 };
        const { page } = await openPage(browser, site, { viewport, colorScheme, bypassCSP: true });
        await ask(page, site, "q=missile&q=drone");
        await page.waitForSelector(".words-charts svg");
        await page.click(".words-as-table summary");
        await page.evaluate(axe);
        assert.deepEqual(await page.evaluate(runAxe, allRules), []);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        assert.ok(overflow <= 0, `${overflow} px too wide`);
        await page.context().close();
      });

  test("without scripts the page says what it needs and leads on", async () => {
    const { page } = await openPage(browser, site, { javaScriptEnabled: false });
    await page.goto(`${site.address}words.html`);
    assert.match(await textOf(page, ".words-plain"), /needs JavaScript/);
    assert.ok(!(await page.locator(".words-form").isVisible()));
    await page.context().close();
  });
});
