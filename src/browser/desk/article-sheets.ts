/** The style of marks in an article; notes have it as well, in trees of their own. */
import marks from "../../styles/desk-marks.css?inline";
import notes from "../../styles/desk-notes.css?inline";
import { toSheet } from "./shared-desk.ts";

let sheets: CSSStyleSheet[] | undefined;

export function articleSheets(): CSSStyleSheet[] {
  sheets ??= [marks, notes].map((css) => toSheet(css));
  return sheets;
}
