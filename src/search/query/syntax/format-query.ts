/** Queries, and the mistakes in them → words for readers. */
import { t } from "../../../text/interface-language.ts";
import type { Mistake, Query, WordsQuery } from "./query.ts";

/** A query → what a reader would type for it. */
export function typeQuery(query: Query): string {
  switch (query.kind) {
    case "all":
      return `(${query.parts.map(typeQuery).join(" ")})`;
    case "any":
      return `(${query.parts.map(typeQuery).join(" OR ")})`;
    case "not":
      return `-${typeQuery(query.part)}`;
    case "near":
      return query.parts.map(typeQuery).join(` NEAR/${query.distance} `);
    case "words":
      return `${query.inTitle ? "title:" : ""}${typeWords(query)}`;
    case "name":
      return `${query.of}:"${query.text}${query.isPrefix ? "*" : ""}"`;
    case "day":
      return query.text;
    case "date":
      return `${query.side}:${query.day}`;
  }
}

/** The asterisk of a phrase stands behind it; after "title:" there is only the value, which holds it. */
function typeWords({ text, exact, isCompound, isPrefix, inTitle }: WordsQuery): string {
  if (!exact || (isCompound && !text.includes(" "))) return text;
  const phrase = text.replace(/\*$/, "");
  if (!isPrefix) return `"${phrase}"`;
  return inTitle ? `"${phrase}*"` : `"${phrase}"*`;
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
      return t("{first} within {distance} words of {second}", {
        first: formatWords(first),
        distance: query.distance,
        second: formatWords(second),
      });
    }
    case "day":
      return query.day === ""
        ? t("the month {day}", { day: query.text })
        : t("the day {day}", { day: query.text });
    case "date":
      return query.side === "before"
        ? t("before {day}", { day: query.day })
        : t("on or after {day}", { day: query.day });
  }
}

function formatPart(query: Query): string {
  const formatted = formatQuery(query);
  return query.kind === "all" || query.kind === "any" ? `(${formatted})` : formatted;
}

function formatWords({ text, exact, isPrefix, inTitle }: WordsQuery): string {
  const shown = text.replace(/\*$/, "") + (isPrefix ? "…" : "");
  const words = exact ? t("“{words}”", { words: shown }) : shown;
  return inTitle ? t("{words} in the title", { words }) : words;
}

/** What is wrong, and what was done about it. */
export function formatMistake(mistake: Mistake): string {
  switch (mistake.kind) {
    case "nothing":
      return t("There is no word in it to search for.");
    case "long":
      return t("The query is very long: only its first {most} words were used.", {
        most: mistake.most,
      });
    case "open-quote":
      return t("A quotation mark has no partner; the phrase was read to its end.");
    case "open-bracket":
      return t("A bracket is not closed; it was closed at the end.");
    case "closing-bracket":
      return t("A closing bracket has no opening one; it was left out.");
    case "deep-brackets":
      return t("The brackets are nested too deep; the innermost were left out.");
    case "one-sided-or":
      return t("OR stands between two words; one of them is missing here.");
    case "empty-not":
      return t("NOT has nothing after it; it was left out.");
    case "one-sided-near":
      return t("NEAR stands between two words or phrases; one of them is missing here.");
    case "no-field":
      return t(
        "“{text}” is no field (there are place:, person:, org:, before:, after:, in:title); it was read as a word.",
        { text: mistake.text },
      );
    case "no-date":
      return t("“{text}” is no date (write 2023, 2023-06 or 2023-06-15); it was left out.", {
        text: mistake.text,
      });
  }
}
