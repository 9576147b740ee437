/** Facets → groups of boxes with counts, which include or exclude a facet, and chips that undo that. */
import { mark, t, tn } from "../../../text/interface-language.ts";
import {
  type Facet,
  type FacetGroup,
  type Facets,
  maxCounted,
} from "../../../search/query/facets.ts";
import type { SearchState } from "../../../search/query/search-state.ts";
import { foldWords } from "../../../search/words.ts";
import { element } from "../../element.ts";

const headings = {
  place: mark("By place"),
  person: mark("By person"),
  organisation: mark("By organisation"),
  collection: mark("By collection"),
  year: mark("By year"),
} as const;
const shownFacets = 6;

/** The state that the facets were counted in, and what takes the next. */
interface Choice {
  state: SearchState;
  change: (state: SearchState) => void;
}

interface FacetChoice extends Choice {
  /** All names of a kind that the hits have, the most frequent first; loaded when they are asked for. */
  loadAll: (kind: FacetGroup["kind"]) => Promise<Facet[]>;
}

export function toFacetViews(facets: Facets, choice: FacetChoice): HTMLElement[] {
  const groups = facets.groups
    .map((group) => withoutUseless(group, facets.counted, choice.state))
    .filter((group) => group.facets.length > 0)
    .map((group) => toGroupView(group, choice));
  if (facets.counted < maxCounted) return groups;
  return [
    ...groups,
    element(
      "p",
      {},
      tn(maxCounted, "Counted over the first # article.", "Counted over the first # articles."),
    ),
  ];
}

/** What all of the articles have does not divide them; what is chosen stays, so that it can be taken back. */
function withoutUseless(
  { kind, facets, total }: FacetGroup,
  counted: number,
  { include, exclude }: SearchState,
): FacetGroup {
  const useful = facets.filter(
    ({ facet, count }) => count < counted || include.includes(facet) || exclude.includes(facet),
  );
  const left = total === undefined ? total : total - (facets.length - useful.length);
  return { kind, facets: useful, total: left };
}

function toGroupView({ kind, facets, total }: FacetGroup, choice: FacetChoice): HTMLElement {
  const toView = (facet: Facet) => toFacetView(facet, choice);
  const list = element("ul", {}, ...facets.slice(0, shownFacets).map(toView));
  const group = element(
    "section",
    { class: "search-facet-group" },
    element("h2", {}, t(headings[kind])),
    list,
  );
  if (facets.length <= shownFacets) return group;
  const all = total === undefined ? t("More") : t("All {number}", { number: total });
  const button = element("button", { type: "button", class: "search-facet-more" }, all);
  button.addEventListener("click", () => {
    button.remove();
    list.replaceChildren(...facets.map(toView));
    if (total !== facets.length) group.append(...toFinder({ kind, facets, total }, list, choice));
    const next = list.querySelectorAll("input")[shownFacets] ?? group.querySelector("input");
    next?.focus();
  });
  group.append(button);
  return group;
}

/** Below a list that is not whole: how much of it is shown, and a field to find the others. */
function toFinder(
  { kind, facets, total }: FacetGroup,
  list: HTMLElement,
  choice: FacetChoice,
): HTMLElement[] {
  const toView = (facet: Facet) => toFacetView(facet, choice);
  const status = element("span", { role: "status" });
  const show = (found: readonly Facet[], of: number | undefined) => {
    list.replaceChildren(...found.map(toView));
    status.textContent =
      of === undefined
        ? t("{some} shown", { some: found.length })
        : t("{some} of {all} shown", { some: found.length, all: of });
  };
  const input = element("input", { type: "search", autocomplete: "off", spellcheck: "false" });
  let all: Promise<Facet[]> | undefined;
  input.addEventListener("input", async () => {
    const typed = foldWords(input.value);
    all ??= choice.loadAll(kind);
    const found = (await all).filter(({ label }) => {
      const words = foldWords(label);
      return typed.every((start) => words.some((word) => word.startsWith(start)));
    });
    show(found.slice(0, facets.length), typed.length === 0 ? total : found.length);
  });
  show(facets, total);
  const label = element("label", {}, t(finders[kind]), input);
  return [element("p", { class: "search-facet-find" }, label, status)];
}

const finders = {
  place: mark("Find a place"),
  person: mark("Find a person"),
  organisation: mark("Find an organisation"),
  collection: mark("Find a collection"),
  year: mark("Find a year"),
};

function toFacetView({ facet, label, count }: Facet, { state, change }: Choice): HTMLElement {
  const isIncluded = state.include.includes(facet);
  const isExcluded = state.exclude.includes(facet);
  const others = without(state, facet);
  const box = element("input", { type: "checkbox", checked: isIncluded, "data-facet": facet });
  box.addEventListener("change", () =>
    change(isIncluded ? others : { ...others, include: [...others.include, facet] }),
  );
  const exclude = element(
    "button",
    {
      type: "button",
      class: "search-facet-exclude",
      "aria-pressed": String(isExcluded),
      "aria-label": t("Not {name}", { name: label }),
      "data-facet": `not ${facet}`,
    },
    t("not"),
  );
  exclude.addEventListener("click", () =>
    change(isExcluded ? others : { ...others, exclude: [...others.exclude, facet] }),
  );
  return element(
    "li",
    {},
    element("label", { class: "search-facet" }, box, element("bdi", {}, label)),
    exclude,
    element("span", { class: "search-facet-count" }, String(count)),
  );
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
      { type: "button", class: "search-chip", "aria-label": t("Remove: {name}", { name: label }) },
      element("bdi", {}, label),
      element("span", { "aria-hidden": "true" }, " ×"),
    );
    chip.addEventListener("click", () => change(without(state, facet)));
    return chip;
  };
  return [
    ...state.include.map((facet) => toChip(facet, "")),
    ...state.exclude.map((facet) => toChip(facet, `${t("not")} `)),
  ];
}

function without(state: SearchState, facet: string): SearchState {
  const others = (list: string[]) => list.filter((other) => other !== facet);
  return { ...state, include: others(state.include), exclude: others(state.exclude) };
}
