/** Names of languages. */

/** "uk" → "Ukrainian"; undefined for a tag without a name. @param inLanguage - the language of the name. */
export function nameLanguage(tag: string, inLanguage = "en"): string | undefined {
  return new Intl.DisplayNames(inLanguage, { type: "language", fallback: "none" }).of(tag);
}
