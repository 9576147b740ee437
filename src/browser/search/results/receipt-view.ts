/** Results → the receipt below them: how the query was read, what was searched and found. */
import { formatNote } from "../../../search/query/plan/format-note.ts";
import type { Results } from "../../../search/query/search.ts";
import { formatQuery } from "../../../search/query/syntax/format-query.ts";
import { plural } from "../../../text/plural.ts";
import { element } from "../../element.ts";
import { formatCounts } from "./status.ts";

/** @param build the build of the index that was searched */
export function toReceiptView(results: Results, build: string): HTMLElement[] {
  const { parsed, searched, articles, hits, missing, notes } = results;
  const facts = {
    "Read as": formatQuery(parsed.query) || "nothing",
    Searched: `${searched} of ${articles} ${plural(articles, "article")}`,
    Found: formatCounts(hits.counts),
    ...(missing.length > 0 && { "Not in any article": missing.join(", ") }),
    Build: build,
  };
  const list = element("dl", {});
  for (const [name, value] of Object.entries(facts))
    list.append(element("div", {}, element("dt", {}, name), element("dd", { dir: "auto" }, value)));
  const sentences = new Set(notes.map(formatNote));
  const items = [...sentences].map((sentence) => element("li", { dir: "auto" }, sentence));
  return [
    element("h2", {}, "Receipt"),
    list,
    ...(items.length > 0 ? [element("ul", { class: "search-notes" }, ...items)] : []),
  ];
}
