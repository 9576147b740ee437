/** Results → the search page: status, hits one by one as their texts arrive, receipt, facets. */
import { countFacets } from "../../search/facets.ts";
import { formatFault } from "../../search/faults.ts";
import { markersOf } from "../../search/marks.ts";
import type { TextEntry } from "../../search/index-files.ts";
import type { SearchIndex } from "../../search/open-index.ts";
import { loosen } from "../../search/query/query.ts";
import type { Results } from "../../search/search.ts";
import type { SearchState } from "../../search/search-state.ts";
import { showArticle } from "../../search/snippets.ts";
import { element } from "../element.ts";
import { toChips, toFacetViews } from "./facet-view.ts";
import { toHitView } from "./hit-view.ts";
import type { Parts } from "./parts.ts";
import { sparingPause } from "./pause.ts";
import { toReceipt, toStatus } from "./receipt-view.ts";

interface Showing {
  parts: Parts;
  index: SearchIndex;
  state: SearchState;
  /** True as soon as a later search has begun. */
  isStale: () => boolean;
  /** How many hits to show. */
  shown: number;
  change: (state: SearchState) => void;
  more: () => void;
}

/** Names of facets seen so far, for their chips. */
const labels = new Map<string, string>();

/** In: results and where to show them. Resolves when all of them stand in the page. */
export async function showResults(results: Results, showing: Showing): Promise<void> {
  const { parts, state } = showing;
  const isAsked = state.query.trim() !== "" || state.include.length + state.exclude.length > 0;
  parts.fault.replaceChildren();
  parts.root.classList.toggle("search-empty", !isAsked);
  parts.root.classList.toggle("search-none", isAsked && results.hits.length === 0);
  parts.status.textContent = isAsked ? toStatus(results) : "";
  parts.mistakes.replaceChildren(
    ...(isAsked ? results.read.mistakes : []).map((mistake) =>
      element("p", { dir: "auto" }, mistake),
    ),
  );
  showChips(showing);
  if (!isAsked) {
    clear(parts);
    return;
  }
  await showHits(results, showing);
  if (showing.isStale()) return;
  if (results.done && results.hits.length === 0) offerLooser(results, showing);
  parts.receipt.replaceChildren(...toReceipt(results, showing.index));
  if (results.done) await showFacets(results, showing);
}

/** In: anything thrown while searching. Shows what happened, a retry, and the way around. */
export function showFault(parts: Parts, thrown: unknown, retry: () => void): void {
  clear(parts);
  parts.root.removeAttribute("aria-busy");
  parts.root.classList.add("search-none");
  parts.status.textContent = "";
  const button = element("button", { type: "button" }, "Try again");
  button.addEventListener("click", retry);
  parts.fault.replaceChildren(element("p", {}, formatFault(thrown)), button);
}

function clear(parts: Parts): void {
  for (const part of [parts.hits, parts.more, parts.facets, parts.receipt]) part.replaceChildren();
}

async function showHits(results: Results, showing: Showing): Promise<void> {
  const { parts, index, isStale, shown } = showing;
  const hits = results.hits.slice(0, shown);
  const views: HTMLElement[] = [];
  const pause = sparingPause();
  let texts: Promise<TextEntry>[] = hits.slice(0, 1).map((hit) => index.text(hit.article));
  for (const [place, hit] of hits.entries()) {
    const text = await texts[place];
    if (isStale() || !text) return;
    const markers = markersOf(results.plan, hit.tier);
    const marked = markers.title.map(({ words }) => words);
    const article = await showArticle(text, markers, pause);
    if (isStale()) return;
    views.push(toHitView(article, hit.tier, marked));
    if (place === 0) {
      // The first hit is seen as soon as it is there; the others come after it, all at once.
      if (parts.hits.children.length === 0) parts.hits.replaceChildren(...views);
      texts = hits.map((later) => index.text(later.article));
    }
    await pause();
  }
  if (isStale()) return;
  parts.hits.replaceChildren(...views);
  showMore(results.hits.length - hits.length, showing);
}

/** No article has all the words: perhaps some have one of them. */
function offerLooser(results: Results, { parts, state, change }: Showing): void {
  const query = loosen(results.read.query);
  if (query === undefined) return;
  const button = element("button", { type: "button", dir: "auto" }, `Search for ${query}`);
  button.addEventListener("click", () => change({ ...state, query }));
  parts.more.replaceChildren(button);
}

function showMore(left: number, { parts, more }: Showing): void {
  const button = element("button", { type: "button" }, `${left} more`);
  button.addEventListener("click", more);
  parts.more.replaceChildren(...(left > 0 ? [button] : []));
}

function showChips({ parts, state, change }: Showing): void {
  const labelOf = (facet: string) =>
    labels.get(facet) ?? facet.slice(facet.indexOf(":") + 1).replaceAll("-", " ");
  parts.chips.replaceChildren(...toChips(state, labelOf, change));
}

async function showFacets(results: Results, showing: Showing): Promise<void> {
  const { parts, index, state, change, isStale } = showing;
  const facets = await countFacets(results.hits, index);
  if (isStale()) return;
  for (const { facet, label } of facets.groups.flatMap((group) => group.facets))
    labels.set(facet, label);
  parts.facets.replaceChildren(...toFacetViews(facets, state, change));
  showChips(showing);
}
