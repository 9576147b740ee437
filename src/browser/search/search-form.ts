/** The search form, on which SearchBox.astro has written where the index and the scripts of the search are. */
import { suggestionsName } from "../../search/globals.ts";
import type { SearchIndex } from "../../search/query/open-index.ts";
import type { scriptLoader } from "./load-script.ts";
import type { Suggestions } from "../search-suggestions.ts";

/** The address of the index or of a script. */
export function addressFrom(
  form: HTMLFormElement,
  name: "index" | "near" | "engine" | "suggestions" | "extras" | "hits",
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
