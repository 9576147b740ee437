/** A page that searches with MiniSearch: one index, loaded whole. */
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import type { SearchableCorpus } from "../../../src/search/searchable.ts";
import { toText } from "../rivals.ts";
import { serve } from "../serve.ts";
import { askInPage, type SearchPage, typeInPage } from "./page.ts";

const fields = { fields: ["title", "text"], storeFields: ["title"] };

/** Serves a page with MiniSearch and the index of a corpus. */
export async function serveMiniSearch(corpus: SearchableCorpus): Promise<SearchPage> {
  const index = new MiniSearch(fields);
  index.addAll(corpus.articles.map(toText));
  const files: Record<string, string> = {
    "/": `<!doctype html><script src="minisearch.js"></script><script src="ask.js"></script>`,
    "/minisearch.js": readFileSync("node_modules/minisearch/dist/umd/index.js", "utf8"),
    "/ask.js": script,
    "/index.json": JSON.stringify(index),
  };
  const site = await serve((path) => files[path]);
  return {
    site,
    counts: (path) => path in files && path !== "/",
    async open(page, query) {
      await page.goto(site.address);
      return askInPage(page, query);
    },
    async ask(page, query) {
      await askInPage(page, query);
    },
    type: typeInPage,
  };
}

const script = `const loaded = fetch("index.json").then((answer) => answer.text()).then((text) =>
  MiniSearch.loadJSON(text, ${JSON.stringify(fields)}));
globalThis.ask = async (query) => {
  (await loaded).search(query, { combineWith: "AND", boost: { title: 2 }, prefix: true }).slice(0, 10);
  return performance.timeOrigin + performance.now();
};`;
