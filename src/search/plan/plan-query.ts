/** A query → a plan. */
import type { SearchIndex } from "../open-index.ts";
import type { Query, WordsQuery } from "../query/query.ts";
import { type Plan, type Planned, type Planning, toLeaf } from "./plan.ts";
import { findSpellings, planName } from "./plan-names.ts";
import { planWords } from "./plan-words.ts";

/** In: a query, the index, and whether to look for other spellings of whole names and for near words. Out: the plan. */
export async function planQuery(
  query: Query,
  index: SearchIndex,
  { forgiving }: { forgiving: boolean },
): Promise<Planned> {
  const planning: Planning = {
    index,
    forgiving,
    literal: false,
    notes: new Set(),
    missing: new Set(),
  };
  const plan = await planPart(query, planning);
  return { plan, notes: [...planning.notes], missing: [...planning.missing] };
}

async function planPart(query: Query, planning: Planning): Promise<Plan> {
  switch (query.kind) {
    case "words":
      return planWords(query, planning);
    case "name":
      return planName(query, planning);
    case "date":
      return { kind: "date", side: query.side, day: query.day };
    case "not":
      // What is not wanted is meant as typed: -depots must not throw out what has depot.
      return { kind: "not", part: await planPart(query.part, { ...planning, literal: true }) };
    case "any":
      return { kind: "any", parts: await planParts(query.parts, planning) };
    case "all":
      return planAll(query.parts, planning);
  }
}

function planParts(parts: readonly Query[], planning: Planning): Promise<Plan[]> {
  return Promise.all(parts.map((part) => planPart(part, planning)));
}

/** Plain words side by side may be a name: Nizhniy Novgorod finds Nizhny Novgorod. */
async function planAll(parts: readonly Query[], planning: Planning): Promise<Plan> {
  const plans = await planParts(parts, planning);
  if (planning.literal) return { kind: "all", parts: plans };
  const all: Plan[] = [];
  for (let at = 0; at < parts.length;) {
    const name = await findNameAt(parts, at, planning);
    const width = name?.width ?? 1;
    const together = plans.slice(at, at + width);
    if (name) all.push({ kind: "any", parts: [{ kind: "all", parts: together }, name.leaf] });
    else all.push(...together);
    at += width;
  }
  return { kind: "all", parts: all };
}

async function findNameAt(parts: readonly Query[], at: number, planning: Planning) {
  for (let width = Math.min(5, parts.length - at); width > 1; width -= 1) {
    const run = parts.slice(at, at + width);
    if (!run.every(isPlainWord)) continue;
    const words = run.flatMap((part) => part.words);
    const text = run.map((part) => part.text).join(" ");
    const alternatives = await findSpellings(words, text, planning);
    if (alternatives.length > 0)
      return {
        width,
        leaf: toLeaf(
          alternatives,
          run.some((part) => part.inTitle),
        ),
      };
  }
  return undefined;
}

function isPlainWord(query: Query): query is WordsQuery {
  return query.kind === "words" && !query.exact && !query.open;
}
