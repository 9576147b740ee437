/** Results → the sentence above them. */
import type { Hits } from "../../../search/query/hits.ts";
import type { Results } from "../../../search/query/search.ts";

/** In: results. Out: the sentence for the live region. */
export function toStatus({ hits, searched, articles, done }: Results): string {
  const found = hits.length === 0 ? "No article found" : `${countOf(hits.length, "article")} found`;
  if (searched < articles) return `${found} so far, in ${searched} of ${articles}…`;
  if (!done && hits.length === 0) return "Not found as typed; looking for similar words…";
  return hits.counts[0] === hits.length ? `${found}.` : `${found}: ${formatCounts(hits.counts)}.`;
}

/** [3, 1, 0] → "3 exact, 1 through another form or spelling" */
export function formatCounts([exact, variant, near]: Hits["counts"]): string {
  const parts = [
    exact > 0 ? `${exact} exact` : "",
    variant > 0 ? `${variant} through another form or spelling` : "",
    near > 0 ? `${near} similar` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

export function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
