/** How rich text numbers its code pages. */
import iconv from "iconv-lite";

/** The number of a character set in the table of fonts → its code page. */
const ofCharset: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};

export function codePageOfCharset(charset: number): number | undefined {
  return ofCharset[charset];
}

/**
 * Decodes bytes.
 *
 * @param bytes one character a byte.
 */
export function decodeCodePage(bytes: string, codePage: number): string {
  const name = namesOf[codePage] ?? `cp${codePage}`;
  const encoding = iconv.encodingExists(name) ? name : "cp1252";
  return iconv.decode(Buffer.from(bytes, "latin1"), encoding);
}

const namesOf: Readonly<Record<number, string>> = { 10000: "macroman", 65001: "utf8" };
