/** A search that is kept → the articles that it finds now, each as the short hash of its page. */
import { readFragment } from "../../search/query/search-state.ts";
import type { CitedOrder } from "../../text/citations/cited-article.ts";
import { shortHashLength } from "../../text/short-hash.ts";
import { engineName } from "../../search/globals.ts";
import { engine, hasEngine } from "../search/engine.ts";
import { addressFrom } from "../search/search-form.ts";
import { loadCited, runScript } from "./shared-desk.ts";

/**
 * Searches.
 *
 * @param fragment of the search page
 * @returns undefined if the scripts of the search do not arrive
 */
export async function findArticles(fragment: string): Promise<string[] | undefined> {
  const form = document.querySelector<HTMLFormElement>("form.search-box");
  const order = await loadCited<CitedOrder>("order");
  if (!form || order === undefined) return undefined;
  if (!hasEngine()) await runScript(addressFrom(form, "engine"));
  if (!(engineName in window)) return undefined;
  const { indexLoader, search } = engine();
  const index = await indexLoader(addressFrom(form, "index"), addressFrom(form, "near"))();
  let found: string[] = [];
  for await (const { hits, isExactDone } of search(readFragment(fragment), index)) {
    found = hits.first(hits.length).map(({ article }) => hashAt(order, article));
    if (isExactDone) break;
  }
  return found;
}

function hashAt(order: CitedOrder, article: number): string {
  return order.slice(article * shortHashLength, (article + 1) * shortHashLength);
}
