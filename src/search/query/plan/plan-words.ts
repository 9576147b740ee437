/** A word or phrase of a query → all that it may match. */
import { toPrefixTerm } from "../../prefixes.ts";
import { isStopWord } from "../../stop-words.ts";
import type { Term } from "../lexicon.ts";
import type { SearchIndex } from "../open-index.ts";
import type { WordsQuery } from "../syntax/query.ts";
import { type Alternative, type PlanContext, type TermsPlan, toTermsPlan } from "./plan.ts";
import { findOtherSpellings } from "./plan-names.ts";
import { toKoreanStem } from "./korean-stem.ts";
import { formsOf } from "./word-forms.ts";

/** A prefix stands for this many words at most, the most frequent; only in a phrase there may be more (prefixes.ts). */
const maxCompletions = 300;
const maxNear = 6;
/** How slowly near words lose weight after the nearest: slowly enough for each to be among the first hits. */
const similarityFall = 15;
/** A word of the corpus may be a slip ("causal" for "casual") only if no more articles than this have it… */
const maxSlipArticles = 10;
/** …and the other word is in this many times as many. */
const slipRatio = 5;

/** Shorter words are not taken apart. */
const minCompound = 5;
/** e-mail, t-shirt, u-turn, x-ray */
const singleLetters = new Set(["e", "t", "u", "x"]);
const compoundWord = /^[\p{Script=Latin}\p{Script=Cyrillic}]+\d*$/u;

/** Other forms and spellings are found of a single plain word only. */
export function planWords(query: WordsQuery, context: PlanContext): TermsPlan {
  const exact = findExact(query, context);
  if (query.isCompound && !query.isPrefix && !context.literal)
    return toTermsPlan([...exact, ...findJoined([query], context)], query.inTitle);
  if (query.exact || query.isPrefix || context.literal) return toTermsPlan(exact, query.inTitle);
  const spellings = findOtherSpellings(query.words, query.text, context);
  const sure = [...exact, ...findForms(query, context), ...spellings];
  if (!context.fuzzy) return toTermsPlan(distinct(sure), query.inTitle);
  sure.push(...findSplit(query, context));
  const near = findNear(query, sure, context);
  return toTermsPlan(distinct([...sure, ...near]), query.inTitle);
}

/** The words as typed; notes which of them no article has. */
function findExact(
  { words, isPrefix, text }: WordsQuery,
  { index, notes, missing, withPositions }: PlanContext,
): Alternative[] {
  const whole = isPrefix ? words.slice(0, -1) : words;
  for (const [place, word] of words.entries())
    index.expectPostings(place < whole.length ? word : toPrefixTerm(word));
  const terms = whole.map((word) => index.find(word));
  terms.forEach((term, place) => {
    if (!term) missing.add(whole.length === 1 ? text : (whole[place] ?? ""));
  });
  const found = terms.filter((term) => term !== undefined);
  if (!isPrefix) return found.length === terms.length ? [{ terms: found, tier: 0 }] : [];
  const completions = complete(words.at(-1) ?? "", withPositions || whole.length > 0, index);
  if (completions.total === 0) missing.add(text);
  const searched = completions.terms.length;
  if (completions.total > searched)
    notes.push({ kind: "completions", text, total: completions.total, searched });
  if (found.length < terms.length) return [];
  return completions.terms.map((term) => ({ terms: [...found, term], tier: 0 }));
}

/** The words with a prefix: if there are very many, one term for all of them; but a phrase needs the positions of each. */
function complete(prefix: string, isInPhrase: boolean, index: SearchIndex) {
  const own = isInPhrase ? undefined : index.find(toPrefixTerm(prefix));
  if (own) return { terms: [own], total: 1 };
  // Once its file is here there may be one term for all.
  if (!isInPhrase && index.isIncomplete()) return { terms: [], total: 0 };
  const all = index.startingWith(prefix);
  const terms = [...all].sort((a, b) => b.articles - a.articles).slice(0, maxCompletions);
  return { terms, total: all.length };
}

