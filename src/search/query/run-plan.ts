/** A plan and one segment → the articles that match, each with a score and how it was found. */
import type { Term } from "./lexicon.ts";
import {
  absent,
  add,
  copy,
  everything,
  intersect,
  type Matches,
  nothing,
  subtract,
  unite,
} from "./matches.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Alternative, Leaf, Plan } from "./plan/plan.ts";
import {
  articleOf,
  isInTitle,
  type PlacesReader,
  type Postings,
  textStart,
  weightOf,
} from "../postings.ts";

/**
 * A turn of work on one segment. When it has lasted until then, what is left is cut, and the result is not the
 * last: another turn goes on where it stopped.
 */
export interface Turn {
  until: number;
  /** Whether something was found in it: each turn comes on. */
  hasFound: boolean;
  isCut: boolean;
  /** What is found already. */
  known: Map<Leaf, Matches>;
}

interface Running {
  index: SearchIndex;
  segment: number;
  /** Articles in it. */
  count: number;
  turn: Turn | undefined;
}

/** In: the plan, the index, the number of the segment; in work that the index completes. Out: every article in it that matches. */
export function runPlan(plan: Plan, index: SearchIndex, segment: number, turn?: Turn): Matches {
  return runPart(plan, { index, segment, count: index.head.segments[segment] ?? 0, turn });
}

function runPart(plan: Plan, running: Running): Matches {
  switch (plan.kind) {
    case "leaf":
      return takeTurn(plan, running);
    case "any":
      return plan.parts.map((part) => runPart(part, running)).reduce(unite, nothing(running.count));
    case "not":
      return subtract(everything(running.count), runPart(plan.part, running));
    case "date":
      return runDates(running, (from, to) => isOnSide(plan, from, to));
    case "undated":
      return runDates(running, (from, to) => from === "" && to === "");
    case "all":
      return runAll(plan.parts, running);
  }
}

function runAll(parts: readonly Plan[], running: Running): Matches {
  if (parts.length === 0) return nothing(running.count);
  const wanted = parts.filter((part) => part.kind !== "not").map((part) => runPart(part, running));
  const [first = everything(running.count), ...rest] = wanted;
  let matches = rest.reduce(intersect, first);
  for (const part of parts)
    if (part.kind === "not") matches = subtract(matches, runPart(part.part, running));
  return matches;
}

/** Only phrases of frequent words take long; the rest of a plan is done each time. */
function takeTurn(leaf: Leaf, running: Running): Matches {
  const { index, count, turn } = running;
  if (!turn || !leaf.alternatives.some(({ terms }) => terms.length > 1))
    return runLeaf(leaf, running);
  const known = turn.known.get(leaf);
  if (known) return copy(known);
  if (turn.hasFound && performance.now() > turn.until) {
    turn.isCut = true;
    return nothing(count);
  }
  const matches = runLeaf(leaf, running);
  turn.hasFound = true;
  if (!index.isMissing()) turn.known.set(leaf, copy(matches));
  return matches;
}

function runLeaf({ alternatives, inTitle }: Leaf, running: Running): Matches {
  const matches = nothing(running.count);
  for (const alternative of alternatives) {
    const isWithin = toWithin(alternative.within, running);
    if (alternative.terms.length === 1)
      addWord(matches, alternative, { inTitle, isWithin, running });
    else addPhrase(matches, alternative, { inTitle, isWithin, running });
  }
  return matches;
}

interface Adding {
  inTitle: boolean;
  /** Left out when it may be any article. */
  isWithin: ((article: number) => boolean) | undefined;
  running: Running;
}

function toWithin(term: Term | undefined, { index, segment }: Running) {
  if (!term) return undefined;
  const articles = new Set<number>();
  for (const posting of index.postings(term, segment)) articles.add(articleOf(posting));
  return (article: number) => articles.has(article);
}

