/** While developing: what keeps the folder from being read, until it is mended. Kept as `held-sources.ts` keeps texts. */

declare global {
  var datelineMistake: Error | undefined;
}

/** Keeps a mistake for the pages, or clears the one there was. */
export function setMistake(mistake: Error | undefined): void {
  globalThis.datelineMistake = mistake;
}

/** The mistake that stands now. */
export function currentMistake(): Error | undefined {
  return globalThis.datelineMistake;
}
