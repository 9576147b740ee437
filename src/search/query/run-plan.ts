/** A plan and one segment → the articles that match, each with a score and how it was found. */
import {
  addMatch,
  allMatch,
  copyMatches,
  intersect,
  type Matches,
  noMatches,
  subtract,
  unite,
} from "./matches.ts";
import { matchNear } from "./match-near.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Plan, TermsPlan } from "./plan/plan.ts";
import { runTerms } from "./run-terms.ts";

/**
 * Phrases of frequent words can take long, so the work on a segment may be cut into slices, between which the
 * browser draws. When the time of a slice is up, the phrases that are left are skipped and `isCutShort` is set: the
 * matches are then incomplete, and the plan must be run again in another slice with the same `finished`.
 */
export interface TimeSlice {
  /** When the time is up, by performance.now(). */
  until: number;
  /** Whether a phrase was searched in this slice: at least one is, so that the work comes to an end. */
  hasProgressed: boolean;
  isCutShort: boolean;
  /** Phrases that this slice or those before have finished. */
  finished: Map<TermsPlan, Matches>;
}

interface Run {
  index: SearchIndex;
  segment: number;
  /** Without it the work is done in one go. */
  slice?: TimeSlice | undefined;
}

/** Finds all articles of a segment that match, in work that `runUntilLoaded` runs. */
export function runPlan(plan: Plan, run: Run): Matches {
  const articles = run.index.head.segments[run.segment] ?? 0;
  return runPart(plan, { ...run, articles });
}

interface SizedRun extends Run {
  /** How many the segment has. */
  articles: number;
}

function runPart(plan: Plan, run: SizedRun): Matches {
  switch (plan.kind) {
    case "terms":
      return runTermsInSlice(plan, run);
    case "near":
      return matchNear(plan, run);
    case "any":
      return plan.parts.map((part) => runPart(part, run)).reduce(unite, noMatches(run.articles));
    case "not":
      return subtract(allMatch(run.articles), runPart(plan.part, run));
    case "date":
      return runDates(run, (from, to) => isOnSide(plan, from, to));
    case "undated":
      return runDates(run, (from, to) => from === "" && to === "");
    case "all":
      return runAll(plan.parts, run);
  }
}

function runAll(parts: readonly Plan[], run: SizedRun): Matches {
  if (parts.length === 0) return noMatches(run.articles);
  const wanted = parts.filter(({ kind }) => kind !== "not").map((part) => runPart(part, run));
  const [first = allMatch(run.articles), ...rest] = wanted;
  let matches = rest.reduce(intersect, first);
  for (const part of parts)
    if (part.kind === "not") matches = subtract(matches, runPart(part.part, run));
  return matches;
}

/** Only phrases are worth being remembered between slices. */
function runTermsInSlice(plan: TermsPlan, { index, segment, articles, slice }: SizedRun): Matches {
  const hasPhrase = plan.alternatives.some(({ terms }) => terms.length > 1);
  if (!slice || !hasPhrase) return runTerms(plan, index, segment);
  const finished = slice.finished.get(plan);
  if (finished) return copyMatches(finished);
  if (slice.hasProgressed && performance.now() > slice.until) {
    slice.isCutShort = true;
    return noMatches(articles);
  }
  const matches = runTerms(plan, index, segment);
  slice.hasProgressed = true;
  if (!index.isIncomplete()) slice.finished.set(plan, copyMatches(matches));
  return matches;
}

function runDates(
  { index, segment, articles }: SizedRun,
  fits: (from: string, to: string) => boolean,
): Matches {
  const matches = noMatches(articles);
  for (let article = 0; article < articles; article += 1) {
    const { from, to } = index.published(index.numberOf(segment, article));
    if (fits(from, to)) addMatch(matches, article, { score: 0, tier: 0 });
  }
  return matches;
}

/** An article that may be from either side of the day is found on both; an undated one on neither. */
function isOnSide(
  { side, day }: Extract<Plan, { kind: "date" }>,
  from: string,
  to: string,
): boolean {
  if (from === "" && to === "") return false;
  return side === "before" ? (from || to) < day : (to || from) >= day;
}
