/** What a reader does with a site, whatever its address and the browser: told once, travelled in each. */
import assert from "node:assert/strict";
import { type Tab, until } from "./browsers.ts";
import { kindsOfPages } from "./dist.ts";

interface Journey {
  title: string;
  /** It begins where another one ends, and is the same below a path. */
  goesOn?: true;
  /** Throws where a reader would be stuck. */
  travel: (tab: Tab, site: string) => Promise<void>;
}

/** What can be done with the site in a browser that runs scripts, or in one that does not. */
export function journeysOf(scripts: "on" | "off"): Journey[] {
  return [...withAndWithout, ...(scripts === "on" ? withScripts : withoutScripts)];
}

const withAndWithout: Journey[] = [
  {
    title: "every kind of page shows its headline, and keeps nothing at the reader's",
    travel: async (tab, site) => {
      for (const page of kindsOfPages()) {
        await tab.open(site + page);
        assert.ok(await tab.ask(showsHeadline), page);
        assert.deepEqual(tab.faults, [], page);
      }
      assert.equal(await tab.ask(countKept), 0);
    },
  },
  {
    title: "a reader goes from home to a place to the very sentence",
    travel: async (tab, site) => {
      await tab.open(`${site}index.html`);
      await tab.click('main a[href="places/bakhmut.html"]');
      await until(tab, showsText, "h1", "Bakhmut");
      await tab.click(".concordance li:nth-of-type(2) a");
      assert.equal(await until(tab, targetText), "Bakhmut");
    },
  },
];

const withScripts: Journey[] = [
  {
    title: "search finds words, other spellings and nothing",
    travel: async (tab, site) => {
      for (const [query, status] of [
        ["Belgorod", "5 articles"],
        ["Kiev", "another form or spelling"],
        ["zzzzqqq", "No article found"],
      ] as const) {
        await tab.open("about:blank");
        await tab.open(`${site}search.html#q=${query}`);
        await until(tab, showsText, ".search-status", status);
        await until(tab, isThere, ".search-receipt p");
      }
    },
  },
  {
    title: "search by keyboard leads to the marked words, and Back to the list",
    goesOn: true,
    travel: async (tab, site) => {
      await tab.open(`${site}about.html`);
      await tab.type("/");
      await tab.type("ammunition");
      await until(tab, isThere, "[role=option]");
      await tab.press("Enter");
      // Until then hits may be put in anew, under the pointer.
      await until(tab, isThere, ".search-ready:not([aria-busy]) .search-receipt p");
      await tab.click(".search-snippets a");
      await until(tab, isThere, ".search-hit-bar");
      assert.ok(await until(tab, showsItsFragment));
      await tab.back();
      await until(tab, isThere, ".search-hit mark");
    },
  },
  {
    title: "a suggestion leads to a person's page",
    goesOn: true,
    travel: async (tab, site) => {
      await tab.open(`${site}index.html`);
      await tab.type("/");
      // At once: between two keys the list might be filled, and be filled anew later.
      await tab.ask(insertText, "zele");
      await until(tab, isThere, "[role=option]");
      await tab.press("ArrowDown");
      await tab.press("Enter");
      await until(tab, showsText, "h1", "Volodymyr Zelensky");
    },
  },
];

const withoutScripts: Journey[] = [
  {
    title: "the search page says that it needs a script, and leads to the indexes",
    travel: async (tab, site) => {
      await tab.open(`${site}search.html`);
      assert.ok(await tab.ask(isThere, ".search-needs-script"));
      await tab.click(".search-indexes a");
      await until(
        tab,
        (old) => !location.href.endsWith(old) && document.readyState === "complete",
        "search.html",
      );
      assert.deepEqual(tab.faults, []);
    },
  },
];

// What runs in the page.

function showsHeadline(): boolean {
  return document.querySelector("h1")?.checkVisibility() ?? false;
}

function isThere(selector: string): boolean {
  return document.querySelector(selector)?.checkVisibility() ?? false;
}

function showsText(selector: string, text: string): boolean {
  return [...document.querySelectorAll(selector)].some((element) =>
    element.textContent?.includes(text),
  );
}

/** As if pasted where the cursor is. */
function insertText(text: string): boolean {
  return document.execCommand("insertText", false, text);
}

function targetText(): string {
  const target = document.querySelector(":target");
  return target?.checkVisibility() ? (target.textContent ?? "") : "";
}

/** Not `:target`: Firefox forgets it where a script has shortened the fragment while the page was loading. */
function showsItsFragment(): boolean {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const { top = -1, bottom = -1 } = named?.getBoundingClientRect() ?? {};
  return bottom > 0 && top < innerHeight;
}

function countKept(): number {
  return localStorage.length + sessionStorage.length + document.cookie.length;
}
