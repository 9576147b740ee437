/** Every match of a pattern → a repair of one kind. */
import type { Repair } from "../../record/record.ts";

/** What stands in place of a match: always the same, or made from the match. */
export type Replacement = string | ((match: RegExpExecArray) => string);

/** A repair for each match of a pattern, which must have the flag `g`. */
export function replaceAll(
  text: string,
  pattern: RegExp,
  { kind, by }: { kind: string; by: Replacement },
): Repair[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
    text: typeof by === "string" ? by : by(match),
  }));
}
