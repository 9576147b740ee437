/** What the site knows of the articles on the desk: loaded when it is first asked for, and kept for this page. */
import type { Desk } from "../../../desk/desk.ts";
import { articlePageOf, type SelectedItem } from "../../../desk/selected-item.ts";
import type { CitedArticle, CitedList } from "../../../text/citations/cited-article.ts";
import { formatOneOf } from "../../../text/format-days.ts";
import { certaintyWords } from "../../../site/shared/certainty.ts";
import { articlePath } from "../../../site/shared/routes.ts";
import { loadCited, t } from "../shared-desk.ts";

const known = new Map<string, CitedArticle>();
const askedFor = new Set<string>();

/** By their pages; those that this site has not, are not in it. */
export function knownArticles(): ReadonlyMap<string, CitedArticle> {
  return known;
}

/** Whether all that can be known of the articles of a desk is here. */
export function articlesAreHere(desk: Pick<Desk, "selection" | "marks">): boolean {
  return pagesOf(desk).every((page) => askedFor.has(page));
}

/** Loads what the site knows of the articles of a desk. */
export async function loadArticlesOf(desk: Pick<Desk, "selection" | "marks">): Promise<void> {
  await loadArticles(pagesOf(desk));
}

/** Loads what the site knows of articles. */
export async function loadArticles(pages: readonly string[]): Promise<void> {
  const list = (await loadCited<CitedList>("list")) ?? [];
  const files = new Set(pages.map((page) => list.findLastIndex((first) => first <= page)));
  for (const file of files) {
    const articles = file < 0 ? [] : ((await loadCited<CitedArticle[]>(String(file))) ?? []);
    for (const article of articles) known.set(articlePath(article.item.id), article);
  }
  for (const page of pages) askedFor.add(page);
}

function pagesOf({ selection, marks }: Pick<Desk, "selection" | "marks">): string[] {
  return [
    ...selection.filter(isOfArticle).map(articlePageOf),
    ...marks.map(({ article }) => article.page),
  ];
}

function isOfArticle({ kind }: SelectedItem): boolean {
  return kind !== "name";
}

/** "between 24 and 30 March 2022 (worked out from the text)" */
export function formatDay(published: CitedArticle["published"]): string {
  if (!published) return t("Undated");
  const day = formatOneOf(published);
  return published.how === "said" ? day : `${day} (${t(certaintyWords[published.how])})`;
}

/** For what is loaded later, in a script of its own. */
export const articleFacts = { formatDay, knownArticles, loadArticles };
export type ArticleFacts = typeof articleFacts;
