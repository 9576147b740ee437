/** The search page: fragment → results, and what a reader does → fragment. */
import type { SearchIndex } from "../../search/open-index.ts";
import { search } from "../../search/search.ts";
import { readFragment, type SearchState, sorts, toFragment } from "../../search/search-state.ts";
import { suggestIn } from "../suggestions.ts";
import { copyCsv } from "./copy-csv.ts";
import { pause } from "./pause.ts";
import { findParts, type Parts } from "./parts.ts";
import { showFault, showResults } from "./show-results.ts";

/** Milliseconds without a key before results follow what is typed. */
const rest = 120;
/** Hits shown at first, and by each "more". */
const perPage = 10;
/** A search of a large corpus shows what it has after so many milliseconds. */
const patience = 250;

/** In: the element of SearchResults.astro. From now on it follows the fragment and the box. */
export function startSearchPage(root: HTMLElement): void {
  const parts = findParts(root);
  const { input, openIndex, close } = suggestIn(parts.form);
  let turn = 0;
  let shown = perPage;

  async function run(state: SearchState, scroll = 0): Promise<void> {
    turn += 1;
    const mine = turn;
    const isStale = () => mine !== turn;
    try {
      const index = await openIndex();
      if (isStale()) return;
      await followSearch({ parts, index, state, isStale, shown, change, more });
      if (!isStale() && scroll > 0) window.scrollTo(0, scroll);
    } catch (thrown) {
      if (!isStale()) showFault(parts, thrown, () => void run(state, scroll));
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
    void run(readFragment(location.hash), window.scrollY);
  }
  function restore(): void {
    const state = readFragment(location.hash);
    const kept = readKept(history.state);
    shown = kept.shown;
    input.value = state.query;
    parts.sort.value = state.sort;
    void run(state, kept.scroll);
  }

  history.scrollRestoration = "manual";
  // Nothing asked: what the page shows stays where it is while the index is read.
  parts.root.classList.toggle("search-empty", location.hash.length < 2);
  restore();
  parts.root.classList.add("search-ready");
  addEventListener("popstate", restore);
  addEventListener("pagehide", () => keepScroll(shown));
  followTyping(input, (query) => {
    const state = { ...readFragment(location.hash), query };
    shown = perPage;
    history.replaceState(null, "", toFragment(state));
    void run(state);
  });
  parts.form.addEventListener("submit", (event) => {
    event.preventDefault();
    close();
    change({ ...readFragment(location.hash), query: input.value });
  });
  parts.sort.addEventListener("change", () => {
    const sort = sorts.find((known) => known === parts.sort.value) ?? "relevance";
    change({ ...readFragment(location.hash), sort });
  });
  parts.copy.addEventListener("click", () => void copyCsv(parts, openIndex));
  watchSearchKey(input);
}

interface Following {
  parts: Parts;
  index: SearchIndex;
  state: SearchState;
  isStale: () => boolean;
  shown: number;
  change: (state: SearchState) => void;
  more: () => void;
}

/** Shows exact results before near ones are looked for, and the first of very many articles if the last take long. */
async function followSearch(following: Following): Promise<void> {
  const { parts, index, state, isStale } = following;
  const started = performance.now();
  parts.root.setAttribute("aria-busy", "true");
  let early = false;
  for await (const results of search(state, index, pause)) {
    if (isStale()) return;
    const isLate = performance.now() - started > patience;
    const isWorthIt = isLate && !early && results.hits.length >= perPage;
    if (!results.isExactDone && !isWorthIt) continue;
    early = true;
    await showResults(results, following);
  }
  parts.root.removeAttribute("aria-busy");
}

/** The last word is a beginning as long as it is being typed. */
function followTyping(input: HTMLInputElement, follow: (query: string) => void): void {
  let timer = 0;
  const lastWord = /[\p{L}\p{N}]$/u;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      follow(lastWord.test(input.value) ? `${input.value}*` : input.value);
    }, rest);
  });
  input.form?.addEventListener("submit", () => clearTimeout(timer));
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

/** "/" leads to the box; other keys are those of every page. */
function watchSearchKey(input: HTMLInputElement): void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (target instanceof HTMLElement && target.closest("input, textarea, select")) return;
    event.preventDefault();
    event.stopPropagation();
    input.focus();
    input.select();
  };
  document.addEventListener("keydown", listen, { capture: true });
}
