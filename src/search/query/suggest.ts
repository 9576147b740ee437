/** Letters typed so far → what may be meant: names, articles, words. */
import type { foldWords } from "../words.ts";
import type { NameEntry } from "../index-format.ts";
import type { Term } from "./lexicon.ts";
import type { SearchIndex } from "./open-index.ts";
import type { planQuery } from "./plan/plan-query.ts";
import type { toHits } from "./hits.ts";
import type { runPlan } from "./run-plan.ts";
import type { NameKind } from "../searchable.ts";

export interface Suggestion {
  kind: NameKind | "article" | "word";
  /** What the option says. */
  text: string;
  /** Its page, by id; a word has none: it completes the query. */
  id?: string;
  /** "12 articles", "also known as Kharkiv". */
  detail: string;
  /** Not what was typed, but like it. */
  near: boolean;
}

/** What of the search engine is needed: it comes in another script. */
export interface Suggesting {
  foldWords: typeof foldWords;
  planQuery: typeof planQuery;
  runPlan: typeof runPlan;
  toHits: typeof toHits;
}

/** Since the last space, bracket or quotation mark. */
const lastToken = /[^\s("]*$/;
/** "-foot" → "foot": what a completed word takes the place of. */
const lastLetters = /[\p{L}\p{N}\p{M}'’ʼ]*$/u;
const mostNames = 5;
const mostArticles = 3;
const mostWords = 4;
/** Beginnings shorter than this are looked up among frequent words only. */
const shortestBeginning = 3;

/** In: what was typed and the index, in work that it completes. Out: names first, then articles, then words; exact before near. */
export function suggest(typed: string, index: SearchIndex, engine: Suggesting): Suggestion[] {
  const words = engine.foldWords(typed);
  const [token = ""] = lastToken.exec(typed.trimEnd()) ?? [];
  const [last, ...others] = engine.foldWords(token);
  // "U.S." and "place:kenya" are no beginning of one word.
  if (last === undefined || others.length > 0) return [];
  const terms = termsStartingWith(last, index);
  const names = namesFor(words, terms, { index, engine });
  const articles = articlesFor(words, index, engine);
  const completed = [...terms]
    .sort((a, b) => Number(b.word === last) - Number(a.word === last) || b.articles - a.articles)
    .slice(0, mostWords)
    .map((term) => toWord(typed, term, false));
  const found = [...names, ...articles, ...completed];
  return found.length > 0 || index.isMissing() ? found : nearSuggestions(typed, last, index);
}

function termsStartingWith(beginning: string, index: SearchIndex): Term[] {
  return beginning.length < shortestBeginning
    ? index.frequent().filter((term) => term.word.startsWith(beginning))
    : index.startingWith(beginning);
}

function namesFor(
  words: readonly string[],
  terms: readonly Term[],
  { index, engine }: { index: SearchIndex; engine: Suggesting },
): Suggestion[] {
  const numbers = new Set(terms.flatMap((term) => term.names));
  const entries = [...numbers]
    .sort((a, b) => a - b)
    .slice(0, 40)
    .map((number) => index.name(number));
  const fitting = entries.filter((entry) => fits(words, entry, engine));
  // Spellings that no text prints are only looked up for what begins no word of the corpus.
  const isPrinted = terms.length > 0 || index.isMissing();
  const others = isPrinted ? [] : index.otherNames(words.join("_"));
  const known = others.slice(0, 2).map((number) => index.name(number));
  const all = new Map([...known, ...fitting].map((entry) => [`${entry[0]}:${entry[1]}`, entry]));
  return [...all.values()].slice(0, mostNames).map((entry) => toName(entry, false));
}

/** Every word typed begins a word of one of the spellings. */
function fits(
  words: readonly string[],
  [, , name, , variants]: NameEntry,
  { foldWords }: Suggesting,
): boolean {
  return [name, ...variants].some((spelling) => {
    const printed = foldWords(spelling);
    return words.every((word) => printed.some((part) => part.startsWith(word)));
  });
}

/** Titles that have all words, the last as a beginning; newest first. */
function articlesFor(
  words: readonly string[],
  index: SearchIndex,
  { planQuery, runPlan, toHits }: Suggesting,
): Suggestion[] {
  const last = words.at(-1) ?? "";
  if (last.length < shortestBeginning) return [];
  const parts = words.map((word, place) => ({
    kind: "words" as const,
    words: [word],
    exact: false,
    open: place === words.length - 1,
    inTitle: true,
    text: word,
  }));
  const { plan } = planQuery({ kind: "all", parts }, index, { forgiving: false });
  const found: Suggestion[] = [];
  for (let segment = index.head.segments.length - 1; segment >= 0; segment -= 1) {
    const matches = runPlan(plan, index, segment);
    const start = index.numberOf(segment, 0);
    const hits = toHits([{ matches, start }], "newest").first(mostArticles - found.length);
    for (const { article } of hits) {
      const [id, title] = index.text(article);
      found.push({ kind: "article", text: title, id, detail: "article", near: false });
    }
    if (found.length >= mostArticles || index.isMissing()) break;
  }
  return found;
}

function nearSuggestions(typed: string, last: string, index: SearchIndex): Suggestion[] {
  const near = index.nearWords(last).slice(0, mostWords);
  const terms = near.map(({ word }) => index.find(word)).filter((term) => term !== undefined);
  const numbers = [...new Set(terms.flatMap((term) => term.names.slice(0, 2)))];
  const names = numbers.slice(0, mostNames).map((number) => index.name(number));
  return [
    ...names.map((entry) => toName(entry, true)),
    ...terms.map((term) => toWord(typed, term, true)),
  ];
}

function toName([kind, id, name, articles]: NameEntry, near: boolean): Suggestion {
  return { kind, text: name, id, detail: countArticles(articles), near };
}

/** The query with its last word completed. */
function toWord(typed: string, term: Term, near: boolean): Suggestion {
  const before = typed.trimEnd().replace(lastLetters, "");
  return { kind: "word", text: before + term.word, detail: countArticles(term.articles), near };
}

function countArticles(count: number): string {
  return count === 1 ? "1 article" : `${count} articles`;
}
