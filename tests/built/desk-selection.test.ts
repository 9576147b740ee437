/** The selection and its neighbours on the desk: stars, order, ways to take it along, links, searches, news, corrections. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, BrowserContextOptions, Download, Page } from "playwright-core";
import { readCorrections } from "../../src/desk/corrections-file.ts";
import { readDesk } from "../../src/desk/desk-file.ts";
import { allRules, axe, runAxe } from "./axe.ts";
import { hosts, launchBrowser, openPage, type Site } from "./site.ts";

const article =
  "articles/moment-ukrainian-missile-pounds-belgorod-as-panicking-putin-launches-revenge.html";
const name = "people/volodymyr-zelensky.html";
const headline = /Moment Ukrainian missile pounds Belgorod/;

let browser: Browser;
let site: Site;
let disk: Site;
before(async () => {
  browser = await launchBrowser();
  site = await (hosts[0] as (typeof hosts)[number]).open();
  disk = await (hosts[2] as (typeof hosts)[number]).open();
});
after(async () => {
  await browser.close();
  await site.stop();
  await disk.stop();
});

/** A page of the site, in a browser where the desk is on. */
async function openWithDesk(path: string, options: BrowserContextOptions = {}, from = site) {
  const opened = await openPage(browser, from, options);
  await opened.page.goto(`${from.address}desk.html`);
  await opened.page.locator(".desk-switch input").check();
  await goTo(opened.page, path, from);
  return opened;
}

async function goTo(page: Page, path: string, from = site): Promise<void> {
  await page.goto(from.address + path);
  await page.waitForFunction(() => "datelineDesk" in window);
}

/** Selects an article, a sentence and a name, and opens the desk. */
async function selectThree(page: Page, from = site): Promise<void> {
  await goTo(page, article, from);
  await page.locator(".article-tools .star").click();
  await goTo(page, name, from);
  await page.locator(".name-tools .star").click();
  await page.locator(".concordance li .star").first().click();
  await goTo(page, "desk.html", from);
  await page.locator(".shelf-items li .small", { hasText: "31 December 2023" }).first().waitFor();
}

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), "utf8");
}

test("pages have no star, no box and no form before the desk is on", async () => {
  const { page, faults } = await openPage(browser, site);
  for (const path of [article, name, "articles/index.html"]) {
    await page.goto(site.address + path);
    await page.waitForLoadState("networkidle");
    assert.equal(await page.locator(".star, .name-tools, .read-mark").count(), 0, path);
  }
  assert.deepEqual(faults, []);
  await page.context().close();
});

