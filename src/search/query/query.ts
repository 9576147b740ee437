/** What a reader asks for, once it is read; and how to say it in words. */
import type { NameKind } from "../searchable.ts";

export type Query =
  | { kind: "all"; parts: Query[] }
  | { kind: "any"; parts: Query[] }
  | { kind: "not"; part: Query }
  | WordsQuery
  | { kind: "name"; of: NameKind; words: string[]; text: string }
  | { kind: "date"; side: "before" | "after"; day: string; text: string };

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

/** Whether there is nothing in it to search for. */
export function isEmpty(query: Query): boolean {
  if (query.kind === "words" || query.kind === "name") return query.words.length === 0;
  if (query.kind === "not") return isEmpty(query.part);
  return query.kind !== "date" && query.parts.every(isEmpty);
}

/** In: a query. Out: the same words with OR between them; undefined if there are not several words side by side. */
export function loosen(query: Query): string | undefined {
  if (query.kind !== "all") return undefined;
  const words = query.parts.flatMap((part) => (part.kind === "words" ? [part] : []));
  if (words.length < 2) return undefined;
  return words.map(({ exact, text }) => (exact ? `"${text}"` : text)).join(" OR ");
}

/** In: a query. Out: how it was read, in words and brackets. */
export function formatQuery(query: Query): string {
  switch (query.kind) {
    case "all":
      return query.parts.map(formatPart).join(" AND ");
    case "any":
      return query.parts.map(formatPart).join(" OR ");
    case "not":
      return `NOT ${formatPart(query.part)}`;
    case "words":
      return formatWords(query);
    case "name":
      return `${query.of}: ${query.text}`;
    case "date":
      return query.side === "before" ? `before ${query.day}` : `on or after ${query.day}`;
  }
}

function formatPart(query: Query): string {
  return query.kind === "all" || query.kind === "any"
    ? `(${formatQuery(query)})`
    : formatQuery(query);
}

function formatWords({ text, exact, open, inTitle }: WordsQuery): string {
  const shown = text.replace(/\*$/, "") + (open ? "…" : "");
  return (exact ? `“${shown}”` : shown) + (inTitle ? " in the title" : "");
}
