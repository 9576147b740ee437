/** The corrections as a file of their own, for whoever has the folder; a whole desk is taken, too. */
import { t } from "../text/interface-language.ts";
import { DeskFileError, fieldOf, readList, type Value } from "./check-values.ts";
import { type Correction, readCorrection } from "./correction.ts";
import { parseJson, readDesk } from "./desk-file.ts";

const fileType = "DatelineCorrections";

/** Writes corrections. */
export function writeCorrections(corrections: readonly Correction[], siteName: string): string {
  return `${JSON.stringify({ type: fileType, label: siteName, version: 1, corrections }, null, 1)}\n`;
}

/**
 * Reads the corrections of a file that {@link writeCorrections} or `writeDesk` wrote.
 *
 * @throws DeskFileError that says what is wrong
 */
export function readCorrections(text: string): Correction[] {
  const file = parseJson(text);
  if (typeOf(file) === "AnnotationCollection") return [...readDesk(text).corrections];
  if (typeOf(file) !== fileType)
    throw new DeskFileError(t("This is neither a file of a desk nor one of corrections."));
  if (fieldOf(file, "version").value !== 1)
    throw new DeskFileError(t("This file is of another version of Dateline."));
  return readList(fieldOf(file, "corrections"), readCorrection);
}

function typeOf(file: Value): unknown {
  const isObject =
    typeof file.value === "object" && file.value !== null && !Array.isArray(file.value);
  return isObject ? fieldOf(file, "type").value : undefined;
}
