/** What a reader asks for, once it is read. */
import type { NameKind } from "../../searchable.ts";

export type Query =
  | { kind: "all"; parts: Query[] }
  | { kind: "any"; parts: Query[] }
  | { kind: "not"; part: Query }
  | WordsQuery
  | NameQuery
  | { kind: "date"; side: "before" | "after"; day: string; text: string };

/** Names of which the words are part. */
export interface NameQuery {
  kind: "name";
  of: NameKind;
  words: string[];
  /** The last word is a beginning. */
  open: boolean;
  /** As typed. */
  text: string;
}

/** One word, or several that stand one after the other. */
export interface WordsQuery {
  kind: "words";
  words: string[];
  /** Quoted, or taken apart from one ("anti-terrorism"): no other forms, no other spellings. */
  exact: boolean;
  /** The last word is a beginning. */
  open: boolean;
  inTitle: boolean;
  /** As typed. */
  text: string;
}

/** What could not be read, and was read otherwise or left out. `text` is as typed. */
export type Mistake =
  | {
      kind:
        | "nothing"
        | "open-quote"
        | "open-bracket"
        | "closing-bracket"
        | "deep-brackets"
        | "one-sided-or"
        | "empty-not";
    }
  | { kind: "long"; most: number }
  | { kind: "no-field" | "no-date"; text: string };

/** Whether there is nothing in it to search for. */
export function isEmpty(query: Query): boolean {
  if (query.kind === "words" || query.kind === "name") return query.words.length === 0;
  if (query.kind === "not") return isEmpty(query.part);
  return query.kind !== "date" && query.parts.every(isEmpty);
}
