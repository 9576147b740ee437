/** Letters typed so far → what may be meant: names, articles, words. */
import { foldWords } from "./fold.ts";
import type { NameEntry } from "./index-files.ts";
import type { Term } from "./lexicon.ts";
import type { SearchIndex } from "./open-index.ts";
import { planQuery } from "./plan/plan-query.ts";
import { runPlan } from "./run-plan.ts";
import type { NameKind } from "./searchable.ts";

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

const mostNames = 5;
const mostArticles = 3;
const mostWords = 4;
/** Beginnings shorter than this are looked up among frequent words only. */
const shortestBeginning = 3;

/** In: what was typed and the index. Out: names first, then articles, then words; exact before near. */
export async function suggest(typed: string, index: SearchIndex): Promise<Suggestion[]> {
  const words = foldWords(typed);
  const last = words.at(-1);
  if (last === undefined) return [];
  const terms = await termsStartingWith(last, index);
  const names = await namesFor(words, terms, index);
  const articles = await articlesFor(words, index);
  const completed = [...terms]
    .sort((a, b) => Number(b.word === last) - Number(a.word === last) || b.articles - a.articles)
    .slice(0, mostWords)
    .map((term) => toWord(typed, term, false));
  const found = [...names, ...articles, ...completed];
  return found.length > 0 ? found : nearSuggestions(typed, last, index);
}

async function termsStartingWith(beginning: string, index: SearchIndex): Promise<Term[]> {
  const terms =
    beginning.length < shortestBeginning
      ? index.frequent.filter((term) => term.word.startsWith(beginning))
      : await index.startingWith(beginning);
  return terms.filter((term) => !term.word.includes(":"));
}

async function namesFor(
  words: readonly string[],
  terms: readonly Term[],
  index: SearchIndex,
): Promise<Suggestion[]> {
  const numbers = new Set(terms.flatMap((term) => term.names));
  const entries = await Promise.all(
    [...numbers]
      .sort((a, b) => a - b)
      .slice(0, 40)
      .map((number) => index.name(number)),
  );
  const fitting = entries.filter((entry) => fits(words, entry));
  const others = await index.otherNames(words.join("_"));
  const known = await Promise.all(others.slice(0, 2).map((number) => index.name(number)));
  const all = new Map([...known, ...fitting].map((entry) => [`${entry[0]}:${entry[1]}`, entry]));
  return [...all.values()].slice(0, mostNames).map((entry) => toName(entry, false));
}

/** Every word typed begins a word of one of the spellings. */
function fits(words: readonly string[], [, , name, , variants]: NameEntry): boolean {
  return [name, ...variants].some((spelling) => {
    const printed = foldWords(spelling);
    return words.every((word) => printed.some((part) => part.startsWith(word)));
  });
}

/** Titles that have all words, the last as a beginning; newest first. */
async function articlesFor(words: readonly string[], index: SearchIndex): Promise<Suggestion[]> {
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
  const { plan } = await planQuery({ kind: "all", parts }, index, { forgiving: false });
  const found: Suggestion[] = [];
  for (let segment = index.head.segments.length - 1; segment >= 0; segment -= 1) {
    const { articles } = await runPlan(plan, index, segment);
    for (const article of articles.reverse().slice(0, mostArticles - found.length)) {
      const [id, title] = await index.text(index.numberOf(segment, article));
      found.push({ kind: "article", text: title, id, detail: "article", near: false });
    }
    if (found.length >= mostArticles) break;
  }
  return found;
}

async function nearSuggestions(
  typed: string,
  last: string,
  index: SearchIndex,
): Promise<Suggestion[]> {
  const near = (await index.nearWords(last)).slice(0, mostWords);
  const terms = (await Promise.all(near.map(({ word }) => index.find(word)))).filter(
    (term) => term !== undefined,
  );
  const numbers = [...new Set(terms.flatMap((term) => term.names.slice(0, 2)))];
  const names = await Promise.all(numbers.slice(0, mostNames).map((number) => index.name(number)));
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
  const before = typed.trimEnd().replace(/[^\s("]*$/, "");
  return { kind: "word", text: before + term.word, detail: countArticles(term.articles), near };
}

function countArticles(count: number): string {
  return count === 1 ? "1 article" : `${count} articles`;
}
