/** The engines by name: in Node, and as pages in Chromium. */
import type { SearchableCorpus } from "../../src/search/searchable.ts";
import { type BrowserEngine, serveDateline, serveMiniSearch, servePagefind } from "./browser.ts";
import { openDateline } from "./dateline.ts";
import type { Engine } from "./measure.ts";
import { openFlexSearch, openFuse, openMiniSearch } from "./rivals.ts";

export const engines: Record<string, (corpus: SearchableCorpus) => Promise<Engine>> = {
  Dateline: openDateline,
  "MiniSearch tuned": (corpus) => openMiniSearch(corpus, "tuned"),
  "MiniSearch fuzzy, prefix": (corpus) => openMiniSearch(corpus, "usual"),
  FlexSearch: openFlexSearch,
  "Fuse token search": openFuse,
};

export const browserEngines: Record<string, (corpus: SearchableCorpus) => Promise<BrowserEngine>> =
  {
    "Dateline in Chromium": serveDateline,
    "MiniSearch in Chromium": serveMiniSearch,
    "Pagefind in Chromium": servePagefind,
  };
