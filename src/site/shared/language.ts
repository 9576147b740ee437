/** What pages say of the language of an article. */
import { languagesOfNames } from "../../reading/languages-in-full.ts";
import { interfaceTag, t } from "../../text/interface-language.ts";
import { nameLanguage } from "../../text/language-name.ts";
import type { ArticleRecord } from "../../record/record.ts";

/** The `lang` attribute that its words need: the language of the article; undefined when it is that of the page, empty when it is unknown. */
export function foreignLanguage({ language }: Pick<ArticleRecord, "language">): string | undefined {
  if (!language) return "";
  return baseOf(language.tag) === baseOf(interfaceTag()) ? undefined : language.tag;
}

const bases = new Map<string, string>();

/** "pt-BR" → "pt". It is asked for every sentence that pages show, and a locale takes long to make. */
function baseOf(tag: string): string {
  const known = bases.get(tag) ?? new Intl.Locale(tag).language;
  bases.set(tag, known);
  return known;
}

/** What is found in texts of a language that is not read in full. */
export function sayPartialReading(tag: string): string {
  const language = nameLanguage(tag, interfaceTag()) ?? tag;
  return languagesOfNames.includes(new Intl.Locale(tag).language)
    ? t("In {language} names are found, dates in part, figures not at all.", { language })
    : t("Names and dates are found only in part in {language}, figures not at all.", { language });
}
