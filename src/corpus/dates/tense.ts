/** Whether a date stands with what has happened or with what is to come: the verb nearest to it decides. */
import type { Tense } from "./meaning.ts";

/** In: the words of the sentence before and after the date. Out: its tense, if one verb decides. */
export function findTense(before: string, after: string): Tense | undefined {
  const next = directlyAfter.exec(after);
  if (next) return next.groups?.["future"] ? "future" : "past";
  const verbs = [...before.slice(-longestReach).matchAll(verb)];
  if (verbs.length > 0) return readLast(verbs);
  const first = after.slice(0, longestReach).matchAll(verb).next().value;
  if (!first) return undefined;
  return asking.test(first[0]) ? "past" : readVerb(first.groups);
}

/** "urged residents not to take part in events to celebrate Epiphany": an infinitive has the tense of what governs it, if that looks ahead. */
function readLast(verbs: readonly RegExpExecArray[]): Tense | undefined {
  let at = verbs.length - 1;
  const infinitive = () => verbs[at]?.[0].startsWith("to ") ?? false;
  if (!infinitive()) return readVerb(verbs[at]?.groups);
  while (infinitive()) at -= 1;
  return verbs[at]?.groups?.["future"] ? "future" : undefined;
}

/** "France and Germany on Tuesday warned", "on Friday said", "on Monday will" */
const directlyAfter =
  /^,?\s(?:also\s|again\s)?(?:(?<future>will|is\sto|are\sto)|said|told|was|were|had|did|took|gave|made|saw|met|held|hit|began|won|lost|\p{Ll}{2,20}ed)(?!\p{L})/u;

const longestReach = 160;

/** "Leading the protest on Wednesday, he urged participants not to relent": the asking was on that day. */
const asking = /^(?:urged|called|asked|invited|advised|told)/;

/**
 * `will be held`, `is due to receive`, `are set to start`, `urged residents not to take part`;
 * `said`, `was`, `killed`. "would" and "could" look ahead from some day in the past: undecided.
 */
const verb =
  /\b(?:(?<future>will|won['’]t|shall|(?:is|are|be)\s(?:set|due|expected|scheduled|slated|planned|likely|about|going|supposed)\s(?:to|for)|(?:is|are)\sto\s(?=\p{Ll})|(?:plans?|intends?|expects?|hopes?|wants?)\sto|upcoming|forthcoming|(?:urged|called\son|asked|invited|advised|told)\s(?:[\p{L}’'-]{1,20}\s){0,6}(?:not\s)?to(?=\s\p{Ll}))|(?<open>would|could|might|may|should|must|can|to\s(?!(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|which|whom|all|both|each|one|two|three|about|around|at|more|some|any|no|and|or|date)\b)\p{Ll}{2,}|scheduled|planned|due|expected|slated|is|are)|(?<past>was|were|had|has|have|did|said|told|went|came|took|gave|made|saw|met|left|held|hit|began|fell|rose|won|lost|wrote|spoke|got|led|struck|shot|broke|sent|became|became|found|brought|fought|fled|put|cut|let|set|spent|kept|\p{Ll}{2,20}ed)(?!\p{L}))/gu;

function readVerb(groups: Partial<Record<string, string>> | undefined): Tense | undefined {
  if (groups?.["future"]) return "future";
  return groups?.["past"] ? "past" : undefined;
}
