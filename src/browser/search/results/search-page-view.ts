/** The search page: what a reader does → the fragment, and the fragment → results. */
import { deskName, extrasName } from "../../../search/globals.ts";
import { loadError } from "../../../search/load-error.ts";
import type { SearchIndex } from "../../../search/query/open-index.ts";
import {
  readFragment,
  type SearchState,
  sorts,
  toFragment,
} from "../../../search/query/search-state.ts";
import { hasDesk } from "../../desk/desk-key.ts";
import type { Extras } from "../../search-extras.ts";
import { engine, hasEngine } from "../engine.ts";
import { addressFrom, onSearchKey, suggestWhenUsed } from "../search-form.ts";
import { findPageElements, type PageElements, toggleFilter } from "./page-elements.ts";
import { perPage, searchAndShow } from "./search-and-show.ts";
import { showError } from "./show-results.ts";
import { toPrepared, watchTyping } from "./watch-typing.ts";

/** @param root the element of SearchResults.astro */
export function startSearchPage(root: HTMLElement): void {
  const page = findPageElements(root);
  if (!hasEngine()) {
    root.classList.add("search-ready");
    showError(page, loadError("missing", addressOfEngine()), () => location.reload());
    return;
  }
  const { form, input } = page;
  const { indexLoader, scriptLoader } = engine();
  const openIndex = indexLoader(addressFrom(form, "index"), addressFrom(form, "near"));
  const loadExtras = scriptLoader<Extras>(extrasName, addressFrom(form, "extras"));
  const scripts = { page, openIndex, loadExtras };
  const view = createView(scripts);
  history.scrollRestoration = "manual";
  // If nothing is asked for, what the page shows stays where it is while the index is loaded.
  root.classList.toggle("search-empty", location.hash.length < 2);
  root.classList.toggle("search-waiting", location.hash.length >= 2);
  view.restore();
  root.classList.add("search-ready");
  addEventListener("popstate", view.restore);
  addEventListener("pagehide", view.rememberScroll);
  watchTyping(input, view);
  watchForm(scripts, view.change);
  suggestWhenUsed({ form, input, openIndex, scriptLoader });
  if (hasDesk()) void scriptLoader(deskName, addressFrom(form, "desk"))().catch(() => undefined);
  onSearchKey(() => {
    input.focus();
    input.select();
  });
}

function addressOfEngine(): string {
  const script = document.querySelector<HTMLScriptElement>('script[src*="search-engine"]');
  return script ? new URL(script.src).pathname : "/search-engine.js";
}

interface PageScripts {
  page: PageElements;
  openIndex: () => Promise<SearchIndex>;
  loadExtras: () => Promise<Extras>;
}

interface RunOptions {
  /** Where to scroll when the results are shown. */
  scroll?: number;
  /** While the reader types: resolves when files may be loaded. */
  idle?: Promise<void>;
  /** Whether the heading of the results takes the focus. */
  focus?: boolean;
}

/** A reader who has gone on to something else, a filter or a hit, is left there. */
function hasFocusElsewhere({ form }: PageElements): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && !form.contains(focused);
}

/** The results that are shown, and the ways to show others. */
function createView({ page, openIndex, loadExtras }: PageScripts) {
  let latest = 0;
  let shown = perPage;
  let prepared = "";

  /** Loads, without waiting for the end of the typing, what will be needed for the words typed so far. */
  async function prepare(query: string): Promise<void> {
    const words = toPrepared(query);
    if (words.trim() === "" || words === prepared) return;
    prepared = words;
    await Promise.all([
      openIndex().then((index) => engine().prepareSearch(words, index)),
      loadExtras(),
    ]);
  }
  /** Nothing is loaded, and no near words are looked for, until `idle` resolves. */
  async function run(state: SearchState, { scroll = 0, idle, focus = false }: RunOptions = {}) {
    latest += 1;
    page.words.hash = new URLSearchParams({ q: state.query }).toString();
    const current = latest;
    const isStale = () => current !== latest;
    try {
      const index = await openIndex();
      if (isStale()) return;
      const context = { page, index, state, isStale, shown, change, more };
      await searchAndShow({ ...context, idle, loadExtras });
      if (isStale()) return;
      if (focus && !hasFocusElsewhere(page)) page.heading.focus({ preventScroll: true });
      if (scroll > 0) window.scrollTo(0, scroll);
    } catch (thrown) {
      if (!isStale()) showError(page, thrown, () => void run(state, { scroll }));
    }
  }
  function rememberScroll(): void {
    history.replaceState({ shown, scroll: window.scrollY }, "");
  }
  function change(state: SearchState): void {
    rememberScroll();
    shown = perPage;
    history.pushState(null, "", toFragment(state));
    page.input.value = state.query;
    void run(state, { focus: true });
  }
  function more(): void {
    shown += perPage;
    rememberScroll();
    void run(readFragment(location.hash), { scroll: window.scrollY });
  }
  function restore(): void {
    const state = readFragment(location.hash);
    const remembered = readHistory(history.state);
    shown = remembered.shown;
    page.input.value = state.query;
    page.sort.value = state.sort;
    // A query that was typed on another page: what is read next are the results.
    void run(state, { ...remembered, focus: state.query !== "" && history.state === null });
  }
  function onInput(query: string, idle: Promise<void>): void {
    shown = perPage;
    // Whoever shows the results says what went wrong.
    prepare(query).catch(() => undefined);
    void run({ ...readFragment(location.hash), query }, { idle });
  }
  function onIdle(query: string): void {
    history.replaceState(null, "", toFragment({ ...readFragment(location.hash), query }));
  }
  return { change, restore, rememberScroll, onInput, onIdle };
}

/** What rememberScroll has left in the state of the history, if anything. */
function readHistory(state: unknown): { shown: number; scroll: number } {
  const { shown, scroll } = (state ?? {}) as { shown?: unknown; scroll?: unknown };
  return {
    shown: typeof shown === "number" ? shown : perPage,
    scroll: typeof scroll === "number" ? scroll : 0,
  };
}

function watchForm(
  { page, openIndex, loadExtras }: PageScripts,
  change: (state: SearchState) => void,
): void {
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    change({ ...readFragment(location.hash), query: page.input.value });
  });
  page.filter.addEventListener("click", () =>
    toggleFilter(page, page.filter.getAttribute("aria-expanded") !== "true"),
  );
  page.sort.addEventListener("change", () => {
    const sort = sorts.find((known) => known === page.sort.value) ?? "relevance";
    change({ ...readFragment(location.hash), sort });
  });
  page.copy.addEventListener("click", async () => {
    try {
      const { copyCsv } = await loadExtras();
      await copyCsv(page, openIndex);
    } catch (thrown) {
      showError(page, thrown, () => page.copy.click());
    }
  });
}
