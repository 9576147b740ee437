/** Who appears with whom, and what is being said, as built: every sentence and quotation leads to its words. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { listFiles, readPage, readRecords, resolveLink } from "./dist.ts";
import { dist, hosts, launchBrowser, openPage, type Site } from "./site.ts";

const [, , fromDisk] = hosts as [Host, Host, Host];
type Host = (typeof hosts)[number];

const words = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const pagesOf = (name: string) =>
  listFiles().filter((path) => new RegExp(`^${name}[^/]*\\.html$`).test(path));

test("the sentence of a pair leads to the first of its two names", () => {
  const sentences = pagesOf("together").flatMap((page) =>
    readPage(page)
      .querySelectorAll(".pair-sentence a")
      .map((link) => ({ page, link })),
  );
  assert.ok(sentences.length > 40, String(sentences.length));
  for (const { page, link } of sentences) {
    const marks = link.querySelectorAll("mark");
    assert.equal(marks.length, 2, link.text);
    const { path, fragment } = resolveLink(link.getAttribute("href") ?? "", page);
    assert.equal(
      words(readPage(path).getElementById(fragment)?.text ?? ""),
      words(marks[0]?.text ?? ""),
    );
  }
});

test("a pair has as many sentences as its number says, and pairs.csv has the same number", () => {
  const rows: Record<string, string>[] = parse(readFileSync(join(dist, "data/pairs.csv")), {
    columns: true,
    bom: true,
  });
  const counts = new Map(
    rows.map((row) => [`${row["name"]}, ${row["other_name"]}`, row["sentences"]]),
  );
  for (const page of pagesOf("together"))
    for (const row of readPage(page).querySelectorAll(".pairs tbody tr")) {
      const [first, second] = row
        .querySelectorAll("th a, .pair-second a")
        .map(({ text }) => words(text));
      const count = words(row.querySelector(".pair-sentences > :first-child")?.text ?? "");
      const listed = row.querySelectorAll(".pair-sentence").length;
      assert.equal(counts.get(`${first}, ${second}`), count);
      assert.equal(listed, Math.min(Number(count), 5), `${first}, ${second}`);
    }
});

test("every quotation of the corpus is listed, and leads to the paragraph that prints it", () => {
  const listed = pagesOf("said").flatMap((page) =>
    readPage(page)
      .querySelectorAll(".said-list blockquote a")
      .map((link) => ({ page, link })),
  );
  const quotes = readRecords().flatMap(({ quotes }) => quotes);
  assert.equal(listed.length, quotes.length);
  for (const { page, link } of listed) {
    const { path, fragment } = resolveLink(link.getAttribute("href") ?? "", page);
    const [start = ""] = words(link.text)
      .split(/[‘’“”"]/)
      .filter((part) => part.length > 5);
    assert.ok(
      words(readPage(path).getElementById(fragment)?.text ?? "").includes(start.trim()),
      start,
    );
  }
});

test("the table of speakers by day has each quotation of a speaker once", () => {
  const numbers = readPage("said.html")
    .querySelectorAll(".speakers-by-day td:not(:last-child)")
    .map(({ text }) => Number(words(text)));
  const spoken = readRecords().flatMap(({ quotes }) => quotes.filter(({ speaker }) => speaker));
  assert.equal(
    numbers.reduce((sum, number) => sum + number, 0),
    spoken.length,
  );
});

describe("quotations are filtered by a script", () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), fromDisk.open()]);
  });
  after(async () => {
    await Promise.all([browser.close(), site.stop()]);
  });

  test("by speaker, by place and by both, and back to all", async () => {
    const { page } = await openPage(browser, site);
    await page.goto(`${site.address}said.html`);
    const shown = () => page.locator(".said-list li:visible").count();
    const all = await shown();
    await page.getByLabel("Speaker").selectOption("Vyacheslav Gladkov");
    assert.equal(await shown(), 6);
    assert.match(await page.locator(".list-filter [role=status]").innerText(), /^6 of 20 /);
    assert.deepEqual(
      new Set(await page.locator(".said-list .speaker:visible a").allInnerTexts()),
      new Set(["Vyacheslav Gladkov"]),
    );
    await page.getByLabel("Day").selectOption("5 Jan 2024");
    assert.equal(await shown(), 2);
    assert.equal(await page.locator(".said-list > section:visible").count(), 1);
    await page.getByLabel("Speaker").selectOption("");
    await page.getByLabel("Day").selectOption("");
    assert.equal(await shown(), all);
    assert.equal(await page.locator(".list-filter [role=status]").innerText(), "");
  });

  test("without a script there is no filter, and all of them are there", async () => {
    const { page } = await openPage(browser, site, { javaScriptEnabled: false });
    await page.goto(`${site.address}said.html`);
    assert.equal(await page.locator(".list-filter").isVisible(), false);
    assert.equal(await page.locator(".said-list li:visible").count(), 20);
  });
});