for (const where of ["at a root", "from the disk"])
  test(`an article, a sentence and a name are selected, ordered and taken along ${where}`, async () => {
    const from = where === "at a root" ? site : disk;
    const { page, faults } = await openWithDesk(article, {}, from);
    await selectThree(page, from);
    const titles = page.locator(".shelf-selection .shelf-title");
    assert.equal(await titles.count(), 3);
    assert.match((await titles.nth(0).textContent()) ?? "", headline);
    await page
      .locator(".shelf-selection")
      .getByRole("button", { name: /^Down/ })
      .first()
      .press("Enter");
    assert.match((await titles.nth(1).textContent()) ?? "", headline);
    assert.match(
      (await page.evaluate(() => document.activeElement?.ariaLabel)) ?? "",
      /^Down: Moment/,
    );
    const files: [way: RegExp, expected: RegExp[]][] = [
      [
        /A page as a file/,
        [/^<!doctype html>/, headline, /Volodymyr Zelensky/, /<h2[^>]*>Sources/],
      ],
      [/A text as a file/, [/^# From The Belgorod file/, headline, /^## Sources/m]],
      [/A table/, [/^number,kind,title/, /,published_from,/, /2023-12-31,2023-12-31,corrected/]],
      [/for LaTeX/, [/^@misc\{moment-ukrainian/, /date = \{2023-12-31\}/]],
      [/for Zotero/, [/^TY {2}- NEWS/, /^ER {2}- /m]],
      [/for programs/, [/"circa": true/]],
    ];
    for (const [way, expected] of files) {
      const download = page.waitForEvent("download");
      await page.locator(".shelf-take").getByRole("button", { name: way }).click();
      const text = await textOf(download);
      for (const part of expected) assert.match(text, part);
      assert.equal(text.includes("file:///"), false, "no path of a disk leaves it");
    }
    assert.deepEqual(faults, []);
    await page.context().close();
  });

test("a selection that is sent as a link is shown, and kept only when the reader says so", async () => {
  const { page } = await openWithDesk(article, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await selectThree(page);
  await page.locator(".shelf-selection textarea").first().fill("Read this first");
  await page.locator(".shelf-selection textarea").first().blur();
  await page.getByRole("button", { name: "Copy as a link" }).click();
  await page.locator(".desk-bar", { hasText: "Link copied" }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.length < 2000, String(link.length));
  await page.context().close();

  const { page: other, faults } = await openPage(browser, site);
  await other.goto(link);
  const shared = other.locator(".shelf-shared");
  await shared.locator("li").nth(2).waitFor();
  assert.match((await shared.textContent()) ?? "", headline);
  assert.match((await shared.textContent()) ?? "", /Read this first/);
  assert.equal(await other.evaluate(() => localStorage.length), 0);
  await shared.getByRole("button", { name: "Add to my desk" }).click();
  assert.equal(await other.locator(".shelf-selection li").count(), 3);
  assert.deepEqual(faults, []);
  await other.goto(`${site.address}desk.html#selection=damaged`);
  await other.reload();
  await other.locator(".shelf-shared", { hasText: "cut off or damaged" }).waitFor();
  await other.context().close();
});

test("a search is kept; what was not there when the reader looked is counted as new", async () => {
  const { page, faults } = await openWithDesk("search.html#q=kherson");
  // The first hit comes before the others.
  await page.locator(".search-ready:not([aria-busy]) .search-hit").first().waitFor();
  const hits = await page.locator(".search-hit").count();
  // What the desk asks the site of both comes at the same time.
  await page.locator(".search-hit > .star").first().click();
  await page.getByRole("button", { name: "Keep this search" }).click();
  assert.equal(await page.locator("#search-name").inputValue(), "kherson");
  await page.locator(".keep-search").getByRole("button", { name: "Keep" }).click();
  await page.locator(".desk-bar", { hasText: "Search kept" }).waitFor();
  await goTo(page, "desk.html");
  const row = page.locator(".shelf-searches li");
  await row.locator("p", { hasText: `${hits} article` }).waitFor();
  assert.equal(await row.locator("strong").count(), 0);
  await editStored(page, (text) => text.replace(/"seen":"[\w-]{6}/, '"seen":"'));
  await goTo(page, "desk.html");
  assert.equal(await row.locator("strong").textContent(), "1 new");
  await row.getByRole("button", { name: /^Seen/ }).click();
  assert.equal(await row.locator("strong").count(), 0);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test("articles that are new or changed since the last visit are named, also from the disk", async () => {
  const { page, faults } = await openWithDesk("desk.html", {}, disk);
  const section = page.locator(".shelf-new");
  await section.getByRole("button", { name: "Start now" }).click();
  await section.locator("p", { hasText: "0 articles are new" }).waitFor();
  await editStored(page, (text) =>
    text.replace(
      /"versions":"[\w-]{12}[\w-]{6}[\w-]{6}/,
      (found) => `${found.slice(0, 12)}${found.slice(24, 30)}AAAAAA`,
    ),
  );
  await goTo(page, "desk.html", disk);
  await section.locator("p", { hasText: "1 article is new, 1 has changed" }).waitFor();
  assert.equal(await section.locator("li").count(), 2);
  await section.getByRole("button", { name: "All seen" }).click();
  await section.locator("p", { hasText: "0 articles are new" }).waitFor();
  assert.deepEqual(faults, []);
  await page.context().close();
});

test("what was read is said in lists", async () => {
  const { page } = await openWithDesk(article);
  await page.locator(".article-tools").getByLabel("Read", { exact: true }).check();
  await goTo(page, "articles/index.html");
  assert.match(
    (await page.locator(".entry", { has: page.locator(".read-mark") }).textContent()) ?? "",
    headline,
  );
  assert.equal(await page.locator(".read-mark").count(), 1);
  await page.context().close();
});

test("a correction is proposed by keyboard, and its lines and file are ready to be used", async () => {
  const { page, faults } = await openWithDesk(name);
  await page.getByRole("button", { name: "Propose a correction" }).press("Enter");
  await page.locator(".correction-form input").first().waitFor();
  await page.getByLabel("It is the same as another name").press("Space");
  await page.getByLabel("Which name").fill("Wolodymyr S.");
  await page.getByLabel("Which name").press("Enter");
  await page.locator(".desk-bar", { hasText: "Correction put on the desk" }).waitFor();
  await goTo(page, "desk.html");
  const lines = (await page.locator(".shelf-lines").textContent()) ?? "";
  assert.match(lines, /^people:\n {2}"Wolodymyr S\.":\n {4}aliases: \["Volodymyr Zelensky"/);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the corrections as a file" }).click();
  const [correction] = readCorrections(await textOf(download));
  assert.equal(correction?.kind, "same-as");
  assert.equal(correction?.page, name);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test("a name in words that are selected in an article is corrected", async () => {
  const { page, faults } = await openWithDesk(article);
  await page.locator(".article-tools .star").waitFor();
  await page.evaluate(() => {
    const paragraph = document.getElementById("in-revenge-russias-safey");
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await page.getByRole("button", { name: "Correct a name" }).click();
  await page.getByLabel("Name", { exact: true }).selectOption("Belgorod");
  await page.getByLabel("It is something else").check();
  await page.getByLabel("It is", { exact: true }).selectOption("people");
  await page.getByRole("button", { name: "Put it on the desk" }).click();
  await goTo(page, "desk.html");
  const lines = await page.locator(".shelf-lines").textContent();
  assert.equal(lines?.trim(), 'people:\n  "Belgorod":');
  assert.deepEqual(faults, []);
  await page.context().close();
});

test("stars on the timeline, on the map and at quotations select what they stand at", async () => {
  const { page, faults } = await openWithDesk("timeline.html");
  await page.locator(".moment-sentence .star").first().click();
  await goTo(page, "map.html");
  await page.locator(".map-tables .star").first().click();
  await goTo(page, "said.html");
  await page.locator(".quotations .star").first().click();
  await goTo(page, "desk.html");
  const links = page.locator(".shelf-selection .shelf-title a");
  assert.equal(await links.count(), 3);
  for (const [at, kind] of ["sentence", "name", "sentence"].entries()) {
    await goTo(page, "desk.html");
    assert.ok(
      await page
        .locator(`.shelf-title.${kind}`)
        .nth(at === 2 ? 1 : 0)
        .isVisible(),
    );
    const words = (await links.nth(at).innerText()).trim();
    await links.nth(at).click();
    const place = kind === "name" ? "h1" : ":target";
    const text = (await page.locator(place).innerText()).replaceAll(/\s+/g, " ");
    assert.ok(text.includes(words), `${words} at ${page.url()}`);
  }
  assert.deepEqual(faults, []);
  await page.context().close();
});

test("the selection is printed as a dossier, and nothing else of the page", async () => {
  const { page } = await openWithDesk(article);
  await selectThree(page);
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await page.locator(".shelf-take").getByRole("button", { name: "A printed page" }).click();
  await page.locator(".dossier").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".dossier h1").isVisible());
  for (const other of ["header.site-header", "main", "footer"])
    assert.equal(await page.locator(other).first().isVisible(), false, other);
  await page.emulateMedia({ media: "screen" });
  assert.equal(await page.locator(".dossier").isVisible(), false);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator(".dossier").count(), 0);
  await page.context().close();
});

for (const width of [360, 1440])
  test(`axe finds nothing, and nothing scrolls sideways, at ${width} px`, async () => {
    const { page } = await openWithDesk(name, {
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    await page.getByRole("button", { name: "Propose a correction" }).click();
    await page.getByLabel("It is no name at all").check();
    const check = async (where: string) => {
      await page.evaluate(axe);
      assert.deepEqual(await page.evaluate(runAxe, allRules), [], where);
      const isWider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      assert.equal(isWider, false, where);
    };
    await check(name);
    await page.getByRole("button", { name: "Put it on the desk" }).click();
    await selectThree(page);
    await page.getByRole("button", { name: "Start now" }).click();
    await page.locator(".shelf-new p", { hasText: "0 articles are new" }).waitFor();
    await check("desk.html");
    for (const path of [article, "articles/index.html", "search.html#q=kherson"]) {
      await goTo(page, path);
      await page.locator(".star").first().waitFor();
      await check(path);
    }
    await page.context().close();
  });

/** Changes what is stored, as if an earlier build had been there. */
async function editStored(page: Page, edit: (text: string) => string): Promise<void> {
  const key = "dateline-desk The Belgorod file";
  const text = await page.evaluate((key) => localStorage.getItem(key) ?? "", key);
  const edited = edit(text);
  assert.notEqual(edited, text);
  readDesk(edited);
  await page.evaluate(([key = "", value = ""]) => localStorage.setItem(key, value), [key, edited]);
}
