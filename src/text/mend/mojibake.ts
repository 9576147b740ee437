/** UTF-8 that was read as windows-1252 (`â€™` for ’, `Ã©` for é) → the character that was meant. */
import type { Repair } from "../../record/record.ts";

/** In: the text of one block. Out: a repair for each character written as two or three others. */
export function findMojibake(passage: string): Repair[] {
  const repairs: Repair[] = [];
  for (const { index: start } of passage.matchAll(lead)) {
    const meant = readCharacter(passage, start);
    if (meant)
      repairs.push({ start, end: start + meant.length, kind: "mojibake", text: meant.text });
  }
  return repairs;
}

/** First bytes of two- and three-byte characters that news text holds: `Â`, `Ã`, `Ä`, `Å`, `â`. */
const lead = /[ÂÃÄÅâ]/g;

/** What is believed to have been meant: Latin letters, dashes, quotation marks, dots, currency, a space. */
const plausible = /^[\u00A0-\u00BF\u00C0-\u017F\u2010-\u2026\u2030\u2039\u203A\u20AC\u2122]$/;

/** Positions 0x80–0x9F of windows-1252, where it leaves Latin-1; unused ones stand for themselves. */
const upperRow = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function readCharacter(passage: string, start: number) {
  const length = passage[start] === "â" ? 3 : 2;
  const bytes = [...passage.slice(start, start + length)].map(toByte);
  if (bytes.length !== length) return undefined;
  const text = toCharacter(bytes);
  return text && plausible.test(text)
    ? { length, text: text === "\u00A0" ? " " : text }
    : undefined;
}

function toByte(character: string): number {
  const row = upperRow.indexOf(character);
  return row >= 0 ? 0x80 + row : (character.codePointAt(0) ?? 0);
}

/** Bytes of one UTF-8 character of two or three bytes → the character, if they are well formed. */
function toCharacter([first = 0, second = 0, third]: number[]): string | undefined {
  if (!isContinuation(second)) return undefined;
  if (third === undefined) return String.fromCharCode(((first & 0x1f) << 6) | (second & 0x3f));
  if (!isContinuation(third)) return undefined;
  return String.fromCharCode(((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
