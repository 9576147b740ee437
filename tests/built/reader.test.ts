/** What scripts and style sheets add for a reader: steppers, keys, colours, layers, the order of a concordance, copying. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { hosts, launchBrowser, openPage, type Site } from "./site.ts";

const article =
  "articles/moment-ukrainian-missile-pounds-belgorod-as-panicking-putin-launches-revenge.html";

let browser: Browser;
let site: Site;
before(async () => {
  browser = await launchBrowser();
  site = await (hosts[0] as (typeof hosts)[number]).open();
});
after(async () => {
  await browser.close();
  await site.stop();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openPage(browser, site, options);
  await page.goto(site.address + path);
  return page;
}

const target = (page: Page) => page.locator(":target");

test("a stepper goes through the mentions of its name, one by one and round", async () => {
  const page = await open(article);
  const row = page.locator(".named-here li", { hasText: "Belgorod" }).first();
  const count = Number(await row.locator(".count").textContent());
  const seen = new Set<string>();
  for (let step = 0; step < count; step += 1) {
    await row.locator(".step-on").click();
    assert.equal(await target(page).textContent(), "Belgorod");
    assert.ok(await target(page).isVisible());
    seen.add((await target(page).getAttribute("id")) ?? "");
  }
  assert.equal(seen.size, count);
  await row.locator(".step-on").click();
  assert.ok(seen.has((await target(page).getAttribute("id")) ?? ""));
  await page.context().close();
});

test("without scripts the stepper's links lead to the first and the last mention", async () => {
  const page = await open(article, { javaScriptEnabled: false });
  const row = page.locator(".named-here li", { hasText: "Belgorod" }).first();
  await row.locator(".step-on").click();
  const first = await target(page).getAttribute("id");
  await row.locator(".step-back").click();
  assert.equal(await target(page).textContent(), "Belgorod");
  assert.notEqual(await target(page).getAttribute("id"), first);
  await page.context().close();
});

test("j and k step from where the reader is; in a field they are letters", async () => {
  const page = await open(article);
  await page.keyboard.press("j");
  const first = await target(page).getAttribute("id");
  await page.keyboard.press("j");
  assert.notEqual(await target(page).getAttribute("id"), first);
  await page.keyboard.press("k");
  assert.equal(await target(page).getAttribute("id"), first);
  await page.keyboard.press("/");
  await page.keyboard.type("jk");
  assert.equal(await page.locator(".site-header input").inputValue(), "jk");
  assert.equal(await target(page).getAttribute("id"), first);
  await page.context().close();
});

test("? shows the keys, Escape closes them", async () => {
  const page = await open("about.html");
  await page.keyboard.press("?");
  assert.ok(await page.locator("dialog#keys").isVisible());
  await page.keyboard.press("Escape");
  assert.ok(!(await page.locator("dialog#keys").isVisible()));
  await page.context().close();
});

test("the colours a reader chose hold on the next page, before it is painted", async () => {
  const page = await open("index.html", { colorScheme: "light" });
  await page.getByRole("button", { name: "Change to dark colours" }).click();
  await page.goto(site.address + article);
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  assert.equal(await scheme(), "dark");
  await page.getByRole("button", { name: "Change to light colours" }).click();
  assert.equal(await scheme(), "light");
  await page.context().close();
});

test("a layer switched off has no lines under its names, also without scripts", async () => {
  const page = await open(article, { javaScriptEnabled: false });
  const line = () =>
    page
      .locator(".text a.place")
      .first()
      .evaluate((mention) => getComputedStyle(mention).textDecorationColor);
  assert.notEqual(await line(), "rgba(0, 0, 0, 0)");
  await page.getByText("places", { exact: true }).click();
  assert.equal(await line(), "rgba(0, 0, 0, 0)");
  await page.context().close();
});

test("on a phone the facts open in a drawer without a script, and stepping closes it", async () => {
  const viewport = { width: 360, height: 740 };
  const plain = await open(article, { viewport, javaScriptEnabled: false });
  assert.ok(!(await plain.locator("#facts").isVisible()));
  await plain.getByRole("button", { name: "Facts" }).click();
  assert.ok(await plain.locator("#facts").isVisible());
  await plain.context().close();

  const page = await open(article, { viewport });
  await page.getByRole("button", { name: "Facts" }).click();
  await page.locator("#facts .step-on").first().click();
  assert.ok(!(await page.locator("#facts").isVisible()));
  assert.ok(await target(page).isVisible());
  await page.context().close();
});

test("a concordance can be put in the order of the words beside the name, and back", async () => {
  const page = await open("places/belgorod.html");
  const lines = page.locator(".concordance li a");
  const original = await lines.allTextContents();
  await page.locator("#order").selectOption("after");
  const sorted = await lines.allTextContents();
  assert.notDeepEqual(sorted, original);
  assert.deepEqual([...sorted].sort(), [...original].sort());
  await page.locator("#order").selectOption("article");
  assert.deepEqual(await lines.allTextContents(), original);
  await page.context().close();
});

test("a spelling switched off takes its lines away and tells so, in either order; switched on they are back", async () => {
  const page = await open("people/vladimir-putin.html");
  const shown = page.locator(".concordance li[data-spelling]:visible");
  const all = await shown.count();
  const row = page.locator(".spellings li", { hasText: /^\s*Putin/ });
  const spelling = await row.getAttribute("data-spelling");
  const count = await page.locator(`.concordance li[data-spelling="${spelling}"]`).count();
  assert.ok(count > 0 && count < all);
  await row.locator("input").uncheck();
  assert.equal(await shown.count(), all - count);
  assert.equal(
    await page.locator(".spellings-status").textContent(),
    `${all - count} of ${all} lines on this page; spellings are switched off.`,
  );
  await page.locator("#order").selectOption("after");
  assert.equal(await shown.count(), all - count);
  await row.locator("input").check();
  await page.locator("#order").selectOption("article");
  assert.equal(await shown.count(), all);
  assert.equal(await page.locator(".spellings-status").textContent(), "");
  await page.context().close();
});

test("copying a selection gives the words, the article, its date and a link to the words", async () => {
  const page = await open(article, { permissions: ["clipboard-read", "clipboard-write"] });
  const paragraph = page.locator(".text p", { hasText: "These are not military facilities" });
  await paragraph.evaluate((node) => getSelection()?.selectAllChildren(node));
  await page.getByRole("button", { name: "Copy with source" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^“Kharkiv’s mayor Ihor Terekhov said: “These are not military facilities/);
  assert.match(
    copied,
    /\(Moment Ukrainian missile [^;]+; [^;]*2023 from the corpus file; in: The Belgorod file\)/,
  );
  assert.ok(copied.includes(`#${await paragraph.getAttribute("id")}:~:text=`));
  await page.context().close();
});

test("on paper there is the text with its date and source, and no interface", async () => {
  const page = await open(article);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".text p").first().isVisible());
  assert.ok(await page.getByText("003_588fc90fb1a49882.txt").isVisible());
  for (const part of [
    ".site-header nav",
    ".layers",
    ".downloads",
    ".stepper",
    ".neighbours",
    ".theme-switch",
  ]) {
    assert.ok(!(await page.locator(part).first().isVisible()), part);
  }
  await page.context().close();
});
