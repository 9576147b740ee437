/** Which languages are read in full; apart from `language.ts`, whose detectors are large. */

/** Languages in which everything that is looked for is found: names, dates, quotations, figures. */
export const languagesReadInFull: readonly string[] = ["en"];

/** Languages in which names are found by a tagger of their own (`entities/languages/`), dates in part, figures not. */
export const languagesOfNames: readonly string[] = ["de", "es", "fr", "it", "pt", "ru", "uk"];

/** Whether all that is looked for is found in a language; one that is not known counts as one that is. */
export function isReadInFull(tag: string | undefined): boolean {
  return tag === undefined || languagesReadInFull.includes(new Intl.Locale(tag).language);
}
