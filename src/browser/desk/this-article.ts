/** The article of this page, as marks refer to it. */
import type { ArticleReference } from "../../desk/mark.ts";

export function thisArticle(): ArticleReference {
  const meta = (name: string) =>
    document.querySelector<HTMLMetaElement>(`meta[name='${name}']`)?.content ?? "";
  const article = document.querySelector<HTMLElement>(".article");
  return {
    page: pagePath(),
    title: meta("DC.title") || (document.querySelector("h1")?.textContent.trim() ?? ""),
    file: meta("DC.source"),
    date: article?.querySelector(".dating :is(time, .worked-out)")?.textContent.trim() ?? "",
    citation: article?.dataset["citation"] ?? "",
  };
}

/** Another build may have the article at another address, or under another headline. */
export function compareArticle(
  own: ArticleReference,
  other: ArticleReference,
): "same" | "perhaps" | "other" {
  if (other.page === own.page) return "same";
  const isSameFile = other.file !== "" && other.file === own.file;
  return isSameFile || other.title === own.title ? "perhaps" : "other";
}

/** The path of this page from the root of the site: "articles/a.html". */
export function pagePath(): string {
  return document.querySelector<HTMLElement>("form.search-box")?.dataset["page"] ?? "";
}

/** The address of a page that a file from elsewhere may name: only pages of this site are led to. */
export function addressOfPage(page: string): string {
  const isOwn = /^[\w./-]+\.html(?:[?#].*)?$/.test(page) && !page.includes("..");
  return addressOf(isOwn ? page : "404.html");
}

/** The address, from this page, of another one given by its path from the root. */
export function addressOf(path: string): string {
  const { index = "search/" } =
    document.querySelector<HTMLElement>("form.search-box")?.dataset ?? {};
  return new URL(`../${path}`, new URL(index, document.baseURI)).href;
}
