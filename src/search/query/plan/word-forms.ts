/** A word → the other forms it may have in English: singular or plural, British or American. */

const latinWord = /^[a-z]{3,}$/;
/** "bus", "crisis", "press" are no plurals. */
const falsePlural = /(?:ss|us|is)$/;
/** "churches", "boxes": after these letters the plural takes -es. */
const hissing = /(?:s|x|z|ch|sh)$/;
const consonantY = /[^aeiou]y$/;
/** Shorter words are too often two: four and for, wise and size. */
const shortestSpelled = 6;
/** British and American endings, each pair both ways, also before the endings of a form. */
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
const spelledForms = ["", "s", "d", "ed"];

/** In: a folded word. Out: its other forms, as English may have them; the lexicon knows which there are. "city" → cities */
export function formsOf(word: string): string[] {
  if (!latinWord.test(word)) return [];
  const singulars = singularsOf(word);
  const number = singulars.length > 0 ? singulars : [pluralOf(word)];
  return [...number, ...otherSpellingsOf(word)];
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
  if (word.length < shortestSpelled) return [];
  return spelledForms.flatMap((form) =>
    spelledEndings
      .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
      .filter(([ending]) => word.endsWith(ending + form))
      .map(([ending, other]) => word.slice(0, -(ending + form).length) + other + form),
  );
}
