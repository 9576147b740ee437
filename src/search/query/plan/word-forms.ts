/** A word → the other forms it may have in English: number, tense, -ing; British or American. */
import { irregularGroups } from "./irregular-forms.ts";

const latinWord = /^[a-z]{3,}$/;
/** "bus", "crisis", "press" are not plurals. */
const falsePlural = /(?:ss|us|is)$/;
/** "churches", "boxes": after these letters the plural takes -es. */
const hissing = /(?:s|x|z|ch|sh)$/;
const consonantY = /[^aeiou]y$/;
/** "stop", "plan": the last letter may be doubled before -ed and -ing. */
const mayDouble = /[^aeiou][aeiou][bdgklmnprtz]$/;
const doubled = /([bdgklmnprtz])\1$/;
const vowel = /[aeiouy]/;
/** They look like forms of words with which they have nothing to do: even, new, unit. */
const noForms = new Set(["evening", "news", "united", "during", "morning", "species", "series"]);
/** "agreed" is of agree; in "speed" and "need" it is no ending. */
const longPast = /.{3}eed$/;
/** Shorter words that differ like this are often two words: four and for, prise and prize. */
const minSpelledLength = 6;
/** British and American endings, each pair both ways, also before the endings below. */
const spelledEndings: [one: string, other: string][] = [
  ["our", "or"], // harbour, harbor
  ["ence", "ense"], // defence, defense
  ["ise", "ize"], // organise, organize
  ["ising", "izing"],
  ["isation", "ization"],
  ["yse", "yze"], // paralyse, paralyze
  ["tre", "ter"], // theatre, theater
  ["ogue", "og"], // dialogue, dialog
  ["lled", "led"], // cancelled, canceled
  ["lling", "ling"], // travelling, traveling
];
const laterEndings = ["", "s", "d", "ed"];
/** Endings of singular and plural that come from other languages or are old, each pair both ways. */
const pluralEndings: [singular: string, plural: string][] = [
  ["man", "men"], // spokeswoman, spokeswomen
  ["sis", "ses"], // crisis, crises
  ["um", "a"], // referendum, referenda
  ["us", "i"], // nucleus, nuclei
];

/**
 * Makes other forms of a word by rules and a table of irregular ones, without asking whether they exist: the lexicon
 * tells.
 *
 * @param word folded
 * @example "city" → cities; "fleeing" → flee, flees, fled; "harbors" → harbor, harbours
 */
export function formsOf(word: string): string[] {
  if (!latinWord.test(word) || noForms.has(word)) return [];
  const forms = new Set<string>();
  for (const base of basesOf(word)) for (const form of inflect(base)) forms.add(form);
  for (const form of otherSpellingsOf(word)) forms.add(form);
  for (const [one, other] of pluralEndings) {
    if (word.endsWith(one)) forms.add(word.slice(0, -one.length) + other);
    if (word.endsWith(other)) forms.add(word.slice(0, -other.length) + one);
  }
  forms.delete(word);
  return [...forms].filter((form) => !noForms.has(form));
}

/** All words that this may be a form of, itself among them. */
function basesOf(word: string): string[] {
  const regular = [word, ...singularsOf(word), ...withoutEnding(word, "ing")];
  if (longPast.test(word)) regular.push(word.slice(0, -1));
  else if (!word.endsWith("eed")) regular.push(...withoutEnding(word, "ed"));
  if (word.endsWith("ied")) regular.push(`${word.slice(0, -3)}y`);
  const irregular = irregularGroups(word).flatMap(([base]) => base ?? []);
  // A form that is in the table ("children", "fled") has no forms of its own, but "lives" may be of live, too.
  const isBase = irregular.length === 0 || irregular.includes(word);
  return [...new Set([...irregular, ...(isBase ? regular : singularsOf(word))])];
}

/** "claiming" → claim, claime; "stopped" → stopp, stoppe, stop */
function withoutEnding(word: string, ending: "ed" | "ing"): string[] {
  const stem = word.slice(0, -ending.length);
  if (!word.endsWith(ending) || !vowel.test(stem)) return [];
  const stems = [stem, `${stem}e`, ...(doubled.test(stem) ? [stem.slice(0, -1)] : [])];
  return stems.filter(({ length }) => length > 2);
}

/** The word with all its endings, and what the table has of it. */
function inflect(base: string): string[] {
  const irregular = irregularGroups(base).find(([first]) => first === base);
  const stem = base.endsWith("e") && !/[eoy]e$/.test(base) ? base.slice(0, -1) : base;
  const stems = [stem, ...(mayDouble.test(base) ? [base + base.slice(-1)] : [])];
  const ings = stems.map((one) => `${one}ing`);
  if (irregular) return [...irregular, pluralOf(base), ...ings];
  const pasts = consonantY.test(base)
    ? [`${base.slice(0, -1)}ied`]
    : stems.map((one) => `${one}ed`);
  if (base.endsWith("ee")) pasts.push(`${base}d`);
  return [base, pluralOf(base), ...pasts, ...ings];
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
