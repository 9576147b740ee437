/** The list of suggestions below a search box. */
import { mark, t } from "../../text/interface-language.ts";
import type { Suggestion } from "../../search/query/suggest.ts";
import { linkFrom, routes } from "../../site/shared/routes.ts";
import { element } from "../element.ts";

export interface SuggestionBox {
  form: HTMLFormElement;
  input: HTMLInputElement;
  list: HTMLElement;
  /** A live region. */
  status: HTMLElement;
  /** Path in dist/ of the page it is on. */
  page: string;
  /** The place of the active option; -1 for none. */
  active: number;
}

/** Shows these suggestions, or hides the list if there are none. */
export function showOptions(box: SuggestionBox, suggestions: readonly Suggestion[]): void {
  box.active = -1;
  box.input.removeAttribute("aria-activedescendant");
  box.input.setAttribute("aria-expanded", String(suggestions.length > 0));
  box.list.hidden = suggestions.length === 0;
  box.list.replaceChildren(
    ...suggestions.map((suggestion, place) => toSuggestionOption(box, suggestion, place)),
  );
}

/** Adds options below those that are shown. */
export function addOptions(box: SuggestionBox, options: readonly HTMLElement[]): void {
  if (options.length === 0) return;
  box.list.append(...options);
  box.list.hidden = false;
  box.input.setAttribute("aria-expanded", "true");
}

const kindNames: Record<Suggestion["kind"], string> = {
  place: mark("Place"),
  person: mark("Person"),
  organisation: mark("Organisation"),
  article: mark("Article"),
  word: mark("Search"),
};

function toSuggestionOption(box: SuggestionBox, suggestion: Suggestion, place: number) {
  const { kind, text, detail, isNear } = suggestion;
  return toOption(
    { id: `${box.list.id}-${place}`, kind, choose: () => choose(box, suggestion) },
    element("span", { class: "search-option-kind" }, t(kindNames[kind])),
    element("span", { class: "search-option-text", dir: "auto" }, text),
    element(
      "span",
      { class: "search-option-detail" },
      (isNear ? `${t("similar")} · ` : "") + detail,
    ),
  );
}

interface OptionUse {
  id: string;
  /** Ends its class. */
  kind: string;
  /** Called when it is pressed. */
  choose: () => void;
}

/** An option of the list, not active. */
export function toOption({ id, kind, choose }: OptionUse, ...parts: HTMLElement[]): HTMLElement {
  const attributes = {
    role: "option",
    id,
    class: `search-option search-option-${kind}`,
    "aria-selected": "false",
  };
  const option = element("div", attributes, ...parts);
  option.addEventListener("click", choose);
  return option;
}

function choose(box: SuggestionBox, { kind, text, id, at }: Suggestion): void {
  if (kind === "word" || id === undefined) {
    box.input.value = text;
    box.form.requestSubmit();
    return;
  }
  location.href = linkFrom(box.page, at === undefined ? routes[kind](id) : routes.mention(at));
}

/** Makes the next or previous option active; before the first and after the last comes the input itself. */
export function moveActive(box: SuggestionBox, step: 1 | -1): void {
  const options = box.list.children;
  options[box.active]?.setAttribute("aria-selected", "false");
  const places = options.length + 1;
  box.active = ((box.active + 1 + step + places) % places) - 1;
  const option = options[box.active];
  if (!option) {
    box.input.removeAttribute("aria-activedescendant");
    return;
  }
  option.setAttribute("aria-selected", "true");
  option.scrollIntoView({ block: "nearest" });
  box.input.setAttribute("aria-activedescendant", option.id);
}
