/** Words of a query → all that they may match. */
import { toBeginningWord } from "../../prefixes.ts";
import type { Term } from "../lexicon.ts";
import type { SearchIndex } from "../open-index.ts";
import type { WordsQuery } from "../syntax/query.ts";
import { type Alternative, type Leaf, type Planning, toLeaf } from "./plan.ts";
import { findSpellings } from "./plan-names.ts";
import { formsOf } from "./word-forms.ts";

/** At the end of a phrase an open word stands for so many words at most, the most frequent. */
const mostInPhrase = 200;
/** So many near words are searched. */
const mostNear = 6;
/** How slowly the words after the likeliest lose weight: slowly enough for each to be among the first hits. */
const likenessFall = 15;
/** A word that the corpus has is a slip only if few articles have it, and another is so many times as frequent: "causal" for "casual". */
const mostOfSlip = 10;
const slipRatio = 5;

/** In: one word, or a phrase. Out: where it may stand; other forms and spellings only of a plain word. */
export function planWords(query: WordsQuery, planning: Planning): Leaf {
  const exact = findPhrases(query, planning);
  if (query.exact || query.open || planning.literal) return toLeaf(exact, query.inTitle);
  const [word = ""] = query.words;
  const names = findSpellings(query.words, query.text, planning);
  const forms = formsIn(word, query.text, planning);
  const sure = [...exact, ...forms, ...names];
  const near = planning.forgiving ? nearTo(word, query.text, { planning, sure }) : [];
  return toLeaf(distinct([...sure, ...near]), query.inTitle);
}

/** The words as they were typed; notes which of them the corpus does not have. */
function findPhrases(
  { words, open, text }: WordsQuery,
  { index, notes, missing }: Planning,
): Alternative[] {
  const closed = open ? words.slice(0, -1) : words;
  const terms = closed.map((word) => index.find(word));
  terms.forEach((term, place) => {
    if (!term) missing.add(closed.length === 1 ? text : (closed[place] ?? ""));
  });
  const found = terms.filter((term) => term !== undefined);
  if (!open) return found.length === terms.length ? [{ terms: found, tier: 0 }] : [];
  const completions = complete(words.at(-1) ?? "", closed.length > 0, index);
  if (completions.total === 0) missing.add(text);
  const searched = completions.terms.length;
  if (completions.total > searched)
    notes.push({ kind: "completions", text, total: completions.total, searched });
  if (found.length < terms.length) return [];
  return completions.terms.map((term) => ({ terms: [...found, term], tier: 0 }));
}

/** What begins so: one term for all of very many words, unless places are needed. */
function complete(beginning: string, isInPhrase: boolean, index: SearchIndex) {
  const own = isInPhrase ? undefined : index.find(toBeginningWord(beginning));
  if (own) return { terms: [own], total: 1 };
  // What is not here yet may still be one term.
  if (!isInPhrase && index.isMissing()) return { terms: [], total: 0 };
  const all = index.startingWith(beginning);
  const terms = [...all].sort((a, b) => b.articles - a.articles).slice(0, mostInPhrase);
  return { terms, total: all.length };
}

function formsIn(word: string, text: string, planning: Planning): Alternative[] {
  const terms = formsOf(word).map((form) => planning.index.find(form));
  const found = terms.filter((term) => term !== undefined);
  if (found.length > 0)
    planning.notes.push({ kind: "forms", text, words: found.map((term) => term.word) });
  return found.map((term) => ({ terms: [term], tier: 1 }));
}

/** Near words that are not found already: the likest first, of those equally like the most frequent. */
function nearTo(
  word: string,
  text: string,
  { planning, sure }: { planning: Planning; sure: readonly Alternative[] },
): Alternative[] {
  const { index, notes } = planning;
  const times = index.find(word)?.articles ?? 0;
  const needed = Math.max(1, times * slipRatio);
  if (times > mostOfSlip || needed > index.articles) return [];
  const found = new Set(sure.flatMap(({ terms }) => terms.map((term) => term.word)));
  const near = index.nearWords(word).filter((like) => !found.has(like.word));
  const terms = near.map((like) => index.find(like.word));
  const likely = near
    .flatMap(({ edits }, place) => ({ edits, term: terms[place] }))
    .filter((like): like is { edits: number; term: Term } => like.term !== undefined)
    .filter(({ term }) => term.articles >= needed)
    .sort((a, b) => a.edits - b.edits || b.term.articles - a.term.articles)
    .slice(0, mostNear);
  if (likely.length > 0)
    notes.push({ kind: "similar", text, words: likely.map(({ term }) => term.word) });
  return likely.map(({ term }, place) => ({
    terms: [term],
    tier: 2,
    likeness: 1 / (1 + place / likenessFall),
  }));
}

/** The first of alternatives in the same words (of the same person): the exacter one. */
function distinct(alternatives: readonly Alternative[]): Alternative[] {
  const seen = new Set<string>();
  return alternatives.filter(({ terms, within }) => {
    const key = [...terms, ...(within ? [within] : [])].map((term) => term.word).join("_");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
