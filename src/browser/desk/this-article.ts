/** The article of this page, as marks refer to it. */
import type { ArticleReference } from "../../desk/mark.ts";
import { pagePath } from "./shared-desk.ts";

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
