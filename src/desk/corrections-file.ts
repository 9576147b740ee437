/** A file of corrections → the corrections; a whole desk is taken, too. */
import { t } from "../text/interface-language.ts";
import { DeskFileError, fieldOf, parseJson, readList, type Value } from "./check-values.ts";
import { type Correction, readCorrection } from "./correction.ts";
import { readDesk } from "./desk-file.ts";
import { correctionsType } from "./write-corrections.ts";

/**
 * Reads the corrections of a file that `writeCorrections` or `writeDesk` wrote.
 *
 * @throws DeskFileError that says what is wrong
 */
export function readCorrections(text: string): Correction[] {
  const file = parseJson(text);
  if (typeOf(file) === "AnnotationCollection") return [...readDesk(text).corrections];
  if (typeOf(file) !== correctionsType)
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
