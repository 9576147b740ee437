/** Entry of every page but search.html: the box leads to the search page; hits opened from there are marked. */
import { engineName } from "../search/globals.ts";
import { toFragment } from "../search/query/search-state.ts";
import { addressFrom, suggestWhenUsed } from "./search/search-form.ts";
import type { Engine } from "./search/engine.ts";
import { runScript, scriptLoader } from "./search/load-script.ts";
import { hasMarkedWords } from "./search/highlight-fragment.ts";

const form = document.querySelector<HTMLFormElement>("form.search-box");
const input = form?.querySelector("input");
if (form && input) startBox(form, input);

function startBox(form: HTMLFormElement, input: HTMLInputElement): void {
  const loadEngine = scriptLoader<Engine>(engineName, addressFrom(form, "engine"));
  let openIndex: ReturnType<Engine["indexLoader"]> | undefined;
  async function open() {
    const { indexLoader } = await loadEngine();
    openIndex ??= indexLoader(addressFrom(form, "index"), addressFrom(form, "near"));
    return openIndex();
  }
  suggestWhenUsed({ form, input, openIndex: open }, scriptLoader);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const state = { query: input.value, include: [], exclude: [], sort: "relevance" as const };
    location.href = form.action + toFragment(state);
  });
  if (hasMarkedWords()) void runScript(addressFrom(form, "hits"));
}
