/** What a reader types → words, phrases, fields, operators and brackets, in order. */
import type { NameKind } from "../../searchable.ts";
import { foldWords } from "../../words.ts";
import { readDay } from "./read-day.ts";
import { isEmpty, type Mistake, type Query, type WordsQuery } from "./query.ts";

export type QueryToken =
  | { kind: "opening" | "closing" | "or" | "not" | "inTitle" }
  | { kind: "near"; distance: number }
  | { kind: "operand"; query: Query }
  | { kind: "operand"; query: WordsQuery; isPlain: true };

/** `(`, `)`, `-` before a word, place:"New York", "a phrase", a word. The length of each is bounded. */
const tokenPattern =
  /(?<opening>\()|(?<closing>\))|(?<minus>-(?=[^\s-]))|(?<field>[a-z]{1,12}):(?=\S)(?:"(?<quotedValue>[^"]{0,200})"?|(?<value>[^\s()"]{0,200}))|"(?<phrase>[^"]{0,1000})(?<endQuote>"?)(?<phraseAsterisk>\*?)|(?<word>[^\s()"]+)/giu;
const day = /^(\d{4})(?:-(0?[1-9]|1[0-2])(?:-(0?[1-9]|[12]\d|3[01]))?)?$/;
/** "NEAR/3": at most three words apart. */
const nearOperator = /^NEAR(?:\/(\d{1,3}))?$/;
const usualDistance = 5;
/** At the end of a prefix, also of the word that is being typed. */
const asterisk = /\*$/;
const kindsByField: Record<string, NameKind> = {
  place: "place",
  person: "person",
  people: "person",
  org: "organisation",
  organisation: "organisation",
  organization: "organisation",
};

/** An operand that is left out. */
const nothing: QueryToken = { kind: "operand", query: { kind: "all", parts: [] } };

/** @param mistakes takes what could not be read */
export function tokenizeQuery(typed: string, mistakes: Mistake[]): QueryToken[] {
  const tokens: QueryToken[] = [];
  for (const { groups = {} } of typed.matchAll(tokenPattern)) {
    const { field, phrase, word = "", quotedValue, value = "" } = groups;
    if (groups["opening"]) tokens.push({ kind: "opening" });
    else if (groups["closing"]) tokens.push({ kind: "closing" });
    else if (groups["minus"]) tokens.push({ kind: "not" });
    else if (field) tokens.push(toField(field, quotedValue ?? value, mistakes));
    else if (phrase !== undefined) {
      if (!groups["endQuote"]) mistakes.push({ kind: "open-quote" });
      const isPrefix = groups["phraseAsterisk"] === "*";
      tokens.push({ kind: "operand", query: toWords(phrase, { exact: true, isPrefix }) });
    } else tokens.push(toWordOrOperator(word));
  }
  return joinDays(tokens.filter((token) => token.kind !== "operand" || !isEmpty(token.query)));
}

/** Words of a day, as in "30 December 2023" and "in December 2023". */
const maxDayWords = 4;

/** Words without quotation marks that name a day are read as one. */
function joinDays(tokens: readonly QueryToken[]): QueryToken[] {
  const joined: QueryToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = plainWordsAt(tokens, at);
    const named = readDay(run.map(({ words }) => words.join(" ")));
    const token = tokens[at];
    if (named) {
      const { width, ...day } = named;
      const text = run.slice(0, width).map((query) => query.text.replace(asterisk, ""));
      joined.push({ kind: "operand", query: { kind: "day", ...day, text: text.join(" ") } });
    } else if (token) joined.push(token);
    at += named?.width ?? 1;
  }
  return joined;
}

function plainWordsAt(tokens: readonly QueryToken[], at: number): WordsQuery[] {
  const words: WordsQuery[] = [];
  for (const token of tokens.slice(at, at + maxDayWords)) {
    if (!("isPlain" in token)) break;
    words.push(token.query);
  }
  return words;
}

function toWordOrOperator(word: string): QueryToken {
  if (word === "OR" || word === "|") return { kind: "or" };
  if (word === "NOT") return { kind: "not" };
  if (word === "AND" || word === "&") return nothing;
  const near = nearOperator.exec(word);
  if (near) return { kind: "near", distance: Number(near[1] ?? usualDistance) };
  const query = toWords(word, { isPrefix: word.endsWith("*") });
  return { kind: "operand", query, isPlain: true };
}

function toWords(
  text: string,
  { exact = false, isPrefix = false, inTitle = false }: Partial<WordsQuery>,
): WordsQuery {
  const words = foldWords(text);
  const isCompound = !exact && words.length > 1;
  return { kind: "words", words, exact: exact || isCompound, isCompound, isPrefix, inTitle, text };
}

function toField(name: string, value: string, mistakes: Mistake[]): QueryToken {
  const field = name.toLowerCase();
  if (field === "in" && value.toLowerCase() === "title") return { kind: "inTitle" };
  if (field === "title") {
    const isPrefix = value.endsWith("*");
    return { kind: "operand", query: toWords(value, { inTitle: true, isPrefix }) };
  }
  if (field === "before" || field === "after") return toDate(field, value, mistakes);
  const of = kindsByField[field];
  if (of) {
    const text = value.replace(asterisk, "");
    const words = foldWords(text);
    return {
      kind: "operand",
      query: { kind: "name", of, words, isPrefix: text !== value, text },
    };
  }
  if (/^\p{L}/u.test(value)) mistakes.push({ kind: "no-field", text: `${name}:` });
  return { kind: "operand", query: toWords(`${name} ${value}`, {}) };
}

/** "2023" → 2023-01-01, "2023-6" → 2023-06-01 */
function toDate(side: "before" | "after", value: string, mistakes: Mistake[]): QueryToken {
  const match = day.exec(value.replace(asterisk, ""));
  if (!match) {
    mistakes.push({ kind: "no-date", text: `${side}:${value}` });
    return nothing;
  }
  const [, year = "", month = "1", date = "1"] = match;
  const first = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return { kind: "operand", query: { kind: "date", side, day: first, text: value } };
}