function findForms({ words: [word = ""], text }: WordsQuery, context: PlanContext): Alternative[] {
  const { index } = context;
  const stem = toKoreanStem(word);
  const korean = stem === undefined ? [] : index.startingWith(stem).map((term) => term.word);
  const forms = [...formsOf(word), ...korean.filter((form) => toKoreanStem(form) === stem)];
  const terms = forms.filter((form) => form !== word).map((form) => index.find(form));
  const found = terms.filter((term) => term !== undefined).map((term) => [term]);
  return toVariants("forms", text, found, context);
}

/**
 * Finds words that are typed apart, or with a hyphen, and that the corpus writes as one: "cease-fire" → ceasefire.
 *
 * @param parts as they are typed one after the other
 */
export function findJoined(parts: readonly WordsQuery[], context: PlanContext): Alternative[] {
  const words = parts.flatMap((part) => part.words);
  const term = words.some((word) => isStopWord(word))
    ? undefined
    : context.index.find(words.join(""));
  const text = parts.map((part) => part.text).join(" ");
  return toVariants("compound", text, term ? [[term]] : [], context);
}

/** The same the other way round: "ceasefire" → cease fire, cease-fire. It is tried only where little is found. */
function findSplit({ words: [word = ""], text }: WordsQuery, context: PlanContext): Alternative[] {
  const letters = [...word];
  if (letters.length < minCompound || !compoundWord.test(word)) return [];
  const phrases = letters.flatMap((_, at) => {
    const start = letters.slice(0, at).join("");
    const isPart = at > 1 || singleLetters.has(start);
    const first = isPart ? context.index.find(start) : undefined;
    const second = first && context.index.find(letters.slice(at).join(""));
    return first && second ? [[first, second]] : [];
  });
  return toVariants("compound", text, phrases, context);
}

function toVariants(
  kind: "forms" | "compound",
  text: string,
  found: readonly Term[][],
  { notes }: PlanContext,
): Alternative[] {
  const words = found.map((terms) => terms.map(({ word }) => word).join("-"));
  if (found.length > 0) notes.push({ kind, text, words });
  return found.map((terms) => ({ terms, tier: 1 }));
}

/** Near words that are not found already: the nearest first, of equally near ones the most frequent. */
function findNear(
  { words: [word = ""], text }: WordsQuery,
  sure: readonly Alternative[],
  { index, notes }: PlanContext,
): Alternative[] {
  const articles = index.find(word)?.articles ?? 0;
  const needed = Math.max(1, articles * slipRatio);
  if (articles > maxSlipArticles || needed > index.articles) return [];
  const found = new Set(sure.flatMap(({ terms }) => terms.map((term) => term.word)));
  const near = index.nearWords(word).filter((candidate) => !found.has(candidate.word));
  const terms = near.map((candidate) => index.find(candidate.word));
  const likely = near
    .map(({ edits }, place) => ({ edits, term: terms[place] }))
    .filter((candidate): candidate is { edits: number; term: Term } => candidate.term !== undefined)
    .filter(({ term }) => term.articles >= needed)
    .sort((a, b) => a.edits - b.edits || b.term.articles - a.term.articles)
    .slice(0, maxNear);
  if (likely.length > 0)
    notes.push({ kind: "similar", text, words: likely.map(({ term }) => term.word) });
  return likely.map(({ term }, place) => ({
    terms: [term],
    tier: 2,
    similarity: 1 / (1 + place / similarityFall),
  }));
}

/** Of alternatives with the same terms the first, which has the better tier. */
function distinct(alternatives: readonly Alternative[]): Alternative[] {
  const seen = new Set<string>();
  return alternatives.filter(({ terms, within }) => {
    const key = [...terms, ...(within ? [within] : [])].map((term) => term.word).join("_");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
