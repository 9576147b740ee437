/** A figure or a quotation → who says so, in the words of the text, or that the text does not say. */
import { mark } from "../../text/interface-language.ts";
import type { Figure } from "../../record/record.ts";
import { type Article, type CorpusIndex, entityKey } from "../shared/corpus-index.ts";
import { linkToEntity, type NameLink } from "../shared/name-link.ts";
import { displaySpan } from "../shared/lay-out-blocks.ts";

export interface WhoSays {
  /** Those of the text; absent when it names nobody. */
  words: string | undefined;
  /** The person who is meant, when the words are not their name: "he", "the mayor". */
  person: NameLink | undefined;
}

/** Shown when the text names nobody. */
export const notAttributed = mark("not attributed in the article");

/**
 * Finds who says a figure or a quotation.
 *
 * @param path - Of the page that links to the person.
 */
export function toWhoSays(
  corpus: CorpusIndex,
  article: Article,
  { figure: { by, speaker }, path }: { figure: Pick<Figure, "by" | "speaker">; path: string },
): WhoSays {
  const words = by && displaySpan(article.text, by, article.record.repairs);
  const entity =
    speaker === undefined
      ? undefined
      : corpus.entities.get(entityKey({ kind: "person", id: speaker }));
  if (!entity) return { words, person: undefined };
  const link = linkToEntity(entity, path);
  return words?.includes(link.name) ? { words, person: undefined } : { words, person: link };
}

/** Writes who says so as one text, so that two of them can be compared. */
export function formatWhoSays({ words, person }: WhoSays): string {
  return [words, person?.name].filter(Boolean).join(" · ") || notAttributed;
}
