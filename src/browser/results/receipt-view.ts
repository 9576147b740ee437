/** Results → the receipt under them: what was asked, how it was read, what was searched and found. */
import type { SearchIndex } from "../../search/open-index.ts";
import type { Results } from "../../search/search.ts";
import { element } from "../element.ts";

/** In: the results and the index they come from. Out: what to show. */
export function toReceipt(results: Results, index: SearchIndex): HTMLElement[] {
  const facts: [string, string][] = [
    ["Read as", results.read.reading || "nothing"],
    ["Searched", `${results.searched} of ${countOf(results.articles, "article")}`],
    ["Found", formatCounts(results.counts)],
    ["Not in any article", results.missing.join(", ") || "none of the words"],
    ["Build", index.build],
  ];
  if (results.missing.length === 0) facts.splice(3, 1);
  const list = element("dl", {});
  for (const [name, value] of facts)
    list.append(element("div", {}, element("dt", {}, name), element("dd", { dir: "auto" }, value)));
  const notes = results.notes.map((note) => element("li", { dir: "auto" }, note));
  return [
    element("h2", {}, "Receipt"),
    list,
    ...(notes.length > 0 ? [element("ul", { class: "search-notes" }, ...notes)] : []),
  ];
}

/** In: results. Out: the sentence for the live region. */
export function toStatus({ hits, counts, searched, articles, done }: Results): string {
  const found = hits.length === 0 ? "No article found" : `${countOf(hits.length, "article")} found`;
  if (!done) return `${found} so far, in ${searched} of ${articles}…`;
  return counts[0] === hits.length ? `${found}.` : `${found}: ${formatCounts(counts)}.`;
}

function formatCounts([exact, variant, near]: Results["counts"]): string {
  const parts = [
    exact > 0 ? `${exact} exact` : "",
    variant > 0 ? `${variant} through another form or spelling` : "",
    near > 0 ? `${near} similar` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
