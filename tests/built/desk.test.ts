/** The reader's desk: nothing before the reader says so; marks, notes, undo, files; all of it by keyboard. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { allRules, axe, runAxe } from "./axe.ts";
import { browsers, type TestBrowser, until } from "./browsers.ts";
import { listFiles } from "./dist.ts";
import { dist, hosts, launchBrowser, openPage, type Site } from "./site.ts";

const article =
  "articles/moment-ukrainian-missile-pounds-belgorod-as-panicking-putin-launches-revenge.html";
const paragraph = "in-revenge-russias-safey";
const words = "Russia’s defence ministry claimed that Ukraine hit Belgorod";

let browser: Browser;
let firefox: TestBrowser;
let site: Site;
before(async () => {
  [browser, firefox] = await Promise.all([launchBrowser(), browsers.Firefox(true)]);
  site = await (hosts[0] as (typeof hosts)[number]).open();
});
after(() => Promise.all([browser.close(), firefox.stop(), site.stop()]));

async function open(path: string, options: BrowserContextOptions = {}) {
  const { page, faults } = await openPage(browser, site, options);
  await page.goto(site.address + path);
  return { page, faults };
}

/** Switches the desk on and opens the article. */
async function openWithDesk(options: BrowserContextOptions = {}) {
  const opened = await open("desk.html", options);
  await opened.page.locator(".desk-switch input").check();
  await goTo(opened.page, article);
  return opened;
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(site.address + path);
  await page.waitForFunction(() => "datelineDesk" in window);
  // What the page of an article needs is a script of its own.
  if (path.startsWith("articles/")) await page.locator(".article-tools .star").waitFor();
}

/** Selects words of a paragraph. */
async function select(page: Page, id: string, wanted: string): Promise<void> {
  await page.evaluate(
    ([id, wanted]) => {
      const block = document.getElementById(id ?? "");
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(block ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
      const start = block?.textContent.indexOf(wanted ?? "") ?? -1;
      const place = (offset: number): [Text, number] => {
        let left = offset;
        for (const node of nodes) {
          if (left <= node.length) return [node, left];
          left -= node.length;
        }
        throw new Error(`${wanted} is not in ${id}`);
      };
      const range = new Range();
      range.setStart(...place(start));
      range.setEnd(...place(start + (wanted?.length ?? 0)));
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [id, wanted],
  );
  await page.locator(".quote-tools").waitFor();
}

/** The words that are highlighted in the colour of a pen. */
const highlighted = (page: Page, pen: string) =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(`desk-${name}`) ?? [])].map((range) => range.toString()),
    pen,
  );

const stored = (page: Page) => page.evaluate(() => Object.values(localStorage).join(""));

for (const name of ["Chromium", "Firefox"] as const)
  test(`${name}: before the reader says so nothing is asked for and nothing stored`, async () => {
    const other = name === "Firefox" ? firefox : await browsers.Chromium(true);
    try {
      const tab = await other.openTab(site.address);
      for (const path of ["index.html", article, "desk.html", "search.html", "about.html"]) {
        await tab.open(site.address + path);
        await tab.ask(() => {
          const text = document.querySelector(".article .text, main");
          if (text) getSelection()?.selectAllChildren(text);
          document.dispatchEvent(new KeyboardEvent("keydown", { key: "1", bubbles: true }));
          return true;
        });
        const found = await tab.ask(() => ({
          desk: performance
            .getEntriesByType("resource")
            .filter((entry) => entry.name.includes("desk")).length,
          stored: localStorage.length + sessionStorage.length,
          cookies: document.cookie,
        }));
        // The page of the desk itself has its two scripts; it asks for no more.
        const desk = path === "desk.html" ? 2 : 0;
        assert.deepEqual(found, { desk, stored: 0, cookies: "" }, path);
      }
      assert.deepEqual([tab.faults, other.asked], [[], []]);
      await tab.close();
    } finally {
      if (other !== firefox) await other.stop();
    }
  });

