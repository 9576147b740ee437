/** Names of files as pages show them. */
import { unprintable } from "../../text/unprintable.ts";

const anyUnprintable = new RegExp(unprintable, "gv");

/**
 * Shows the characters of a name that no reader could see, or that would turn the others round, as numbers.
 *
 * @example "photo\u202Egnp.exe" → "photo\\u{202E}gnp.exe"
 */
export function formatFileName(file: string): string {
  return file.replaceAll(
    anyUnprintable,
    (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`,
  );
}
