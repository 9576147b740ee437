/** Names of languages in English. */

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** "uk" → "Ukrainian"; undefined for a tag without a name. */
export function nameLanguage(tag: string): string | undefined {
  return names.of(tag);
}
