/**
 * Ukrainian and Russian people are named in all cases: "Володимира Зеленського" is Володимир Зеленський. A
 * name in another case is read as the one in the nominative that the corpus prints, else as what the table
 * of given names says it comes from; where it may be a woman's name as well, it stays as it is.
 */
import anyAscii from "any-ascii";
import { singularsOf } from "../../reading/entities/languages/slavic-forms.ts";
import { type Lexicon, wordClass } from "../../reading/entities/tagger/lexicon.ts";
import type { NameMention } from "./name-mention.ts";

const cyrillicName = /^\p{Script=Cyrillic}[\p{Script=Cyrillic}\s'’ʼ.-]*$/u;

/** The same mentions in the same order; those in another case have the nominative as their surface. */
export function readInNominative(
  mentions: readonly NameMention[],
  lexicon: Lexicon,
): readonly NameMention[] {
  const own = mentions.filter(
    ({ surface, corrected }) => corrected === undefined && cyrillicName.test(surface),
  );
  if (own.length === 0) return mentions;
  const nominatives = findNominatives(new Set(own.map(({ surface }) => surface)), lexicon);
  return mentions.map((mention) => {
    const surface = nominatives.get(mention.surface);
    return surface === undefined || mention.corrected !== undefined
      ? mention
      : { ...mention, surface };
  });
}

function findNominatives(surfaces: ReadonlySet<string>, lexicon: Lexicon): Map<string, string> {
  const nominatives = new Map<string, string>();
  const familyNames = new Set<string>();
  for (const surface of surfaces) {
    const words = surface.split(" ");
    if (words.length < 2) continue;
    const found = findPrinted(words, surfaces) ?? deriveNominative(words, lexicon);
    if (found !== undefined) nominatives.set(surface, found);
    familyNames.add((found ?? surface).split(" ").at(-1) ?? "");
  }
  for (const surface of surfaces) {
    if (surface.includes(" ") || familyNames.has(surface)) continue;
    const found = singularsOf(surface).filter((form) => familyNames.has(form));
    if (found.length === 1 && found[0] !== undefined) nominatives.set(surface, found[0]);
  }
  return nominatives;
}

/** The names of women end so in the nominative, and those of men in the genitive: "Олександра Іванова". */
const ofEither = /(?:[оеєї]в|[іиыї]н|[сцз]ьк)а$/u;

/** Given names of men that women bear with one more letter: "Владимира Путина" can only be a man's. */
const alsoWomens: ReadonlySet<string> = new Set(
  "олександр александр валентин антонін антонин август юліан юлиан руслан роман богдан ярослав мирослав мстислав владислав станіслав станислав святослав ростислав броніслав бронислав болеслав".split(
    " ",
  ),
);

/** A name that the corpus prints elsewhere, and of which this one is another case. */
function findPrinted(words: readonly string[], surfaces: ReadonlySet<string>): string | undefined {
  const mayBeWoman = ofEither.test(words.at(-1) ?? "");
  const isMans = (name: string) => !alsoWomens.has((name.split(" ")[0] ?? "").toLowerCase());
  let names = [""];
  for (const [index, word] of words.entries()) {
    const forms = index < maxInflected ? singularsOf(word) : [word];
    names = names.flatMap((begun) =>
      forms.map((form) => (begun === "" ? form : `${begun} ${form}`)),
    );
  }
  const found = names.filter(
    (name) => name !== words.join(" ") && surfaces.has(name) && (!mayBeWoman || isMans(name)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Of longer names the forms would be too many to try. */
const maxInflected = 3;

/** "Івана Петренка" → "Іван Петренко": the given name in this form is in no table, and in the nominative it is. */
function deriveNominative(words: readonly string[], lexicon: Lexicon): string | undefined {
  const [given = "", ...rest] = words;
  if (words.slice(0, -1).every((word) => initial.test(word))) return nameInitialed(words);
  if (isGiven(given, lexicon) && !surelyMens.test(rest.at(-1) ?? "")) return undefined;
  const nominative = singularsOf(given).find(
    (form) => form !== given && isGiven(form, lexicon) && isOfLanguage(form, words),
  );
  if (nominative === undefined) return undefined;
  const rules =
    /[аяaь]$/u.test(nominative) && !/(?:ль|рь|микола|ілля|илья)$/iu.test(nominative)
      ? womens
      : mens;
  return [nominative, ...rest.map((word) => deriveWord(word, rules))].join(" ");
}

const initial = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;

/** "Т. Г. Шевченка" → "Т. Г. Шевченко": without a given name only endings count that no nominative has. */
function nameInitialed(words: readonly string[]): string | undefined {
  const family = words.at(-1) ?? "";
  const nominative = deriveWord(family, neverNominative);
  return nominative === family ? undefined : [...words.slice(0, -1), nominative].join(" ");
}

/** "Ігоря" is Ігор in Ukrainian, "Мілі Василівні" is a woman. */
function isOfLanguage(form: string, words: readonly string[]): boolean {
  if (/рь$/u.test(form) && /[іїєґ]/iu.test(words.join(" "))) return false;
  const isWoman = words.slice(1).some((word) => womansPatronymic.test(word));
  return !isWoman || /[аяь]$/u.test(form);
}

const womansPatronymic = /(?:[іїоеє]вн|[иі]чн)(?:а|и|і|у|ою|ы|е|ой)$/u;

/** "Івана" is a woman's name somewhere; "Івана Петренка" is a man in the genitive. */
const surelyMens = /(?:ого|ому|енк(?:а|у|ом|ові)|[уюаи]к(?:а|у|ом|ові))$/u;

function isGiven(word: string, lexicon: Lexicon): boolean {
  return (lexicon.classesOfWord(anyAscii(word).toLowerCase()) & wordClass.given) !== 0;
}

type Rules = readonly (readonly [ending: RegExp, nominative: string])[];

function deriveWord(word: string, rules: Rules): string {
  for (const [ending, nominative] of rules)
    if (ending.test(word)) return word.replace(ending, nominative);
  return word;
}

/** Endings of men's names in other cases; the first that fits counts. */
const mens: Rules = [
  [/(?<=[сцз]ьк|н)(?:ого|ому|им)$/u, "ий"],
  [/(?<=ск|цк|н)(?:ого|ому|им)$/u, "ий"],
  [/(?<=[оеєї]в|[іиыї]н|ович|евич)(?:а|у|ом|ем|им|ым|ові|е|і)$/u, ""],
  [/(?<=[бвгджзйклмнпрстфхцчшщ]к)(?:а|у|ом|ові)$/u, "о"],
  [/ця$|цю$|цем$/u, "ець"],
  [/(?<=[аеєиіїоуюяы])(?:я|ю|єм|ем)$/u, "й"],
  [/(?<=[дзлнрст])(?:я|ю|ем)$/u, "ь"],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])(?:а|у|ом|ем|ові|еві)$/u, ""],
];

/** Endings that only other cases have, of men and then of women. */
const neverNominative: Rules = [
  [/(?<=[^аеєиіїоуюя]к|н)ого$/u, "ий"],
  [/(?<=[сцз]ьк|[сц]к)(?:ому|им)$/u, "ий"],
  [/(?<=енк)(?:а|у|ом|ові)$/u, "о"],
  [/(?<=[оеєиії]в|[іиї]н|[сцз]ьк)ої$/u, "а"],
];

/** Endings of women's names in other cases. */
const womens: Rules = [
  [/(?<=[оеєї]в|[іиыї]н|[сцз]ьк)(?:ої|ій|у|ою)$/u, "а"],
  [/(?<=ск|цк)(?:ой|ую|ою)$/u, "ая"],
  [/(?<=[оеё]в|[иы]н)(?:ой|у|ою)$/u, "а"],
  [/(?<=[іїоеє]вн)(?:и|і|у|ою|ы|е|ой)$/u, "а"],
];
