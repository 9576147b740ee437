/** Queries, and the mistakes in them → words for readers. */
import type { Mistake, Query, WordsQuery } from "./query.ts";

/** @returns the same words with OR between them; undefined if there are not several side by side */
export function loosen(query: Query): string | undefined {
  if (query.kind !== "all") return undefined;
  const words = query.parts.filter((part) => part.kind === "words");
  if (words.length < 2) return undefined;
  return words.map(({ exact, text }) => (exact ? `"${text}"` : text)).join(" OR ");
}

/** How a query was read: "Belgorod AND NOT (drones OR rockets)" */
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
      return `${query.of}: ${query.text}${query.isPrefix ? "…" : ""}`;
    case "near": {
      const [first, second] = query.parts;
      return `${formatWords(first)} within ${query.distance} words of ${formatWords(second)}`;
    }
    case "day":
      return `the ${query.day === "" ? "month" : "day"} ${query.text}`;
    case "date":
      return query.side === "before" ? `before ${query.day}` : `on or after ${query.day}`;
  }
}

function formatPart(query: Query): string {
  const formatted = formatQuery(query);
  return query.kind === "all" || query.kind === "any" ? `(${formatted})` : formatted;
}

function formatWords({ text, exact, isPrefix, inTitle }: WordsQuery): string {
  const shown = text.replace(/\*$/, "") + (isPrefix ? "…" : "");
  return (exact ? `“${shown}”` : shown) + (inTitle ? " in the title" : "");
}

/** What is wrong, and what was done about it. */
export function formatMistake(mistake: Mistake): string {
  switch (mistake.kind) {
    case "nothing":
      return "There is no word in it to search for.";
    case "long":
      return `The query is very long: only its first ${mistake.most} words were used.`;
    case "open-quote":
      return "A quotation mark has no partner; the phrase was read to its end.";
    case "open-bracket":
      return "A bracket is not closed; it was closed at the end.";
    case "closing-bracket":
      return "A closing bracket has no opening one; it was left out.";
    case "deep-brackets":
      return "The brackets are nested too deep; the innermost were left out.";
    case "one-sided-or":
      return "OR stands between two words; one of them is missing here.";
    case "empty-not":
      return "NOT has nothing after it; it was left out.";
    case "one-sided-near":
      return "NEAR stands between two words or phrases; one of them is missing here.";
    case "no-field":
      return `“${mistake.text}” is no field (there are place:, person:, org:, before:, after:, in:title); it was read as a word.`;
    case "no-date":
      return `“${mistake.text}” is no date (write 2023, 2023-06 or 2023-06-15); it was left out.`;
  }
}
