/** Matches of all segments searched → how many, and the best of them in the order asked for. */
import { absent, type Matches } from "./matches.ts";
import type { Tier } from "./plan/plan.ts";
import type { SearchState } from "./search-state.ts";

export interface Hit {
  /** Its number in the index; a higher one is newer. */
  article: number;
  score: number;
  tier: Tier;
}

/** Hits that are put in order only as far as they are asked for. */
export interface Hits {
  length: number;
  /** How many of each tier. */
  counts: [exact: number, variant: number, near: number];
  /** The first of them: exact ones before others when by relevance. */
  first(count: number): Hit[];
}

/** Matches of a segment, and the number of its first article in the index. */
export interface Found {
  matches: Matches;
  start: number;
}

/** In: the matches, the newest segment first, and the order. Out: the hits. */
export function toHits(found: readonly Found[], sort: SearchState["sort"]): Hits {
  const counts: Hits["counts"] = [0, 0, 0];
  for (const { matches } of found)
    for (const tier of matches.tiers) if (tier !== absent) counts[tier as Tier] += 1;
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

/** Keeps up to twice as many as are asked for, and throws out what is behind the last of the first. */
function selectFirst(found: readonly Found[], count: number, order: Order): Hit[] {
  let kept: Hit[] = [];
  let worst: Hit | undefined;
  const narrow = () => {
    kept = kept.sort(order).slice(0, count);
    worst = kept[count - 1];
  };
  for (const { matches, start } of found)
    for (let at = matches.tiers.length - 1; at >= 0; at -= 1) {
      const tier = matches.tiers[at] ?? absent;
      if (tier === absent) continue;
      const hit = { article: start + at, score: matches.scores[at] ?? 0, tier: tier as Tier };
      if (worst && order(hit, worst) > 0) continue;
      kept.push(hit);
      if (kept.length >= 2 * count + 16) narrow();
    }
  narrow();
  return kept;
}
