/** Text as a code page decodes it → how oddly the characters stand that are not ASCII. */

/** Control characters, box drawings and unassigned characters: no news text holds them. */
const noText = /[\u0080-\u009F\u2500-\u259F\uFFFD\p{Co}\p{Cn}]/u;

/** "don’t", "the war—now": signs that stand between letters. */
const joins = /[’—–…·\u00AD]/;

/** What stands before a word or a number, never behind a letter. */
const beforeWords = /[¡¿£€¥¢]/;

/** Accents that stand by themselves; one in a word is taken for an apostrophe. */
const looseAccent = /[\u00A8\u00AF\u00B4\u00B8\u02C7\u02D8-\u02DD]/;

/** Words of one letter: "à", "é" and the like. */
const oneLetterWord = /[àáâéèêëíîïóôöúüýæøå]/;

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
];

const odd = /[^\0-\x7F]/gu;
const letter = /[\p{L}\p{M}]/u;
const capital = /\p{Lu}/u;
const small = /\p{Ll}/u;

/** A character with the two before it and the two behind it. */
interface Setting {
  character: string;
  earlier: string;
  before: string;
  after: string;
  further: string;
}

/**
 * 0 where every character that is not ASCII stands as such characters do, 1 and more where none does.
 *
 * @example "Mahé, “1968” — 5 £" → 0; "Mahamat DŽby" → 1; "wn the road Ñ talking" → 0.5
 */
export function implausibility(text: string): number {
  let sum = 0;
  let count = 0;
  for (const { 0: character, index } of text.matchAll(odd)) {
    const next = index + character.length;
    const [earlier = " ", before = " "] = [text[index - 2], text[index - 1]];
    const [after = " ", further = " "] = [text[next], text[next + 1]];
    sum += judge({ character, earlier, before, after, further });
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

function judge(setting: Setting): number {
  const { character, before, after } = setting;
  if (noText.test(character)) return 2;
  if (beginsSmall(setting)) return 1;
  if (letter.test(character)) return judgeLetter(setting);
  if (letter.test(before) && letter.test(after)) return judgeJoin(character);
  if (looseAccent.test(character)) return 1;
  return beforeWords.test(character) && letter.test(before) ? 1 : 0;
}

/** ". “ürii": a sentence begins with a capital. */
function beginsSmall({ character, earlier, before, after }: Setting): boolean {
  if (before !== " " || !/[.!?]/.test(earlier)) return false;
  return small.test(character) || (!letter.test(character) && small.test(after));
}

/** "10 km" with a space that does not break, "l´eau": seen, but seldom. */
const rareJoins = /[\u00A0\u00B4]/;

function judgeJoin(character: string): number {
  if (joins.test(character)) return 0;
  return rareJoins.test(character) ? 0.3 : 1;
}

function judgeLetter(setting: Setting): number {
  const { character, before, after } = setting;
  const script = scripts.find((candidate) => candidate.test(character));
  const isOther = (neighbour: string) =>
    letter.test(neighbour) && scripts.some((other) => other !== script && other.test(neighbour));
  if (script && (isOther(before) || isOther(after))) return 1;
  if (script !== scripts[0]) return 0;
  if (capital.test(character) && isMisplacedCapital(setting)) return 1;
  const isAlone = !letter.test(before) && !letter.test(after);
  return isAlone && !oneLetterWord.test(character) ? 0.5 : 0;
}

/** "butÉ if", "DŽby", "ÒHello": after a small letter, inside a word, before a word's capital. */
function isMisplacedCapital({ before, after, further }: Setting): boolean {
  if (small.test(before)) return true;
  if (letter.test(before)) return small.test(after);
  return capital.test(after) && small.test(further);
}
