/** The elements of WordsInContext.astro that the script fills. */

export type WordsElements = ReturnType<typeof findWordsElements>;

/** @throws if one is missing */
export function findWordsElements(root: HTMLElement) {
  const find = <Found extends HTMLElement>(name: string): Found => {
    const found = root.querySelector<Found>(`.words-${name}`);
    if (!found) throw new Error(`Expected .words-${name} in the page of words in context.`);
    return found;
  };
  return {
    root,
    title: find("title"),
    answer: find("answer"),
    form: find<HTMLFormElement>("form"),
    input: find<HTMLInputElement>("form input"),
    fault: find("fault"),
    forms: find<HTMLFieldSetElement>("forms"),
    heading: find("lines h2"),
    order: find<HTMLSelectElement>("order"),
    download: find<HTMLButtonElement>("download"),
    beside: find("beside"),
    progress: find("progress"),
    reading: find<HTMLButtonElement>("reading"),
    columns: find("head"),
    grid: find("grid"),
    lines: find<HTMLOListElement>("list"),
    more: find<HTMLButtonElement>("more"),
    near: find("near"),
    articles: find("articles"),
    places: find("places"),
    note: find("note"),
    unit: find<HTMLSelectElement>("unit"),
    measure: find<HTMLSelectElement>("measure"),
    publisher: find<HTMLSelectElement>("publisher"),
    compare: find<HTMLFormElement>("compare"),
    chips: find("chips"),
    compared: find<HTMLInputElement>("add input"),
    add: find<HTMLFieldSetElement>("add"),
    charts: find("charts"),
    outside: find("outside"),
    table: find("table"),
    publishers: find("publishers"),
  };
}