/** What a page loads of the desk where it is on, and all that desk.html may load when everything is opened. */
const weights: [page: string, scripts: string[], most: number][] = [
  ["an article", ["desk", "desk-article"], 15_000],
  ["a list or a name", ["desk", "desk-lists"], 11_000],
  ["desk.html", ["desk", "desk-shelf"], 15_000],
  [
    "desk.html with everything opened",
    ["desk", "desk-shelf", "desk-news", "desk-dialogs", "desk-take-away"],
    30_500,
  ],
];

for (const [page, scripts, most] of weights)
  test(`the scripts of the desk are under ${most} bytes over the wire on ${page}`, () => {
    const all = listFiles();
    const weight = scripts.reduce((sum, name) => {
      const found = all.filter((file) => new RegExp(`_astro/${name}-[\\w-]{8}\\.js$`).test(file));
      assert.equal(found.length, 1, `${name}: ${found.join()}`);
      return sum + gzipSync(readFileSync(join(dist, found[0] ?? ""))).length;
    }, 0);
    assert.ok(weight < most, `${weight} bytes`);
  });

test("without scripts the page of the desk says what it is and what it needs", async () => {
  const { page } = await open("desk.html", { javaScriptEnabled: false });
  assert.ok(await page.getByText("The desk needs scripts").isVisible());
  assert.ok(await page.getByText("nothing is stored").isVisible());
  assert.equal(await page.locator(".desk-switch input").isVisible(), false);
  await page.context().close();
});

test("marked with a pen, found again when the page is opened again", async () => {
  const { page, faults } = await openWithDesk();
  await select(page, paragraph, words);
  await page.locator(".quote-tools").getByRole("button", { name: "Claims" }).click();
  assert.deepEqual(await highlighted(page, "claim"), [words]);
  await goTo(page, article);
  assert.deepEqual(await highlighted(page, "claim"), [words]);
  assert.equal(await page.locator(".desk-here .rows li").textContent(), "Claims1");
  assert.equal(await page.locator(".desk-count").textContent(), "Desk 1");
  assert.deepEqual(faults, []);
  await page.context().close();
});

test("a note is kept with the words, shown at the mark and on the desk", async () => {
  const { page } = await openWithDesk();
  await select(page, paragraph, words);
  await page.keyboard.press("2");
  await page.locator(".desk-note").getByRole("button", { name: "Add a note" }).click();
  await page.locator("#desk-note").fill("Who <b>claims</b> it?");
  await page.locator("#desk-tags").fill("claim, army, claim");
  await page.locator(".desk-dialog").getByRole("button", { name: "Save" }).click();
  const note = page.locator(".desk-note");
  assert.equal(await note.locator(".desk-words").textContent(), "Who <b>claims</b> it?");
  assert.deepEqual(await note.locator(".desk-tags li").allTextContents(), ["claim", "army"]);
  await page.locator(".desk-here a").click();
  const entry = page.locator(".desk-entry");
  assert.equal(await entry.locator("blockquote").textContent(), words);
  assert.equal(await entry.locator(".desk-words").textContent(), "Who <b>claims</b> it?");
  await entry.getByRole("link", { name: "In the article" }).click();
  await page.locator(".desk-note button[aria-expanded=true]").waitFor();
  assert.equal(
    await page.evaluate(() => document.activeElement?.className),
    "desk-note desk-check",
  );
  await page.context().close();
});

test("undo goes back step by step, and what it brought back can be undone again", async () => {
  const { page } = await openWithDesk();
  await select(page, paragraph, words);
  await page.keyboard.press("1");
  const note = page.locator(".desk-note");
  await note.getByRole("button", { name: "Add a note" }).click();
  await page.locator("#desk-note").fill("First");
  await page.keyboard.press("Control+Enter");
  await note.locator(".desk-words").waitFor();
  await note.getByRole("button", { name: "Remove" }).click();
  assert.equal(await note.count(), 0);
  await page.keyboard.press("Control+z");
  assert.equal(await note.locator(".desk-words").textContent(), "First");
  await page.locator("body").press("Control+z");
  assert.equal(await note.locator(".desk-words").count(), 0);
  assert.equal(await note.count(), 1);
  await page.locator("body").press("Control+z");
  assert.equal(await note.count(), 0);
  await page.context().close();
});

