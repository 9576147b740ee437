/** The facets that a reader includes or excludes → what the plan of the query must also hold. */
import { toCollectionTerm, toNameTerm } from "../../index-format.ts";
import { nameKinds } from "../../searchable.ts";
import type { SearchIndex } from "../open-index.ts";
import type { SearchState } from "../search-state.ts";
import { type Plan, toTermsPlan } from "./plan.ts";

/** Adds the facets of a request to its plan, in work that `runUntilLoaded` runs. Without words, they hold alone. */
export function addFilters(
  plan: Plan,
  { include, exclude }: Pick<SearchState, "include" | "exclude">,
  index: SearchIndex,
): Plan {
  const filters: Plan[] = [
    ...include.map((facet) => planFacet(facet, index)),
    ...exclude.map((facet): Plan => ({ kind: "not", part: planFacet(facet, index) })),
  ];
  if (filters.length === 0) return plan;
  const isEmpty = plan.kind === "all" && plan.parts.length === 0;
  return { kind: "all", parts: isEmpty ? filters : [plan, ...filters] };
}

/** "place:kharkiv", "collection:guardian", "year:2023", "year:undated" */
function planFacet(facet: string, index: SearchIndex): Plan {
  const [kind = "", id = ""] = facet.split(":");
  if (kind === "year") return planYear(id);
  const term = index.find(kind === "collection" ? toCollectionTerm(id) : toFacetTerm(kind, id));
  return { ...toTermsPlan(term ? [{ terms: [term], tier: 0 }] : [], false), highlights: [] };
}

/** "" for a kind that there is not. */
function toFacetTerm(kind: string, id: string): string {
  const name = nameKinds.find((known) => known === kind);
  return name ? toNameTerm(name, id) : "";
}

function planYear(year: string): Plan {
  if (year === "undated") return { kind: "undated" };
  const next = String(Number(year) + 1).padStart(4, "0");
  return {
    kind: "all",
    parts: [
      { kind: "date", side: "after", day: `${year}-01-01` },
      { kind: "date", side: "before", day: `${next}-01-01` },
    ],
  };
}
