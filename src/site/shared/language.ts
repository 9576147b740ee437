/** What pages say of the language of an article. */
import { languagesOfNames } from "../../reading/languages-in-full.ts";
import { interfaceTag, t } from "../../text/interface-language.ts";
import { nameLanguage } from "../../text/language-name.ts";
import type { ArticleRecord } from "../../record/record.ts";

/** The `lang` attribute that its words need: the language of the article; undefined when it is that of the page, empty when it is unknown. */
export function foreignLanguage({ language }: Pick<ArticleRecord, "language">): string | undefined {
  if (!language) return "";
  return new Intl.Locale(language.tag).language === new Intl.Locale(interfaceTag()).language
    ? undefined
    : language.tag;
}

/** What is found in texts of a language that is not read in full. */
export function sayPartialReading(tag: string): string {
  const language = nameLanguage(tag, interfaceTag()) ?? tag;
  return languagesOfNames.includes(new Intl.Locale(tag).language)
    ? t("In {language} names are found, dates in part, figures not at all.", { language })
    : t("Names and dates are found only in part in {language}, figures not at all.", { language });
}
