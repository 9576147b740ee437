/**
 * Makes a regular expression's source that matches a text as it stands, under the flag `u` or `v`.
 * `RegExp.escape` does the same, from Node 24 on.
 *
 * @example escapeForRegExp("St. John's (N.L.)") // "St\\. John's \\(N\\.L\\.\\)"
 */
export function escapeForRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