function addWord(
  matches: Matches,
  { terms: [term], tier, likeness }: Alternative,
  { inTitle, isWithin, running: { index, segment } }: Adding,
): void {
  if (!term) return;
  const rarity = likeness ?? rarityOf(term, index);
  const { tiers, scores } = matches;
  for (const posting of index.postings(term, segment)) {
    const article = articleOf(posting);
    if ((inTitle && !isInTitle(posting)) || !(isWithin?.(article) ?? true)) continue;
    if (tier < (tiers[article] ?? absent)) tiers[article] = tier;
    scores[article] = (scores[article] ?? 0) + rarity * weightOf(posting);
  }
}

/** Words that follow each other: the articles that have all, then the places in those. */
function addPhrase(
  matches: Matches,
  { terms, tier }: Alternative,
  { inTitle, isWithin, running: { index, segment } }: Adding,
): void {
  const postings = terms.map((term) => index.postings(term, segment).slice().sort());
  const common = findCommon(postings);
  if (common.length === 0) return;
  const rarity = terms.reduce((sum, term) => sum + rarityOf(term, index), 0);
  const readers = terms.map((term) => index.places(term, segment));
  for (const places of common) {
    const posting = postings[0]?.[places[0] ?? 0] ?? 0;
    const article = articleOf(posting);
    if (!(isWithin?.(article) ?? true) || !standsAt(places, readers, inTitle)) continue;
    const weights = places.map((place, word) => weightOf(postings[word]?.[place] ?? 0));
    add(matches, article, { score: rarity * Math.min(...weights), tier });
  }
}

/** Whether the words follow each other anywhere; what comes after two that do not is not read. */
function standsAt(
  places: readonly number[],
  readers: readonly PlacesReader[],
  inTitle: boolean,
): boolean {
  let ends: number[] | undefined;
  for (const [word, reader] of readers.entries()) {
    const own = reader.of(places[word] ?? 0);
    if (ends) ends = follow(ends, own);
    else ends = inTitle ? own.filter((place) => place < textStart) : own;
    if (ends.length === 0) return false;
  }
  return true;
}

/** Of each article that all have: its place in each of the postings. */
function findCommon(postings: readonly Postings[]): number[][] {
  const at = postings.map(() => 0);
  const common: number[][] = [];
  for (const posting of postings[0] ?? []) {
    const article = articleOf(posting);
    postings.forEach((others, word) => {
      let next = at[word] ?? 0;
      while (next < others.length && articleOf(others[next] ?? 0) < article) next += 1;
      at[word] = next;
    });
    if (postings.every((others, word) => articleAt(others, at[word]) === article))
      common.push([...at]);
  }
  return common;
}

function articleAt(postings: Postings, place = 0): number | undefined {
  const posting = postings[place];
  return posting === undefined ? undefined : articleOf(posting);
}

/** Which of the places are right behind one of the ends; both ascend. */
function follow(ends: readonly number[], places: readonly number[]): number[] {
  const next: number[] = [];
  let at = 0;
  for (const end of ends) {
    while (at < places.length && (places[at] ?? 0) <= end) at += 1;
    if (places[at] === end + 1) next.push(end + 1);
  }
  return next;
}

/** An article that may be from either side of the day is found by both; an undated one by neither. */
function isOnSide(
  { side, day }: Extract<Plan, { kind: "date" }>,
  from: string,
  to: string,
): boolean {
  if (from === "" && to === "") return false;
  return side === "before" ? (from || to) < day : (to || from) >= day;
}

function runDates(
  { index, segment, count }: Running,
  fits: (from: string, to: string) => boolean,
): Matches {
  const matches = nothing(count);
  for (let article = 0; article < count; article += 1) {
    const { from, to } = index.facets(index.numberOf(segment, article));
    if (fits(from, to)) add(matches, article, { score: 0, tier: 0 });
  }
  return matches;
}

/** How much a word tells: nearly 0 for one that is everywhere. */
function rarityOf({ articles }: Term, { articles: all }: SearchIndex): number {
  return Math.log(1 + (all - articles + 0.5) / (articles + 0.5));
}
