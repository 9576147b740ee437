/** Searches, and shows the results step by step. */
import type { Results } from "../../../search/query/search.ts";
import type { Extras } from "../../search-extras.ts";
import { engine } from "../engine.ts";
import { yieldToBrowser } from "../yield-to-browser.ts";
import { showAnswer } from "./show-answer.ts";
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

interface SearchContext
  extends Omit<
    ResultsContext,
    "beforeLoading" | "waitForAnswer" | "started" | "showAnswer" | "toViews"
  > {
  /** While the reader types: resolves when that has stopped; never if another key follows. */
  idle: Promise<void> | undefined;
  loadExtras: () => Promise<Extras>;
}

/** Shows exact results before near words are looked for; if even that takes long, what there is of the newest articles. */
export async function searchAndShow({
  idle: typed,
  loadExtras,
  ...shared
}: SearchContext): Promise<void> {
  const { page, index, state, isStale } = shared;
  if (state.query.trim() === "" && state.include.length + state.exclude.length === 0) {
    showNothing(page);
    return;
  }
  const idle = typed ?? Promise.resolve();
  const beforeLoading = () => idle;
  const started = performance.now();
  let isAnswered = false;
  const context: ResultsContext = {
    ...shared,
    beforeLoading,
    toViews: (hits, found) => toHitViews(hits, found, { ...shared, beforeLoading }),
    waitForAnswer: typed === undefined,
    started,
    async showAnswer(results) {
      if (isAnswered) return;
      isAnswered = true;
      await showAnswer(results, { ...shared, beforeLoading });
    },
  };
  if (typed === undefined) startAnswer(shared);
  const options = { pause: yieldToBrowser, beforeLoading: context.beforeLoading };
  page.root.setAttribute("aria-busy", "true");
  let isShown = false;
  for await (const results of engine().search(state, index, options)) {
    if (isStale()) return;
    const isLate = performance.now() - started > patience;
    const isEnough = isLate && !isShown && results.hits.length >= perPage;
    if (!results.isExactDone && !isEnough) continue;
    isShown = true;
    const shown = showResults(results, context);
    // After the text of the first hit, with which nothing is to share the line.
    void idle.then(loadExtras).catch(() => undefined);
    await (typed ? Promise.race([shown, idle]) : shown);
    // What stands around the results, and what is only similar, need not follow every key.
    await idle;
    if (isStale()) return;
    const hasExtras = results.hits.length > 0 || results.isDone;
    await Promise.all([shown, hasExtras && tryExtras(results, context, loadExtras)]);
  }
  page.root.removeAttribute("aria-busy");
}

/** Loads the files of the best answer beside those of the search; whoever shows it says what went wrong. */
function startAnswer({ index, state }: Pick<SearchContext, "index" | "state">): void {
  const { findBestAnswer, parseQuery } = engine();
  const { query } = parseQuery(state.query);
  index.runUntilLoaded(() => findBestAnswer(query, index)).catch(() => undefined);
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
    await extras.showExtras(results, context);
  } catch (thrown) {
    if (!isStale()) addError(page, thrown, () => void tryExtras(results, context, loadExtras));
  }
}
