/** The engines by name: in Node, and as pages in Chromium. Pagefind runs only there. */
import type { SearchableCorpus } from "../../src/search/searchable.ts";
import { openDateline } from "./dateline.ts";
import type { Engine } from "./measure.ts";
import { serveDateline } from "./pages/dateline.ts";
import { serveMiniSearch } from "./pages/minisearch.ts";
import type { SearchPage } from "./pages/page.ts";
import { servePagefind } from "./pages/pagefind.ts";
import { openFlexSearch, openFuse, openMiniSearch } from "./rivals.ts";

export const engines: Record<string, (corpus: SearchableCorpus) => Promise<Engine>> = {
  Dateline: openDateline,
  "MiniSearch tuned": (corpus) => openMiniSearch(corpus, "tuned"),
  "MiniSearch fuzzy, prefix": (corpus) => openMiniSearch(corpus, "usual"),
  FlexSearch: openFlexSearch,
  "Fuse token search": openFuse,
};

export const pages: Record<string, (corpus: SearchableCorpus) => Promise<SearchPage>> = {
  "Dateline in Chromium": serveDateline,
  "MiniSearch in Chromium": serveMiniSearch,
  "Pagefind in Chromium": servePagefind,
};