test("what is selected across a mark has none of its note", async () => {
  const { page } = await openWithDesk();
  await select(page, paragraph, words);
  await page.keyboard.press("1");
  const copied = await page.evaluate(() => {
    const text = document.querySelector(".article .text");
    if (text) getSelection()?.selectAllChildren(text);
    return getSelection()?.getRangeAt(0).toString() ?? "";
  });
  assert.ok(copied.includes(words) && !copied.includes("Add a note"));
  await page.context().close();
});

test("by keyboard alone: on, to a paragraph, marked, noted, edited, undone, removed, taken along, off", async () => {
  const { page } = await open("desk.html");
  await page.evaluate(() => document.querySelector<HTMLElement>("main")?.focus());
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 200; step += 1) {
      await page.keyboard.press("Tab");
      const isThere = await page.evaluate((wanted) => {
        const { activeElement } = document;
        const inside = activeElement?.shadowRoot?.activeElement;
        return (inside ?? activeElement)?.matches(wanted) ?? false;
      }, selector);
      if (isThere) return;
    }
    assert.fail(`Tab does not lead to ${selector}.`);
  };
  await tabTo(".desk-switch input");
  await page.keyboard.press("Space");
  await goTo(page, article);
  await tabTo(`#${paragraph} > .to-paragraph`);
  await page.keyboard.press("Enter");
  await tabTo(".desk-mark-as .desk-disputed");
  await page.keyboard.press("Enter");
  assert.match((await highlighted(page, "disputed")).join(), /^In revenge/);
  await tabTo("[aria-label^='Add a note']");
  await page.keyboard.press("Enter");
  await page.locator("#desk-note").waitFor();
  await page.keyboard.type("By keyboard: 1, n, c and /");
  await page.keyboard.press("Control+Enter");
  // A dialog tells that it was closed when the key has been handled.
  await page.locator(".desk-note .desk-words").waitFor();
  assert.match(await stored(page), /By keyboard: 1, n, c and \//);
  await tabTo("[aria-label^='Edit note']");
  await page.keyboard.press("Enter");
  await page.locator("#desk-note").waitFor();
  await page.keyboard.press("Escape");
  await tabTo("[aria-label^='Remove']");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(".desk-note").count(), 0);
  await tabTo(".desk-bar button");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(".desk-note").count(), 1);
  await page.goto(`${site.address}desk.html`);
  const download = page.waitForEvent("download");
  await tabTo("[data-focus=save]");
  await page.keyboard.press("Enter");
  assert.equal((await download).suggestedFilename(), "desk.jsonld");
  page.once("dialog", (dialog) => void dialog.accept());
  await tabTo(".desk-clear button");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => localStorage.length === 0);
  await page.context().close();
});

