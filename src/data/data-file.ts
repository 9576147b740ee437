/** A file of the site that is not a page: a table, a feed, a citation, a record. */

export interface DataFile {
  /** Relative to the site's folder. */
  path: string;
  /** Its text, in pieces: a table of half a million mentions is never one string. */
  write: () => Iterable<string>;
}

/** Formats a value as indented JSON that ends with a line feed. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/**
 * Writes a JSON array in pieces, a value a line, so that a long list is never one string in memory.
 *
 * @param options - `before` and `after` take the place of the brackets, for an array inside an object.
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

const chunkLength = 65_536;

/** Encodes text as UTF-8 and joins small pieces into larger ones. */
export function* encode(pieces: Iterable<string>): Iterable<Uint8Array<ArrayBuffer>> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < chunkLength) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}

const encoder = new TextEncoder();
