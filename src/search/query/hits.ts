/** The matches of all segments → how many hits there are, and the best of them in the order asked for. */
import { type Matches, notFound } from "./matches.ts";
import { isTier, type Tier } from "./plan/plan.ts";
import type { SearchState } from "./search-state.ts";

export interface Hit {
  /** Its number in the index; a higher one is newer. */
  article: number;
  score: number;
  tier: Tier;
}

/** Hits, sorted only as far as they are asked for. */
export interface Hits {
  length: number;
  /** How many of each tier. */
  counts: [exact: number, variant: number, near: number];
  /** By relevance, hits of a better tier come before others. */
  first(count: number): Hit[];
}

export interface SegmentMatches {
  matches: Matches;
  /** The number of the segment's first article in the index. */
  start: number;
}

/** @param found the newest segment first */
export function toHits(found: readonly SegmentMatches[], sort: SearchState["sort"]): Hits {
  const counts: Hits["counts"] = [0, 0, 0];
  for (const { matches } of found)
    for (const tier of matches.tiers) if (isTier(tier)) counts[tier] += 1;
  const length = counts[0] + counts[1] + counts[2];
  return {
    length,
    counts,
    first: (count) => selectFirst(found, Math.min(count, length), orders[sort]),
  };
}

type Order = (a: Hit, b: Hit) => number;

const orders: Record<SearchState["sort"], Order> = {
  newest: (a, b) => b.article - a.article,
  oldest: (a, b) => a.article - b.article,
  relevance: (a, b) => a.tier - b.tier || b.score - a.score || b.article - a.article,
};

/** Collects up to twice as many as are asked for, then sorts and drops the rest; later hits must beat the last of these. */
function selectFirst(found: readonly SegmentMatches[], count: number, order: Order): Hit[] {
  let kept: Hit[] = [];
  let worst: Hit | undefined;
  const narrow = () => {
    kept = kept.sort(order).slice(0, count);
    worst = kept[count - 1];
  };
  for (const { matches, start } of found)
    for (let at = matches.tiers.length - 1; at >= 0; at -= 1) {
      const tier = matches.tiers[at] ?? notFound;
      if (!isTier(tier)) continue;
      const hit = { article: start + at, score: matches.scores[at] ?? 0, tier };
      if (worst && order(hit, worst) > 0) continue;
      kept.push(hit);
      if (kept.length >= 2 * count + 16) narrow();
    }
  narrow();
  return kept;
}
