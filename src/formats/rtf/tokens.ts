/** Rich text (RTF) → its tokens. */

export type Token =
  | { type: "open" }
  | { type: "close" }
  /** `\b0`: a word of letters, with a number or without. */
  | { type: "control"; word: string; value?: number }
  /** `\~`: a backslash with a sign. */
  | { type: "symbol"; sign: string }
  /** Bytes of text, those of `\'e4` as well; one character of the string each. */
  | { type: "bytes"; bytes: string };

/**
 * Reads tokens in order.
 *
 * @param source the file, one character a byte.
 */
export function* readTokens(source: string): Generator<Token> {
  token.lastIndex = 0;
  const pattern = new RegExp(token.source, token.flags);
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const { word, value, hex, sign, brace, text } = match.groups ?? {};
    if (brace !== undefined) yield { type: brace === "{" ? "open" : "close" };
    else if (text !== undefined) yield { type: "bytes", bytes: text };
    else if (hex !== undefined)
      yield { type: "bytes", bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (sign !== undefined) yield { type: "symbol", sign };
    else if (word !== undefined) {
      yield { type: "control", word, ...(value !== undefined && { value: Number(value) }) };
      if (word === "bin") pattern.lastIndex += Math.max(0, Number(value ?? 0));
    }
  }
}

/** Line ends between tokens mean nothing. */
const token =
  /\\(?<word>[a-zA-Z]{1,32})(?<value>-?\d{1,10})? ?|\\'(?<hex>[\da-fA-F]{2})|\\(?<sign>[^a-zA-Z])|(?<brace>[{}])|(?<text>[^\\{}\r\n]+)|[\r\n]+|\\/gsy;
