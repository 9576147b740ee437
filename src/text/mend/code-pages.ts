/** Code pages in which UTF-8 is read by mistake, and how to tell what was meant. */

export interface CodePage {
  name: string;
  /** Two to four characters whose bytes may be one character of UTF-8. Has the flag `g`. */
  sequence: RegExp;
  /** The characters of a sequence → the character that their bytes are in UTF-8, if they are well formed. */
  decode(sequence: string): string | undefined;
}

/** By how often they are met. Latin-1 is read as windows-1252, which it is a part of. */
export const codePages: readonly CodePage[] = [
  "windows-1252",
  "windows-1250",
  "macintosh",
  "windows-1251",
].map(readCodePage);

function readCodePage(name: string): CodePage {
  const decoder = new TextDecoder(name);
  const bytes = new Map<string, number>();
  const characters: string[] = [];
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const character = decoder.decode(Uint8Array.of(byte));
    characters[byte] = character;
    bytes.set(character, byte);
    if (byte < 0xa0 && !bytes.has(String.fromCharCode(byte)))
      bytes.set(String.fromCharCode(byte), byte);
  }
  const between = (first: number, last: number) => characters.slice(first, last + 1).join("");
  const controls = name === "macintosh" ? "" : "\\u0080-\\u009f";
  const next = `[${between(0x80, 0xbf)}${controls}]`;
  const sequence = new RegExp(
    `[${between(0xc2, 0xdf)}]${next}|[${between(0xe0, 0xef)}]${next}{2}|[${between(0xf0, 0xf4)}]${next}{3}`,
    "gu",
  );
  return { name, sequence, decode: (found) => decodeBytes(found, bytes) };
}

function decodeBytes(found: string, bytes: ReadonlyMap<string, number>): string | undefined {
  const [first = 0, ...others] = Array.from(found, (character) => bytes.get(character) ?? 0);
  const length = others.length + 1;
  const lead = first & (0xff >> (length + 1));
  const point = others.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead);
  const isShortest = point >= (shortest[length] ?? Infinity);
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return isShortest && !isSurrogate && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

/** The first code point that needs this many bytes. */
const shortest = [Infinity, Infinity, 0x80, 0x800, 0x10000];
