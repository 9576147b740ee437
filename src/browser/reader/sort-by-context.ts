/** Lines of a concordance → the same, sorted by the words beside the name. */

export interface ContextLine {
  before: string;
  after: string;
}

const collator = new Intl.Collator("en");
const notWord = /[^\p{L}\p{N}]+/gu;

/** In: lines, and the side to sort by. Out: the lines in order of the nearest word, then of the next one out; equal ones as they were. */
export function sortByContext<T extends ContextLine>(
  lines: readonly T[],
  side: "before" | "after",
): T[] {
  const keyed = lines.map((line) => ({ line, key: outwards(line, side) }));
  keyed.sort((a, b) => collator.compare(a.key, b.key));
  return keyed.map(({ line }) => line);
}

/** "in the town of" before the name → "of town the in" */
function outwards(line: ContextLine, side: "before" | "after"): string {
  const words = line[side].replace(notWord, " ").trim().split(" ");
  return (side === "before" ? words.reverse() : words).join(" ");
}
