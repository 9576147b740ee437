/**
 * Pictures of every kind of page, in light and dark, 360 and 1440 pixels wide, of the site in dist/
 * → screenshots/. `npm run screenshots -- article place` makes only those.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../tests/built/site.ts";

const site = resolve("dist");
const folder = resolve("screenshots");
const widths = [360, 1440];
const themes = ["light", "dark"] as const;

const pages: Record<string, string> = {
  home: "index.html",
  article: largestIn("articles", (name) => !name.includes(".source.") && name !== "index.html"),
  "as-collected": largestIn("articles", (name) => name.includes(".source.")),
  articles: "articles/index.html",
  place: largestIn("places", (name) => name !== "index.html"),
  places: "places/index.html",
  person: largestIn("people", (name) => name !== "index.html"),
  people: "people/index.html",
  organisation: largestIn("organisations", (name) => name !== "index.html"),
  organisations: "organisations/index.html",
  timeline: "timeline.html",
  map: "map.html",
  compare: "compare.html",
  event: largestIn("compare", () => true),
  together: "together.html",
  said: "said.html",
  about: "about.html",
  data: "data/index.html",
  problems: "problems.html",
  search: "search.html",
  "not-found": "404.html",
};

/** The page of a folder with most in it shows most of what can go wrong. */
function largestIn(part: string, isWanted: (name: string) => boolean): string {
  if (!existsSync(join(site, part))) return `${part}/none.html`;
  const files = readdirSync(join(site, part), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html") && isWanted(entry.name))
    .map((entry) => ({ name: entry.name, size: statSync(join(site, part, entry.name)).size }))
    .sort((a, b) => b.size - a.size);
  return `${part}/${files[0]?.name ?? "index.html"}`;
}

async function photograph(browser: Browser, name: string, path: string): Promise<void> {
  for (const width of widths) {
    for (const colorScheme of themes) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(pathToFileURL(join(site, path)).href);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({
        path: join(folder, `${name}-${width}-${colorScheme}.png`),
        fullPage: process.argv.includes("--whole"),
      });
      await page.close();
    }
  }
}

mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const browser = await launchBrowser();
for (const [name, path] of Object.entries(pages)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (!existsSync(join(site, path))) continue;
  await photograph(browser, name, path);
}
await browser.close();
