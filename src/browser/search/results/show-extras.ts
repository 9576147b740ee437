/** Results → what stands around them: chips, mistakes, facets, the receipt. */
import { countFacets, mostCounted } from "../../../search/query/facets.ts";
import { formatMistake, loosen } from "../../../search/query/syntax/format-query.ts";
import type { Results } from "../../../search/query/search.ts";
import { element } from "../../element.ts";
import { toChips, toFacetViews } from "./facet-view.ts";
import { toReceipt } from "./receipt-view.ts";
import type { Showing } from "./show-results.ts";

/** Names of facets seen so far, for their chips. */
const labels = new Map<string, string>();

/** In: results that are shown, and where. Resolves when all around them stands in the page. */
export async function showAround(results: Results, showing: Showing): Promise<void> {
  const { parts, index } = showing;
  parts.mistakes.replaceChildren(
    ...results.read.mistakes.map((mistake) =>
      element("p", { dir: "auto" }, formatMistake(mistake)),
    ),
  );
  showChips(showing);
  parts.receipt.replaceChildren(...toReceipt(results, index));
  if (!results.done) return;
  if (results.hits.length === 0) offerLooser(results, showing);
  await showFacets(results, showing);
}

/** No article has all the words: perhaps some have one of them. */
function offerLooser(results: Results, { parts, state, change }: Showing): void {
  const query = loosen(results.read.query);
  if (query === undefined) return;
  const button = element("button", { type: "button", dir: "auto" }, `Search for ${query}`);
  button.addEventListener("click", () => change({ ...state, query }));
  parts.more.replaceChildren(button);
}

function showChips({ parts, state, change }: Showing): void {
  const labelOf = (facet: string) =>
    labels.get(facet) ?? facet.slice(facet.indexOf(":") + 1).replaceAll("-", " ");
  parts.chips.replaceChildren(...toChips(state, labelOf, change));
}

async function showFacets(results: Results, showing: Showing): Promise<void> {
  const { parts, index, state, change, isStale } = showing;
  const hits = results.hits.first(mostCounted);
  const facets = await index.complete(() => countFacets(hits, index));
  if (isStale()) return;
  for (const { facet, label } of facets.groups.flatMap((group) => group.facets))
    labels.set(facet, label);
  parts.facets.replaceChildren(...toFacetViews(facets, state, change));
  showChips(showing);
}
