/** Facets → groups of choices with counts: with it, or without it; and chips that undo a choice. */
import { type Facet, type Facets, mostCounted } from "../../../search/query/facets.ts";
import type { SearchState } from "../../../search/query/search-state.ts";
import { element } from "../../element.ts";

const headings = {
  place: "Places",
  person: "People",
  organisation: "Organisations",
  year: "Years",
} as const;
const shownFacets = 6;

type Change = (state: SearchState) => void;

/** In: facets, the state they were counted in, what takes the next state. Out: groups to show. */
export function toFacetViews(facets: Facets, state: SearchState, change: Change): HTMLElement[] {
  const groups = facets.groups
    .filter((group) => group.facets.length > 0)
    .map(({ kind, facets: choices }) => {
      const [few, rest] = [choices.slice(0, shownFacets), choices.slice(shownFacets)];
      const list = element("ul", {}, ...few.map((choice) => toChoice(choice, state, change)));
      const group = element(
        "section",
        { class: "search-facet-group" },
        element("h2", {}, headings[kind]),
        list,
      );
      if (rest.length > 0)
        group.append(toMore(list, rest, (choice) => toChoice(choice, state, change)));
      return group;
    });
  if (facets.counted < mostCounted) return groups;
  return [...groups, element("p", {}, `Counted over the first ${mostCounted} hits.`)];
}

function toChoice({ facet, label, count }: Facet, state: SearchState, change: Change): HTMLElement {
  const isIncluded = state.include.includes(facet);
  const include = element(
    "button",
    { type: "button", class: "search-facet", "aria-pressed": String(isIncluded), dir: "auto" },
    element("bdi", {}, label),
    element("span", { class: "search-facet-count" }, String(count)),
  );
  include.addEventListener("click", () =>
    change({
      ...without(state, facet),
      ...(!isIncluded && { include: [...state.include, facet] }),
    }),
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
    change({ ...without(state, facet), exclude: [...state.exclude, facet] }),
  );
  return element("li", {}, include, exclude);
}

function toMore(
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

/** In: the state, the name to show for a facet. Out: a chip for each choice; pressing it undoes the choice. */
export function toChips(
  state: SearchState,
  labelOf: (facet: string) => string,
  change: Change,
): HTMLElement[] {
  const chip = (facet: string, prefix: string) => {
    const label = `${prefix}${labelOf(facet)}`;
    const button = element("button", {
      type: "button",
      class: "search-chip",
      "aria-label": `Remove: ${label}`,
    });
    button.append(element("bdi", {}, label), element("span", { "aria-hidden": "true" }, " ×"));
    button.addEventListener("click", () => change(without(state, facet)));
    return button;
  };
  return [
    ...state.include.map((facet) => chip(facet, "")),
    ...state.exclude.map((facet) => chip(facet, "not ")),
  ];
}

function without(state: SearchState, facet: string): SearchState {
  const others = (list: string[]) => list.filter((known) => known !== facet);
  return { ...state, include: others(state.include), exclude: others(state.exclude) };
}
