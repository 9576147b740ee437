/** The corrections as a file of their own, for whoever has the folder. */
import type { Correction } from "./correction.ts";

export const correctionsType = "DatelineCorrections";

/** Writes corrections. */
export function writeCorrections(corrections: readonly Correction[], siteName: string): string {
  const file = { type: correctionsType, label: siteName, version: 1, corrections };
  return `${JSON.stringify(file, null, 1)}\n`;
}
