/**
 * The languages of a corpus, for engines that analyse each in its own way: texts then stand in a field of their
 * language, `text_en`, and those in a language that an engine has nothing for in `text_other`.
 */
import { memoizeByObject } from "../../site/shared/memoize-by-object.ts";
import type { CorpusIndex } from "../../site/shared/corpus-index.ts";
import type { ArticleDocument } from "./documents.ts";
import table from "./tables/languages.json" with { type: "json" };

/** What engines have for a language: see tables/README.md. */
interface LanguageSupport {
  code?: string;
  analyser?: string;
  stems?: boolean;
}

const languages: Readonly<Record<string, LanguageSupport>> = table;
const norwegian = new Set(["nb", "nn"]);

/** What there is for a language, by its key. */
export function supportFor(key: string): LanguageSupport {
  return languages[key] ?? {};
}

/** "pt-BR" → "pt", "nb" → "no"; "other" for a language that the table lacks, and for none. */
export function languageKey(tag: string | undefined): string {
  const [primary = ""] = (tag ?? "").toLowerCase().split("-");
  const key = norwegian.has(primary) ? "no" : primary;
  return Object.hasOwn(languages, key) ? key : "other";
}

/** The keys of all languages that articles are in, in alphabetical order. */
export const languageKeysOf = memoizeByObject(({ articles }: CorpusIndex): string[] =>
  [...new Set(articles.map(({ record }) => languageKey(record.language?.tag)))].sort(),
);

/** Headline and text as fields of the article's language. */
export function inLanguageFields({ title, text, language }: ArticleDocument) {
  const key = languageKey(language);
  return { [`title_${key}`]: title, [`text_${key}`]: text };
}
