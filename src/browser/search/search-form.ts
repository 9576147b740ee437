/** The search form, on which SearchBox.astro has written where the index and the scripts of the search are. */
import { suggestionsName } from "../../search/globals.ts";
import type { SearchIndex } from "../../search/query/open-index.ts";
import { toFragment } from "../../search/query/search-state.ts";
import { isShortcut } from "../is-shortcut.ts";
import type { scriptLoader } from "./load-script.ts";
import type { Suggestions } from "../search-suggestions.ts";

/** The address of the index or of a script. */
export function addressFrom(
  form: HTMLFormElement,
  name: "index" | "near" | "engine" | "suggestions" | "extras" | "hits" | "desk",
): string {
  return new URL(form.dataset[name] ?? "", document.baseURI).href;
}

interface SuggestingForm {
  form: HTMLFormElement;
  input: HTMLInputElement;
  openIndex: () => Promise<SearchIndex>;
  /** Is in one script only. */
  scriptLoader: typeof scriptLoader;
}

/** Loads the suggestions when the input is first used. @returns loads them for another use */
export function suggestWhenUsed(parts: SuggestingForm): () => Promise<Suggestions> {
  const { form, input, openIndex } = parts;
  const load = parts.scriptLoader<Suggestions>(suggestionsName, addressFrom(form, "suggestions"));
  let isStarted = false;
  async function start(): Promise<void> {
    if (isStarted) return;
    isStarted = true;
    try {
      const [{ startSuggestions }] = await Promise.all([load(), openIndex()]);
      startSuggestions(form, openIndex);
    } catch {
      // The search page says what is wrong; without suggestions the box still leads there.
      isStarted = false;
    }
  }
  input.addEventListener("focus", () => void start());
  input.addEventListener("input", () => void start());
  return load;
}

/** Does what "/" is for in this page. */
export function onSearchKey(act: () => void): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || !isShortcut(event)) return;
    event.preventDefault();
    act();
  });
}

/** Lets a form lead to its results on the search page. @param address of the search page */
export function searchOnSubmit(
  form: HTMLFormElement,
  input: HTMLInputElement,
  address: string,
): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = input.value;
    location.href = address + toFragment({ query, include: [], exclude: [], sort: "relevance" });
  });
}
