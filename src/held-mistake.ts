/** While developing: what keeps the folder from being read, until it is mended. Kept as `held-sources.ts` keeps texts. */

declare global {
  var datelineMistake: Error | undefined;
}

/** Keeps a mistake for the pages, or clears the one there was. */
export function setMistake(mistake: Error | undefined): void {
  // What a person has to mend is said by the message; where Dateline found it says nothing.
  if (mistake?.name === "Error") mistake.stack = mistake.message;
  globalThis.datelineMistake = mistake;
}

/** The mistake that stands now. */
export function currentMistake(): Error | undefined {
  return globalThis.datelineMistake;
}
