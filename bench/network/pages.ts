/** The pages that are compared: Dateline's search page, and one with Pagefind's interface as its guide sets it up. */
import type { SearchableCorpus } from "../../src/search/searchable.ts";
import { serveDateline } from "../search/pages/dateline.ts";
import { makePagefind } from "../search/pages/pagefind.ts";
import { type BenchSite, serve } from "../search/serve.ts";

export interface NetworkPage {
  name: string;
  site: BenchSite;
  /** Of the page that has the results of a query, or that waits for one. */
  addressOf: (query: string) => string;
  input: string;
  /** A result with its title and text. */
  hit: string;
  /** What holds everything that changes with a query. */
  root: string;
}

/** Serves both, Dateline first. */
export async function serveNetworkPages(corpus: SearchableCorpus): Promise<NetworkPage[]> {
  const dateline = (await serveDateline(corpus)).site;
  const pagefind = await servePagefindUi(corpus);
  const fragment = (query: string) => new URLSearchParams({ q: query }).toString();
  return [
    {
      name: "Dateline",
      site: dateline,
      addressOf: (query) =>
        `${dateline.address}search.html${query === "" ? "" : `#${fragment(query)}`}`,
      input: "#search-input",
      hit: ".search-hit",
      root: ".search-page",
    },
    {
      name: "Pagefind's UI",
      site: pagefind,
      addressOf: (query) => `${pagefind.address}${query === "" ? "" : `#${fragment(query)}`}`,
      input: ".pagefind-ui__search-input",
      hit: ".pagefind-ui__result-title a",
      root: ".pagefind-ui",
    },
  ];
}

async function servePagefindUi(corpus: SearchableCorpus): Promise<BenchSite> {
  const made = await makePagefind(corpus);
  const files: Record<string, string> = { "/": html, "/start.js": script };
  return serve((path) => files[path] ?? made.get(path));
}

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Search</title>
<link href="pagefind/pagefind-ui.css" rel="stylesheet" /><script src="pagefind/pagefind-ui.js"></script>
</head><body><div id="search"></div><script src="start.js"></script></body></html>`;

const script = `const ui = new PagefindUI({ element: "#search", showImages: false });
const query = new URLSearchParams(location.hash.slice(1)).get("q");
if (query) ui.triggerSearch(query);`;
