/** The search page: fragment → results, and what a reader does → fragment. */
import type { SearchIndex } from "../../../search/query/open-index.ts";
import { extrasName } from "../../../search/globals.ts";
import {
  readFragment,
  type SearchState,
  sorts,
  toFragment,
} from "../../../search/query/search-state.ts";
import { addressFrom, suggestWhenUsed } from "../search-form.ts";
import { engine } from "../engine.ts";
import type { Extras } from "../../search-extras.ts";
import { followSearch, perPage } from "./search-and-show.ts";
import { findParts, type Parts } from "./page-elements.ts";
import { showFault } from "./show-results.ts";
import { followTyping, watchSearchKey } from "./watch-typing.ts";

/** In: the element of SearchResults.astro. From now on it follows the fragment and the box. */
export function startSearchPage(root: HTMLElement): void {
  const parts = findParts(root);
  const { form, input } = parts;
  const { indexLoader, scriptLoader } = engine();
  const openIndex = indexLoader(addressFrom(form, "index"), addressFrom(form, "near"));
  const loadExtras = scriptLoader<Extras>(extrasName, addressFrom(form, "extras"));
  let turn = 0;
  let shown = perPage;

  /** `rested` resolves when the reader has stopped typing: until then nothing is loaded, nor looked for that is only similar. */
  async function run(state: SearchState, { scroll = 0, rested = Promise.resolve() } = {}) {
    turn += 1;
    const mine = turn;
    const isStale = () => mine !== turn;
    try {
      const index = await openIndex();
      if (isStale()) return;
      const showing = { parts, index, state, isStale, shown, change, more };
      await followSearch({ ...showing, rested, loadExtras });
      if (!isStale() && scroll > 0) window.scrollTo(0, scroll);
    } catch (thrown) {
      if (!isStale()) showFault(parts, thrown, () => void run(state, { scroll }));
    }
  }
  function change(state: SearchState): void {
    keepScroll(shown);
    shown = perPage;
    history.pushState(null, "", toFragment(state));
    input.value = state.query;
    void run(state);
  }
  function more(): void {
    shown += perPage;
    keepScroll(shown);
    void run(readFragment(location.hash), { scroll: window.scrollY });
  }
  function restore(): void {
    const state = readFragment(location.hash);
    const kept = readKept(history.state);
    shown = kept.shown;
    input.value = state.query;
    parts.sort.value = state.sort;
    void run(state, { scroll: kept.scroll });
  }

  history.scrollRestoration = "manual";
  // Nothing asked: what the page shows stays where it is while the index is read.
  parts.root.classList.toggle("search-empty", location.hash.length < 2);
  restore();
  parts.root.classList.add("search-ready");
  addEventListener("popstate", restore);
  addEventListener("pagehide", () => keepScroll(shown));
  followTyping(input, {
    onKey(query, rested) {
      shown = perPage;
      void run({ ...readFragment(location.hash), query }, { rested });
    },
    onRest: (query) =>
      history.replaceState(null, "", toFragment({ ...readFragment(location.hash), query })),
  });
  listenToForm(parts, { change, openIndex, loadExtras });
  suggestWhenUsed({ form, input, openIndex }, scriptLoader);
  watchSearchKey(input);
}

interface Listening {
  change: (state: SearchState) => void;
  openIndex: () => Promise<SearchIndex>;
  loadExtras: () => Promise<Extras>;
}

function listenToForm(parts: Parts, { change, openIndex, loadExtras }: Listening): void {
  parts.form.addEventListener("submit", (event) => {
    event.preventDefault();
    change({ ...readFragment(location.hash), query: parts.input.value });
  });
  parts.sort.addEventListener("change", () => {
    const sort = sorts.find((known) => known === parts.sort.value) ?? "relevance";
    change({ ...readFragment(location.hash), sort });
  });
  async function copy(): Promise<void> {
    const { copyCsv } = await loadExtras();
    await copyCsv(parts, openIndex);
  }
  parts.copy.addEventListener("click", () => {
    copy().catch((thrown: unknown) => showFault(parts, thrown, () => parts.copy.click()));
  });
}

function keepScroll(shown: number): void {
  history.replaceState({ shown, scroll: window.scrollY }, "");
}

function readKept(kept: unknown): { shown: number; scroll: number } {
  const found = (kept ?? {}) as { shown?: unknown; scroll?: unknown };
  return {
    shown: typeof found.shown === "number" ? found.shown : perPage,
    scroll: typeof found.scroll === "number" ? found.scroll : 0,
  };
}
