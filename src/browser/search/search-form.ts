/** Where the index and the scripts of the search are: SearchBox.astro writes their addresses on the form. */
import type { SearchIndex } from "../../search/query/open-index.ts";
import { suggestionsName } from "../../search/globals.ts";
import type { scriptLoader } from "./load-script.ts";
import type { suggestIn } from "./suggestions.ts";

/** In: the search form, and which address. Out: that address. */
export function addressFrom(
  form: HTMLFormElement,
  of: "index" | "near" | "engine" | "suggestions" | "extras" | "hits",
): string {
  return new URL(form.dataset[of] ?? "", document.baseURI).href;
}

interface Suggesting {
  form: HTMLFormElement;
  input: HTMLInputElement;
  openIndex: () => Promise<SearchIndex>;
}

/** In: the search form, and what loads scripts. When the input is first used, it begins to suggest. */
export function suggestWhenUsed(
  { form, input, openIndex }: Suggesting,
  toLoader: typeof scriptLoader,
): void {
  const load = toLoader<typeof suggestIn>(suggestionsName, addressFrom(form, "suggestions"));
  let started = false;
  async function start(): Promise<void> {
    if (started) return;
    started = true;
    try {
      const [suggest] = await Promise.all([load(), openIndex()]);
      suggest(form, openIndex);
    } catch {
      // The search page tells what is wrong; without suggestions the box still leads there.
      started = false;
    }
  }
  input.addEventListener("focus", () => void start());
  input.addEventListener("input", () => void start());
}
