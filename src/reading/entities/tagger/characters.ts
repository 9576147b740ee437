/** UTF-16 code units → what they are to a tokenizer; each is worked out once. */

export const blank = 0;
export const letter = 1;
export const digit = 2;
const other = 3;

const asciiTypes = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32 || code === 127) return blank;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return letter;
  return code >= 48 && code <= 57 ? digit : other;
});

const anyLetter = /[\p{L}\p{M}]/u;
const anyBlank = /[\s\p{Z}\p{Cf}]/u;

/** One entry for each UTF-16 code unit beyond ASCII, filled when first met: 0 is unknown, else type + 1. */
const otherTypes = new Uint8Array(0x10000);

/** Classifies the character at a position: blank, letter, digit or other. */
export function charType(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiTypes[code] as number;
  const known = otherTypes[code] as number;
  if (known !== 0) return known - 1;
  const type = typeOfOther(code);
  otherTypes[code] = type + 1;
  return type;
}

function typeOfOther(code: number): number {
  const char = String.fromCharCode(code);
  if (anyBlank.test(char)) return blank;
  return anyLetter.test(char) ? letter : other;
}

/** Whether a capital letter of any script stands there. */
export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** ' ’ ʼ ` */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60;
}

/** - and its typographic kin; no dash. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
