/** The desk → a dossier: what is selected, in its order, or everything that the reader keeps. */
import { formatCitation } from "../text/citations/citation-text.ts";
import type { CitedArticle } from "../text/citations/cited-article.ts";
import { t, tn } from "../text/interface-language.ts";
import type { Desk } from "./desk.ts";
import type { Dossier, DossierEntry, DossierPassage, DossierSource } from "./dossier.ts";
import { compareMarks, type Mark } from "./mark.ts";
import { penName } from "./pens.ts";
import { type Order, orderSelection } from "./order-selection.ts";
import { articlePageOf, type SelectedItem } from "./selected-item.ts";

export interface DossierOptions {
  /** The name of the archive. */
  site: string;
  /** The address that paths of the site are put behind; "" if it means nothing elsewhere, as on a disk. */
  base: string;
  /** What the site knows of its articles, by their pages. */
  articles: ReadonlyMap<string, CitedArticle>;
  /** Words of a page → the fragment that leads to them, without "#:~:". */
  textFragment: (words: string) => string;
  /** When an article was published, and how sure that is, in words. */
  formatDay: (published: CitedArticle["published"]) => string;
  order: Order;
  /** Only what is selected, not all that is marked. */
  isSelectionOnly: boolean;
}

/** What an entry is made from. */
interface Part {
  item: SelectedItem | undefined;
  page: string;
  title: string;
  /** How the page was cited when it was kept. */
  citation: string;
  passages: DossierPassage[];
}

/** Makes a dossier. An article brings the passages that are marked in it. */
export function makeDossier(desk: Desk, options: DossierOptions): Dossier {
  const parts = joinSentences(listParts(desk, options));
  const pages = [...new Set(parts.filter(isOfArticle).map(({ page }) => page))];
  const sources = pages.map((page) => toSource(page, parts, options));
  const entries = parts.map((part) => toEntry(part, pages.indexOf(part.page) + 1, options));
  const passages = entries.reduce((sum, entry) => sum + entry.passages.length, 0);
  const counts = [
    tn(sources.length, "# article", "# articles"),
    ...(passages === 0 ? [] : [tn(passages, "# passage", "# passages")]),
  ].join(", ");
  return {
    title: t("From {name}", { name: options.site }),
    site: options.site,
    summary: `${counts}. ${t("As collected from their publishers, not verified.")}`,
    entries,
    sources,
  };
}

function listParts(desk: Desk, options: DossierOptions): Part[] {
  const { articles, order, isSelectionOnly } = options;
  const selected = orderSelection(desk.selection, order, articles).map((item): Part => {
    const page = item.kind === "name" ? item.page : articlePageOf(item);
    const title = item.kind === "sentence" ? titleOf(page, item, options) : item.title;
    return {
      item,
      page,
      title,
      citation: item.citation,
      passages: listPassages(item, desk.marks, options),
    };
  });
  return isSelectionOnly ? selected : [...selected, ...listMarked(desk.marks, selected, options)];
}

/** What is marked in articles that are not selected; where one of their sentences is, the marks join it. */
function listMarked(
  marks: readonly Mark[],
  selected: readonly Part[],
  options: DossierOptions,
): Part[] {
  return [...Map.groupBy(marks, ({ article }) => article.page)].flatMap(([page, own]) => {
    const parts = selected.filter((part) => part.page === page && isOfArticle(part));
    if (parts.some(({ item }) => item?.kind === "article")) return [];
    const told = new Set(parts.flatMap(({ passages }) => passages.map(({ quote }) => quote)));
    const passages = own
      .filter(({ quote }) => !told.has(quote.exact))
      .toSorted(compareMarks)
      .map((mark) => toPassage(mark, options));
    const last = parts.at(-1);
    if (last) {
      last.passages.push(...passages);
      return [];
    }
    const title = options.articles.get(page)?.item.title ?? own[0]?.article.title ?? page;
    return [{ item: undefined, page, title, citation: own[0]?.article.citation ?? "", passages }];
  });
}

function isOfArticle({ item }: Part): boolean {
  return item?.kind !== "name";
}

/** The passages of an item: of an article all that are marked, of a sentence itself with the note of its mark. */
function listPassages(
  item: SelectedItem,
  marks: readonly Mark[],
  options: DossierOptions,
): DossierPassage[] {
  const inArticle = marks.filter(({ article }) => article.page === articlePageOf(item));
  if (item.kind === "article")
    return inArticle.toSorted(compareMarks).map((mark) => toPassage(mark, options));
  if (item.kind === "name") return [];
  const own = inArticle.find(({ quote }) => quote.exact === item.title);
  const link = options.base + item.page;
  const notes = [item.note, own?.note ?? ""].filter(Boolean).join("\n");
  if (own) return [{ ...toPassage(own, options), link, note: notes }];
  return [{ quote: item.title, link, pen: "", note: notes, tags: [] }];
}

function toPassage(
  { quote, article, pen, note, tags }: Mark,
  { base, textFragment }: DossierOptions,
): DossierPassage {
  return {
    quote: quote.exact,
    link: `${base}${article.page}#:~:${textFragment(quote.exact)}`,
    pen: t(penName(pen)),
    note,
    tags,
  };
}

/** Sentences stand under their article where it is selected, too; else those that follow each other under one headline. */
function joinSentences(parts: readonly Part[]): Part[] {
  const copies = parts.map((part) => ({ ...part, passages: [...part.passages] }));
  const articles = copies.filter(({ item }) => item?.kind === "article");
  const joined: Part[] = [];
  for (const part of copies) {
    const before = joined.at(-1);
    const isFollowing = before?.page === part.page && before.item?.kind === "sentence";
    const home =
      articles.find(({ page }) => page === part.page) ?? (isFollowing ? before : undefined);
    if (home && part.item?.kind === "sentence") addPassages(home, part.passages);
    else joined.push(part);
  }
  return joined;
}

/** A sentence that is marked in its article brings its own note along, and stands there once. */
function addPassages({ passages }: Part, more: readonly DossierPassage[]): void {
  for (const passage of more) {
    const same = passages.findIndex(({ quote }) => quote === passage.quote);
    passages.splice(same < 0 ? passages.length : same, same < 0 ? 0 : 1, passage);
  }
}

function toEntry(part: Part, source: number, options: DossierOptions): DossierEntry {
  const { item, page, title, citation, passages } = part;
  const isName = !isOfArticle(part);
  const article = options.articles.get(page);
  const facts = [article?.item["container-title"], options.formatDay(article?.published)];
  return {
    kind: isName ? "name" : "article",
    title,
    facts: isName || !article ? citation : facts.filter(Boolean).join(", "),
    link: options.base + page,
    note: item === undefined || item.kind === "sentence" ? "" : item.note,
    passages,
    source: isName ? 0 : source,
  };
}

function toSource(page: string, parts: readonly Part[], options: DossierOptions): DossierSource {
  const article = options.articles.get(page);
  if (article) {
    const { from = "", to = "", how = "" } = article.published ?? {};
    const citation = formatCitation(article.item, options.formatDay(article.published));
    return { citation, from, to, how, item: article.item };
  }
  const part = parts.find((one) => one.page === page);
  return { citation: part?.citation || part?.title || page, from: "", to: "", how: "" };
}

function titleOf(page: string, item: SelectedItem, { articles }: DossierOptions): string {
  return articles.get(page)?.item.title ?? (item.citation || page);
}
