/** Turns a search form into a combobox after the WAI-ARIA pattern: suggestions while typing, arrows, Enter, Escape. */
import { t } from "../../text/interface-language.ts";
import type { SearchIndex } from "../../search/query/open-index.ts";
import { type Suggestion, suggest } from "../../search/query/suggest.ts";
import { routes } from "../../site/shared/routes.ts";
import { countOf } from "../../text/plural.ts";
import { element } from "../element.ts";
import { engine } from "./engine.ts";
import { addOptions, moveActive, showOptions, type SuggestionBox } from "./suggestion-options.ts";
import { typingPause } from "./typing-pause.ts";

/** Milliseconds without a key after which suggestions are looked up, if answers come at once. */
const idleTime = 60;
const maxQueryLength = 200;

/** Finds further options, below the suggestions, and what to announce of them. */
type FindMore = (
  typed: string,
  index: SearchIndex,
  box: SuggestionBox,
) => Promise<{ options: HTMLElement[]; words: string }>;

/**
 * @param form has an input, an element with the role listbox, and the path of its page in `data-page`
 * @param findMore by default there are only suggestions
 */
export function startSuggestions(
  form: HTMLFormElement,
  openIndex: () => Promise<SearchIndex>,
  findMore?: FindMore,
): void {
  const box = findBox(form);
  const { input, list } = box;
  let latest = 0;
  let timer = 0;

  async function update() {
    latest += 1;
    const current = latest;
    const isStale = () => current !== latest || document.activeElement !== input;
    const typed = input.value.trim();
    const suggestions = await findSuggestions(input.value, openIndex);
    if (isStale()) return;
    showOptions(box, suggestions);
    box.status.textContent = typed === "" ? "" : formatCount(suggestions.length);
    if (!findMore || typed === "") return;
    const { options, words } = await tryMore(findMore, typed);
    if (isStale()) return;
    addOptions(box, options);
    if (words !== "") box.status.textContent = `${formatCount(suggestions.length)}, ${words}`;
  }
  /** Files also fail to come when the reader leaves for a page. */
  async function tryMore(find: FindMore, typed: string): ReturnType<FindMore> {
    try {
      return await find(typed, await openIndex(), box);
    } catch {
      return { options: [], words: "" };
    }
  }
  function updateWhenIdle() {
    clearTimeout(timer);
    timer = window.setTimeout(update, typingPause(idleTime));
  }
  function close() {
    latest += 1;
    clearTimeout(timer);
    showOptions(box, []);
    box.status.textContent = "";
  }

  showOptions(box, []);
  // Something may have been typed while the script was loading.
  if (document.activeElement === input && input.value !== input.defaultValue) updateWhenIdle();
  input.addEventListener("input", updateWhenIdle);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => onKey(event, box, { close, update }));
  form.addEventListener("submit", close);
  // Pressing an option must not take the focus away before the click arrives.
  list.addEventListener("mousedown", (event) => event.preventDefault());
}

function findBox(form: HTMLFormElement): SuggestionBox {
  const input = form.querySelector("input");
  const list = form.querySelector<HTMLElement>("[role=listbox]");
  if (!input || !list) throw new Error("Expected an input and a listbox in the search form.");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  // Says how many there are; readers see it where there are none.
  const status = element("p", { class: "search-options-status", role: "status" });
  list.after(status);
  return { form, input, list, status, page: form.dataset["page"] ?? routes.home, active: -1 };
}

function formatCount(suggestions: number): string {
  return suggestions === 0
    ? t("No name or word begins like this; Enter searches for similar ones")
    : countOf(suggestions, "suggestion");
}

/** Without the index there are no suggestions; it is for the search page to say what is wrong. */
async function findSuggestions(
  typed: string,
  openIndex: () => Promise<SearchIndex>,
): Promise<Suggestion[]> {
  if (typed.trim() === "" || typed.length > maxQueryLength) return [];
  try {
    const index = await openIndex();
    return await index.runUntilLoaded(() => suggest(typed, { index, ...engine() }));
  } catch {
    return [];
  }
}

function onKey(
  event: KeyboardEvent,
  box: SuggestionBox,
  { close, update }: { close: () => void; update: () => Promise<void> },
): void {
  if (event.isComposing) return;
  const options = box.list.children;
  if (event.key === "Escape" && options.length > 0 && !box.input.closest("dialog")) {
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
    if (options.length === 0) void update();
    else moveActive(box, event.key === "ArrowDown" ? 1 : -1);
  }
}
