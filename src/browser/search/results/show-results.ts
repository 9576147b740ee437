/** Results → the search page: the status, then hits as their texts arrive. */
import { formatFault } from "../../../search/load-error.ts";
import type { SearchIndex } from "../../../search/query/open-index.ts";
import type { Hit } from "../../../search/query/hits.ts";
import type { Results } from "../../../search/query/search.ts";
import type { SearchState } from "../../../search/query/search-state.ts";
import { element } from "../../element.ts";
import { engine } from "../engine.ts";
import { toHitView } from "./hit-view.ts";
import type { Parts } from "./page-elements.ts";
import { pause, sparingPause } from "../yield-to-browser.ts";
import { toStatus } from "./status.ts";

export interface Showing {
  parts: Parts;
  index: SearchIndex;
  state: SearchState;
  /** True as soon as a later search has begun. */
  isStale: () => boolean;
  /** Resolves when files may be loaded that are not here yet. */
  mayLoad: () => Promise<void>;
  /** How many hits to show. */
  shown: number;
  change: (state: SearchState) => void;
  more: () => void;
}

/** In: results and where to show them. Resolves when the hits stand in the page. */
export async function showResults(results: Results, showing: Showing): Promise<void> {
  const { parts } = showing;
  parts.fault.replaceChildren();
  parts.root.classList.remove("search-empty");
  parts.root.classList.toggle("search-none", results.hits.length === 0);
  parts.status.textContent = toStatus(results);
  await showHits(results, showing);
}

/** Nothing is asked: nothing is shown. */
export function showNothing(parts: Parts): void {
  clear(parts);
  parts.fault.replaceChildren();
  parts.root.classList.add("search-empty");
  parts.root.classList.remove("search-none");
}

/** In: anything thrown while searching. Shows what happened, a retry, and the way around. */
export function showFault(parts: Parts, thrown: unknown, retry: () => void): void {
  clear(parts);
  parts.root.removeAttribute("aria-busy");
  parts.root.classList.add("search-none");
  sayFault(parts, thrown, retry);
}

/** The same, and nothing that is shown goes away. */
export function sayFault({ fault }: Parts, thrown: unknown, retry: () => void): void {
  const button = element("button", { type: "button" }, "Try again");
  button.addEventListener("click", () => {
    fault.replaceChildren();
    retry();
  });
  fault.replaceChildren(element("p", {}, formatFault(thrown)), button);
}

function clear(parts: Parts): void {
  parts.status.textContent = "";
  for (const part of [parts.mistakes, parts.chips, parts.hits, parts.more, parts.facets])
    part.replaceChildren();
  parts.receipt.replaceChildren();
}

async function showHits(results: Results, showing: Showing): Promise<void> {
  const { parts, isStale, shown } = showing;
  const hits = results.hits.first(shown);
  const [first] = hits;
  if (first && parts.hits.children.length === 0) {
    // The first hit is seen as soon as its text is there; the others come after it, all at once.
    const views = await toViews([first], results, showing);
    if (isStale()) return;
    parts.hits.replaceChildren(...views);
    await pause();
  }
  const views = await toViews(hits, results, showing);
  if (isStale()) return;
  parts.hits.replaceChildren(...views);
  showMore(results.hits.length - hits.length, showing);
}

async function toViews(hits: readonly Hit[], results: Results, showing: Showing) {
  const { index, isStale, mayLoad } = showing;
  const { markersOf, showArticle } = engine();
  const rest = sparingPause();
  const texts = await index.complete(() => hits.map((hit) => index.text(hit.article)), mayLoad);
  const views: HTMLElement[] = [];
  for (const [place, { tier }] of hits.entries()) {
    const text = texts[place];
    if (isStale() || !text) return [];
    const markers = markersOf(results.plan, tier);
    const marked = markers.title.map(({ words }) => words);
    views.push(toHitView(await showArticle(text, markers, rest), tier, marked));
    await rest();
  }
  return views;
}

function showMore(left: number, { parts, more }: Showing): void {
  const button = element("button", { type: "button" }, `${left} more`);
  button.addEventListener("click", more);
  parts.more.replaceChildren(...(left > 0 ? [button] : []));
}
