/** The elements of WordsInContext.astro that the script fills. */

export type WordsElements = ReturnType<typeof findWordsElements>;

/** @throws if one is missing */
export function findWordsElements(root: HTMLElement) {
  const find = <Found extends HTMLElement>(selector: string): Found => {
    const found = root.querySelector<Found>(selector);
    if (!found) throw new Error(`Expected ${selector} in the page of words in context.`);
    return found;
  };
  return {
    root,
    title: find("h1"),
    answer: find(".words-answer"),
    form: find<HTMLFormElement>(".words-form"),
    input: find<HTMLInputElement>(".words-form input"),
    fault: find(".words-fault"),
    forms: find<HTMLFieldSetElement>(".words-forms"),
    heading: find(".words-lines h2"),
    order: find<HTMLSelectElement>(".words-order"),
    download: find<HTMLButtonElement>(".words-download"),
    beside: find(".words-beside"),
    progress: find(".words-progress"),
    reading: find<HTMLButtonElement>(".words-reading"),
    columns: find(".words-head"),
    grid: find(".words-grid"),
    lines: find<HTMLOListElement>(".words-list"),
    more: find<HTMLButtonElement>(".words-more"),
    near: find(".words-near"),
    articles: find(".words-articles"),
    places: find(".words-places"),
    note: find(".words-note"),
    unit: find<HTMLSelectElement>(".words-unit"),
    measure: find<HTMLSelectElement>(".words-measure"),
    publisher: find<HTMLSelectElement>(".words-publisher"),
    compare: find<HTMLFormElement>(".words-compare"),
    chips: find(".words-chips"),
    compared: find<HTMLInputElement>(".words-add input"),
    add: find<HTMLFieldSetElement>(".words-add"),
    charts: find(".words-charts"),
    outside: find(".words-outside"),
    table: find(".words-table"),
    publishers: find(".words-publishers"),
  };
}
