/** Searches, and shows the results step by step. */
import type { Results } from "../../../search/query/search.ts";
import type { Extras } from "../../search-extras.ts";
import { engine } from "../engine.ts";
import { yieldToBrowser } from "../yield-to-browser.ts";
import {
  addError,
  type ResultsContext,
  showNothing,
  showResults,
  toHitViews,
} from "./show-results.ts";

/** Hits shown at first, and by each "more". */
export const perPage = 10;
/** Milliseconds after which a search of many articles shows what it has so far. */
const patience = 50;

interface SearchContext extends Omit<ResultsContext, "beforeLoading" | "showAnswer" | "toViews"> {
  /** Resolves when the reader has stopped typing; never if another key follows. */
  idle: Promise<void>;
  loadExtras: () => Promise<Extras>;
}

/** Shows exact results before near words are looked for; if even that takes long, what there is of the newest articles. */
export async function searchAndShow({ idle, loadExtras, ...shared }: SearchContext): Promise<void> {
  const { page, index, state, isStale } = shared;
  if (state.query.trim() === "" && state.include.length + state.exclude.length === 0) {
    showNothing(page);
    return;
  }
  const beforeLoading = () => idle;
  // The answer stands above the hits. Its script is mostly here before their texts are; they do not wait for it.
  let extras: Extras | undefined;
  idle.then(loadExtras).then(
    (loaded) => (extras = loaded),
    () => undefined,
  );
  let isAnswered = false;
  const context: ResultsContext = {
    ...shared,
    beforeLoading,
    toViews: (hits, found) => toHitViews(hits, found, { ...shared, beforeLoading }),
    async showAnswer(results, show = extras?.showAnswer) {
      if (!show || isAnswered) return;
      isAnswered = true;
      await show(results, { ...shared, beforeLoading });
    },
  };
  const options = { pause: yieldToBrowser, beforeLoading: context.beforeLoading };
  const started = performance.now();
  page.root.setAttribute("aria-busy", "true");
  let isShown = false;
  for await (const results of engine().search(state, index, options)) {
    if (isStale()) return;
    const isLate = performance.now() - started > patience;
    const isEnough = isLate && !isShown && results.hits.length >= perPage;
    if (!results.isExactDone && !isEnough) continue;
    isShown = true;
    await showResults(results, context);
    // What stands around the results, and what is only similar, need not follow every key.
    await idle;
    if (isStale()) return;
    if (results.hits.length > 0 || results.isDone) await tryExtras(results, context, loadExtras);
  }
  page.root.removeAttribute("aria-busy");
}

/** If the extras cannot be loaded the hits stay, with an error above them. */
async function tryExtras(
  results: Results,
  context: ResultsContext,
  loadExtras: () => Promise<Extras>,
): Promise<void> {
  const { page, isStale } = context;
  try {
    const extras = await loadExtras();
    if (isStale()) return;
    await context.showAnswer(results, extras.showAnswer);
    await extras.showExtras(results, context);
  } catch (thrown) {
    if (!isStale()) addError(page, thrown, () => void tryExtras(results, context, loadExtras));
  }
}
