/**
 * A site with a look and a language of its own, built from the seeds: no English sentence of the interface is left,
 * its own colours stand out enough, and nothing breaks the policy.
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
import type { Browser, Page } from "playwright-core";
import { listMessages } from "../../scripts/messages.ts";
import { axe, coloursOnly, runAxe } from "./axe.ts";
import { launchBrowser, openPage } from "./site.ts";

/** Any would do: that the dictionaries are whole is in interface-language.test.ts. */
const language = "uk";

const folder = mkdtempSync(join(tmpdir(), "dateline-languages-"));
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
const look = `
  url: https://news.example/
  logo: { light: logo.svg, dark: logo.svg }
  icon: logo.svg
  footer: The Desk
  colours: { light: { paper: "#fff1e5", accent: "#990f3d" }, dark: { accent: "#ff8faa" } }
pages: pages/
`;

/** Builds the seeds in the language. */
function build(site: string): void {
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
  writeFileSync(join(corpus, "corpus.yaml"), `${yaml}\nsite:\n  language: ${language}${look}`);
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
  browser = await launchBrowser(["--allow-file-access-from-files"]);
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe(language, () => {
  const english = toPatterns();
  const site = join(folder, "site");
  let opened: Awaited<ReturnType<typeof openPage>>;
  before(async () => {
    build(site);
    const address = `${pathToFileURL(site)}/`;
    opened = await openPage(browser, { address, stop: async () => undefined });
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
  test("pictures for shared links are there, and the page names them", () => {
    const card = article.replace("articles/", "share/articles/").replace(".html", ".png");
    assert.ok(existsSync(join(site, card)));
    assert.ok(
      readFileSync(join(site, article), "utf8").includes(`content="https://news.example/${card}"`),
    );
  });
});

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
