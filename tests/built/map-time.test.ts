/** The band of time under the map, as built and in a browser: by keyboard, with counts that follow. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { readPage, readRecords } from "./dist.ts";
import { hosts, launchBrowser, openPage, type Site } from "./site.ts";

const [, , fromDisk] = hosts as [Host, Host, Host];
type Host = (typeof hosts)[number];

/** Mentions of each place in articles that may have appeared by a day at last. */
function countMentions(isCounted: (to: string | undefined) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { published, mentions } of readRecords())
    for (const { kind, id } of mentions)
      if (kind === "place" && isCounted(published?.to)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** What the list shows: the numbers by the place's page. */
async function readList(page: Page): Promise<Map<string, number>> {
  const rows = await page.locator(".map-tables tbody tr:visible").evaluateAll((all) =>
    all.map((row): [string, number] => [
      row
        .querySelector("a")
        ?.getAttribute("href")
        ?.replace(/^places\/|-?\.html$/g, "") ?? "",
      Number(row.querySelector(".count")?.textContent),
    ]),
  );
  return new Map(rows);
}

test("the data has an entry for each circle and each row, with as many mentions as they show", () => {
  const page = readPage("map.html");
  const counts = (page.querySelector(".map-time")?.getAttribute("data-counts") ?? "").split(" ");
  const shown = [
    ...page.querySelectorAll(".place-map a").map((link) => link.querySelector("title")?.text ?? ""),
    ...page
      .querySelectorAll(".map-tables tbody tr")
      .map((row) => row.querySelector(".count")?.text ?? ""),
  ].map((words) => Number(/(\d+)\D*$/.exec(words)?.[1]));
  const listed = counts.map((own) => {
    const text = own.startsWith("=") ? counts[Number(own.slice(1))] : own;
    return (text ?? "").split(".").reduce((sum, one) => sum + Number(one), 0);
  });
  assert.deepEqual(listed, shown);
});

describe("the band of time", () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), fromDisk.open()]);
  });
  after(async () => {
    await Promise.all([browser.close(), site.stop()]);
  });
  const open = async (options = {}) => {
    const { page } = await openPage(browser, site, options);
    await page.goto(`${site.address}map.html`);
    return page;
  };

  test("by keyboard it leaves the places of a period, with its counts, and shows all again", async () => {
    const page = await open({ viewport: { width: 1440, height: 900 } });
    const from = page.getByLabel("From", { exact: true });
    const all = await readList(page);
    assert.deepEqual(
      all,
      countMentions(() => true),
    );
    await from.focus();
    await page.keyboard.press("End");
    assert.equal(await from.getAttribute("aria-valuetext"), "Jan 2024");
    const last = countMentions((to) => (to ?? "") >= "2024-01-01");
    assert.deepEqual(await readList(page), last);
    assert.match(
      await page.locator(".map-time output").innerText(),
      /^Jan 2024: \d+ places of the list$/,
    );
    const circles = page.locator(".map-for-wide .place-map a:visible title");
    for (const title of await circles.allTextContents()) {
      const name = title.slice(0, title.indexOf(","));
      const count = Number(/: (\d+) /.exec(title)?.[1]);
      assert.ok(
        [...last].some(([id, own]) => own === count && id.startsWith(name.toLowerCase())),
        title,
      );
    }
    await page.keyboard.press("Home");
    assert.deepEqual(await readList(page), all);
    assert.equal(await page.locator(".map-time output").innerText(), "All articles");
  });

  test("the ends may pass one another", async () => {
    const page = await open();
    await page.getByLabel("From", { exact: true }).fill("22");
    await page.getByLabel("To", { exact: true }).fill("0");
    assert.equal((await readList(page)).size, countMentions(() => true).size);
  });

  test("without a script there is no band, and all is shown", async () => {
    const page = await open({ javaScriptEnabled: false });
    assert.equal(await page.locator(".map-time").isVisible(), false);
    assert.deepEqual(
      await readList(page),
      countMentions(() => true),
    );
  });
});
