/** Results → the sentence above them. */
import type { Hits } from "../../../search/query/hits.ts";
import type { Results } from "../../../search/query/search.ts";
import { plural } from "../../../text/plural.ts";

/** "4 articles found: 3 exact, 1 similar." */
export function formatStatus({ hits, searched, articles, isDone }: Results): string {
  const { length, counts } = hits;
  const found = length === 0 ? "No article found" : `${length} ${plural(length, "article")} found`;
  if (searched < articles) return `${found} so far, in ${searched} of ${articles}…`;
  if (!isDone && length === 0) return "Not found as typed; looking for similar words…";
  return counts[0] === length ? `${found}.` : `${found}: ${formatCounts(counts)}.`;
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
