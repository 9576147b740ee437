/** CSL-JSON → a citation for readers, as one line. */
import { capitalize } from "../capitalize.ts";
import { t } from "../interface-language.ts";
import type { CslItem } from "./csl-item.ts";

/**
 * Formats a citation.
 *
 * @param day when it was published, and how sure that is, in words
 * @example "Jane Doe: Bridge opens. Example Times, 3 May 2023. In: Test, file a.txt. https://example.org/a"
 */
export function formatCitation(item: CslItem, day: string): string {
  const author = item.author ? `${item.author[0].literal}: ` : "";
  const source = [item["container-title"], day].filter(Boolean).join(", ");
  const title = /[.!?…]$/.test(item.title) ? item.title : `${item.title}.`;
  return [author + title, `${capitalize(source)}.`, `${formatPlace(item)}.`, item.URL]
    .filter(Boolean)
    .join(" ");
}

/** Tells which collection has an article, and in which of its files. */
export function formatPlace({ archive = "", archive_location: file = "" }: CslItem): string {
  return t("In: {archive}, file {file}", { archive, file });
}
