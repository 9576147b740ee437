/** The order of the selection: by hand, or by the days of the articles. */
import { compareText } from "../text/compare-text.ts";
import type { CitedArticle } from "../text/citations/cited-article.ts";
import { articlePageOf, type SelectedItem } from "./selected-item.ts";

export type Order = "hand" | "date";

/** Puts the selection in order. By date the oldest article comes first, names and undated articles last. */
export function orderSelection(
  items: readonly SelectedItem[],
  order: Order,
  articles: ReadonlyMap<string, CitedArticle>,
): SelectedItem[] {
  const byHand = items.toSorted((a, b) => a.rank - b.rank || compareText(a.id, b.id));
  if (order === "hand") return byHand;
  const dayOf = (item: SelectedItem) =>
    articles.get(articlePageOf(item))?.published?.from ?? "9999-99-99";
  return byHand.sort((a, b) => compareText(dayOf(a), dayOf(b)));
}

/** The rank of what is added: behind all others. */
export function nextRank(items: readonly SelectedItem[]): number {
  return items.reduce((highest, { rank }) => Math.max(highest, Math.floor(rank)), 0) + 1;
}

/**
 * Moves an item one place up or down: between the two that will stand before and after it. Where no number lies
 * between theirs, as after two people's selections were merged, the whole selection gets new numbers.
 *
 * @param by 1 for one place down, -1 for one up
 * @returns the new ranks of the items that change, by their ids; none at the ends
 */
export function moveItem(
  items: readonly SelectedItem[],
  id: string,
  by: 1 | -1,
): ReadonlyMap<string, number> {
  const ordered = orderSelection(items, "hand", new Map());
  const at = ordered.findIndex((item) => item.id === id);
  const [moved, passed] = [ordered[at], ordered[at + by]];
  if (!moved || !passed) return new Map();
  const beyond = ordered[at + 2 * by]?.rank ?? passed.rank + 2 * by;
  const rank = (passed.rank + beyond) / 2;
  if (rank !== passed.rank && rank !== beyond) return new Map([[id, rank]]);
  const others = ordered.filter((item) => item !== moved);
  const changed = others
    .toSpliced(at + by, 0, moved)
    .map((item, place) => ({ item, rank: place + 1 }));
  return new Map(
    changed
      .filter((change) => change.item.rank !== change.rank)
      .map((change) => [change.item.id, change.rank]),
  );
}
