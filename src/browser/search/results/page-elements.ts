/** The elements of SearchResults.astro that a script fills. */

export interface PageElements {
  root: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  error: HTMLElement;
  status: HTMLElement;
  mistakes: HTMLElement;
  chips: HTMLElement;
  hits: HTMLElement;
  more: HTMLElement;
  facets: HTMLElement;
  receipt: HTMLElement;
  sort: HTMLSelectElement;
  copy: HTMLButtonElement;
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
    status: find(".search-status"),
    mistakes: find(".search-mistakes"),
    chips: find(".search-chips"),
    hits: find(".search-hits"),
    more: find(".search-more"),
    facets: find(".search-facets"),
    receipt: find(".search-receipt"),
    sort: find(".search-sort select"),
    copy: find(".search-copy"),
  };
}
