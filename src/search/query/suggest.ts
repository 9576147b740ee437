/** What has been typed so far → what may be meant: names, articles, words. */
import { t } from "../../text/interface-language.ts";
import { countOf } from "../../text/plural.ts";
import { maxNamesOfWord, type StoredName } from "../index-format.ts";
import type { NameKind } from "../searchable.ts";
import type { isStopWord } from "../stop-words.ts";
import type { foldWords } from "../words.ts";
import type { toHits } from "./hits.ts";
import type { Term } from "./lexicon.ts";
import type { SearchIndex } from "./open-index.ts";
import type { planQuery } from "./plan/plan-query.ts";
import type { runPlan } from "./run-plan.ts";

export interface Suggestion {
  kind: NameKind | "article" | "word";
  /** Of a word: the query with its last word completed. */
  text: string;
  /** Of a name or an article: the id of its page. */
  id?: string;
  /** Of a name without a page: see StoredName. */
  at?: string;
  /** "city in Ukraine · 12 articles" */
  detail: string;
  /** How many have it. */
  articles: number;
  /** Only similar to what was typed. */
  isNear: boolean;
}

/** The index, and what comes with it in another script than the suggestions. */
export interface SuggestContext {
  index: SearchIndex;
  foldWords: typeof foldWords;
  isStopWord: typeof isStopWord;
  planQuery: typeof planQuery;
  runPlan: typeof runPlan;
  toHits: typeof toHits;
}

