/** A file that a reader brings, of whichever kind → a desk. */
import { t } from "../text/interface-language.ts";
import { DeskFileError, parseJson } from "./check-values.ts";
import type { Desk } from "./desk.ts";
import { readDeskValue } from "./desk-file.ts";
import { isHypothesis, readHypothesis } from "./hypothesis.ts";

/** @throws DeskFileError that says what is wrong */
export function readAnyFile(text: string): Desk {
  const file = parseJson(text);
  if (!isHypothesis(file)) return readDeskValue(file);
  const desk = readHypothesis(file);
  if (desk.marks.length > 0) return desk;
  throw new DeskFileError(t("No annotation in this file is on a passage."));
}
