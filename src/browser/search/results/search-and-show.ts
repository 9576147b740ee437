/** A search → its results in the page, step by step. */
import type { Results } from "../../../search/query/search.ts";
import { engine } from "../engine.ts";
import type { Extras } from "../../search-extras.ts";
import { pause } from "../yield-to-browser.ts";
import { sayFault, type Showing, showNothing, showResults } from "./show-results.ts";

/** Hits shown at first, and by each "more". */
export const perPage = 10;
/** A search of a large corpus shows what it has after so many milliseconds. */
const patience = 50;

interface Following extends Omit<Showing, "mayLoad"> {
  /** Resolves when the reader has stopped typing; never if another key follows. */
  rested: Promise<void>;
  loadExtras: () => Promise<Extras>;
}

/** Shows exact results before near ones are looked for, and the first of very many articles if the last take long. */
export async function followSearch({ rested, loadExtras, ...following }: Following): Promise<void> {
  const { parts, index, state, isStale } = following;
  if (state.query.trim() === "" && state.include.length + state.exclude.length === 0) {
    showNothing(parts);
    return;
  }
  const showing: Showing = { ...following, mayLoad: () => rested };
  const started = performance.now();
  parts.root.setAttribute("aria-busy", "true");
  let early = false;
  for await (const results of engine().search(state, index, { pause, mayLoad: () => rested })) {
    if (isStale()) return;
    const isLate = performance.now() - started > patience;
    const isWorthIt = isLate && !early && results.hits.length >= perPage;
    if (!results.isExactDone && !isWorthIt) continue;
    early = true;
    await showResults(results, showing);
    // What stands around the results, and what is only similar, need not follow every key.
    await rested;
    if (isStale()) return;
    if (results.hits.length > 0 || results.done) await showAround(results, showing, loadExtras);
  }
  parts.root.removeAttribute("aria-busy");
}

async function showAround(
  results: Results,
  showing: Showing,
  loadExtras: () => Promise<Extras>,
): Promise<void> {
  try {
    const extras = await loadExtras();
    if (!showing.isStale()) await extras.showAround(results, showing);
  } catch (thrown) {
    // The hits stand, whatever is missing around them.
    if (!showing.isStale())
      sayFault(showing.parts, thrown, () => void showAround(results, showing, loadExtras));
  }
}
