/** The elements of SearchResults.astro that a script fills. */

export interface PageElements {
  root: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  error: HTMLElement;
  /** Takes the focus when a search is done. */
  heading: HTMLElement;
  /** What is said below it, and when a copy is made. */
  status: HTMLElement;
  also: HTMLElement;
  answer: HTMLElement;
  partial: HTMLElement;
  filter: HTMLButtonElement;
  mistakes: HTMLElement;
  chips: HTMLElement;
  hits: HTMLElement;
  more: HTMLElement;
  facets: HTMLElement;
  receipt: HTMLElement;
  sort: HTMLSelectElement;
  copy: HTMLButtonElement;
  /** Leads to the same words in context. */
  words: HTMLAnchorElement;
}

/** @throws if one is missing */
export function findPageElements(root: HTMLElement): PageElements {
  const find = <Found extends HTMLElement>(selector: string): Found => {
    const found = root.querySelector<Found>(selector);
    if (!found) throw new Error(`Expected ${selector} in the search page.`);
    return found;
  };
  return {
    root,
    form: find(".search-box"),
    input: find(".search-box input"),
    error: find(".search-fault"),
    heading: find(".search-heading"),
    status: find(".search-detail"),
    also: find(".search-also"),
    answer: find(".search-answer"),
    partial: find(".search-partials"),
    filter: find(".search-filter"),
    mistakes: find(".search-mistakes"),
    chips: find(".search-chips"),
    hits: find(".search-hits"),
    more: find(".search-more"),
    facets: find(".search-facets"),
    receipt: find(".search-receipt"),
    sort: find(".search-sort select"),
    copy: find(".search-copy"),
    words: find(".search-words"),
  };
}

/** On a small screen the filters stand above the hits once they are asked for. */
export function toggleFilter({ root, filter }: PageElements, isOpen: boolean): void {
  root.classList.toggle("search-filtering", isOpen);
  filter.setAttribute("aria-expanded", String(isOpen));
  if (!isOpen) filter.focus();
}
