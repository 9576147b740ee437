/** Search on the built site, as a reader uses it: over HTTP, under a sub-path, from a disk; with faults; without scripts. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { allRules, axe, runAxe } from "./axe.ts";
import { longestTask } from "./frames.ts";
import { dist, hosts, launchBrowser, openPage, serve, type Site } from "./site.ts";

/** The search page when nothing more is looked for or loaded. */
const settled = ".search-ready:not([aria-busy])";

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

/** Query, what the status says, and how the first hit was found. */
const answers: [query: string, status: RegExp, note?: RegExp][] = [
  ["Belgorod", /^5 articles/],
  ["Kiev", /exact, \d through another form or spelling/, /Kyiv/],
  ["Zelenskiy", /through another form or spelling/, /Zelenskiy: also known as Volodymyr Zelensky/],
  ['"ammunition depots"', /^1 article$/],
  ["Herson", /^3 articles/, /Kherson/i],
  ["Харків", /^3 articles\s+3 through/, /also known as Kharkiv/],
  ["Bahmut", /^1 article\s/, /Bakhmut/i],
  ["place:kharkiv -drones", /^1 article/],
  ["zzzzqqq", /^No article found\s+In no article: zzzzqqq$/],
];

// That it works below a path is in hosts.test.ts.
for (const host of hosts.filter(({ name }) => !name.includes("sub-path")))
  describe(`search ${host.name}`, () => {
    let site: Site;
    before(async () => {
      site = await host.open();
    });
    after(() => site.stop());

    test("gives what a reader expects", async () => {
      const { page, faults } = await openPage(browser, site);
      for (const [query, status, note] of answers) {
        await ask(page, site, query);
        assert.match(await textOf(page, ".search-status"), status, query);
        if (note) assert.match(await textOf(page, ".search-notes"), note, query);
      }
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("works by keyboard, marks the hits in the article, and Back restores the list", async () => {
      const { page, faults } = await openPage(browser, site);
      await page.goto(`${site.address}about.html`);
      await page.keyboard.press("/");
      await page.keyboard.type("ammunition");
      await page.waitForSelector("dialog .search-option-sentence mark");
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog.search-dialog", { state: "hidden" });
      await page.keyboard.press("/");
      await page.keyboard.type("ammunition");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".search-hit mark");
      assert.match(page.url(), /search\.html#q=ammunition$/);
      assert.match(
        await textOf(page, ".search-hit-facts .inferred"),
        /\d{4} worked out from the text$/,
      );
      await page.waitForSelector(`${settled} .search-receipt p`);
      await page.click(".search-facet input >> nth=0");
      await page.waitForSelector(`${settled} .search-chip`);
      const status = await textOf(page, ".search-status");
      const sentence = page.locator(".search-snippets a").first();
      const words = await sentence.textContent();
      await sentence.click();
      await page.waitForSelector(".search-hit-bar");
      const target = page.locator(":target");
      assert.ok((await target.textContent())?.replaceAll(/\s+/g, " ").includes(words ?? "nothing"));
      await page.keyboard.press("j");
      assert.match(await textOf(page, ".search-hit-bar [role=status]"), /^Hit \d+ of \d+$/);
      await page.keyboard.press("?");
      await page.waitForSelector("dialog#keys:open");
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog#keys:not(:open)", { state: "attached" });
      assert.equal(await page.locator(".search-hit-bar").count(), 1, "the dialog took the key");
      await page.goBack();
      await page.waitForSelector(".search-chip");
      await page.waitForFunction((text) => document.body.textContent?.includes(text), status);
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("a result opened in a new tab is marked there, and nothing is stored", async () => {
      const { page } = await openPage(browser, site);
      await ask(page, site, "ammunition dep*");
      const address = await page.locator(".search-snippets a").first().getAttribute("href");
      const { page: tab, faults } = await openPage(browser, site);
      await tab.goto(new URL(address ?? "", page.url()).href);
      await tab.waitForSelector(".search-hit-bar");
      assert.match(tab.url(), /#[\w-]+$/, "the address is that of the paragraph");
      assert.match((await tab.locator(":target").textContent()) ?? "", /ammunition/);
      await tab.reload();
      await tab.waitForSelector(".search-hit-bar");
      const stored = () => localStorage.length + sessionStorage.length;
      assert.equal((await page.evaluate(stored)) + (await tab.evaluate(stored)), 0);
      assert.deepEqual(faults, []);
      await page.context().close();
      await tab.context().close();
    });

    test("suggests while typing: arrows, Enter, Escape", async () => {
      const { page } = await openPage(browser, site);
      await page.goto(`${site.address}index.html`);
      await page.focus("#search-input");
      // At once: between two keys the list might be filled, and be filled anew later.
      await page.keyboard.insertText("zel");
      await page.waitForSelector("[role=option]");
      const box = page.locator("#search-input");
      assert.equal(await box.getAttribute("aria-expanded"), "true");
      await page.keyboard.press("ArrowDown");
      const active = await box.getAttribute("aria-activedescendant");
      assert.equal(await page.locator(`#${active}`).getAttribute("aria-selected"), "true");
      await page.keyboard.press("Escape");
      assert.equal(await box.getAttribute("aria-expanded"), "false");
      await page.keyboard.insertText("e");
      await page.waitForSelector("[role=option]");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/people\/volodymyr-zelensky\.html$/);
      await page.context().close();
    });
  });

/** What readers come for (review of 0.2.0): the query, where its answer leads, what stands first below it. */
const tasks: [query: string, answer: RegExp, first: RegExp][] = [
  ["kherson", /places\/kherson\.html$/, /Kherson/],
  ["governor of belgorod", /people\/vyacheslav-gladkov\.html$/, /governor/],
  ["30 December", /timeline\.html#2023-12-30$/, /December 30|30 December/],
  ["killed 30 December", /timeline\.html#2023-12-30$/, /killed/],
  ["how many died on 30 December", /timeline\.html#2023-12-30$/, /December/],
  ["weapons depot near krasniy oktyabr", /places\/krasniy-oktyabr\.html$/, /Krasniy Oktyabr/],
  ["weapons krasniy", /^$/, /Krasniy/],
  ["Zelenskiy", /people\/volodymyr-zelensky\.html$/, /Zelensky/],
  ["Kharkiv Terekhov", /people\/ihor-terekhov\.html$/, /Terekhov/],
];

/** Queries with an answer of each kind: a name, a day with what is counted, none. */
const kinds = ["kherson", "how many died on 30 December", "weapons krasniy"];

describe("readers' tasks", () => {
  let site: Site;
  let page: Page;
  let faults: string[];
  before(async () => {
    site = await serve("/");
    ({ page, faults } = await openPage(browser, site, { bypassCSP: true }));
  });
  after(async () => {
    await page.context().close();
    await site.stop();
  });

  for (const [query, answer, first] of tasks)
    test(query, async () => {
      await page.goto(`${site.address}search.html`);
      await page.fill("#search-input", query);
      await page.keyboard.press("Enter");
      await page.waitForSelector(`${settled} .search-hit:visible`);
      await page.waitForSelector(".search-heading:focus");
      const card = page.locator(".search-answer-card h2 a");
      const address = (await card.count()) > 0 ? await card.getAttribute("href") : "";
      assert.match(address ?? "", answer);
      const sentence = page.locator(".search-hit >> nth=0");
      assert.match((await sentence.textContent()) ?? "", first);
      assert.deepEqual(faults, []);
    });

  for (const query of kinds)
    test(`axe finds nothing in the results of ${query}`, async () => {
      await ask(page, site, query);
      await page.evaluate(axe);
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await page.evaluate(runAxe, allRules), [], `${width} px`);
      }
    });
});

describe("the page of results", () => {
  let site: Site;
  before(async () => {
    site = await serve("/");
  });
  after(() => site.stop());

  test("the first hit is two tabs away after Enter", async () => {
    const { page } = await openPage(browser, site);
    await ask(page, site, "kherson");
    await page.waitForSelector(".search-heading:focus");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.equal(await page.locator(".search-hit-title a:focus").count(), 1);
    await page.context().close();
  });

  test("a day leads to what is counted", async () => {
    const { page } = await openPage(browser, site);
    await ask(page, site, "how many died on 30 December");
    const counted = page.locator(".search-answer-card p a");
    assert.match((await counted.getAttribute("href")) ?? "", /^compare\/belgorod\.2023-12-30/);
    assert.match(await textOf(page, ".search-answer-card"), /Dead: at least 24 or 25/);
    await page.context().close();
  });

  test("where nothing has all words, one press searches without those that are missing", async () => {
    const { page } = await openPage(browser, site);
    await ask(page, site, "weapons krasniy oktyabr");
    assert.match(await textOf(page, ".search-status"), /^No article has all of these/);
    await page.click(".search-partial button >> nth=0");
    await page.waitForSelector(`${settled} .search-hits:not(.search-partial *) .search-hit`);
    assert.equal(await page.inputValue("#search-input"), "krasniy oktyabr");
    assert.match(await textOf(page, ".search-status"), /^1 article/);
    await page.context().close();
  });

  test("on a phone the filters open above the hits, and say how many are chosen", async () => {
    const { page } = await openPage(browser, site, {
      viewport: { width: 360, height: 780 },
      hasTouch: true,
      bypassCSP: true,
    });
    await ask(page, site, "kherson");
    assert.equal(await page.locator(".search-facets").isVisible(), false);
    await page.tap(".search-filter");
    await page.locator(".search-facet input").first().tap();
    await page.waitForSelector(`${settled} .search-chip`);
    assert.equal(await textOf(page, ".search-filter"), "Filter (1)");
    await page.evaluate(axe);
    assert.deepEqual(await page.evaluate(runAxe, allRules), []);
    await page.tap(".search-facets-done");
    assert.equal(await page.locator(".search-facets").isVisible(), false);
    await page.context().close();
  });

  test("the dialog over a page has no faults, and leads to all results", async () => {
    const { page } = await openPage(browser, site, { bypassCSP: true });
    await page.goto(`${site.address}about.html`);
    await page.keyboard.press("/");
    await page.keyboard.insertText("kherson");
    await page.waitForSelector(".search-option-sentence");
    await page.evaluate(axe);
    assert.deepEqual(await page.evaluate(runAxe, allRules), []);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/places\/kherson\.html$/);
    await page.keyboard.press("/");
    await page.keyboard.insertText("zzzzqqq");
    await page.waitForSelector("dialog .search-options-status:not(:empty)");
    assert.match(await textOf(page, "dialog .search-options-status"), /^No name or word/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\.html#q=zzzzqqq$/);
    await page.context().close();
  });
});

describe("search when something is wrong", () => {
  let site: Site;
  before(async () => {
    const [root] = hosts;
    if (!root) throw new Error("Expected a way to reach the site.");
    site = await root.open();
  });
  after(() => site.stop());

  type Answer = Parameters<Page["route"]>[1];
  const missing: Answer = (route) => route.fulfill({ status: 404 });
  const blocked: Answer = (route) => route.abort();
  const script =
    (body: string): Answer =>
    (route) =>
      route.fulfill({ body, contentType: "text/javascript" });
  const [start, engine, text] = ["**/search/start.js*", "**/search-engine*", "**/t0.js*"];
  const broken: [name: string, file: string, answer: Answer, says: RegExp][] = [
    ["missing", start, missing, /is missing/],
    ["truncated", start, script('datelineSearch("start",{"bui'), /damaged/],
    ["of another build", start, script('datelineSearch("other",{})'), /another version/],
    ["without a byte", start, script(""), /damaged/],
    ["a page of the host instead", start, script("<!doctype html>"), /damaged/],
    ["without a byte, later", text, script(""), /damaged/],
    ["missing, later", text, missing, /is missing/],
    ["blocked: the engine", engine, blocked, /is missing/],
    ["without a byte: the engine", engine, script(""), /is missing/],
    ["failing: the engine", engine, script("throw new Error('x')"), /is missing/],
  ];
  for (const [name, file, answer, says] of broken)
    test(`a file of the search that is ${name} gives a sentence, a retry and the indexes`, async () => {
      const { page } = await openPage(browser, site);
      await page.route(file, answer);
      await page.goto(`${site.address}search.html#q=Belgorod`);
      await page.waitForSelector(".search-fault p");
      assert.match(await textOf(page, ".search-fault"), says);
      assert.ok(await page.locator(".search-indexes a").first().isVisible());
      await page.unroute(file);
      await page.click(".search-fault button");
      await page.waitForSelector(".search-hit");
      assert.equal(await textOf(page, ".search-fault"), "");
      await page.context().close();
    });

  test("without scripts the page says so and links the indexes", async () => {
    const { page } = await openPage(browser, site, { javaScriptEnabled: false });
    await page.goto(`${site.address}search.html`);
    assert.ok(await page.locator(".search-needs-script").isVisible());
    for (const link of await page.locator(".search-indexes a").all()) {
      const address = new URL((await link.getAttribute("href")) ?? "", page.url());
      assert.equal((await page.request.get(address.href)).status(), 200, address.href);
    }
    await page.context().close();
  });

  test("hostile queries run no script, leave no element, and keep the page no longer than the first search does", async () => {
    const { page, faults } = await openPage(browser, site);
    const ordinary = await longestTask(browser, page, () => ask(page, site, "Belgorod"));
    const hostile = [
      "<img src=x onerror=alert(1)>",
      "\u202e</script>",
      "(".repeat(10_000),
      "a ".repeat(5000),
      "*".repeat(10_000),
      "belgorod* ukrain* ".repeat(500),
      Array.from({ length: 64 }, (_, number) => `belgorodd${number}`).join(" "),
    ];
    const search = async (query: string) => {
      await page.fill("#search-input", query);
      await page.waitForSelector(settled);
    };
    const longest = await longestTask(browser, page, async () => {
      for (const query of hostile) await search(query);
      for (let letter = 0; letter < 200; letter += 1) await page.keyboard.press("b");
      await page.waitForSelector(settled);
    });
    assert.equal(await page.locator(".search-page img, .search-page script").count(), 0);
    assert.ok(longest < 5 * ordinary, `${longest} ms against ${ordinary} ms`);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("a script that is missing around the results leaves them, and can be asked for again", async () => {
    const { page } = await openPage(browser, site);
    await page.route("**/search-extras*", (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.address}search.html#q=Belgorod`);
    // Until then the search asks for it again by itself.
    await page.waitForSelector(`${settled} .search-fault p`);
    assert.match(await textOf(page, ".search-fault"), /is missing/);
    assert.equal(await page.locator(".search-hit").count(), 5);
    await page.unroute("**/search-extras*");
    await page.click(".search-fault button");
    await page.waitForSelector(".search-receipt p");
    assert.equal(await page.locator(".search-hit").count(), 5);
    await page.context().close();
  });

  test("scripts and index of the search are less than 34 kB until the first result, and no other page loads them unasked", async () => {
    const { page } = await openPage(browser, site);
    const asked = new Set<string>();
    page.on("request", (request) => {
      const path = new URL(request.url()).pathname;
      if (path.endsWith(".js")) asked.add(path);
    });
    await page.goto(`${site.address}about.html`);
    assert.deepEqual(
      [...asked].filter((path) => /engine|suggestions|search\//.test(path)),
      [],
    );
    asked.clear();
    await page.goto(`${site.address}search.html#q=ammunition`);
    await page.waitForSelector(".search-receipt p");
    const ofSearch = [...asked]
      .filter((path) => /search-(engine|page)|search\//.test(path))
      .map((path): [string, number] => [path, gzipSync(readFileSync(join(dist, path))).length]);
    // Facets, names and the other texts come when the first result is shown.
    const later = ofSearch.filter(([path]) => /\/[fgnt]\d+\.js/.test(path));
    const text = Math.max(0, ...later.map(([path, size]) => (/\/t\d/.test(path) ? size : 0)));
    const first = ofSearch.filter((file) => !later.includes(file));
    const bytes = first.reduce((sum, [, size]) => sum + size, text);
    // The page's script shows the answer above the hits: it had been in a script of 9 kB that was waited for, not counted.
    assert.ok(bytes < 34_000, `${bytes} bytes in ${first.join(" ")}`);
    await page.context().close();
  });

  test("the copy for a spreadsheet holds the query", async () => {
    const { page } = await openPage(browser, site, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await ask(page, site, '"ammunition depots"');
    await page.click(".search-copy");
    await page.waitForFunction(() => document.body.textContent?.includes("as CSV."));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^query,read as,/);
    assert.match(copied, /"""ammunition depots""",“ammunition depots”,1,exact,/);
    await page.context().close();
  });
});

async function ask(page: Page, site: Site, query: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${site.address}search.html#${new URLSearchParams({ q: query }).toString()}`);
  await page.waitForSelector(`${settled} .search-receipt p`);
}

async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).allTextContents()).join(" ").trim();
}
