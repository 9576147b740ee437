/** The `lang` attribute that an article's words need on pages in another language. */
import { interfaceTag } from "../../text/interface-language.ts";
import type { ArticleRecord } from "../../record/record.ts";

/** The language of the article; undefined when it is that of the page, empty when it is unknown. */
export function foreignLanguage({ language }: Pick<ArticleRecord, "language">): string | undefined {
  if (!language) return "";
  return new Intl.Locale(language.tag).language === new Intl.Locale(interfaceTag()).language
    ? undefined
    : language.tag;
}

/** The `lang` attribute of reasons and notes, which the reading of the articles writes in English. */
export function languageOfNotes(): "en" | undefined {
  return new Intl.Locale(interfaceTag()).language === "en" ? undefined : "en";
}
