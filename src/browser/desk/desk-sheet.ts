/** The style of the desk: it comes with its script, so pages without a desk do not load it. */
import css from "../../styles/desk.css?inline";

let sheet: CSSStyleSheet | undefined;

export function deskSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

export function addDeskStyle(): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, deskSheet()];
}