/** No word that is completed is longer. */
const longestToken = 200;
/** Since the last space, bracket or quotation mark. */
const lastToken = /[^\s("]*$/;
/** "-foot" → "foot": what a completed word replaces. */
const lastLetters = /[\p{L}\p{N}\p{M}'’ʼ]*$/u;
const maxNames = 5;
/** Names of which it is checked whether they have all the words typed. */
const maxCandidates = 40;
/** Where one word is typed, most names that have it are called so; others have it in their office. */
const maxOfOneWord = 12;
const maxArticles = 3;
const maxWords = 4;
/** Shorter prefixes are looked up among the frequent words only. */
const minPrefix = 3;

/**
 * Suggests in work that `runUntilLoaded` runs.
 *
 * @returns names and words, those in most articles first, then articles; near ones only if there are no others
 */
export function suggest(typed: string, context: SuggestContext): Suggestion[] {
  const { index, foldWords, isStopWord } = context;
  const words = foldWords(typed);
  const [token = ""] = lastToken.exec(typed.trimEnd().slice(-longestToken)) ?? [];
  const [last, ...others] = foldWords(token);
  // "U.S." and "place:kenya" are not the start of one word.
  if (last === undefined || others.length > 0) return [];
  const terms = termsStartingWith(last, index);
  const completed = terms
    .filter(({ word }) => !isStopWord(word))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, maxWords)
    .map((term) => toWord(typed, term, false));
  const likely = [...suggestNames(words, terms, context), ...completed];
  // Of several words typed the last is completed, and its count is not that of all of them.
  if (words.length === 1) likely.sort(byArticles);
  const found = [...likely, ...suggestArticles(words, context)];
  return found.length > 0 || index.isIncomplete() ? found : suggestNear(typed, last, index);
}

function termsStartingWith(prefix: string, index: SearchIndex): Term[] {
  return prefix.length < minPrefix
    ? index.frequent().filter((term) => term.word.startsWith(prefix))
    : index.startingWith(prefix);
}

function suggestNames(
  words: readonly string[],
  terms: readonly Term[],
  { index, foldWords, isStopWord }: SuggestContext,
): Suggestion[] {
  // "governor of belg": an office may have any words between those typed.
  const asked = words.filter((word, place) => place === words.length - 1 || !isStopWord(word));
  const numbers = new Set(terms.flatMap((term) => term.names));
  const areMeant = asked.slice(0, -1).map((word) => nameFilter(word, index));
  const printed = [...numbers]
    .filter((number) => areMeant.every((isMeant) => isMeant(number)))
    .sort((a, b) => a - b)
    .slice(0, asked.length > 1 ? maxCandidates : maxOfOneWord)
    .map((number) => index.name(number))
    .flatMap((name) => {
      const [, , text, , variants, , description, roles] = name;
      const starts = (calling: string) => startsWithAll(foldWords(calling), asked);
      if ([text, ...variants].some(starts)) return [toName(name, description, false)];
      const role = asked.length > 1 ? roles.find(starts) : undefined;
      return role === undefined ? [] : [toName(name, role, false)];
    });
  // Aliases are only looked up for what is the start of no word of the corpus.
  const isPrinted = terms.length > 0 || index.isIncomplete();
  const numbersByAlias = isPrinted ? [] : index.namesByAlias(words.join("_")).slice(0, 2);
  const byAlias = numbersByAlias.map((number) => describe(index.name(number), false));
  const distinct = new Map(
    [...byAlias, ...printed].map((name) => [`${name.kind}:${name.id}`, name]),
  );
  return [...distinct.values()].slice(0, maxNames);
}

/** Tells, before any name is read, whether it may have a word that starts like this. */
function nameFilter(start: string, index: SearchIndex): (number: number) => boolean {
  const lists = termsStartingWith(start, index).map(({ names }) => names);
  // Of very many names a word lists only the first; of short starts only frequent words are known.
  if (start.length < minPrefix || lists.some(({ length }) => length >= maxNamesOfWord))
    return () => true;
  const numbers = new Set(lists.flat());
  return (number) => numbers.has(number);
}

function byArticles(a: Suggestion, b: Suggestion): number {
  return b.articles - a.articles;
}

/** Whether every word typed is the start of a word of the spelling. */
function startsWithAll(spelling: readonly string[], typed: readonly string[]): boolean {
  return typed.every((word) => spelling.some((part) => part.startsWith(word)));
}

/** Articles with all the words in their title, the last as a prefix; the newest first. */
function suggestArticles(
  words: readonly string[],
  { index, planQuery, runPlan, toHits }: SuggestContext,
): Suggestion[] {
  if ((words.at(-1) ?? "").length < minPrefix) return [];
  const parts = words.map((word, place) => ({
    kind: "words" as const,
    words: [word],
    exact: false,
    isCompound: false,
    isPrefix: place === words.length - 1,
    inTitle: true,
    text: word,
  }));
  const { plan } = planQuery({ kind: "all", parts }, index, { fuzzy: false });
  const found: Suggestion[] = [];
  for (let segment = index.head.segments.length - 1; segment >= 0; segment -= 1) {
    const matches = runPlan(plan, { index, segment });
    const start = index.numberOf(segment, 0);
    const hits = toHits([{ matches, start }], "newest").first(maxArticles - found.length);
    found.push(...hits.map(({ article }) => toArticle(article, index)));
    if (found.length >= maxArticles || index.isIncomplete()) break;
  }
  return found;
}

function suggestNear(typed: string, last: string, index: SearchIndex): Suggestion[] {
  const near = index.nearWords(last).slice(0, maxWords);
  const terms = near.map(({ word }) => index.find(word)).filter((term) => term !== undefined);
  const numbers = [...new Set(terms.flatMap((term) => term.names.slice(0, 2)))];
  const names = numbers.slice(0, maxNames).map((number) => index.name(number));
  return [
    ...names.map((name) => describe(name, true)),
    ...terms.map((term) => toWord(typed, term, true)),
  ];
}

function toArticle(article: number, index: SearchIndex): Suggestion {
  const [id, text] = index.text(article);
  return { kind: "article", text, id, detail: t("article"), articles: 1, isNear: false };
}

function describe(name: StoredName, isNear: boolean): Suggestion {
  return toName(name, name[6], isNear);
}

/** @param about what it is, or what the articles call it */
function toName(
  [kind, id, text, articles, , , , , , at]: StoredName,
  about: string,
  isNear: boolean,
): Suggestion {
  const detail = [about, countOf(articles, "article")].filter(Boolean).join(" · ");
  return { kind, text, id, ...(at !== "" && { at }), detail, articles, isNear };
}

function toWord(typed: string, { word, articles }: Term, isNear: boolean): Suggestion {
  const before = withoutLastLetters(typed.trimEnd());
  return {
    kind: "word",
    text: before + word,
    detail: countOf(articles, "article"),
    articles,
    isNear,
  };
}

function withoutLastLetters(typed: string): string {
  const rest = typed.slice(0, -longestToken);
  return rest + typed.slice(rest.length).replace(lastLetters, "");
}
