/** An article → what its "as collected" page shows. */
import type { Catalogue } from "./catalogue.ts";
import { linkFrom, routes } from "./routes.ts";
import { sourceLines } from "./source-view.ts";
import { countOf, plainText } from "./wording.ts";

export type SourcePage = ReturnType<typeof toSourcePage>;

/** In: the catalogue and an article's place in it. Out: what the page shows. */
export function toSourcePage(catalogue: Catalogue, position: number) {
  const article = catalogue.articles[position];
  if (!article) throw new Error(`There is no article number ${position}.`);
  const { record } = article;
  const path = routes.asCollected(record.id);
  const setAside = record.blocks.filter(({ kind }) => kind === "boilerplate").length;
  const lines = sourceLines(article);
  return {
    path,
    title: `As collected: ${plainText(record.title)}`,
    summary: `The text as it was received, ${countOf(lines.length, "line")}: ${countOf(setAside, "piece")} set aside, ${countOf(record.repairs.length, "repair")}.`,
    encoding: record.encoding,
    untouched: linkFrom(path, routes.source(record.id)),
    trail: [
      { text: "Articles", href: linkFrom(path, routes.articles()) },
      { text: plainText(record.title), href: linkFrom(path, routes.article(record.id)) },
    ],
    lines,
  };
}
