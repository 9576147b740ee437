/** A query → a plan. */
import { toTitleTerm } from "../../index-format.ts";
import { isStopWord } from "../../stop-words.ts";
import type { SearchIndex } from "../open-index.ts";
import type { Query, WordsQuery } from "../syntax/query.ts";
import {
  type Plan,
  type PlanContext,
  type PlannedQuery,
  type TermsPlan,
  toTermsPlan,
} from "./plan.ts";
import { planDay } from "./plan-day.ts";
import { findOtherSpellings, planName } from "./plan-names.ts";
import { findJoined, planWords } from "./plan-words.ts";

/** A name that is typed without quotation marks has no more words than this. */
const maxNameWords = 5;

/** Plans a query in work that `runUntilLoaded` runs. */
export function planQuery(
  query: Query,
  index: SearchIndex,
  { fuzzy }: Pick<PlanContext, "fuzzy">,
): PlannedQuery {
  const context: PlanContext = {
    index,
    fuzzy,
    literal: false,
    withPositions: false,
    notes: [],
    missing: new Set(),
  };
  const plan = withTitle(planPart(query, context), query, index);
  return { plan, notes: context.notes, missing: [...context.missing] };
}

/** Of an article whose whole title is the query: more than any words can score. */
const titleScore = 1000;

/** Lets the articles whose whole title is the query come first. */
function withTitle(plan: Plan, query: Query, index: SearchIndex): Plan {
  const parts = query.kind === "all" ? query.parts : [query];
  if (!parts.every(isPlainWord)) return plan;
  const key = toTitleTerm(parts.flatMap(({ words }) => words));
  const term = key === undefined ? undefined : index.find(key);
  if (!term) return plan;
  const title = toTermsPlan([{ terms: [term], tier: 0, similarity: titleScore }], false);
  return { kind: "any", parts: [plan, { ...title, highlights: [] }] };
}

function planPart(query: Query, context: PlanContext): Plan {
  switch (query.kind) {
    case "words":
      return planWords(query, context);
    case "name":
      return planName(query, context);
    case "day":
      return planDay(query, context);
    case "near": {
      const near = { ...context, withPositions: true };
      const [first, second] = query.parts;
      const parts: [TermsPlan, TermsPlan] = [planWords(first, near), planWords(second, near)];
      return { kind: "near", distance: query.distance, parts };
    }
    case "date":
      return { kind: "date", side: query.side, day: query.day };
    case "not":
      // What is not wanted is meant as typed: -depots must not throw out what has depot.
      return { kind: "not", part: planPart(query.part, { ...context, literal: true }) };
    case "any":
      return { kind: "any", parts: query.parts.map((part) => planPart(part, context)) };
    case "all":
      return planAll(query.parts, context);
  }
}

/** Plain words side by side may be a name: Nizhniy Novgorod finds Nizhny Novgorod. */
function planAll(parts: readonly Query[], context: PlanContext): Plan {
  if (context.literal) return { kind: "all", parts: parts.map((part) => planPart(part, context)) };
  const isLeftOut = findStopWords(parts, context);
  const plans = parts.map((part, at) => (isLeftOut[at] ? undefined : planPart(part, context)));
  const all: Plan[] = [];
  for (let at = 0; at < parts.length; ) {
    const name = planNameAt(parts, at, context);
    const width = name?.width ?? 1;
    const words = plans.slice(at, at + width).filter((plan) => plan !== undefined);
    if (name) all.push({ kind: "any", parts: [{ kind: "all", parts: words }, name.plan] });
    else all.push(...words);
    at += width;
  }
  return { kind: "all", parts: all };
}

/** Tells of each part whether it is a stop word: these are left out unless there is nothing else. */
function findStopWords(parts: readonly Query[], { notes }: PlanContext): boolean[] {
  const areStopWords = parts.map((part) => isPlainWord(part) && isCommon(part));
  if (areStopWords.every(Boolean)) return [];
  for (const [at, part] of parts.entries())
    if (areStopWords[at] && part.kind === "words")
      notes.push({ kind: "stop-word", text: part.text });
  return areStopWords;
}

function isCommon({ words: [word = ""], text }: WordsQuery): boolean {
  return isStopWord(word, text);
}

/** The longest run of words from here on that is a name with other spellings. */
function planNameAt(parts: readonly Query[], at: number, context: PlanContext) {
  for (let width = Math.min(maxNameWords, parts.length - at); width > 1; width -= 1) {
    const run = parts.slice(at, at + width);
    if (!run.every(isPlainWord)) continue;
    const words = run.flatMap((part) => part.words);
    const text = run.map((part) => part.text).join(" ");
    const joined = width === 2 ? findJoined(run, context) : [];
    const alternatives = [...findOtherSpellings(words, text, context), ...joined];
    const inTitle = run.some((part) => part.inTitle);
    if (alternatives.length > 0) return { width, plan: toTermsPlan(alternatives, inTitle) };
  }
  return undefined;
}

function isPlainWord(query: Query): query is WordsQuery {
  return query.kind === "words" && !query.exact && !query.isPrefix;
}
