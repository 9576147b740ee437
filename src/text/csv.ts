/** Rows → CSV (RFC 4180), alike in Node and in the browser, and safe to open in a spreadsheet. */

export type Cell = string | number | undefined;

/**
 * "=cmd()", "+1", "-1", "@sum", a tab or line break, their full-width forms: a spreadsheet would run
 * these, so a text that begins with one gets an apostrophe in front; and so does one that has
 * apostrophes already (`'=a`), so that taking one away again gives the text back.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
/** `'=a`: what was written for `=a`. */
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;
const needsQuotes = /[",\r\n]/;

/** Writes one row. Text that a spreadsheet would run as a formula is guarded; numbers are not. */
export function toCsvLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(",")}\r\n`;
}

/** Removes the guard from a text that was read from a cell: `'=a` → `=a`. */
export function readGuarded(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

function toCell(value: Cell): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
