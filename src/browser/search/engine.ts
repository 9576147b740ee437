/** What the script search-engine.ts gives to the scripts that ask questions and show answers. */
import { engineName } from "../../search/globals.ts";
import type { indexLoader } from "./load-index.ts";
import type { scriptLoader } from "./load-script.ts";
import type { foldWords } from "../../search/words.ts";
import type { markersOf } from "../../search/query/highlights.ts";
import type { planQuery } from "../../search/query/plan/plan-query.ts";
import type { toHits } from "../../search/query/hits.ts";
import type { runPlan } from "../../search/query/run-plan.ts";
import type { search } from "../../search/query/search.ts";
import type { showArticle } from "../../search/query/snippets.ts";

export interface Engine {
  foldWords: typeof foldWords;
  indexLoader: typeof indexLoader;
  markersOf: typeof markersOf;
  planQuery: typeof planQuery;
  runPlan: typeof runPlan;
  scriptLoader: typeof scriptLoader;
  search: typeof search;
  showArticle: typeof showArticle;
  toHits: typeof toHits;
}

/** Out: the engine. Throws if its script has not run. */
export function engine(): Engine {
  const { [engineName]: found } = window as unknown as { [engineName]?: Engine };
  if (!found) throw new Error("Expected the script of the search engine to have run.");
  return found;
}
