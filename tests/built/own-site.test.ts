/**
 * A site with an address, a look and a language of its own, built from the seeds: every page says its whole address, no
 * English sentence of the interface is left, its own colours stand out enough, and nothing breaks the policy.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseHtml } from "node-html-parser";
import type { Browser, Page } from "playwright-core";
import { listMessages } from "../../scripts/messages.ts";
import { listFiles } from "../../src/output/list-files.ts";
import { axe, coloursOnly, runAxe } from "./axe.ts";
import { launchBrowser, openPage } from "./site.ts";

/** Any would do: that the dictionaries are whole is in interface-language.test.ts. */
const language = "uk";

const address = "https://news.example/a%20b/";

const folder = mkdtempSync(join(tmpdir(), "dateline-own-site-"));
const site = join(folder, "site");
const article =
  "articles/moment-ukrainian-missile-pounds-belgorod-as-panicking-putin-launches-revenge.html";
const pages = [
  "index.html",
  "articles/index.html",
  article,
  "places/index.html",
  "places/belgorod.html",
  "people/vladimir-putin.html",
  "timeline.html",
  "map.html",
  "compare/belgorod.2023-12-30.html",
  "about.html",
  "search.html#q=kherson",
  "search.html#q=kherson%20nowhere",
  "pages/imprint.html",
  "data/index.html",
];
const settings = `
  url: https://news.example/a b
  index: true
  logo: { light: logo.svg, dark: logo.svg }
  icon: logo.svg
  footer: The Desk
  colours: { light: { paper: "#fff1e5", accent: "#990f3d" }, dark: { accent: "#ff8faa" } }
pages: pages/
`;

/** Builds the seeds with all of them. */
function build(): void {
  const corpus = join(folder, "corpus");
  cpSync("seeds", corpus, { recursive: true });
  mkdirSync(join(corpus, "pages"));
  writeFileSync(
    join(corpus, "pages/imprint.md"),
    "# Imprint\n\nThe Desk, [all](../articles/index.html).\n",
  );
  writeFileSync(
    join(corpus, "logo.svg"),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#990f3d"/></svg>',
  );
  const yaml = readFileSync(join(corpus, "corpus.yaml"), "utf8");
  writeFileSync(join(corpus, "corpus.yaml"), `${yaml}\nsite:\n  language: ${language}${settings}`);
  execFileSync(process.execPath, ["src/cli/dateline.ts", "build", corpus, "--out", site], {
    stdio: "pipe",
  });
}

/** Shorter ones, such as "{first} and {last}", fit words of the articles. */
const shortest = 7;

/** Sentences that would be English on a page: those with a letter that are not the same in the other language. */
function toPatterns(): RegExp[] {
  const own: Record<string, unknown> = JSON.parse(
    readFileSync(`src/corpus/language/dictionaries/${language}.json`, "utf8"),
  );
  return listMessages()
    .all.filter((message) => message.replace(/\{\w+\}|[^a-z]/gi, "").length >= shortest)
    .filter((message) => own[message] !== message && !/^\S+$/.test(message))
    .map((message) => {
      const parts = message.split(/\{\w+\}|#/).map((part) => RegExp.escape(part));
      return new RegExp(`^${parts.join(".+")}$`);
    });
}

let browser: Browser;
before(async () => {
  build();
  browser = await launchBrowser(["--allow-file-access-from-files"]);
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe(language, () => {
  const english = toPatterns();
  let opened: Awaited<ReturnType<typeof openPage>>;
  before(async () => {
    const onDisk = { address: `${pathToFileURL(site)}/`, stop: async () => undefined };
    opened = await openPage(browser, onDisk);
  });
  for (const path of pages)
    test(path, async () => {
      const { page, faults } = opened;
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto("about:blank");
      await page.goto(`${pathToFileURL(site)}/${path}`);
      if (path.includes("#q=")) await page.waitForSelector(".search-hit");
      assert.equal(await page.getAttribute("html", "lang"), language);
      const texts = await page.evaluate(readTexts);
      assert.deepEqual(
        texts.filter((text) => english.some((pattern) => pattern.test(text))),
        [],
      );
      await assertFits(page);
      await page.evaluate(axe);
      // The rest is the same in any language: reading.test.ts.
      assert.deepEqual(await page.evaluate(runAxe, coloursOnly), []);

      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 360, height: 780 });
      await assertFits(page);
      assert.deepEqual(await page.evaluate(runAxe, coloursOnly), []);
      assert.deepEqual(faults.splice(0), []);
    });
});

describe("its address", () => {
  test("every page says its own whole address, and lets search engines list it", () => {
    const pages = listFiles(site).filter((path) => path.endsWith(".html") && path !== "404.html");
    assert.ok(pages.length > 100);
    for (const path of pages) {
      const page = parseHtml(read(path));
      const own = `${address}${path === "index.html" ? "" : path}`;
      assert.equal(page.querySelector("link[rel=canonical]")?.getAttribute("href"), own);
      assert.equal(page.querySelector("meta[property='og:url']")?.getAttribute("content"), own);
      assert.equal(page.querySelector("meta[name=robots]"), null);
    }
  });

  test("pictures for shared links are there, and the page names them", () => {
    const card = article.replace("articles/", "share/articles/").replace(".html", ".png");
    assert.ok(existsSync(join(site, card)));
    assert.ok(read(article).includes(`content="${address}${card}"`));
  });

  test("the sitemap lists pages that are there, and robots are told of it", () => {
    const listed = [...read("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, found = ""]) =>
      found.slice(address.length),
    );
    assert.ok(listed.length > 100);
    const missing = listed.filter((path) => !existsSync(join(site, path || "index.html")));
    assert.deepEqual(missing, []);
    assert.match(read("robots.txt"), /^Sitemap: https:\/\/news\.example\/a%20b\/sitemap\.xml$/m);
  });

  test("feeds, citations and tables carry whole addresses", () => {
    assert.ok(read("feed.xml").includes(`<link rel="self" href="${address}feed.xml"`));
    const rows: Record<string, string>[] = parseCsv(read("data/mentions.csv"), {
      bom: true,
      columns: true,
    });
    assert.ok(rows[0]?.["link"]?.startsWith(`${address}articles/`));
    // The first is the collection.
    const [, cited] = JSON.parse(read("data/citations.csl.json"));
    assert.ok(cited.URL.startsWith(`${address}articles/`));
  });
});

function read(path: string): string {
  return readFileSync(join(site, path), "utf8");
}

async function assertFits(page: Page): Promise<void> {
  const [needed, given] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  assert.ok(Number(needed) <= Number(given), `${needed} px wide in ${given} px`);
}

/** Runs in the page: what it says in its own language, in texts and labels. */
function readTexts(): string[] {
  const own = document.documentElement.lang;
  const texts: string[] = [];
  const add = (words: string | null, at: Element | null) => {
    const text = words?.replace(/\s+/g, " ").trim();
    if (
      text &&
      at?.closest("[lang]")?.getAttribute("lang") === own &&
      !at.closest("bdi, cite, .detail")
    )
      texts.push(text);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) add(walker.currentNode.textContent, walker.currentNode.parentElement);
  for (const labelled of document.querySelectorAll("[aria-label], [placeholder]"))
    add(labelled.getAttribute("aria-label") ?? labelled.getAttribute("placeholder"), labelled);
  return texts;
}
