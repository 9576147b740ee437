/** What is handed over beside the pages: one file of dist/. */

export interface DataFile {
  /** In dist/. */
  path: string;
  /** Its text, in pieces: a table of half a million mentions is never one string. */
  write: () => Iterable<string>;
}

/** In: a value. Out: its JSON, a line end behind it. Half a surrogate pair is escaped, as JSON.stringify does. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/**
 * In: JSON values one by one, what stands before and after them. Out: the text of an array, in pieces.
 * The list is never one string in memory.
 */
export function* writeJsonArray(
  values: Iterable<unknown>,
  { before = "[", after = "]" } = {},
): Iterable<string> {
  let separator = `${before}\n`;
  for (const value of values) {
    yield `${separator}${JSON.stringify(value)}`;
    separator = ",\n";
  }
  yield separator === ",\n" ? `\n${after}\n` : `${separator}${after}\n`;
}
