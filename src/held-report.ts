/**
 * What was said of the corpus, held between the reading of the folder and the end of the build: the next build
 * says it again if nothing has changed.
 */
declare global {
  var datelineReport: readonly string[] | undefined;
}

/** Keeps the lines of the report. */
export function holdReport(lines: readonly string[]): void {
  globalThis.datelineReport = lines;
}

/** The lines of the report on the corpus that was read last. */
export function heldReport(): readonly string[] {
  return globalThis.datelineReport ?? [];
}
