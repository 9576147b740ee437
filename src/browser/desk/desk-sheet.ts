/** The style of the desk; notes in an article have it as well, in trees of their own. */
import css from "../../styles/desk.css?inline";
import { toSheet } from "./add-style.ts";

let sheet: CSSStyleSheet | undefined;

export function deskSheet(): CSSStyleSheet {
  sheet ??= toSheet(css);
  return sheet;
}
