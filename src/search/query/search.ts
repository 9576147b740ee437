/** A request and an index → results, step by step: first what was asked for, then what is only similar. */
import { append } from "../../text/long-lists.ts";
import { type Hits, type SegmentMatches, toHits } from "./hits.ts";
import type { Matches } from "./matches.ts";
import type { SearchIndex } from "./open-index.ts";
import type { PlannedQuery, Plan, TermsPlan } from "./plan/plan.ts";
import { addFilters } from "./plan/plan-filters.ts";
import { planQuery } from "./plan/plan-query.ts";
import { runPlan } from "./run-plan.ts";
import type { SearchState } from "./search-state.ts";
import { type ParsedQuery, parseQuery } from "./syntax/parse-query.ts";

export interface Results extends PlannedQuery {
  parsed: ParsedQuery;
  hits: Hits;
  /** How many articles have been searched so far, and how many there are. */
  searched: number;
  articles: number;
  /** All that was asked for is found; only similar words may still be looked for. */
  isExactDone: boolean;
  isDone: boolean;
}

export interface SearchOptions {
  /** Called between steps of work, so that the browser can draw. */
  pause?: () => Promise<void>;
  /** Awaited before files are loaded. */
  beforeLoading?: () => Promise<void>;
}

/** With fewer hits than this, near words are looked for as well. */
const fewHits = 10;
/** Segments that are searched at once, after the newest two. */
const segmentsPerStep = 4;
/** Milliseconds of work on phrases after which there is a pause. */
const sliceLength = 15;

/**
 * Searches the index, the newest articles first.
 *
 * @returns results that grow; the last of them have `isDone`
 * @throws LoadError if a file cannot be loaded
 */
export async function* search(
  state: SearchState,
  index: SearchIndex,
  options: SearchOptions = {},
): AsyncGenerator<Results> {
  const request = { state, parsed: parseQuery(state.query), index, options };
  const strict = yield* runQuery(request, { fuzzy: false });
  const isDone = strict.hits.length >= fewHits;
  yield { ...strict, isExactDone: true, isDone };
  if (isDone) return;
  const fuzzy = yield* runQuery(request, { fuzzy: true });
  yield { ...fuzzy, isExactDone: true, isDone: true };
}

/** Loads what the search for a query will need before it shows a text: parts of the lexicon, and postings. */
export async function prepareSearch(typed: string, index: SearchIndex): Promise<void> {
  const { query } = parseQuery(typed);
  const [newest = []] = toSteps(index.head.segments.length);
  await index.runUntilLoaded(() => {
    const { plan } = planQuery(query, index, { fuzzy: false });
    index.expectTexts();
    for (const segment of newest) runPlan(plan, { index, segment });
  });
}

interface Request {
  state: SearchState;
  parsed: ParsedQuery;
  index: SearchIndex;
  options: SearchOptions;
}

async function* runQuery(
  { state, parsed, index, options }: Request,
  { fuzzy }: { fuzzy: boolean },
): AsyncGenerator<Results, Results> {
  const { planned, plan } = await index.runUntilLoaded(() => {
    const planned = planQuery(parsed.query, index, { fuzzy });
    index.expectTexts();
    return { planned, plan: addFilters(planned.plan, state, index) };
  }, options.beforeLoading);
  const found: SegmentMatches[] = [];
  const toResults = (): Results => ({
    ...planned,
    parsed,
    hits: toHits(found, state.sort),
    searched: found.reduce((sum, { matches }) => sum + matches.tiers.length, 0),
    articles: index.articles,
    isExactDone: false,
    isDone: false,
  });
  const [first = [], ...steps] = toSteps(index.head.segments.length);
  append(found, await runStep(plan, first, { index, options }));
  for (const segments of steps) {
    yield toResults();
    await options.pause?.();
    append(found, await runStep(plan, segments, { index, options }));
  }
  return toResults();
}

/** Segments, the newest first. The newest may be nearly empty, so it is searched with the one before it. */
function toSteps(segments: number): number[][] {
  const newest = [...Array(segments).keys()].reverse();
  const steps = [newest.slice(0, 2)];
  for (let start = 2; start < segments; start += segmentsPerStep)
    steps.push(newest.slice(start, start + segmentsPerStep));
  return steps;
}

/** Loads together what any of the segments lacks, and searches them in slices of time. */
async function runStep(
  plan: Plan,
  segments: readonly number[],
  { index, options }: Pick<Request, "index" | "options">,
): Promise<SegmentMatches[]> {
  const phrases = segments.map(() => new Map<TermsPlan, Matches>());
  const found: (SegmentMatches | undefined)[] = segments.map(() => undefined);
  const runSlice = () => {
    const until = performance.now() + sliceLength;
    for (const [place, segment] of segments.entries()) {
      if (found[place]) continue;
      const finished = phrases[place] ?? new Map<TermsPlan, Matches>();
      const slice = { until, hasProgressed: false, isCutShort: false, finished };
      const matches = runPlan(plan, { index, segment, slice });
      if (slice.isCutShort) return;
      if (!index.isIncomplete()) found[place] = { matches, start: index.numberOf(segment, 0) };
    }
  };
  for (;;) {
    await index.runUntilLoaded(runSlice, options.beforeLoading);
    const all = found.filter((matches) => matches !== undefined);
    if (all.length === segments.length) return all;
    await options.pause?.();
  }
}
