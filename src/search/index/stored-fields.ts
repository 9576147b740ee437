/** Articles → what results show of them, and what facets count, in the form in which the index stores it. */
import {
  frequentNames,
  type StoredFacets,
  type StoredOtherNames,
  type StoredText,
} from "../index-format.ts";
import { toDayNumber } from "../day-number.ts";
import { packGaps, packNumber } from "../../text/packing.ts";
import { nameKinds, type SearchableArticle } from "../searchable.ts";
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

/** @param articles in order of date; one without a last day is of the first, and the other way round */
export function toStoredFacets(
  articles: readonly SearchableArticle[],
  names: FacetNames,
): StoredFacets {
  const days = articles.map(({ from, to }) => ({ first: from ?? to, last: to ?? from }));
  const firstDay = toDayNumber(
    days.find(({ first }) => first !== undefined)?.first ?? "1970-01-01",
  );
  let before = firstDay;
  const packed = days.map(({ first, last }) => {
    if (first === undefined || last === undefined) return packNumber(0);
    const day = toDayNumber(first);
    const sinceBefore = day - before;
    before = day;
    return packNumber(1 + sinceBefore) + packNumber(toDayNumber(last) - day);
  });
  return {
    firstDay,
    days: packed.join(""),
    names: articles
      .map((article) => packNames(article, names, (name) => name < frequentNames))
      .join(""),
    ...(articles.some(({ collection }) => collection !== undefined) && {
      collections: articles.map(({ collection }) => collection ?? ""),
    }),
  };
}

export function toStoredOtherNames(
  articles: readonly SearchableArticle[],
  names: FacetNames,
): StoredOtherNames {
  const { facets } = names;
  const isOther = (name: number) => name >= frequentNames && name < facets;
  return {
    articles: articles.length,
    names: articles.map((article) => packNames(article, names, isOther)).join(""),
  };
}

type FacetNames = Pick<BuiltNames, "termsOf" | "numberOf" | "facets">;

/** For each of `nameKinds`: how many names, and their numbers, by packGaps. */
function packNames(
  article: SearchableArticle,
  { termsOf, numberOf }: FacetNames,
  isWanted: (name: number) => boolean,
): string {
  const terms = Map.groupBy(termsOf(article), (term) => term.slice(0, term.indexOf(":")));
  return nameKinds
    .map((kind) => {
      const numbers = (terms.get(kind) ?? []).flatMap((term) => numberOf.get(term) ?? []);
      const wanted = numbers.filter(isWanted).toSorted((a, b) => a - b);
      return packNumber(wanted.length) + packGaps(wanted);
    })
    .join("");
}
