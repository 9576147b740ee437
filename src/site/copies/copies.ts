/** Articles that print one text but for a few words: which they are, and how many texts there are without them. */
import { textIdOf } from "../../corpus/find-copies.ts";
import type { Article, CorpusIndex } from "../shared/corpus-index.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";

/** The same for all articles that print one text: counted where the number of independent voices matters. */
export function textOf({ record }: Article): string {
  return textIdOf(record);
}

/** How many different texts articles print. */
export function countTexts(articles: readonly Article[]): number {
  return new Set(articles.map(textOf)).size;
}

/** The articles that print the text of one, this one among them; the earliest first. Nothing if no other does. */
export function copiesOf(corpus: CorpusIndex, { record }: Article): readonly Article[] {
  return record.copyOf === undefined ? [] : (groupCopies(corpus).get(record.copyOf) ?? []);
}

const groupCopies = memoizeByObject((corpus: CorpusIndex): Map<string, Article[]> => {
  const copies = corpus.articles.filter(({ record }) => record.copyOf !== undefined);
  // The corpus lists the newest first, those without a date last.
  const earliestFirst = copies.toSorted((a, b) => compareStarts(a, b));
  return Map.groupBy(earliestFirst, textOf);
});

function compareStarts({ record: a }: Article, { record: b }: Article): number {
  if (a.id === a.copyOf) return -1;
  if (b.id === b.copyOf) return 1;
  const [startA, startB] = [a.published?.from ?? "9999", b.published?.from ?? "9999"];
  if (startA !== startB) return startA < startB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
