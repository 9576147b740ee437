/** A request and an index → results in steps: as far as is known, then with what is only like it. */
import { toNameWord } from "../index-format.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Matches } from "./matches.ts";
import type { Leaf, Note, Plan } from "./plan/plan.ts";
import { planQuery } from "./plan/plan-query.ts";
import { type ReadQuery, readQuery } from "./syntax/parse-query.ts";
import { type Found, type Hits, toHits } from "./hits.ts";
import { runPlan } from "./run-plan.ts";
import type { SearchState } from "./search-state.ts";
import { nameKinds } from "../searchable.ts";

export interface Results {
  read: ReadQuery;
  hits: Hits;
  /** Articles looked through so far, and all. */
  searched: number;
  articles: number;
  plan: Plan;
  notes: Note[];
  missing: string[];
  /** All that was asked for is found; what is only like it is still looked for. */
  isExactDone: boolean;
  done: boolean;
}

export interface Manner {
  /** Lets the browser draw between steps of work. */
  pause?: () => Promise<void>;
  /** Resolves when files may be loaded that are not here yet. */
  mayLoad?: () => Promise<void>;
}

/** With fewer hits than this, near spellings are looked for as well. */
const little = 10;
/** Segments of a large index that are searched at once, after the newest. */
const together = 4;
/** Milliseconds of work on phrases after which the browser gets a turn. */
const slice = 15;

/**
 * In: what is asked, the index. Out: results so far; the last are `done`.
 * All that is asked for comes before what is only like it. Rejects with a Fault if a file fails.
 */
export async function* search(
  state: SearchState,
  index: SearchIndex,
  manner: Manner = {},
): AsyncGenerator<Results> {
  const read = readQuery(state.query);
  const running = { state, read, index, manner };
  const strict = yield* runQuery(false, running);
  const isLittle = strict.hits.length < little;
  yield { ...strict, isExactDone: true, done: !isLittle };
  if (!isLittle) return;
  const forgiving = yield* runQuery(true, running);
  yield { ...forgiving, isExactDone: true, done: true };
}

interface Running {
  state: SearchState;
  read: ReadQuery;
  index: SearchIndex;
  manner: Manner;
}

async function* runQuery(
  forgiving: boolean,
  { state, read, index, manner }: Running,
): AsyncGenerator<Results, Results> {
  const { pause, mayLoad } = manner;
  const { planned, plan } = await index.complete(() => {
    const planned = planQuery(read.query, index, { forgiving });
    return { planned, plan: withFilters(planned.plan, planFilters(state, index)) };
  }, mayLoad);
  const found: Found[] = [];
  const toResults = (): Results => ({
    ...planned,
    read,
    hits: toHits(found, state.sort),
    searched: found.reduce((sum, { matches }) => sum + matches.tiers.length, 0),
    articles: index.articles,
    isExactDone: false,
    done: false,
  });
  const steps = toSteps(index.head.segments);
  for (const [place, segments] of steps.entries()) {
    found.push(...(await runStep(plan, segments, { index, manner })));
    if (place === steps.length - 1) break;
    yield toResults();
    await pause?.();
  }
  return toResults();
}

/** What is missing for any of the segments is loaded together; the work itself is done in turns. */
async function runStep(
  plan: Plan,
  segments: readonly number[],
  { index, manner: { pause, mayLoad } }: Pick<Running, "index" | "manner">,
): Promise<Found[]> {
  const found = new Map<number, Found>();
  const known = new Map(segments.map((segment) => [segment, new Map<Leaf, Matches>()]));
  const run = () => {
    const until = performance.now() + slice;
    for (const segment of segments) {
      if (found.has(segment)) continue;
      const turn = {
        until,
        hasFound: false,
        isCut: false,
        known: known.get(segment) ?? new Map<Leaf, Matches>(),
      };
      const matches = runPlan(plan, index, segment, turn);
      if (turn.isCut) return;
      if (!index.isMissing()) found.set(segment, { matches, start: index.numberOf(segment, 0) });
    }
  };
  while (found.size < segments.length) {
    await index.complete(run, mayLoad);
    if (found.size < segments.length) await pause?.();
  }
  return segments.flatMap((segment) => found.get(segment) ?? []);
}

/** Newest segment first; with it the one before, as it may be nearly empty. */
function toSteps(segments: readonly number[]): number[][] {
  const newest = [...segments.keys()].reverse();
  const steps = [newest.slice(0, 2)];
  for (let start = 2; start < newest.length; start += together)
    steps.push(newest.slice(start, start + together));
  return steps;
}

/** Without words, what holds for the facets alone. */
function withFilters(plan: Plan, filters: readonly Plan[]): Plan {
  const isBare = plan.kind === "all" && plan.parts.length === 0;
  if (filters.length === 0) return plan;
  return { kind: "all", parts: isBare ? [...filters] : [plan, ...filters] };
}

/** "place:kharkiv", "year:2023", "year:undated" → what must hold, and what must not. */
function planFilters({ include, exclude }: SearchState, index: SearchIndex): Plan[] {
  return [
    ...include.map((facet) => planFacet(facet, index)),
    ...exclude.map((facet): Plan => ({ kind: "not", part: planFacet(facet, index) })),
  ];
}

function planFacet(facet: string, index: SearchIndex): Plan {
  const [kind = "", id = ""] = facet.split(":");
  if (kind === "year") return planYear(id);
  const name = nameKinds.find((known) => known === kind);
  const term = name && index.find(toNameWord(name, id));
  const alternatives = term ? [{ terms: [term], tier: 0 as const }] : [];
  return { kind: "leaf", alternatives, inTitle: false, marks: [] };
}

function planYear(year: string): Plan {
  if (year === "undated") return { kind: "undated" };
  return {
    kind: "all",
    parts: [
      { kind: "date", side: "after", day: `${year}-01-01` },
      { kind: "date", side: "before", day: `${String(Number(year) + 1).padStart(4, "0")}-01-01` },
    ],
  };
}
