/** Styles that come with a script: pages that do without the script do not load them. */

/** Makes a style sheet of rules that are our own. */
export function toSheet(rules: string, options?: CSSStyleSheetInit): CSSStyleSheet {
  const sheet = new CSSStyleSheet(options);
  sheet.replaceSync(rules);
  return sheet;
}

/** Adds style sheets to the page. */
export function addSheets(...sheets: CSSStyleSheet[]): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
}
