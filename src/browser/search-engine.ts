/** Entry of its own: the search itself, shown by others. On search.html at once, elsewhere when the box is used. */
import { foldWords } from "../search/fold.ts";
import { markersOf } from "../search/marks.ts";
import { planQuery } from "../search/plan/plan-query.ts";
import { engineName } from "../search/receiver.ts";
import { toHits } from "../search/results.ts";
import { runPlan } from "../search/run-plan.ts";
import { search } from "../search/search.ts";
import { showArticle } from "../search/snippets.ts";
import type { Engine } from "./engine.ts";
import { indexLoader } from "./load-index.ts";
import { scriptLoader } from "./load-script.ts";

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
