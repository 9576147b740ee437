/** The search box of every page but search.html: it leads to the search page; pages opened from there get highlights. */
import { engineName } from "../../search/globals.ts";
import { hasDesk } from "../desk/desk-key.ts";
import type { Engine } from "../search-engine.ts";
import { hasHighlights } from "./highlight-fragment.ts";
import { runScript, scriptLoader } from "./load-script.ts";
import { openSearchDialog } from "./search-dialog.ts";
import { addressFrom, onSearchKey, searchOnSubmit, suggestWhenUsed } from "./search-form.ts";

export function startSearchBox(): void {
  const form = document.querySelector<HTMLFormElement>("form.search-box");
  const input = form?.querySelector("input");
  if (form && input) startBox(form, input);
}

function startBox(form: HTMLFormElement, input: HTMLInputElement): void {
  const loadEngine = scriptLoader<Engine>(engineName, addressFrom(form, "engine"));
  let loadIndex: ReturnType<Engine["indexLoader"]> | undefined;
  async function openIndex() {
    const { indexLoader } = await loadEngine();
    loadIndex ??= indexLoader(addressFrom(form, "index"), addressFrom(form, "near"));
    return loadIndex();
  }
  const loadSuggestions = suggestWhenUsed({ form, input, openIndex, scriptLoader });
  onSearchKey(() => openSearchDialog(form, (dialogForm) => void suggestIn(dialogForm)));
  /** If the scripts cannot be loaded, Enter leads to the search page all the same, which says why. */
  async function suggestIn(dialogForm: HTMLFormElement) {
    try {
      const [{ findSentences, startSuggestions }] = await Promise.all([
        loadSuggestions(),
        openIndex(),
      ]);
      startSuggestions(dialogForm, openIndex, findSentences);
    } catch {
      return;
    }
  }
  searchOnSubmit(form, input, form.action);
  if (form.dataset["desk"] && hasDesk()) void runScript(addressFrom(form, "desk"));
  if (hasHighlights()) void runScript(addressFrom(form, "hits"));
}
