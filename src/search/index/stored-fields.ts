/** Articles → what results show of them, and what facets count, in the form in which the index stores it. */
import type { StoredFacets, StoredText } from "../index-format.ts";
import { packNumbers } from "../../text/packing.ts";
import type { SearchableArticle } from "../searchable.ts";
import type { BuiltNames } from "./build-names.ts";

export function toStoredText(article: SearchableArticle): StoredText {
  const {
    id,
    title,
    from = "",
    to = "",
    how = "",
    language = "-",
    copyOf = "",
    sentences,
  } = article;
  const paragraphs: [anchor: string, ...sentences: string[]][] = [];
  for (const { text, anchor } of sentences) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && paragraph[0] === anchor) paragraph.push(text);
    else paragraphs.push([anchor, text]);
  }
  return [id, title, from, to, how, language, copyOf, ...paragraphs];
}

export function toStoredFacets(
  articles: readonly SearchableArticle[],
  { termsOf, numberOf }: Pick<BuiltNames, "termsOf" | "numberOf">,
): StoredFacets {
  const numbersOf = (article: SearchableArticle) =>
    termsOf(article)
      .flatMap((term) => numberOf.get(term) ?? [])
      .sort((a, b) => a - b);
  return {
    from: articles.map(({ from }) => from ?? ""),
    to: articles.map(({ to }) => to ?? ""),
    names: articles.map((article) => packNumbers(numbersOf(article))),
    ...(articles.some(({ collection }) => collection !== undefined) && {
      collections: articles.map(({ collection }) => collection ?? ""),
    }),
  };
}
