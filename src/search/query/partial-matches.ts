/** A query that no article fulfils → which of its words meet in articles, and which those articles lack. */
import type { Hit } from "./hits.ts";
import { notFound } from "./matches.ts";
import type { SearchIndex } from "./open-index.ts";
import { isTier, type Plan } from "./plan/plan.ts";
import type { addFilters } from "./plan/plan-filters.ts";
import type { planQuery } from "./plan/plan-query.ts";
import type { runPlan } from "./run-plan.ts";
import type { SearchState } from "./search-state.ts";
import type { isStopWord } from "../stop-words.ts";
import { typeQuery } from "./syntax/format-query.ts";
import type { Query } from "./syntax/query.ts";

/** Articles that have the same parts of the query. */
export interface PartialMatch {
  /** Parts as typed; those that follow each other in the query are one: ["krasniy oktyabr"]. */
  has: string[];
  lacks: string[];
  /** What to search for to find them. */
  query: string;
  /** How many articles. */
  count: number;
  /** The best of them. */
  hits: Hit[];
  /** Of the parts that they have. */
  plan: Plan;
}

/** What it needs of the search, which is in another script. */
export interface PartialContext {
  state: SearchState;
  index: SearchIndex;
  addFilters: typeof addFilters;
  isStopWord: typeof isStopWord;
  planQuery: typeof planQuery;
  runPlan: typeof runPlan;
}

/** Of more parts than this, the rest must be there. */
const maxParts = 12;
const maxGroups = 3;
const hitsPerGroup = 3;

/**
 * Finds, in work that `runUntilLoaded` runs, the largest groups of parts that any article has. Words that are
 * excluded, dates and filters hold for all of them.
 *
 * @returns the best first; none if no article has any of the parts, or if there is only one part
 */
export function findPartialMatches(query: Query, context: PartialContext): PartialMatch[] {
  const { state, index } = context;
  const isCommon = (part: Query) =>
    part.kind === "words" && !part.exact && context.isStopWord(part.words[0] ?? "", part.text);
  const isOptional = ({ kind }: Query) => kind !== "not" && kind !== "date";
  const all = query.kind === "all" ? query.parts : [];
  const wanted = all.filter((part) => isOptional(part) && !isCommon(part)).slice(0, maxParts);
  if (wanted.length < 2) return [];
  const required = all.filter((part) => !wanted.includes(part) && !isCommon(part));
  const plan = (part: Query, fuzzy: boolean) => context.planQuery(part, index, { fuzzy }).plan;
  const filter = context.addFilters(
    { kind: "all", parts: required.map((part) => plan(part, false)) },
    state,
    index,
  );
  let plans = wanted.map((part) => plan(part, false));
  let groups = groupArticles(plans, filter, context);
  if (groups.size === 0) {
    plans = wanted.map((part) => plan(part, true));
    groups = groupArticles(plans, filter, context);
  }
  const weights = plans.map((_, part) => weightOf(part, groups, index));
  const sorted = [...groups].sort(
    ([a, one], [b, other]) => weigh(b, weights) - weigh(a, weights) || other.length - one.length,
  );
  return chooseGroups(sorted).map(([parts, hits]) => {
    const has = wanted.filter((_, part) => hasPart(parts, part));
    return {
      has: joinNeighbours(wanted, (part) => hasPart(parts, part)),
      lacks: joinNeighbours(wanted, (part) => !hasPart(parts, part)),
      query: [...has, ...required].map(typeQuery).join(" "),
      count: hits.length,
      hits: hits.sort((a, b) => a.tier - b.tier || b.score - a.score).slice(0, hitsPerGroup),
      plan: { kind: "all", parts: plans.filter((_, part) => hasPart(parts, part)) },
    };
  });
}

/** A bit for each part: 5 stands for the first and the third. */
type Parts = number;

function hasPart(parts: Parts, part: number): boolean {
  return (parts & (1 << part)) !== 0;
}

/** All articles that have some of the parts, by which these are. */
function groupArticles(
  plans: readonly Plan[],
  filter: Plan,
  { index, runPlan }: PartialContext,
): Map<Parts, Hit[]> {
  const groups = new Map<Parts, Hit[]>();
  const isFiltered = filter.kind !== "all" || filter.parts.length > 0;
  for (const [segment, articles] of index.head.segments.entries()) {
    const allowed = isFiltered ? runPlan(filter, { index, segment }) : undefined;
    const found = plans.map((plan) => runPlan(plan, { index, segment }));
    for (let at = 0; at < articles; at += 1) {
      if (allowed && !isTier(allowed.tiers[at] ?? notFound)) continue;
      let parts: Parts = 0;
      const hit: Hit = { article: index.numberOf(segment, at), score: 0, tier: 0 };
      for (const [part, { tiers, scores }] of found.entries()) {
        const tier = tiers[at] ?? notFound;
        if (!isTier(tier)) continue;
        parts |= 1 << part;
        hit.score += scores[at] ?? 0;
        if (tier > hit.tier) hit.tier = tier;
      }
      if (parts === 0) continue;
      const group = groups.get(parts);
      if (group) group.push(hit);
      else groups.set(parts, [hit]);
    }
  }
  return groups;
}

/** A rare part says more of what is looked for than a frequent one. */
function weightOf(part: number, groups: ReadonlyMap<Parts, Hit[]>, { articles }: SearchIndex) {
  let count = 0;
  for (const [parts, hits] of groups) if (hasPart(parts, part)) count += hits.length;
  return Math.log(1 + (articles + 1) / (count + 0.5));
}

function weigh(parts: Parts, weights: readonly number[]): number {
  return weights.reduce((sum, weight, part) => sum + (hasPart(parts, part) ? weight : 0), 0);
}

/** The best, then those that have a part that no better one has. */
function chooseGroups(sorted: readonly [Parts, Hit[]][]): [Parts, Hit[]][] {
  const chosen: [Parts, Hit[]][] = [];
  let covered: Parts = 0;
  for (const group of sorted) {
    if ((group[0] & ~covered) === 0) continue;
    chosen.push(group);
    covered |= group[0];
    if (chosen.length === maxGroups) break;
  }
  return chosen;
}

/** ["krasniy", "oktyabr", "weapons"] → ["krasniy oktyabr"], without the last */
function joinNeighbours(parts: readonly Query[], isChosen: (part: number) => boolean): string[] {
  const joined: string[] = [];
  parts.forEach((query, part) => {
    if (!isChosen(part)) return;
    const text = typeQuery(query).replace(/\*$/, "");
    if (part > 0 && isChosen(part - 1)) joined.push(`${joined.pop()} ${text}`);
    else joined.push(text);
  });
  return joined;
}
