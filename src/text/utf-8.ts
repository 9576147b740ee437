/** Distinguishes UTF-8 with some faults from a code page: one lost byte does not change what a file is. */

const replacement = "\uFFFD";

/** A text read as UTF-8, and what of the file could not be read so. */
export interface Utf8Reading {
  text: string;
  /** Places that are not UTF-8. A � that the file itself holds does not count. */
  faults: number;
  /** Whether the file is UTF-8 in spite of them. */
  isUtf8: boolean;
}

/** Bytes without a mark → their reading as UTF-8. */
export function readUtf8(bytes: Uint8Array): Utf8Reading {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (!text.includes(replacement)) return { text, faults: 0, isUtf8: true };
  const literal = countLiteralReplacements(bytes);
  const faults = countOf(text, replacement) - literal;
  const evidence = 2 * literal + weighCharacters(text);
  return { text, faults, isUtf8: isEnough(evidence, faults) || isCut(bytes, text, faults) };
}

/** Up to two faults are an accident; more need many good characters beside them. */
function isEnough(evidence: number, faults: number): boolean {
  return faults <= 2 ? evidence >= faults : evidence >= 4 * faults;
}

/**
 * How sure well-formed characters make it. "É”" at the end of a line in capitals is, in windows-1252,
 * also one character of UTF-8, of a rare script; `Ã©` or three such bytes do not come by chance.
 */
function weighCharacters(text: string): number {
  let weight = 0;
  for (const { 0: character } of text.matchAll(/[^\0-\x7F\uFFFD]/g)) {
    const unit = character.charCodeAt(0);
    weight += unit < 0x180 || unit >= 0x800 ? 2 : 0.5;
  }
  return weight;
}

/** A file whose only odd bytes are the beginning of a character at its end. */
function isCut(bytes: Uint8Array, text: string, faults: number): boolean {
  if (faults !== 1 || !text.endsWith(replacement)) return false;
  const first = bytes.findLastIndex((byte) => byte < 0x80) + 1;
  const [before = 0, lead = 0] = [bytes[first - 1], bytes[first]];
  if (bytes.length - first > 1) return true;
  // In a code page it would be a capital: after capitals ("CAFÉ") that may be, elsewhere not.
  const followsCapital = before >= 0x41 && before <= 0x5a;
  return !followsCapital && ((lead >= 0xc2 && lead < 0xdf) || lead === 0xe2);
}

/** EF BF BD: the file itself holds �, where an earlier program lost a character. */
function countLiteralReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
