/** Text → its folded form, in which two spellings that differ only in dress are equal. */

const mark = /\p{M}/gu;
const apostrophe = /['’‘ʼʻ`´]/g;
const divider = /[^\p{L}\p{N}]+/gu;
/** Letters that Unicode does not take apart, with their plain form. */
const plainLetters: Record<string, string> = {
  ß: "ss",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
};
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");

/** "Zaporizhzhia’s  São-Paulo" → "zaporizhzhias sao paulo". Case, diacritics, apostrophes, hyphens and spaces do not count. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(mark, "")
    .toLowerCase()
    .replace(apostrophe, "")
    .replace(plainLetter, (letter) => plainLetters[letter] ?? letter)
    .replace(divider, " ")
    .trim();
}
