/** Results → what is said above them. */
import type { Hits } from "../../../search/query/hits.ts";
import type { Results } from "../../../search/query/search.ts";
import { countOf } from "../../../text/plural.ts";

/** "5 articles" as the heading, and in small type how they were found. */
export interface Status {
  heading: string;
  detail: string;
}

export function formatStatus(results: Results): Status {
  const { hits, searched, articles, isDone } = results;
  const { length, counts } = hits;
  if (length === 0 && searched === articles) {
    if (!isDone) return { heading: "Not found as typed", detail: "Looking for similar words…" };
    return { heading: "No article found", detail: formatMissing(results) };
  }
  const heading = countOf(length, "article");
  if (searched < articles)
    return { heading: `${heading} so far`, detail: `in ${searched} of ${articles}…` };
  return { heading, detail: counts[0] === length ? "" : formatCounts(counts) };
}

function formatMissing({ missing }: Results): string {
  return missing.length === 0 ? "" : `In no article: ${missing.join(", ")}`;
}

/** [3, 1, 0] → "3 exact, 1 through another form or spelling" */
export function formatCounts([exact, variant, near]: Hits["counts"]): string {
  const parts = [
    exact > 0 ? `${exact} exact` : "",
    variant > 0 ? `${variant} through another form or spelling` : "",
    near > 0 ? `${near} with similar words` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

const maxAlso = 8;

/** What was searched besides the words as typed: "Also: cease-fire, depots." */
export function formatAlso({ notes, hits: { counts } }: Results): string {
  const also = new Set<string>();
  const similar = new Set<string>();
  const days: string[] = [];
  for (const note of notes) {
    if (note.kind === "day") days.push(`“${note.text}” was read as a date.`);
    else if (note.kind === "also-known") also.add(note.name);
    else if (note.kind === "similar" && counts[2] > 0)
      for (const word of note.words) similar.add(word);
    else if (note.kind === "forms" || note.kind === "compound" || note.kind === "also-written")
      for (const word of note.words) also.add(word);
  }
  return [
    ...days,
    ...(also.size > 0 && counts[1] + counts[2] > 0 ? [`Also: ${listFew(also)}.`] : []),
    ...(similar.size > 0 ? [`Similar: ${listFew(similar)}.`] : []),
  ].join(" ");
}

function listFew(words: ReadonlySet<string>): string {
  const rest = words.size > maxAlso ? `, and ${words.size - maxAlso} more` : "";
  return [...words].slice(0, maxAlso).join(", ") + rest;
}
