/** A search form → a combobox after the WAI-ARIA pattern: arrows, Enter, Escape. */
import type { SearchIndex } from "../../search/query/open-index.ts";
import { type Suggestion, suggest } from "../../search/query/suggest.ts";
import { linkFrom, routes } from "../../site/shared/routes.ts";
import { element } from "../element.ts";
import { engine } from "./engine.ts";

/** Milliseconds without a key before suggestions are looked up. */
const rest = 60;
const kindNames: Record<Suggestion["kind"], string> = {
  place: "Place",
  person: "Person",
  organisation: "Organisation",
  article: "Article",
  word: "Search",
};

/** In: a form with an input, a list (role listbox) and data-page, and what opens the index. Makes the input suggest. */
export function suggestIn(form: HTMLFormElement, openIndex: () => Promise<SearchIndex>): void {
  const input = form.querySelector("input");
  const list = form.querySelector<HTMLElement>("[role=listbox]");
  if (!input || !list) throw new Error("Expected an input and a listbox in the search form.");
  const page = form.dataset["page"] ?? routes.home;
  const box = { form, input, list, page, active: -1 };
  let latest = 0;
  let timer = 0;

  async function renew() {
    latest += 1;
    const turn = latest;
    const suggestions = await findSuggestions(input?.value ?? "", openIndex);
    if (turn === latest && document.activeElement === input) show(box, suggestions);
  }
  function close() {
    latest += 1;
    clearTimeout(timer);
    show(box, []);
  }

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  show(box, []);
  const renewSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(renew, rest);
  };
  input.addEventListener("input", renewSoon);
  form.addEventListener("submit", close);
  // What was typed while the script was on its way.
  if (document.activeElement === input && input.value !== input.defaultValue) renewSoon();
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => onKey(event, box, { close, renew }));
  // A press must not take the focus away before the click arrives.
  list.addEventListener("mousedown", (event) => event.preventDefault());
}

/** A fault is told by the search page, not here: suggestions only help. */
async function findSuggestions(
  typed: string,
  openIndex: () => Promise<SearchIndex>,
): Promise<Suggestion[]> {
  if (typed.trim() === "" || typed.length > 200) return [];
  try {
    const index = await openIndex();
    return await index.complete(() => suggest(typed, index, engine()));
  } catch {
    return [];
  }
}

interface Box {
  form: HTMLFormElement;
  input: HTMLInputElement;
  list: HTMLElement;
  page: string;
  /** Which option is active; -1 for none. */
  active: number;
}

function show(box: Box, suggestions: readonly Suggestion[]): void {
  box.active = -1;
  box.input.removeAttribute("aria-activedescendant");
  box.input.setAttribute("aria-expanded", String(suggestions.length > 0));
  box.list.hidden = suggestions.length === 0;
  box.list.replaceChildren(
    ...suggestions.map((suggestion, place) => toOption(box, suggestion, place)),
  );
}

function toOption(box: Box, suggestion: Suggestion, place: number): HTMLElement {
  const option = element(
    "div",
    {
      role: "option",
      id: `${box.list.id}-${place}`,
      class: `search-option search-option-${suggestion.kind}`,
      "aria-selected": "false",
    },
    element("span", { class: "search-option-kind" }, kindNames[suggestion.kind]),
    element("span", { class: "search-option-text", dir: "auto" }, suggestion.text),
    element(
      "span",
      { class: "search-option-detail" },
      (suggestion.near ? "similar · " : "") + suggestion.detail,
    ),
  );
  option.addEventListener("click", () => choose(box, suggestion));
  return option;
}

function choose(box: Box, { kind, text, id }: Suggestion): void {
  if (kind === "word" || id === undefined) {
    box.input.value = text;
    box.form.requestSubmit();
    return;
  }
  location.href = linkFrom(box.page, routes[kind](id));
}

function onKey(
  event: KeyboardEvent,
  box: Box,
  { close, renew }: { close: () => void; renew: () => Promise<void> },
): void {
  if (event.isComposing) return;
  const options = box.list.children;
  if (event.key === "Escape" && options.length > 0) {
    event.preventDefault();
    close();
  } else if (event.key === "Enter") {
    const option = options[box.active];
    if (option instanceof HTMLElement) {
      event.preventDefault();
      option.click();
    }
    close();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (options.length === 0) {
      void renew();
      return;
    }
    // From the field itself (-1) down to the first, up to the last, and round.
    const step = event.key === "ArrowDown" ? 1 : -1;
    activate(box, ((box.active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
  }
}

function activate(box: Box, active: number): void {
  box.list.children[box.active]?.setAttribute("aria-selected", "false");
  box.active = active;
  const option = box.list.children[active];
  if (!option) {
    box.input.removeAttribute("aria-activedescendant");
    return;
  }
  option.setAttribute("aria-selected", "true");
  option.scrollIntoView({ block: "nearest" });
  box.input.setAttribute("aria-activedescendant", option.id);
}
