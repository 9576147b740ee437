/** A day or month → the articles that print it, or that speak of it in other words ("on Saturday"). */
import { spellDay } from "../syntax/read-day.ts";
import type { DayQuery } from "../syntax/query.ts";
import { type Alternative, type PlanContext, type TermsPlan, toTermsPlan } from "./plan.ts";

export function planDay(query: DayQuery, { index, notes, missing }: PlanContext): TermsPlan {
  const { month, day, year, text } = query;
  const spoken = index
    .daysOf(`${month}-${day}`)
    .filter(({ word }) => word.endsWith(`:${year}`) || year === "");
  const printed = spellDay(query)
    .map((words) => words.map((word) => index.find(word)))
    .filter((terms) => terms.every((term) => term !== undefined));
  const ofDays = spoken.map((term): Alternative => ({ terms: [term], tier: 0 }));
  const plan = toTermsPlan(
    printed.map((terms) => ({ terms, tier: 0 })),
    false,
  );
  if (ofDays.length + printed.length === 0) missing.add(text);
  else notes.push({ kind: "day", text });
  return { ...plan, alternatives: [...ofDays, ...plan.alternatives] };
}
