/** Facets → groups of buttons with counts, which include or exclude a facet, and chips that undo that. */
import { type Facet, type Facets, maxCounted } from "../../../search/query/facets.ts";
import type { SearchState } from "../../../search/query/search-state.ts";
import { element } from "../../element.ts";

const headings = {
  place: "Places",
  person: "People",
  organisation: "Organisations",
  collection: "Collections",
  year: "Years",
} as const;
const shownFacets = 6;

/** The state that the facets were counted in, and what takes the next. */
interface Choice {
  state: SearchState;
  change: (state: SearchState) => void;
}

export function toFacetViews(facets: Facets, choice: Choice): HTMLElement[] {
  const toView = (facet: Facet) => toFacetView(facet, choice);
  const groups = facets.groups
    .filter((group) => group.facets.length > 0)
    .map(({ kind, facets: all }) => {
      const list = element("ul", {}, ...all.slice(0, shownFacets).map(toView));
      const rest = all.slice(shownFacets);
      return element(
        "section",
        { class: "search-facet-group" },
        element("h2", {}, headings[kind]),
        list,
        ...(rest.length > 0 ? [toMoreButton(list, rest, toView)] : []),
      );
    });
  if (facets.counted < maxCounted) return groups;
  return [...groups, element("p", {}, `Counted over the first ${maxCounted} hits.`)];
}

function toFacetView({ facet, label, count }: Facet, { state, change }: Choice): HTMLElement {
  const isIncluded = state.include.includes(facet);
  const others = without(state, facet);
  const include = element(
    "button",
    { type: "button", class: "search-facet", "aria-pressed": String(isIncluded), dir: "auto" },
    element("bdi", {}, label),
    element("span", { class: "search-facet-count" }, String(count)),
  );
  include.addEventListener("click", () =>
    change(isIncluded ? others : { ...others, include: [...state.include, facet] }),
  );
  const exclude = element(
    "button",
    {
      type: "button",
      class: "search-facet-exclude",
      "aria-label": `Without ${label}`,
      title: `Without ${label}`,
    },
    "−",
  );
  exclude.addEventListener("click", () =>
    change({ ...others, exclude: [...others.exclude, facet] }),
  );
  return element("li", {}, include, exclude);
}

function toMoreButton(
  list: HTMLElement,
  rest: readonly Facet[],
  toView: (facet: Facet) => HTMLElement,
): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "search-facet-more" },
    `${rest.length} more`,
  );
  button.addEventListener("click", () => {
    const views = rest.map(toView);
    list.append(...views);
    button.remove();
    views[0]?.querySelector("button")?.focus();
  });
  return button;
}

/** One chip for each facet that is included or excluded. @param labelOf the name to show for a facet */
export function toChips(
  { state, change }: Choice,
  labelOf: (facet: string) => string,
): HTMLElement[] {
  const toChip = (facet: string, prefix: string) => {
    const label = `${prefix}${labelOf(facet)}`;
    const chip = element(
      "button",
      { type: "button", class: "search-chip", "aria-label": `Remove: ${label}` },
      element("bdi", {}, label),
      element("span", { "aria-hidden": "true" }, " ×"),
    );
    chip.addEventListener("click", () => change(without(state, facet)));
    return chip;
  };
  return [
    ...state.include.map((facet) => toChip(facet, "")),
    ...state.exclude.map((facet) => toChip(facet, "not ")),
  ];
}

function without(state: SearchState, facet: string): SearchState {
  const others = (list: string[]) => list.filter((other) => other !== facet);
  return { ...state, include: others(state.include), exclude: others(state.exclude) };
}
