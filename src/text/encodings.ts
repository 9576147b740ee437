/** The encodings that files come in: their names, and bytes → text in one of them. */
import iconv from "iconv-lite";

/**
 * The code pages that can be distinguished, each with its name at the detector (jschardet). What is left
 * out of its 80 is not met in news: mainframes, UTF-7, pages of one maker. Fewer rivals, fewer errors.
 */
export const codePages: Readonly<Record<string, string>> = {
  "windows-1250": "cp1250",
  "windows-1251": "cp1251",
  "windows-1252": "cp1252",
  "windows-1253": "cp1253",
  "windows-1254": "cp1254",
  "windows-1255": "cp1255",
  "windows-1256": "cp1256",
  "windows-1257": "cp1257",
  "windows-1258": "cp1258",
  "windows-874": "cp874",
  "iso-8859-2": "iso8859-2",
  "iso-8859-4": "iso8859-4",
  "iso-8859-5": "iso8859-5",
  "iso-8859-6": "iso8859-6",
  "iso-8859-7": "iso8859-7",
  "iso-8859-8": "iso8859-8",
  "iso-8859-13": "iso8859-13",
  "iso-8859-15": "iso8859-15",
  "koi8-r": "koi8-r",
  "koi8-u": "koi8-u",
  macintosh: "mac-roman",
  "x-mac-cyrillic": "mac-cyrillic",
  big5: "big5hkscs",
  "euc-jp": "euc_jis_2004",
  "euc-kr": "cp949",
  gb18030: "gb18030",
  shift_jis: "cp932",
  cp437: "cp437",
  cp737: "cp737",
  cp775: "cp775",
  cp850: "cp850",
  cp852: "cp852",
  cp855: "cp855",
  cp857: "cp857",
  cp862: "cp862",
  ibm866: "cp866",
};

/** What only iconv-lite reads: the code pages of DOS, some of the Macintosh, and UTF-32. */
const onlyIconv = new Set([
  ...["cp437", "cp720", "cp737", "cp775", "cp850", "cp852", "cp855", "cp857", "cp858"],
  ...["cp860", "cp861", "cp862", "cp863", "cp864", "cp865", "cp869", "cp1125"],
  ...["maccenteuro", "macgreek", "maciceland", "macturkish", "utf-32le", "utf-32be"],
]);

/** Names to propose when someone writes one that does not exist. */
export const commonEncodings: readonly string[] = [
  ...["utf-8", "utf-16le", "utf-16be", "iso-8859-1", "iso-8859-9", "gbk"],
  ...Object.keys(codePages),
];

/**
 * The one name of an encoding that has many.
 *
 * @returns nothing for a name that is unknown.
 * @example "Latin1" → "windows-1252"; "IBM850" → "cp850"
 */
export function findEncoding(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  const older = name.replace(/^ibm(?=\d)/, "cp");
  if (onlyIconv.has(older)) return older;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/**
 * Bytes → text, with U+FFFD for what the encoding cannot mean. A byte order mark stays in the text.
 *
 * @param encoding a name that `findEncoding` gave.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  // TextDecoder of Node 20 and some of 22 leaves out the upper row of windows-1252: ’ became U+0092.
  return encoding === "windows-1252" || onlyIconv.has(encoding)
    ? iconv.decode(bytes, encoding, { stripBOM: false })
    : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
