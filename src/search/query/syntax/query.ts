/** What a reader asks for, once it is parsed. */
import type { NameKind } from "../../searchable.ts";

export type Query =
  | { kind: "all"; parts: Query[] }
  | { kind: "any"; parts: Query[] }
  | { kind: "not"; part: Query }
  | WordsQuery
  | NameQuery
  | DayQuery
  | { kind: "near"; distance: number; parts: [WordsQuery, WordsQuery] }
  | { kind: "date"; side: "before" | "after"; day: string; text: string };

/** One word, or several that follow each other. */
export interface WordsQuery {
  kind: "words";
  /** Folded. */
  words: string[];
  /** Quoted, or several in one ("anti-terrorism"): no other forms, no other spellings. */
  exact: boolean;
  /** Several words in one, without quotation marks: "e-mail". */
  isCompound: boolean;
  /** The last word is a prefix. */
  isPrefix: boolean;
  inTitle: boolean;
  /** As typed. */
  text: string;
}

/** Names of one kind that have all the words. */
export interface NameQuery {
  kind: "name";
  of: NameKind;
  /** Folded. */
  words: string[];
  /** The last word is a prefix. */
  isPrefix: boolean;
  /** As typed. */
  text: string;
}

/** A day of a month, or a whole month of a year. */
export interface DayQuery {
  kind: "day";
  /** "12" */
  month: string;
  /** "30"; "" for the whole month. */
  day: string;
  /** "2023"; "" for any. */
  year: string;
  /** As typed. */
  text: string;
}

/** What could not be read, and was read in another way or left out. `text` is as typed. */
export type Mistake =
  | {
      kind:
        | "nothing"
        | "open-quote"
        | "open-bracket"
        | "closing-bracket"
        | "deep-brackets"
        | "one-sided-or"
        | "empty-not"
        | "one-sided-near";
    }
  | { kind: "long"; most: number }
  | { kind: "no-field" | "no-date"; text: string };

/** Whether a query has nothing to search for. */
export function isEmpty(query: Query): boolean {
  if (query.kind === "words" || query.kind === "name") return query.words.length === 0;
  if (query.kind === "not") return isEmpty(query.part);
  if (query.kind === "date" || query.kind === "day") return false;
  return query.parts.every(isEmpty);
}
