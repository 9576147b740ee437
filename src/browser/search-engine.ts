/** Entry of its own: the search itself, shown by others. On search.html at once, elsewhere when the box is used. */
import { foldWords } from "../search/words.ts";
import { markersOf } from "../search/query/highlights.ts";
import { planQuery } from "../search/query/plan/plan-query.ts";
import { engineName } from "../search/globals.ts";
import { toHits } from "../search/query/hits.ts";
import { runPlan } from "../search/query/run-plan.ts";
import { search } from "../search/query/search.ts";
import { showArticle } from "../search/query/snippets.ts";
import type { Engine } from "./search/engine.ts";
import { indexLoader } from "./search/load-index.ts";
import { scriptLoader } from "./search/load-script.ts";

const engine: Engine = {
  foldWords,
  indexLoader,
  markersOf,
  planQuery,
  runPlan,
  scriptLoader,
  search,
  showArticle,
  toHits,
};
Object.assign(window, { [engineName]: engine });
