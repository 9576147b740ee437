/** Which encoding a web page names for itself, where its bytes do not tell better. */
import { findEncoding } from "../../text/encodings.ts";
import { readUtf8 } from "../../text/utf-8.ts";

/**
 * The encoding that a page declares.
 *
 * @param contentType what came with the page: "text/html; charset=koi8-r".
 * @returns nothing where the bytes are UTF-8, or UTF-16 with a mark, whatever the page says: tools that
 *   save pages change the bytes and leave the declaration. A declared UTF-8 that is none is not trusted.
 */
export function findDeclaredEncoding(bytes: Uint8Array, contentType = ""): string | undefined {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || readUtf8(bytes).isUtf8) return undefined;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headLength));
  const label = (declaration.exec(contentType) ?? declaration.exec(head))?.[1];
  const encoding = label === undefined ? undefined : findEncoding(label);
  return encoding?.startsWith("utf-") ? undefined : encoding;
}

const headLength = 8192;

/** `<meta charset="koi8-r">`, `content="text/html; charset=windows-1251"`, `<?xml … encoding="…"?>` */
const declaration = /(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w:-]{2,40})/i;
