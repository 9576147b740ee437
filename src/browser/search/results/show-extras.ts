/** Results → what stands around them: chips, mistakes, facets, the receipt. */
import { t, tn } from "../../../text/interface-language.ts";
import { countFacets, type FacetGroup, maxCounted } from "../../../search/query/facets.ts";
import { findPartialMatches } from "../../../search/query/partial-matches.ts";
import type { Results } from "../../../search/query/search.ts";
import { formatMistake } from "../../../search/query/syntax/format-query.ts";
import { element } from "../../element.ts";
import { engine } from "../engine.ts";
import { toChips, toFacetViews } from "./facet-view.ts";
import { toPartialView } from "./partial-view.ts";
import { toReceiptView } from "./receipt-view.ts";
import { toggleFilter } from "./page-elements.ts";
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
  if (results.hits.length === 0) {
    page.facets.replaceChildren();
    offerWithoutFilters(context);
    await showPartial(results, context);
    return;
  }
  await showFacets(results, context);
}

function showChips(context: ResultsContext): void {
  const labelOf = (facet: string) =>
    labels.get(facet) ?? facet.slice(facet.indexOf(":") + 1).replaceAll("-", " ");
  context.page.chips.replaceChildren(...toChips(context, labelOf));
}

/** Milliseconds in which an unfinished word may go on; each of its letters has facets of its own. */
const facetDelay = 300;

async function showFacets(results: Results, context: ResultsContext): Promise<void> {
  const { page, index, state, started } = context;
  const delay = facetDelay - (performance.now() - started);
  if (state.query.endsWith("*") && delay > 0)
    await new Promise((resolve) => setTimeout(resolve, delay));
  if (context.isStale()) return;
  const hits = results.hits.first(maxCounted);
  const facets = await index.runUntilLoaded(() => countFacets(hits, index));
  if (context.isStale()) return;
  const focused = document.activeElement?.getAttribute("data-facet");
  for (const { facet, label } of facets.groups.flatMap((group) => group.facets))
    labels.set(facet, label);
  const loadAll = async (kind: FacetGroup["kind"]) => {
    const all = await index.runUntilLoaded(() => countFacets(hits, index, { all: true }));
    return all.groups.find((group) => group.kind === kind)?.facets ?? [];
  };
  const done = element("button", { type: "button", class: "search-facets-done" });
  done.textContent = tn(results.hits.length, "Show # article", "Show # articles");
  done.addEventListener("click", () => toggleFilter(page, false));
  page.facets.replaceChildren(...toFacetViews(facets, { ...context, loadAll }), done);
  if (focused)
    page.facets.querySelector<HTMLElement>(`[data-facet="${CSS.escape(focused)}"]`)?.focus();
  showChips(context);
}

/** Where no article has all the words: which of them meet, and where. */
async function showPartial({ parsed }: Results, context: ResultsContext): Promise<void> {
  const { page, state, index, isStale, change } = context;
  const find = () => findPartialMatches(parsed.query, { ...engine(), state, index });
  const groups = await index.runUntilLoaded(find);
  const views: HTMLElement[] = [];
  for (const group of groups) {
    const hits = await context.toViews(group.hits, group);
    views.push(toPartialView(group, hits, (query) => change({ ...state, query })));
  }
  if (isStale()) return;
  page.partial.replaceChildren(...views);
  page.root.classList.toggle("search-some", views.length > 0);
  if (views.length > 0) page.heading.textContent = t("No article has all of these");
}

/** Filters may be why nothing is found. */
function offerWithoutFilters({ page, state, change }: ResultsContext): void {
  if (state.include.length + state.exclude.length === 0) return;
  const button = element("button", { type: "button" }, t("Search without the filters"));
  button.addEventListener("click", () => change({ ...state, include: [], exclude: [] }));
  page.more.replaceChildren(button);
}
