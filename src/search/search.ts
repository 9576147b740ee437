/** A request and an index → hits, in steps: after each segment what is known so far. */
import { toNameWord } from "./index-files.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Plan, Planned, Tier } from "./plan/plan.ts";
import { planQuery } from "./plan/plan-query.ts";
import { type ReadQuery, readQuery } from "./query/read-query.ts";
import type { SearchState } from "./search-state.ts";
import { nameKinds } from "./searchable.ts";
import { runPlan } from "./run-plan.ts";

export interface Hit {
  /** Its number in the index; a higher one is newer. */
  article: number;
  score: number;
  tier: Tier;
}

export interface Results {
  read: ReadQuery;
  /** Sorted as asked, exact hits before others when by relevance. */
  hits: Hit[];
  /** How many hits of each tier. */
  counts: [exact: number, variant: number, near: number];
  /** Articles looked through so far, and all. */
  searched: number;
  articles: number;
  plan: Plan;
  notes: string[];
  missing: string[];
  /** All that was asked for is found; what is only like it is still looked for. */
  isExactDone: boolean;
  done: boolean;
}

/** With fewer hits than this, near spellings are looked for as well. */
const little = 10;

/**
 * In: what is asked, the index, and a pause to let the browser draw between segments.
 * Out: results so far, after each segment; the last are `done`. Rejects with a Fault if a file fails.
 */
export async function* search(
  state: SearchState,
  index: SearchIndex,
  pause: () => Promise<void> = () => Promise.resolve(),
): AsyncGenerator<Results> {
  const read = readQuery(state.query);
  const filters = await planFilters(state, index);
  const strict = await planQuery(read.query, index, { forgiving: false });
  let results = yield* runSegments(strict, { state, read, filters, index, pause });
  if (results.hits.length < little) {
    if (results.hits.length > 0) yield { ...results, isExactDone: true };
    const forgiving = await planQuery(read.query, index, { forgiving: true });
    results = yield* runSegments(forgiving, { state, read, filters, index, pause });
  }
  yield { ...results, isExactDone: true, done: true };
}

interface Running {
  state: SearchState;
  read: ReadQuery;
  filters: Plan[];
  index: SearchIndex;
  pause: () => Promise<void>;
}

/** Newest segment first. */
async function* runSegments(
  planned: Planned,
  { state, read, filters, index, pause }: Running,
): AsyncGenerator<Results, Results> {
  const isBare = planned.plan.kind === "all" && planned.plan.parts.length === 0;
  const plan: Plan = { kind: "all", parts: isBare ? filters : [planned.plan, ...filters] };
  const hits: Hit[] = [];
  let searched = 0;
  const toResults = (): Results => ({
    ...planned,
    read,
    plan: planned.plan,
    hits: sortHits(hits, state.sort),
    counts: countTiers(hits),
    searched,
    articles: index.articles,
    isExactDone: false,
    done: false,
  });
  for (let segment = index.head.segments.length - 1; segment >= 0; segment -= 1) {
    const { articles, scores, tiers } = await runPlan(plan, index, segment);
    articles.forEach((article, place) => {
      hits.push({
        article: index.numberOf(segment, article),
        score: scores[place] ?? 0,
        tier: tiers[place] ?? 0,
      });
    });
    searched += index.head.segments[segment] ?? 0;
    if (segment > 0) {
      yield toResults();
      await pause();
    }
  }
  return toResults();
}

function sortHits(hits: readonly Hit[], sort: SearchState["sort"]): Hit[] {
  return [...hits].sort((a, b) => {
    if (sort === "newest") return b.article - a.article;
    if (sort === "oldest") return a.article - b.article;
    return a.tier - b.tier || b.score - a.score || b.article - a.article;
  });
}

function countTiers(hits: readonly Hit[]): Results["counts"] {
  const counts: Results["counts"] = [0, 0, 0];
  for (const hit of hits) counts[hit.tier] += 1;
  return counts;
}

/** "place:kharkiv", "year:2023", "year:undated" → what must hold, and what must not. */
async function planFilters({ include, exclude }: SearchState, index: SearchIndex): Promise<Plan[]> {
  const wanted = await Promise.all(include.map((facet) => planFacet(facet, index)));
  const unwanted = await Promise.all(exclude.map((facet) => planFacet(facet, index)));
  return [...wanted, ...unwanted.map((part): Plan => ({ kind: "not", part }))];
}

async function planFacet(facet: string, index: SearchIndex): Promise<Plan> {
  const [kind = "", id = ""] = facet.split(":");
  if (kind === "year") return planYear(id);
  const name = nameKinds.find((known) => known === kind);
  const term = name && (await index.find(toNameWord(name, id)));
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
