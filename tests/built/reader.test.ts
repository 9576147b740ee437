/** What scripts and style sheets add for a reader: steppers, keys, colours, names, the order of a concordance, copying. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { hosts, launchBrowser, openPage, type Site } from "./site.ts";

const article =
  "articles/moment-ukrainian-missile-pounds-belgorod-as-panicking-putin-launches-revenge.html";

const inferred =
  "articles/a-mysterious-attack-on-russian-belgorod-a-massive-evacuation-of-the-population.html";

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
  assert.equal(await page.locator("#search-dialog-input").inputValue(), "jk");
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

const lineUnderName = (page: Page) =>
  page
    .locator(".text a.place")
    .first()
    .evaluate((mention) => getComputedStyle(mention).textDecorationColor);

test("names switched off have no lines, also without scripts", async () => {
  const page = await open(article, { javaScriptEnabled: false });
  assert.notEqual(await lineUnderName(page), "rgba(0, 0, 0, 0)");
  await page.getByLabel("Show names").uncheck();
  assert.equal(await lineUnderName(page), "rgba(0, 0, 0, 0)");
  await page.context().close();
});

test("names stay switched off while reading on, and come back", async () => {
  const page = await open(article);
  await page.getByLabel("Show names").uncheck();
  await page.getByRole("link", { name: "Next" }).last().click();
  await page.waitForLoadState("load");
  assert.ok(!(await page.getByLabel("Show names").isChecked()));
  assert.equal(await lineUnderName(page), "rgba(0, 0, 0, 0)");
  await page.getByLabel("Show names").check();
  assert.notEqual(await lineUnderName(page), "rgba(0, 0, 0, 0)");
  await page.context().close();
});

test("the evidence of a date opens under the headline, without a script", async () => {
  const page = await open(inferred, { javaScriptEnabled: false });
  const sentence = page.locator(".dating summary");
  assert.match((await sentence.textContent()) ?? "", /Probably written\s+between .+: it .+\./);
  assert.ok(!(await page.locator(".dating .evidence").isVisible()));
  await sentence.click();
  assert.ok(await page.locator(".dating .evidence").isVisible());
  await page.context().close();
});

test("on a phone More leads to every section, without a script", async () => {
  const viewport = { width: 360, height: 740 };
  const page = await open("about.html", { viewport, javaScriptEnabled: false });
  const links = page.locator(".sections a:visible");
  assert.deepEqual(await links.allTextContents(), ["Articles", "Places", "People", "Timeline"]);
  await page.getByText("More", { exact: true }).click();
  const all = await links.allTextContents();
  for (const section of ["Organisations", "Map", "Figures", "About", "Downloads"])
    assert.ok(all.includes(section), section);
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

test("a paragraph is quoted by keyboard: its sign, Enter, Enter", async () => {
  const page = await open(article, { permissions: ["clipboard-read", "clipboard-write"] });
  const paragraph = page.locator(".text p", { hasText: "These are not military facilities" });
  await paragraph.locator(".to-paragraph").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.getByText("Copied", { exact: true }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^“Kharkiv’s mayor Ihor Terekhov said: ‘These are not military .+’” \(/);
  assert.match(copied, /\(Moment Ukrainian missile .+2023.+ In: The Belgorod file, file 003.+\) /);
  assert.ok(copied.includes(`#${await paragraph.getAttribute("id")}:~:text=`));
  await page.context().close();
});

test("half words are copied whole, by the key c; a link can be had alone", async () => {
  const page = await open(article, { permissions: ["clipboard-read", "clipboard-write"] });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.locator(".text p", { hasText: "Russian authorities claim" }).evaluate((paragraph) => {
    const words = [...paragraph.childNodes].find((node) => node instanceof Text);
    const at = words?.textContent?.indexOf("lled at leas") ?? -1;
    if (words) getSelection()?.setBaseAndExtent(words, at, words, at + "lled at leas".length);
  });
  await page.keyboard.press("c");
  await page.getByText("Copied", { exact: true }).waitFor();
  assert.match(await copied(), /^“killed at least” /);
  await page.getByRole("button", { name: "Copy link" }).last().click();
  await page.getByText("Copied", { exact: true }).waitFor();
  assert.match(await copied(), /^http:\S+#[^:]+:~:text=killed%20at%20least$/);
  await page.context().close();
});

test("on paper there is the text with its date and source, and no interface", async () => {
  const page = await open(article);
  await page.emulateMedia({ media: "print" });
  for (const part of ["h1", ".dating", ".text p", ".printed-source"])
    assert.ok(await page.locator(part).first().isVisible(), part);
  for (const part of [
    ".site-header nav",
    ".article-tools",
    ".side",
    ".neighbours",
    ".theme-switch",
    ".site-footer",
  ]) {
    assert.ok(!(await page.locator(part).first().isVisible()), part);
  }
  await page.context().close();
});
