/** Results → the receipt below them: one sentence, and behind it how the query was read, what was searched and found. */
import { around, t, tn } from "../../../text/interface-language.ts";
import { formatNote } from "../../../search/query/plan/format-note.ts";
import type { Results } from "../../../search/query/search.ts";
import { formatQuery } from "../../../search/query/syntax/format-query.ts";
import type { Query } from "../../../search/query/syntax/query.ts";
import { element } from "../../element.ts";
import { formatCounts } from "./status.ts";

/** @param build the build of the index that was searched */
export function toReceiptView(results: Results, build: string): HTMLElement[] {
  const { parsed, searched, articles, hits, missing, notes } = results;
  const common = notes.flatMap((note) => (note.kind === "stop-word" ? [note.text] : []));
  const read = formatQuery(withoutWords(parsed.query, common)) || t("nothing");
  const all =
    searched === articles
      ? tn(articles, "all # article", "all # articles")
      : t("{some} of {all}", { some: searched, all: articles });
  const [before, after] = around("Searched {articles} for {link}", { articles: all });
  const facts = {
    [t("Read as")]: read,
    [t("Found")]: formatCounts(hits.counts),
    ...(missing.length > 0 && { [t("In no article")]: missing.join(", ") }),
    [t("Index")]: build,
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
      before,
      element("b", {}, read),
      after,
      common.length === 0
        ? "."
        : t("; too common to search for: {words}.", { words: [...new Set(common)].join(", ") }),
    ),
    element(
      "details",
      {},
      element("summary", {}, t("Details")),
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
