/** Text → words in the form in which the index and a query compare them. */

/** A word of a text: its folded form, and the UTF-16 offsets of what is printed. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/**
 * A run of letters, digits and their marks, with apostrophes inside: "Zaporizhzhia’s", "сім’я".
 * Scripts written without spaces give one word for each letter, so that a query in them is a phrase.
 */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}\u00ad]|(?<=[\p{L}\p{M}])['’ʼ](?=\p{L}))+/gu;
const plainWord = /^[a-z0-9]+$/;
/** "Kyiv’s" → "Kyiv": the possessive is the same word. */
const possessive = /['’ʼ]s$/i;
const apostrophe = /['’ʼ\u00ad]/g;
/** Accents and vowel points. Vowel signs that are letters of their own (Devanagari, Thai) stay. */
const accent =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;
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
  ħ: "h",
};
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");
/** Longer words are cut, in the index and in a query alike. */
const longestWord = 60;

/**
 * In: any text, and the part of it in which words must begin; all of it unless told.
 * Out: its words in order. "Putin’s air-defence" → putin, air, defence.
 */
export function findWords(text: string, from = 0, until = text.length): Word[] {
  const words: Word[] = [];
  const pattern = new RegExp(word);
  pattern.lastIndex = from;
  for (const match of text.matchAll(pattern)) {
    if (match.index >= until) break;
    const folded = foldWord(match[0]);
    if (folded !== "")
      words.push({ folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** In: any text. Out: the folded forms of its words. "São Paulo" → ["sao", "paulo"] */
export function foldWords(text: string): string[] {
  return findWords(text).map((found) => found.folded);
}

/** One word without case, accents, apostrophes and possessive ending. "Zelenskyʼs" → "zelensky" */
function foldWord(printed: string): string {
  const lower = printed.slice(0, longestWord).toLowerCase();
  if (plainWord.test(lower)) return lower;
  return lower
    .replace(possessive, "")
    .replace(apostrophe, "")
    .normalize("NFKD")
    .replace(accent, "")
    .replace(plainLetter, (letter) => plainLetters[letter] ?? letter)
    .normalize("NFC");
}
