/** What readers are told about withheld texts: that they are withheld, and why. */
import { t } from "../../text/interface-language.ts";
import type { Article, CorpusIndex } from "../shared/corpus-index.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { countOf } from "../shared/wording.ts";

export type TombstonePage = ReturnType<typeof toTombstonePage>;

/** What stands at the address of a withheld article. */
export function toTombstonePage(id: string, because: string) {
  const path = routes.article(id);
  return {
    path,
    title: t("Withheld"),
    description: t("The article that had this address is withheld."),
    because,
    articles: linkFrom(path, routes.articles()),
    about: linkFrom(path, `${routes.about}#withheld`),
  };
}

/** Each reason why passages of an article are withheld, with the number of passages. */
export function withheldHere({ record }: Article): { count: string; because: string }[] {
  return countReasons(record.withheld ?? []).map(({ count, because }) => ({
    count: countOf(count, "passage"),
    because,
  }));
}

/** A sentence for each reason why something in the corpus is withheld. */
export function withheldSentences({ articles, contents }: CorpusIndex): string[] {
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

/** Counts reasons, in alphabetical order. */
function countReasons(withheld: readonly { because: string }[]) {
  const counts = new Map<string, number>();
  for (const { because } of withheld) counts.set(because, (counts.get(because) ?? 0) + 1);
  return [...counts]
    .map(([because, count]) => ({ because, count }))
    .sort((a, b) => (a.because < b.because ? -1 : 1));
}
