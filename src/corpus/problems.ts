/** What can be wrong with a seed, one kind each, and the sentence for each. */
import type { Problem } from "./record.ts";

const sentences: Record<string, string> = {
  "empty-file": "The file is empty.",
};

/** In: a problem. Out: one sentence for a reader: what was found and what was done. */
export function formatProblem(problem: Problem): string {
  return sentences[problem.kind] ?? problem.kind;
}
