/** A query → a plan. */
import type { SearchIndex } from "../open-index.ts";
import type { Query, WordsQuery } from "../syntax/query.ts";
import { type Plan, type Planned, type Planning, toLeaf } from "./plan.ts";
import { findSpellings, planName } from "./plan-names.ts";
import { planWords } from "./plan-words.ts";

/** In: a query, the index, and whether to look for other spellings of whole names and for near words; in work that the index completes. */
export function planQuery(
  query: Query,
  index: SearchIndex,
  { forgiving }: { forgiving: boolean },
): Planned {
  const planning: Planning = { index, forgiving, literal: false, notes: [], missing: new Set() };
  const plan = planPart(query, planning);
  return { plan, notes: planning.notes, missing: [...planning.missing] };
}

function planPart(query: Query, planning: Planning): Plan {
  switch (query.kind) {
    case "words":
      return planWords(query, planning);
    case "name":
      return planName(query, planning);
    case "date":
      return { kind: "date", side: query.side, day: query.day };
    case "not":
      // What is not wanted is meant as typed: -depots must not throw out what has depot.
      return { kind: "not", part: planPart(query.part, { ...planning, literal: true }) };
    case "any":
      return { kind: "any", parts: query.parts.map((part) => planPart(part, planning)) };
    case "all":
      return planAll(query.parts, planning);
  }
}

/** Plain words side by side may be a name: Nizhniy Novgorod finds Nizhny Novgorod. */
function planAll(parts: readonly Query[], planning: Planning): Plan {
  const plans = parts.map((part) => planPart(part, planning));
  if (planning.literal) return { kind: "all", parts: plans };
  const all: Plan[] = [];
  for (let at = 0; at < parts.length;) {
    const name = findNameAt(parts, at, planning);
    const width = name?.width ?? 1;
    const together = plans.slice(at, at + width);
    if (name) all.push({ kind: "any", parts: [{ kind: "all", parts: together }, name.leaf] });
    else all.push(...together);
    at += width;
  }
  return { kind: "all", parts: all };
}

function findNameAt(parts: readonly Query[], at: number, planning: Planning) {
  for (let width = Math.min(5, parts.length - at); width > 1; width -= 1) {
    const run = parts.slice(at, at + width);
    if (!run.every(isPlainWord)) continue;
    const words = run.flatMap((part) => part.words);
    const text = run.map((part) => part.text).join(" ");
    const alternatives = findSpellings(words, text, planning);
    const inTitle = run.some((part) => part.inTitle);
    if (alternatives.length > 0) return { width, leaf: toLeaf(alternatives, inTitle) };
  }
  return undefined;
}

function isPlainWord(query: Query): query is WordsQuery {
  return query.kind === "words" && !query.exact && !query.open;
}
