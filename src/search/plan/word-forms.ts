/** A word → its singular or plural in English, whether or not the corpus has it. */

const latinWord = /^[a-z]{3,}$/;
/** "bus", "crisis", "press" are no plurals. */
const falsePlural = /(?:ss|us|is)$/;
/** "churches", "boxes": after these letters the plural takes -es. */
const hissing = /(?:s|x|z|ch|sh)$/;
const consonantY = /[^aeiou]y$/;

/** In: a folded word. Out: its other forms, as English may have it. "city" → cities; "depots" → depot */
export function formsOf(word: string): string[] {
  if (!latinWord.test(word)) return [];
  const singulars = singularsOf(word);
  return singulars.length > 0 ? singulars : [pluralOf(word)];
}

function pluralOf(word: string): string {
  if (hissing.test(word)) return `${word}es`;
  return consonantY.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** "houses" may be of house or, like buses, of hous: the lexicon knows. */
function singularsOf(word: string): string[] {
  if (!word.endsWith("s") || falsePlural.test(word) || word.length < 4) return [];
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
  const isHissing = word.endsWith("es") && hissing.test(word.slice(0, -2));
  return isHissing ? [word.slice(0, -2), word.slice(0, -1)] : [word.slice(0, -1)];
}