test("Firefox, by keyboard alone: on, marked, noted, undone, taken along", async () => {
  const tab = await firefox.openTab(site.address);
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 200; step += 1) {
      await tab.press("Tab");
      if (await tab.ask(hasFocus, selector)) return;
    }
    assert.fail(`Tab does not lead to ${selector}.`);
  };
  await tab.open(`${site.address}desk.html`);
  await tabTo(".desk-switch input");
  await tab.press("Space");
  await tab.open(site.address + article);
  await until(tab, () => document.querySelector(".article-tools .star") !== null);
  await tabTo(`#${paragraph} > .to-paragraph`);
  await tab.press("Enter");
  await tab.type("4");
  await until(tab, () => document.querySelector(".desk-note.desk-disputed") !== null);
  await tabTo("[aria-label^='Add a note']");
  await tab.press("Enter");
  await until(tab, () => document.activeElement?.id === "desk-note");
  await tab.type("By keyboard: 1 and n");
  await tab.press("Control+Enter");
  const notes = () =>
    JSON.stringify(Object.values(localStorage)).split("By keyboard: 1 and n").length - 1;
  assert.equal(await until(tab, notes), 1);
  await tab.press("Control+z");
  assert.equal(await tab.ask(notes), 0);
  await tab.open(`${site.address}desk.html`);
  await tab.ask(() => {
    const link = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Object.assign(window, { savedText: text }));
      return link(file);
    };
    return true;
  });
  await tabTo("[data-focus=save]");
  await tab.press("Enter");
  const saved = await until(tab, () => (window as { savedText?: string }).savedText);
  assert.match(saved ?? "", /"styleClass": "disputed"/);
  assert.deepEqual(tab.faults, []);
});

/** In the page: whether an element has the focus, also in the tree of a note. */
function hasFocus(selector: string): boolean {
  const { activeElement } = document;
  return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.matches(selector) ?? false;
}

test("by touch at 360 px: marked, noted, undone, taken along, nothing too small or too wide", async () => {
  const { page, faults } = await openWithDesk({
    ...{ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  });
  await select(page, paragraph, words);
  const tools = page.locator(".quote-tools button:visible");
  for (const box of await Promise.all((await tools.all()).map((tool) => tool.boundingBox())))
    assert.ok(box && box.x >= 0 && box.x + box.width <= 360 && box.height >= 44, `${box?.x}`);
  await page.locator(".quote-tools").getByRole("button", { name: "To check" }).tap();
  const note = page.locator(".desk-note");
  await note.getByRole("button", { name: "Add a note" }).tap();
  await page.locator("#desk-note").fill("By touch");
  await page.locator(".desk-dialog").getByRole("button", { name: "Save" }).tap();
  await note.locator(".desk-words").waitFor();
  await page.locator(".desk-bar").getByRole("button", { name: "Undo" }).tap();
  assert.equal(await note.locator(".desk-words").count(), 0);
  await goTo(page, "desk.html");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).tap();
  assert.equal((await download).suggestedFilename(), "desk.jsonld");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.deepEqual(faults, []);
  await page.context().close();
});

test("saved, brought to another browser, saved: the same bytes; a broken file says why", async () => {
  const first = await openWithDesk();
  await select(first.page, paragraph, words);
  await first.page.keyboard.press("1");
  const saved = await saveDesk(first.page);
  const second = await openWithDesk();
  await second.page.goto(`${site.address}desk.html`);
  const file = (text: string) => ({
    name: "desk.jsonld",
    mimeType: "application/ld+json",
    buffer: Buffer.from(text),
  });
  await second.page.locator("#desk-file").setInputFiles(file("{"));
  await second.page.getByText("This file is not JSON").waitFor();
  await second.page.locator("#desk-file").setInputFiles(file(saved));
  await second.page.getByText("1 new entry from the file").waitFor();
  assert.equal(await saveDesk(second.page), saved);
  await goTo(second.page, article);
  assert.deepEqual(await highlighted(second.page, "claim"), [words]);
  await first.page.context().close();
  await second.page.context().close();
});

async function saveDesk(page: Page): Promise<string> {
  await page.goto(`${site.address}desk.html`);
  const download = page.waitForEvent("download");
  await page.locator("[data-focus=save]").click();
  return readFileSync(await (await download).path(), "utf8");
}

test("a damaged address of an article disturbs nothing", async () => {
  const { page, faults } = await openWithDesk();
  await page.goto("about:blank");
  await goTo(page, `${article}#desk-%ff`);
  await page.waitForSelector("#desk-show");
  assert.deepEqual(faults, []);
  await page.context().close();
});

