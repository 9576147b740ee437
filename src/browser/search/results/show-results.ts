/** Results → the search page: the status, then the hits as their texts arrive. */
import { t, tn } from "../../../text/interface-language.ts";
import { formatError } from "../../../search/load-error.ts";
import type { Hit } from "../../../search/query/hits.ts";
import type { SearchIndex } from "../../../search/query/open-index.ts";
import type { Results } from "../../../search/query/search.ts";
import type { SearchState } from "../../../search/query/search-state.ts";
import { element } from "../../element.ts";
import { engine } from "../engine.ts";
import { createPause, yieldToBrowser } from "../yield-to-browser.ts";
import { collectCopies } from "./copies.ts";
import { toHitView } from "./hit-view.ts";
import type { PageElements } from "./page-elements.ts";
import { formatAlso, formatStatus } from "./status.ts";

/** What showing the results of one search needs. */
export interface ResultsContext {
  page: PageElements;
  index: SearchIndex;
  state: SearchState;
  /** True as soon as a later search has begun. */
  isStale: () => boolean;
  /** Awaited before files are loaded. */
  beforeLoading: () => Promise<void>;
  /** How many hits to show. */
  shown: number;
  /** Whether the results wait for the answer above them, so that nothing moves; while a reader types they do not. */
  waitForAnswer: boolean;
  /** When the search began, as `performance.now` counts. */
  started: number;
  /** Shows the best answer, once. */
  showAnswer: (results: Results) => Promise<void>;
  /** Shows articles that have some of the words, as entries of a list. */
  toViews: (hits: readonly Hit[], found: Pick<Results, "plan">) => Promise<HTMLElement[]>;
  /** Starts another search. */
  change: (state: SearchState) => void;
  /** Shows more hits. */
  more: () => void;
}

/** Resolves when the answer and the hits are in the page. */
export async function showResults(results: Results, context: ResultsContext): Promise<void> {
  const { page, state, isStale, waitForAnswer } = context;
  const answer = context.showAnswer(results);
  // Its text is loaded beside what the answer needs.
  const first = firstViews(results, context);
  if (waitForAnswer) await Promise.all([answer, first]);
  if (isStale()) return;
  page.error.replaceChildren();
  page.root.classList.remove("search-empty", "search-waiting", "search-some");
  page.root.classList.toggle("search-none", results.hits.length === 0);
  const { heading, detail } = formatStatus(results);
  page.heading.textContent = heading;
  page.status.textContent = detail;
  page.also.textContent = formatAlso(results);
  const filters = state.include.length + state.exclude.length;
  page.filter.textContent = filters === 0 ? t("Filter") : `${t("Filter")} (${filters})`;
  if (results.hits.length > 0) page.partial.replaceChildren();
  await Promise.all([answer, showHits(results, context, first)]);
}

/** For a search that asks for nothing. */
export function showNothing(page: PageElements): void {
  clear(page);
  page.error.replaceChildren();
  page.root.classList.add("search-empty");
  page.root.classList.remove("search-none", "search-waiting");
}

/** Shows, instead of results, what went wrong, and a button to try again. @param thrown by a search */
export function showError(page: PageElements, thrown: unknown, retry: () => void): void {
  clear(page);
  page.root.removeAttribute("aria-busy");
  page.root.classList.add("search-none");
  page.root.classList.remove("search-waiting");
  addError(page, thrown, retry);
}

/** The same above the results, which stay. */
export function addError({ error }: PageElements, thrown: unknown, retry: () => void): void {
  const button = element("button", { type: "button" }, t("Try again"));
  button.addEventListener("click", () => {
    error.replaceChildren();
    retry();
  });
  error.replaceChildren(element("p", {}, formatError(thrown)), button);
}

function clear(page: PageElements): void {
  const { heading, status, also, answer, partial, mistakes, chips, hits, more, facets, receipt } =
    page;
  const parts = [
    heading,
    status,
    also,
    answer,
    partial,
    mistakes,
    chips,
    hits,
    more,
    facets,
    receipt,
  ];
  for (const part of parts) part.replaceChildren();
}

/** Into an empty list the first hit comes as soon as its text is here; the others come after it, all at once. */
async function firstViews(results: Results, context: ResultsContext): Promise<HTMLElement[]> {
  if (context.page.hits.children.length > 0) return [];
  return toHitViews(results.hits.first(1), results, context);
}

async function showHits(
  results: Results,
  context: ResultsContext,
  first: Promise<HTMLElement[]>,
): Promise<void> {
  const { page, isStale, shown } = context;
  const hits = results.hits.first(shown);
  const firstView = await first;
  if (isStale()) return;
  if (firstView.length > 0) {
    page.hits.replaceChildren(...firstView);
    await yieldToBrowser();
  }
  const views = await toHitViews(hits, results, context);
  if (isStale()) return;
  page.hits.replaceChildren(...views);
  showMore(results.hits.length - hits.length, context);
}

/** Hits → entries of the list, with their sentences; none if a later search has begun. */
export async function toHitViews(
  hits: readonly Hit[],
  { plan }: Pick<Results, "plan">,
  context: Pick<ResultsContext, "index" | "isStale" | "beforeLoading">,
): Promise<HTMLElement[]> {
  const { index, isStale, beforeLoading } = context;
  const { toHighlightPatterns, findSnippets } = engine();
  const pause = createPause();
  const readTexts = () => hits.map(({ article }) => index.text(article));
  const texts = await index.runUntilLoaded(readTexts, beforeLoading);
  const views: HTMLElement[] = [];
  const copies = collectCopies();
  for (const [place, { tier }] of hits.entries()) {
    const text = texts[place];
    if (isStale() || !text) return [];
    const patterns = toHighlightPatterns(plan, tier);
    const phrases = patterns.title.map(({ words }) => words);
    const found = await findSnippets(text, patterns, pause);
    if (!copies.add(found)) views.push(copies.keep(found, toHitView(found, tier, phrases)));
    await pause();
  }
  return views;
}

function showMore(left: number, { page, more }: ResultsContext): void {
  const button = element("button", { type: "button" }, tn(left, "# more", "# more"));
  button.addEventListener("click", more);
  page.more.replaceChildren(...(left > 0 ? [button] : []));
}
