/** Formats numbers and text of articles for the interface. */
import { t } from "../../text/interface-language.ts";

import { unprintable } from "../../text/unprintable.ts";

const bidiControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const control = /\p{Cc}/gu;
const anyUnprintable = new RegExp(unprintable, "gv");

export { countOf, formatNumber } from "../../text/plural.ts";

/** ["a", "b", "c"] → "a, b and c" */
export function listOf(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  const first = words.slice(0, -1).join(", ");
  return conjunction === "and"
    ? t("{first} and {last}", { first, last })
    : t("{first} or {last}", { first, last });
}

/**
 * Makes text of an article safe where no element can isolate it: window titles, descriptions, labels.
 *
 * @returns the text without direction controls, which would reorder the words around it, cut to `longest` characters.
 */
export function plainText(text: string, longest = 200): string {
  const plain = text.replace(bidiControl, "").replace(control, " ").replace(anyUnprintable, "");
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1).trimEnd()}…`;
}
