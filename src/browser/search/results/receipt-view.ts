/** Results → the receipt under them: what was asked, how it was read, what was searched and found. */
import type { SearchIndex } from "../../../search/query/open-index.ts";
import { formatNote } from "../../../search/query/plan/format-note.ts";
import { formatQuery } from "../../../search/query/syntax/format-query.ts";
import type { Results } from "../../../search/query/search.ts";
import { element } from "../../element.ts";
import { countOf, formatCounts } from "./status.ts";

/** In: the results and the index they come from. Out: what to show. */
export function toReceipt(results: Results, index: SearchIndex): HTMLElement[] {
  const facts: [string, string][] = [
    ["Read as", formatQuery(results.read.query) || "nothing"],
    ["Searched", `${results.searched} of ${countOf(results.articles, "article")}`],
    ["Found", formatCounts(results.hits.counts)],
    ["Not in any article", results.missing.join(", ") || "none of the words"],
    ["Build", index.build],
  ];
  if (results.missing.length === 0) facts.splice(3, 1);
  const list = element("dl", {});
  for (const [name, value] of facts)
    list.append(element("div", {}, element("dt", {}, name), element("dd", { dir: "auto" }, value)));
  const sentences = new Set(results.notes.map(formatNote));
  const notes = [...sentences].map((sentence) => element("li", { dir: "auto" }, sentence));
  return [
    element("h2", {}, "Receipt"),
    list,
    ...(notes.length > 0 ? [element("ul", { class: "search-notes" }, ...notes)] : []),
  ];
}
