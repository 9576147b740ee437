/** What corpus.yaml withholds → what readers are told of it: that it is so, and why. */
import type { Article, Catalogue } from "../shared/corpus-index.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { countOf } from "../shared/wording.ts";

export type TombstonePage = ReturnType<typeof toTombstonePage>;

/** In: a withheld article's id and the reason. Out: what stands at its address. */
export function toTombstonePage(id: string, because: string) {
  const path = routes.article(id);
  return {
    path,
    title: "Withheld",
    description: "The article that had this address is withheld.",
    because,
    articles: linkFrom(path, routes.articles()),
    about: linkFrom(path, `${routes.about}#withheld`),
  };
}

/** In: an article. Out: each reason why passages of it are withheld, with how many; empty if none is. */
export function withheldHere({ record }: Article): { count: string; because: string }[] {
  return countReasons(record.withheld ?? []).map(({ count, because }) => ({
    count: countOf(count, "passage"),
    because,
  }));
}

/** In: the catalogue. Out: a sentence for each reason why something is withheld; none if nothing is. */
export function withheldSentences({ articles, contents }: Catalogue): string[] {
  const passages = articles.flatMap(({ record }) => record.withheld ?? []);
  return [
    ...countReasons(contents.tombstones).map(
      ({ count, because }) => `${countOf(count, "article")}: ${because}`,
    ),
    ...countReasons(passages).map(
      ({ count, because }) => `${countOf(count, "passage")}: ${because}`,
    ),
  ];
}

/** Out: each reason with how often it is given, in the order of their words. */
function countReasons(withheld: readonly { because: string }[]) {
  const counts = new Map<string, number>();
  for (const { because } of withheld) counts.set(because, (counts.get(because) ?? 0) + 1);
  return [...counts]
    .map(([because, count]) => ({ because, count }))
    .sort((a, b) => (a.because < b.because ? -1 : 1));
}
