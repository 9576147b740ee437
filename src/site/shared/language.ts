/** An article → the `lang` its words need on pages whose own words are English. */
import type { ArticleRecord } from "../../record/record.ts";

const ofThePages = "en";
const namesOfLanguages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Out: the language of the article's words; nothing where it is the page's own, empty where it is not known. */
export function foreignLanguage({ language }: Pick<ArticleRecord, "language">): string | undefined {
  if (!language) return "";
  return new Intl.Locale(language.tag).language === ofThePages ? undefined : language.tag;
}

/** "uk" → "Ukrainian"; nothing for a tag that no one has named. */
export function nameLanguage(tag: string): string | undefined {
  return namesOfLanguages.of(tag);
}
