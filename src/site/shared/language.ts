/** The `lang` attribute that an article's words need on pages that are in English. */
import type { ArticleRecord } from "../../record/record.ts";

const ofThePages = "en";

/** The language of the article; undefined when it is that of the page, empty when it is unknown. */
export function foreignLanguage({ language }: Pick<ArticleRecord, "language">): string | undefined {
  if (!language) return "";
  return new Intl.Locale(language.tag).language === ofThePages ? undefined : language.tag;
}
