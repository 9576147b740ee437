/** Terms of a plan and one segment → the articles that have them. */
import { articleOf, isInTitle, weightOf } from "../postings.ts";
import type { Term } from "./lexicon.ts";
import { matchPhrase } from "./match-phrase.ts";
import { addMatch, type Matches, noMatches, notFound } from "./matches.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Alternative, TermsPlan } from "./plan/plan.ts";

/** Finds all articles of a segment that have the terms of any alternative, in work that `runUntilLoaded` runs. */
export function runTerms(
  { alternatives, inTitle }: TermsPlan,
  index: SearchIndex,
  segment: number,
): Matches {
  const matches = noMatches(index.head.segments[segment] ?? 0);
  for (const alternative of alternatives) {
    const isAllowed = toFilter(alternative.within, index, segment);
    const run = { index, segment, inTitle, isAllowed };
    if (alternative.terms.length === 1) addWord(matches, alternative, run);
    else addPhrase(matches, alternative, run);
  }
  return matches;
}

interface FilteredRun {
  index: SearchIndex;
  segment: number;
  inTitle: boolean;
  /** Undefined when any article may match. */
  isAllowed: ((article: number) => boolean) | undefined;
}

function toFilter(
  term: Term | undefined,
  index: SearchIndex,
  segment: number,
): FilteredRun["isAllowed"] {
  if (!term) return undefined;
  const articles = new Set<number>();
  for (const posting of index.postings(term, segment)) articles.add(articleOf(posting));
  return (article) => articles.has(article);
}

function addWord(
  { tiers, scores }: Matches,
  { terms: [term], tier, similarity }: Alternative,
  { index, segment, inTitle, isAllowed }: FilteredRun,
): void {
  if (!term) return;
  const rarity = similarity ?? rarityOf(term, index);
  for (const posting of index.postings(term, segment)) {
    const article = articleOf(posting);
    if ((inTitle && !isInTitle(posting)) || !(isAllowed?.(article) ?? true)) continue;
    if (tier < (tiers[article] ?? notFound)) tiers[article] = tier;
    scores[article] = (scores[article] ?? 0) + rarity * weightOf(posting);
  }
}

function addPhrase(
  matches: Matches,
  { terms, tier }: Alternative,
  { index, segment, inTitle, isAllowed }: FilteredRun,
): void {
  const rarity = terms.reduce((sum, term) => sum + rarityOf(term, index), 0);
  const phrase = { terms, inTitle, isAllowed };
  for (const { article, weight } of matchPhrase(phrase, index, segment))
    addMatch(matches, article, { score: rarity * weight, tier });
}

/** Inverse document frequency, as in BM25: nearly 0 for a term that every article has. */
function rarityOf({ articles }: Term, { articles: all }: SearchIndex): number {
  return Math.log(1 + (all - articles + 0.5) / (articles + 0.5));
}
