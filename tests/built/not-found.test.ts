/** The page for what is not found, at addresses of any depth: it guesses where the site begins and what was looked for. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { hosts, launchBrowser, openPage, type Site } from "./site.ts";

const cases: [asked: string, query: string][] = [
  ["articles/russians-flee-border.html", "russians flee border"],
  ["people/vladislav%20gladkov", "vladislav gladkov"],
  ["places/zaporizhia.2.html", "zaporizhia 2"],
  ["missing-page.html", "missing page"],
  ["pages/our-method.html", "our method"],
];

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

for (const host of hosts.filter(({ name }) => name !== "from the disk"))
  describe(`not found ${host.name}`, () => {
    let site: Site;
    before(async () => {
      site = await host.open();
    });
    after(() => site.stop());

    for (const [asked, query] of cases)
      test(asked, async () => {
        const { page } = await openPage(browser, site);
        await page.goto(site.address + asked);
        const link = page.locator(".guess a");
        const leadsTo = new URL(`search.html#${new URLSearchParams({ q: query })}`, site.address);
        assert.equal(await link.textContent(), `Search for “${query}”`);
        assert.equal(await link.evaluate((a) => (a as HTMLAnchorElement).href), leadsTo.href);
        await page.locator("a.home").click();
        assert.equal(page.url(), `${site.address}index.html`);
        await page.context().close();
      });
  });
