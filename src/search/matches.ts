/** Articles that match, and what any, all and none of several make of them. */
import type { Tier } from "./plan/plan.ts";

/** Articles of a segment, ascending, each with its score and its tier. */
export interface Matches {
  articles: number[];
  scores: number[];
  tiers: Tier[];
}

/** In place of a tier: not found. */
const absent = 3;

/** No article. */
export function nothing(): Matches {
  return { articles: [], scores: [], tiers: [] };
}

/** Adds an article that comes after all others. */
export function add(matches: Matches, article: number, score: number, tier: Tier): void {
  matches.articles.push(article);
  matches.scores.push(score);
  matches.tiers.push(tier);
}

/** Articles in any of them: best way found, scores of the ways added. */
export function unite(all: readonly Matches[]): Matches {
  const some = all.filter((matches) => matches.articles.length > 0);
  const [first = nothing()] = some;
  if (some.length < 2) return first;
  const last = Math.max(...some.map((matches) => matches.articles.at(-1) ?? 0));
  const scores = new Float64Array(last + 1);
  const tiers = new Uint8Array(last + 1).fill(absent);
  for (const matches of some)
    for (let place = 0; place < matches.articles.length; place += 1) {
      const article = matches.articles[place] ?? 0;
      scores[article] = (scores[article] ?? 0) + (matches.scores[place] ?? 0);
      tiers[article] = Math.min(tiers[article] ?? absent, matches.tiers[place] ?? absent);
    }
  const united = nothing();
  for (let article = 0; article <= last; article += 1) {
    const tier = tiers[article] ?? absent;
    if (tier !== absent) add(united, article, scores[article] ?? 0, tier as Tier);
  }
  return united;
}

/** Articles in both: the less exact way, scores added. */
export function intersect(one: Matches, other: Matches): Matches {
  const matches = nothing();
  let at = 0;
  one.articles.forEach((article, place) => {
    while ((other.articles[at] ?? Infinity) < article) at += 1;
    if (other.articles[at] !== article) return;
    const score = (one.scores[place] ?? 0) + (other.scores[at] ?? 0);
    add(matches, article, score, higher(one.tiers[place] ?? 0, other.tiers[at] ?? 0));
  });
  return matches;
}

function higher(one: Tier, other: Tier): Tier {
  return one > other ? one : other;
}

/** Exact and variant hits of the unwanted take an article out. */
export function subtract(matches: Matches, unwanted: Matches): Matches {
  const out = new Set(unwanted.articles);
  const left = nothing();
  matches.articles.forEach((article, place) => {
    if (!out.has(article))
      add(left, article, matches.scores[place] ?? 0, matches.tiers[place] ?? 0);
  });
  return left;
}
