/**
 * Names → keys under which spellings meet: case, diacritics, apostrophes, dots and the kind of space
 * or hyphen do not count. "Khar’kov" and "Kharkov", "São-Paulo" and "Sao Paulo" have one key.
 * The words of a text that is searched are folded in `../search/words.ts`.
 */

/** "Khan-Younis" → "khan younis", "N’Djamena" → "ndjamena", "U.S." → "us", "Łódź" → "lodz". */
export function fold(name: string): string {
  let key = "";
  let gap = false;
  for (let index = 0; index < name.length; index += 1) {
    const folded = foldUnit(name.charCodeAt(index));
    if (folded === " ") gap = true;
    else if (folded !== "") {
      key += gap && key !== "" ? ` ${folded}` : folded;
      gap = false;
    }
  }
  return key;
}

/** Hashes a name in a text; names that fold to one key have the same hash. */
export function hashFolded(text: string, start: number, end: number): number {
  let hash = fnvOffset;
  let gap = false;
  for (let index = start; index < end; index += 1) {
    const folded = foldUnit(text.charCodeAt(index));
    if (folded === " ") gap = true;
    else if (folded !== "") {
      if (gap && hash !== fnvOffset) hash = Math.imul(hash ^ space, fnvPrime);
      gap = false;
      for (let letter = 0; letter < folded.length; letter += 1)
        hash = Math.imul(hash ^ folded.charCodeAt(letter), fnvPrime);
    }
  }
  return hash ^ (hash >>> 15);
}

const fnvOffset = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;
const space = " ".charCodeAt(0);

/** What a UTF-16 code unit adds to a key: nothing, one space, or one or two small letters. */
function foldUnit(unit: number): string {
  const known = foldedUnits[unit];
  if (known !== undefined) return known;
  const folded = foldCharacter(String.fromCharCode(unit));
  foldedUnits[unit] = folded;
  return folded;
}

const foldedUnits: (string | undefined)[] = /* @__PURE__ */ new Array(0x10000).fill(undefined);

/** Apostrophes, primes, the letters that romanisations use as such, and the dot of "St." */
const silent = /[\p{M}'’‘ʼʻʹ′`´ʿʾ.]/gu;
const separator = /^[\s\p{P}\p{S}\p{Z}\p{C}]$/u;
const hangulSyllable = /^[\uac00-\ud7a3]$/;
const surrogate = /^[\ud800-\udfff]$/;

function foldCharacter(character: string): string {
  if (surrogate.test(character) || hangulSyllable.test(character)) return character;
  const small = character.toLowerCase().normalize("NFD").replace(silent, "");
  const plain = [...small].map((letter) => undecomposable[letter] ?? letter).join("");
  return separator.test(plain) ? " " : plain;
}

/** Letters that Unicode does not take apart, as English newspapers write them. */
export const plainLetters: Record<string, string> = {
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

const undecomposable: Record<string, string> = { ...plainLetters, ŋ: "ng", ə: "a", ς: "σ" };
