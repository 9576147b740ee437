/** Results → the receipt below them: one sentence, and behind it how the query was read, what was searched and found. */
import { formatNote } from "../../../search/query/plan/format-note.ts";
import type { Results } from "../../../search/query/search.ts";
import { formatQuery } from "../../../search/query/syntax/format-query.ts";
import type { Query } from "../../../search/query/syntax/query.ts";
import { countOf } from "../../../text/plural.ts";
import { element } from "../../element.ts";
import { formatCounts } from "./status.ts";

/** @param build the build of the index that was searched */
export function toReceiptView(results: Results, build: string): HTMLElement[] {
  const { parsed, searched, articles, hits, missing, notes } = results;
  const common = notes.flatMap((note) => (note.kind === "stop-word" ? [note.text] : []));
  const read = formatQuery(withoutWords(parsed.query, common)) || "nothing";
  const all =
    searched === articles ? `all ${countOf(articles, "article")}` : `${searched} of ${articles}`;
  const facts = {
    "Read as": read,
    Found: formatCounts(hits.counts),
    ...(missing.length > 0 && { "In no article": missing.join(", ") }),
    Index: build,
  };
  const list = element("dl", {});
  for (const [name, value] of Object.entries(facts))
    list.append(element("div", {}, element("dt", {}, name), element("dd", { dir: "auto" }, value)));
  const sentences = new Set(notes.map(formatNote));
  const items = [...sentences].map((sentence) => element("li", { dir: "auto" }, sentence));
  return [
    element(
      "p",
      { dir: "auto" },
      `Searched ${all} for `,
      element("b", {}, read),
      common.length === 0 ? "." : `; too common to search for: ${[...new Set(common)].join(", ")}.`,
    ),
    element(
      "details",
      {},
      element("summary", {}, "Details"),
      list,
      ...(items.length > 0 ? [element("ul", { class: "search-notes" }, ...items)] : []),
    ),
  ];
}

/** The query as it was searched: without its stop words. */
function withoutWords(query: Query, common: readonly string[]): Query {
  if (query.kind !== "all" || common.length === 0) return query;
  return {
    ...query,
    parts: query.parts.filter((part) => !("text" in part && common.includes(part.text))),
  };
}
