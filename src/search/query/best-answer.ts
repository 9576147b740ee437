/** A query → the one thing that it names: a place, person or organisation, the holder of an office, a day. */
import type { StoredName } from "../index-format.ts";
import type { SearchableDay } from "../searchable.ts";
import { isStopWord } from "../stop-words.ts";
import { foldWords } from "../words.ts";
import type { SearchIndex } from "./open-index.ts";
import { findUnprintedNames, numbersWith, printedSpellings, toRoles } from "./plan/plan-names.ts";
import type { DayQuery, Query, WordsQuery } from "./syntax/query.ts";

export interface BestAnswer {
  /** The name, or undefined if a day is the answer. */
  name: StoredName | undefined;
  /** What the articles call the person, if that and not the name was asked for. */
  role: string | undefined;
  /** The days, those of which most is known first; none if a name is the answer. */
  days: SearchableDay[];
  /** Names that may be meant, too. */
  others: StoredName[];
}

/** Names that are looked at for each run of words. */
const maxCandidates = 8;
/** Words that may be a name or an office. */
const maxWords = 8;
const maxOthers = 3;
const maxDays = 3;

/** Finds the answer in work that `runUntilLoaded` runs. */
export function findBestAnswer(query: Query, index: SearchIndex): BestAnswer | undefined {
  const parts = query.kind === "all" ? query.parts : [query];
  const days = parts.flatMap((part) => (part.kind === "day" ? findDays(part, index) : []));
  const found = findNamesIn(parts, index);
  const names = found.flatMap((one) => one.names);
  if (days.length > 0)
    return {
      name: undefined,
      role: undefined,
      days: days.slice(0, maxDays),
      others: distinct(names).slice(0, maxOthers),
    };
  const [best] = found;
  const [name, ...others] = distinct(names);
  if (!best || !name) return undefined;
  const role = best.roles.get(name);
  return { name, role, days: [], others: others.slice(0, maxOthers) };
}

function findDays({ month, day, year }: DayQuery, index: SearchIndex): SearchableDay[] {
  const fits = `-${month}-${day}`;
  // A month without days has no file.
  if (index.daysOf(`${month}-${day}`).length === 0) return [];
  return index
    .days(month)
    .filter((one) => one.day.startsWith(year) && one.day.slice(4).startsWith(fits))
    .sort((a, b) => b.counted.length - a.counted.length || b.sentences - a.sentences);
}

interface FoundNames {
  /** The likeliest first. */
  names: StoredName[];
  /** The role through which a name was found. */
  roles: Map<StoredName, string>;
}

/** The names that runs of the words are, those of the longest run first; of runs as long, the rarer name. */
function findNamesIn(parts: readonly Query[], index: SearchIndex): FoundNames[] {
  const found: (FoundNames & { width: number; articles: number })[] = [];
  const isTaken: boolean[] = [];
  for (let width = Math.min(maxWords, parts.length); width > 0; width -= 1)
    for (let start = 0; start + width <= parts.length; start += 1) {
      const run = parts.slice(start, start + width);
      if (!run.every(isWords) || isTaken[start] || isTaken[start + width - 1]) continue;
      const one = findNames(run, index);
      const [name] = one.names;
      if (!name) continue;
      found.push({ ...one, width, articles: name[3] });
      // The words of an office are also looked at alone: "governor of Belgorod" is also about Belgorod.
      if (one.roles.size === 0)
        for (let at = start; at < start + width; at += 1) isTaken[at] = true;
    }
  return found.sort((a, b) => b.width - a.width || a.articles - b.articles);
}

function isWords(query: Query): query is WordsQuery {
  return query.kind === "words" && !query.inTitle;
}

function findNames(run: readonly WordsQuery[], index: SearchIndex): FoundNames {
  const roles = new Map<StoredName, string>();
  const words = run.flatMap((part) => part.words);
  const content = run
    .filter((part) => !isStopWord(part.words[0] ?? "", part.text))
    .flatMap((part) => part.words);
  const candidates = toCandidates(words, content, index);
  const key = words.join("_");
  const isCalled = (name: StoredName) =>
    printedSpellings(name).some((spelling) => spelling.words.join("_") === key);
  const called = candidates.filter(isCalled);
  if (called.length > 0) {
    const rank = (name: StoredName) => rankOf(name, key);
    return { names: called.sort((a, b) => rank(b) - rank(a)), roles };
  }
  // One word alone ("president") says too little of who is meant.
  if (content.length > 1)
    for (const name of candidates) {
      const role = toRoles(name).find((one) => content.every((word) => one.words.includes(word)));
      if (role) roles.set(name, role.text);
    }
  if (roles.size > 0) return { names: [...roles.keys()], roles };
  return { names: [...findUnprintedNames(words, index, false).values()], roles };
}

/** The name itself comes before another spelling of a name, and that before a family name that never stands alone. */
function rankOf([, , name, , variants]: StoredName, key: string): number {
  const isKey = (text: string) => foldWords(text).join("_") === key;
  return isKey(name) ? 2 : Number(variants.some(isKey));
}

/** Names with all the words, those in most articles first. */
function toCandidates(
  words: readonly string[],
  content: readonly string[],
  index: SearchIndex,
): StoredName[] {
  if (content.length === 0) return [];
  const ofName = numbersWith(words, index);
  const numbers = ofName.length > 0 ? ofName : numbersWith(content, index);
  return numbers.slice(0, maxCandidates).map((number) => index.name(number));
}

function distinct(names: readonly StoredName[]): StoredName[] {
  return [...new Map(names.map((name) => [`${name[0]}:${name[1]}`, name])).values()];
}
