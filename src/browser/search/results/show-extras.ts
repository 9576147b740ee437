/** Results → what stands around them: chips, mistakes, facets, the receipt. */
import { countFacets, maxCounted } from "../../../search/query/facets.ts";
import type { Results } from "../../../search/query/search.ts";
import { formatMistake } from "../../../search/query/syntax/format-query.ts";
import { element } from "../../element.ts";
import { toChips, toFacetViews } from "./facet-view.ts";
import { toReceiptView } from "./receipt-view.ts";
import type { ResultsContext } from "./show-results.ts";

/** Of the facets counted so far, for their chips. */
const labels = new Map<string, string>();

/** Resolves when everything is in the page. */
export async function showExtras(results: Results, context: ResultsContext): Promise<void> {
  const { page, index } = context;
  page.mistakes.replaceChildren(
    ...results.parsed.mistakes.map((mistake) =>
      element("p", { dir: "auto" }, formatMistake(mistake)),
    ),
  );
  showChips(context);
  page.receipt.replaceChildren(...toReceiptView(results, index.build));
  if (!results.isDone) return;
  await showFacets(results, context);
}

function showChips(context: ResultsContext): void {
  const labelOf = (facet: string) =>
    labels.get(facet) ?? facet.slice(facet.indexOf(":") + 1).replaceAll("-", " ");
  context.page.chips.replaceChildren(...toChips(context, labelOf));
}

async function showFacets(results: Results, context: ResultsContext): Promise<void> {
  const { page, index } = context;
  const hits = results.hits.first(maxCounted);
  const facets = await index.runUntilLoaded(() => countFacets(hits, index));
  if (context.isStale()) return;
  for (const { facet, label } of facets.groups.flatMap((group) => group.facets))
    labels.set(facet, label);
  page.facets.replaceChildren(...toFacetViews(facets, context));
  showChips(context);
}
