/** What a reader asks to see in context → its forms: of a word its inflections, of a name its spellings. */
import { toNameTerm } from "../../index-format.ts";
import type { toSpellings } from "../../spellings.ts";
import type { toHighlightPatterns } from "../highlights.ts";
import type { Term } from "../lexicon.ts";
import type { SearchIndex } from "../open-index.ts";
import type { planQuery } from "../plan/plan-query.ts";
import type { parseQuery } from "../syntax/parse-query.ts";
import type { NameQuery } from "../syntax/query.ts";

/** A word, or words that follow each other. */
export interface WordForm {
  /** "missiles", "vyacheslav gladkov" */
  text: string;
  /** The terms of its words, in order. */
  terms: Term[];
}

export interface AskedWords {
  forms: WordForm[];
  /** Only articles that have this name count. */
  within: Term | undefined;
}

/** As much of the search engine as is used; a script of its own finds it in the page. */
export interface QueryReader {
  parseQuery: typeof parseQuery;
  planQuery: typeof planQuery;
  toHighlightPatterns: typeof toHighlightPatterns;
  toSpellings: typeof toSpellings;
}

/** A prefix stands for so many words, the most frequent. */
const maxCompletions = 40;
/** Quotation marks, fields, brackets, operators: without them several words are a phrase. */
const syntax = /[":()*]|(?:^|\s)-|\b(?:OR|NEAR)\b/;

/**
 * Finds the forms of what was typed, in work that `runUntilLoaded` runs: those that the search would highlight.
 * Several words are a phrase.
 *
 * @example "missile" → missile, missiles; person:"Ihor Terekhov" → ihor terekhov, terekhov
 */
export function findWordForms(typed: string, index: SearchIndex, engine: QueryReader): AskedWords {
  const { parseQuery, planQuery, toHighlightPatterns } = engine;
  const asked = typed.trim();
  const isPhrase = /\s/.test(asked) && !syntax.test(asked);
  const { query } = parseQuery(isPhrase ? `"${asked}"` : asked);
  if (query.kind === "name") return findSpellings(query, index, engine);
  const { plan } = planQuery(query, index, { fuzzy: false });
  const patterns = toHighlightPatterns(plan, 1).title.map(({ words }) => words);
  return { forms: toForms(patterns, index), within: undefined };
}

/** A name that is spelled just like this, or else has all the words; of several the one in most articles. */
function findSpellings(
  { of, words }: NameQuery,
  index: SearchIndex,
  { toSpellings }: QueryReader,
): AskedWords {
  const lists = words.map((word) => new Set(index.find(word)?.names));
  const [first = new Set<number>(), ...others] = lists;
  const numbers = [...first].filter((number) => others.every((list) => list.has(number)));
  const names = numbers
    .sort((a, b) => a - b)
    .map((number) => index.name(number))
    .filter(([kind]) => kind === of)
    .map(([kind, id, name, , variants]) => {
      return { term: toNameTerm(kind, id), spellings: toSpellings(kind, [name, ...variants]) };
    });
  const key = words.join(" ");
  const isSpelled = ({ spellings }: (typeof names)[number]) =>
    spellings.some((spelling) => spelling.words.join(" ") === key);
  const found = names.find(isSpelled) ?? names[0];
  const within = found && index.find(found.term);
  if (!found || !within) return { forms: [], within: undefined };
  const forms = toForms(
    found.spellings.map((spelling) => spelling.words),
    index,
  );
  return { forms, within };
}

/** Patterns of words → forms, each once; what no article has is left out. */
function toForms(patterns: readonly string[][], index: SearchIndex): WordForm[] {
  const forms = new Map<string, WordForm>();
  for (const pattern of patterns)
    for (const words of complete(pattern, index)) {
      const terms = words.map((word) => index.find(word)).filter((term) => term !== undefined);
      const text = words.join(" ");
      if (terms.length === words.length && terms.length > 0) forms.set(text, { text, terms });
    }
  return [...forms.values()];
}

/** ["air", "ra*"] → ["air", "raid"], ["air", "raids"] */
function complete(words: readonly string[], index: SearchIndex): string[][] {
  const last = words.at(-1) ?? "";
  if (!last.endsWith("*")) return [[...words]];
  const terms = index.startingWith(last.slice(0, -1)).sort((a, b) => b.articles - a.articles);
  return terms.slice(0, maxCompletions).map(({ word }) => [...words.slice(0, -1), word]);
}
