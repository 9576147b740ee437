/** A figure or a quotation → who says so, as a reader is told: in the text's own words, or that it does not tell. */
import type { Figure } from "../../record/record.ts";
import { type Article, type Catalogue, subjectKey } from "../shared/corpus-index.ts";
import { linkToSubject, type NameLink } from "../shared/name-link.ts";
import { displaySpan } from "../shared/lay-out-blocks.ts";

export interface WhoSays {
  /** In the text's words; absent where it names nobody. */
  words: string | undefined;
  /** The person meant, where the words are no name of theirs: "he", "the mayor". */
  person: NameLink | undefined;
}

/** What stands where the text names nobody. */
export const notAttributed = "not attributed in the text";

/** In: the catalogue, an article, a figure of it, the path of the page. Out: who says so. */
export function toWhoSays(
  catalogue: Catalogue,
  article: Article,
  { figure: { by, speaker }, path }: { figure: Pick<Figure, "by" | "speaker">; path: string },
): WhoSays {
  const words = by && displaySpan(article.text, by, article.record.repairs);
  const subject =
    speaker === undefined
      ? undefined
      : catalogue.subjects.get(subjectKey({ kind: "person", id: speaker }));
  if (!subject) return { words, person: undefined };
  const link = linkToSubject(subject, path);
  return words?.includes(link.name) ? { words, person: undefined } : { words, person: link };
}

/** In: who says so. Out: the same as one text, to tell equal ones. */
export function formatWhoSays({ words, person }: WhoSays): string {
  return [words, person?.name].filter(Boolean).join(" · ") || notAttributed;
}
