/** A corpus → what is asked of it: phrases to type, words with a slip, names in another spelling. */
import { foldWords } from "../../src/search/words.ts";
import type { SearchableArticle, SearchableCorpus } from "../../src/search/searchable.ts";
import { pick, type Random, randomFrom } from "../../tests/search/mixed-corpus.ts";

/** A query, and the word that an article must hold to be what was meant. */
export interface Meant {
  query: string;
  word: string;
}

export interface Queries {
  /** Two or three words of one sentence, to be typed letter by letter. */
  typed: string[];
  /** A word of at least five letters with one slip. */
  slips: Meant[];
  /** A surname or a place as another house would romanise it. */
  names: Meant[];
  /** Four words that follow each other somewhere; `word` is the phrase itself. */
  phrases: Meant[];
}

const each = 100;
/** Ways to write one name: [as printed, otherwise]. */
const romanisations: [RegExp, string][] = [
  [/kh/, "h"],
  [/y$/, "iy"],
  [/ya/, "ia"],
  [/w/, "v"],
  [/ou/, "u"],
  [/ph/, "f"],
  [/ck/, "k"],
  [/x/, "ks"],
  [/(.)\1/, "$1"],
  [/i(?=[aou])/, "y"],
  [/ch/, "tch"],
];

/** Makes queries; a seed gives the same ones each time. */
export function makeQueries(corpus: SearchableCorpus, seed: number): Queries {
  const random = randomFrom(seed);
  const repeat = <T>(make: () => T | undefined): T[] => {
    const made: T[] = [];
    for (let tries = 0; made.length < each && tries < 100 * each; tries += 1) {
      const one = make();
      if (one !== undefined) made.push(one);
    }
    return made;
  };
  return {
    typed: repeat(() => typedWords(corpus, random)),
    slips: repeat(() => slip(corpus, random)),
    names: repeat(() => otherName(corpus, random)),
    phrases: repeat(() => phrase(corpus, random)),
  };
}

function sentenceWords(corpus: SearchableCorpus, random: Random): string[] {
  return foldWords(pick(pick(corpus.articles, random).sentences, random).text);
}

function typedWords(corpus: SearchableCorpus, random: Random): string | undefined {
  const words = sentenceWords(corpus, random).filter((word) => word.length > 3);
  const count = random() < 0.5 ? 2 : 3;
  return words.length < count
    ? undefined
    : Array.from({ length: count }, () => pick(words, random)).join(" ");
}

function slip(corpus: SearchableCorpus, random: Random): Meant | undefined {
  const words = sentenceWords(corpus, random).filter((found) => /^[a-z]{5,}$/.test(found));
  if (words.length === 0) return undefined;
  const word = pick(words, random);
  const query = slipIn(word, random);
  return query === word ? undefined : { query, word };
}

/** A letter dropped, added, changed, or two swapped. */
function slipIn(word: string, random: Random): string {
  const at = Math.floor(random() * (word.length - 1));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function otherName(corpus: SearchableCorpus, random: Random): Meant | undefined {
  if (corpus.names.length === 0) return undefined;
  const { kind, name } = pick(corpus.names, random);
  if (kind === "organisation") return undefined;
  const word = foldWords(name).at(-1) ?? "";
  const fitting = romanisations.filter(([pattern]) => pattern.test(word));
  if (word.length < 5 || fitting.length === 0) return undefined;
  const [pattern, otherwise] = pick(fitting, random);
  return { query: word.replace(pattern, otherwise), word };
}

function phrase(corpus: SearchableCorpus, random: Random): Meant | undefined {
  const words = sentenceWords(corpus, random);
  if (words.length < 6) return undefined;
  const start = Math.floor(random() * (words.length - 4));
  const text = words.slice(start, start + 4).join(" ");
  return { query: `"${text}"`, word: text };
}

const foldedTexts = new WeakMap<SearchableArticle, string>();

/** Whether the words stand in the article, one after the other. */
export function holds(article: SearchableArticle | undefined, words: string): boolean {
  if (!article) return false;
  const text =
    foldedTexts.get(article) ??
    ` ${foldWords([article.title, ...article.sentences.map((sentence) => sentence.text)].join(" \n ")).join(" ")} `;
  foldedTexts.set(article, text);
  return text.includes(` ${words} `);
}