test("a passage that is gone is said to be, and kept", async () => {
  const { page } = await openWithDesk();
  await select(page, paragraph, words);
  await page.keyboard.press("1");
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith("dateline-desk")) ?? "";
    const changed = (localStorage.getItem(key) ?? "").replace(
      /"exact":"[^"]*"/,
      '"exact":"Nobody ever wrote this sentence in any article here"',
    );
    localStorage.setItem(key, changed);
  });
  await goTo(page, article);
  assert.match(
    (await page.locator(".desk-here").textContent()) ?? "",
    /no longer in this text.*Nobody ever wrote/s,
  );
  await page.context().close();
});

test("two tabs: each sees what the other keeps, and neither loses anything", async () => {
  const { page } = await openWithDesk();
  const other = await page.context().newPage();
  await goTo(other, article);
  await select(page, paragraph, words);
  await page.keyboard.press("1");
  await other.locator(".desk-note").waitFor();
  await select(other, paragraph, "two missiles and several rockets");
  await other.keyboard.press("2");
  await page.locator(".desk-note").nth(1).waitFor();
  assert.match(await stored(page), /Russia’s defence.*two missiles/s);
  await page.context().close();
});

test("a browser that stores nothing: the page says that the file is the storage", async () => {
  const { page } = await openPage(browser, site);
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await page.goto(`${site.address}desk.html`);
  await page.locator(".desk-switch input").check();
  await page.getByText("keeps nothing for this page").waitFor();
  assert.ok(await page.locator("[data-focus=save]").isVisible());
  await page.context().close();
});

test("a full storage: the page says so, and what is there stays", async () => {
  const { page } = await openWithDesk();
  await select(page, paragraph, words);
  await page.keyboard.press("1");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await select(page, paragraph, "two missiles and several rockets");
  await page.keyboard.press("2");
  assert.equal(await page.locator(".desk-note").count(), 2);
  await page.getByText("storage of this browser is full").waitFor();
  await page.context().close();
});

test("a stored desk that cannot be read is left as it is", async () => {
  const { page } = await openWithDesk();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, "{broken");
  });
  await page.goto(`${site.address}desk.html`);
  await page.getByText("cannot be read").waitFor();
  assert.equal(await stored(page), "{broken");
  await page.context().close();
});

test("from the disk a mark is kept from page to page", async () => {
  const disk = await (hosts[2] as (typeof hosts)[number]).open();
  const { page, faults } = await openPage(browser, disk);
  await page.goto(`${disk.address}desk.html`);
  await page.locator(".desk-switch input").check();
  await page.goto(disk.address + article);
  await page.waitForFunction(() => "datelineDesk" in window);
  await select(page, paragraph, words);
  await page.keyboard.press("1");
  await page.goto(`${disk.address}desk.html`);
  assert.equal(await page.locator(".desk-entry blockquote").textContent(), words);
  assert.deepEqual(faults, []);
  await page.context().close();
});

for (const [name, options] of [
  ["on a wide screen", { viewport: { width: 1440, height: 900 } }],
  ["on a phone in the dark", { viewport: { width: 360, height: 740 }, colorScheme: "dark" }],
] as const)
  test(`axe finds nothing and nothing scrolls sideways, ${name}`, async () => {
    const { page } = await openWithDesk({ ...options, bypassCSP: true });
    await select(page, paragraph, words);
    await page.keyboard.press("1");
    await page.locator(".desk-note").getByRole("button", { name: "Add a note" }).click();
    await page.locator("#desk-note").fill("Who claims it?");
    await page.locator("#desk-tags").fill("claim");
    const check = async (where: string) => {
      await page.evaluate(axe);
      assert.deepEqual(await page.evaluate(runAxe, allRules), [], where);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wider <= 0, `${where}: ${wider} px`);
    };
    await check("dialog");
    await page.keyboard.press("Control+Enter");
    await page.locator(".desk-note .desk-words").waitFor();
    await check("article");
    await page.goto(`${site.address}desk.html`);
    await check("desk");
    await page.context().close();
  });
