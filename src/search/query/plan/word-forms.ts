/** A word → the other forms it may have in English: singular or plural, British or American. */

const latinWord = /^[a-z]{3,}$/;
/** "bus", "crisis", "press" are not plurals. */
const falsePlural = /(?:ss|us|is)$/;
/** "churches", "boxes": after these letters the plural takes -es. */
const hissing = /(?:s|x|z|ch|sh)$/;
const consonantY = /[^aeiou]y$/;
/** Shorter words that differ like this are often two words: four and for, prise and prize. */
const minSpelledLength = 6;
/** British and American endings, each pair both ways, also before the endings below. */
const spelledEndings: [one: string, other: string][] = [
  ["our", "or"], // harbour, harbor
  ["ence", "ense"], // defence, defense
  ["ise", "ize"], // organise, organize
  ["isation", "ization"],
  ["yse", "yze"], // paralyse, paralyze
  ["tre", "ter"], // theatre, theater
  ["ogue", "og"], // dialogue, dialog
  ["lled", "led"], // cancelled, canceled
  ["lling", "ling"], // travelling, traveling
];
const laterEndings = ["", "s", "d", "ed"];

/**
 * Makes other forms of a word by rule, without asking whether they exist: the lexicon tells.
 *
 * @param word folded
 * @example "city" → cities; "harbors" → harbor, harbours
 */
export function formsOf(word: string): string[] {
  if (!latinWord.test(word)) return [];
  const singulars = singularsOf(word);
  const otherNumber = singulars.length > 0 ? singulars : [pluralOf(word)];
  return [...otherNumber, ...otherSpellingsOf(word)];
}

function pluralOf(word: string): string {
  if (hissing.test(word)) return `${word}es`;
  return consonantY.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** "houses" may be of house or, like buses, of hous. */
function singularsOf(word: string): string[] {
  if (!word.endsWith("s") || falsePlural.test(word) || word.length < 4) return [];
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
  const isHissing = word.endsWith("es") && hissing.test(word.slice(0, -2));
  return isHissing ? [word.slice(0, -2), word.slice(0, -1)] : [word.slice(0, -1)];
}

function otherSpellingsOf(word: string): string[] {
  if (word.length < minSpelledLength) return [];
  return laterEndings.flatMap((later) =>
    spelledEndings
      .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
      .filter(([ending]) => word.endsWith(ending + later))
      .map(([ending, other]) => word.slice(0, -(ending + later).length) + other + later),
  );
}
