/** Results → what is said above them. */
import { t, tn } from "../../../text/interface-language.ts";
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
    if (!isDone)
      return { heading: t("Not found as typed"), detail: t("Looking for similar words…") };
    return { heading: t("No article found"), detail: formatMissing(results) };
  }
  const heading = countOf(length, "article");
  if (searched < articles)
    return {
      heading: t("{articles} so far", { articles: heading }),
      detail: t("in {some} of {all}…", { some: searched, all: articles }),
    };
  return { heading, detail: counts[0] === length ? "" : formatCounts(counts) };
}

function formatMissing({ missing }: Results): string {
  return missing.length === 0 ? "" : t("In no article: {words}", { words: missing.join(", ") });
}

/** [3, 1, 0] → "3 exact, 1 through another form or spelling" */
export function formatCounts([exact, variant, near]: Hits["counts"]): string {
  const parts = [
    exact > 0 ? tn(exact, "# exact", "# exact") : "",
    variant > 0
      ? tn(variant, "# through another form or spelling", "# through another form or spelling")
      : "",
    near > 0 ? tn(near, "# with similar words", "# with similar words") : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? t("nothing") : parts.join(", ");
}

const maxAlso = 8;

/** What was searched besides the words as typed: "Also: cease-fire, depots." */
export function formatAlso({ notes, hits: { counts } }: Results): string {
  const also = new Set<string>();
  const similar = new Set<string>();
  const days: string[] = [];
  for (const note of notes) {
    if (note.kind === "day") days.push(t("“{words}” was read as a date.", { words: note.text }));
    else if (note.kind === "also-known") also.add(note.name);
    else if (note.kind === "similar" && counts[2] > 0)
      for (const word of note.words) similar.add(word);
    else if (note.kind === "forms" || note.kind === "compound" || note.kind === "also-written")
      for (const word of note.words) also.add(word);
  }
  return [
    ...days,
    ...(also.size > 0 && counts[1] + counts[2] > 0
      ? [t("Also: {words}.", { words: listFew(also) })]
      : []),
    ...(similar.size > 0 ? [t("Similar: {words}.", { words: listFew(similar) })] : []),
  ].join(" ");
}

function listFew(words: ReadonlySet<string>): string {
  const rest = words.size > maxAlso ? tn(words.size - maxAlso, ", and # more", ", and # more") : "";
  return [...words].slice(0, maxAlso).join(", ") + rest;
}
