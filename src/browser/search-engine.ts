/** Entry: the search itself, for scripts that show it. On search.html it is there at once, elsewhere when the box is used. */
import { engineName } from "../search/globals.ts";
import { findBestAnswer } from "../search/query/best-answer.ts";
import { toHighlightPatterns } from "../search/query/highlights.ts";
import { toHits } from "../search/query/hits.ts";
import { addFilters } from "../search/query/plan/plan-filters.ts";
import { planQuery } from "../search/query/plan/plan-query.ts";
import { runPlan } from "../search/query/run-plan.ts";
import { prepareSearch, search } from "../search/query/search.ts";
import { findSnippets } from "../search/query/snippets.ts";
import { parseQuery } from "../search/query/syntax/parse-query.ts";
import { toSpellings } from "../search/spellings.ts";
import { isStopWord } from "../search/stop-words.ts";
import { findWords, foldWords } from "../search/words.ts";
import { indexLoader } from "./search/load-index.ts";
import { scriptLoader } from "./search/load-script.ts";

const engine = {
  addFilters,
  findBestAnswer,
  findSnippets,
  findWords,
  foldWords,
  indexLoader,
  isStopWord,
  parseQuery,
  planQuery,
  prepareSearch,
  runPlan,
  scriptLoader,
  search,
  toHighlightPatterns,
  toHits,
  toSpellings,
};
export type Engine = typeof engine;
Object.assign(window, { [engineName]: engine });
