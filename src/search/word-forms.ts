/** A word → its singular or plural in English, whether or not the corpus has it. */

const latinWord = /^[a-z]{3,}$/;
/** "bus", "crisis", "press" are no plurals. */
const falsePlural = /(?:ss|us|is)$/;
/** "churches", "boxes": after these letters the plural takes -es. */
const hissing = /(?:s|x|z|ch|sh)$/;
const consonantY = /[^aeiou]y$/;

/** In: a folded word. Out: its other form. "city" → cities; "depots" → depot */
export function formsOf(word: string): string[] {
  if (!latinWord.test(word)) return [];
  const singular = singularOf(word);
  return [singular ?? pluralOf(word)];
}

function pluralOf(word: string): string {
  if (hissing.test(word)) return `${word}es`;
  return consonantY.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function singularOf(word: string): string | undefined {
  if (!word.endsWith("s") || falsePlural.test(word) || word.length < 4) return undefined;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("es") && hissing.test(word.slice(0, -2))) return word.slice(0, -2);
  return word.slice(0, -1);
}
