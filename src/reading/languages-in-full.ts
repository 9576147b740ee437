/** Which languages are read in full; apart from `language.ts`, whose detectors are large. */

/** Languages in which everything that is looked for is found: names, dates, quotations, figures. */
export const languagesReadInFull: readonly string[] = ["en"];

/** Languages in which names are found by a tagger of their own (`entities/languages/`), dates in part, figures not. */
const languagesOfNames: readonly string[] = ["de", "es", "fr", "it", "pt", "ru", "uk"];

/** What is found in texts of a language that is not read in full, as a sentence. */
export function describePartialReading(tag: string, name: string): string {
  return languagesOfNames.includes(new Intl.Locale(tag).language)
    ? `In ${name} names are found, dates in part, figures not at all.`
    : `Names and dates are found only in part in ${name}, figures not at all.`;
}

/** Whether all that is looked for is found in a language; one that is not known counts as one that is. */
export function isReadInFull(tag: string | undefined): boolean {
  return tag === undefined || languagesReadInFull.includes(new Intl.Locale(tag).language);
}
