/**
 * A text → the language whose trigrams it has most of, as franc finds it: the same table, turned round. franc looks up
 * each trigram of a text in every language; here it is looked up once.
 */
import { data } from "franc/data.js";
import { expressions } from "franc/expressions.js";

/** The languages of one script. Its letters and trigrams have numbers; 0 is any that no language has. */
interface Script {
  /** ISO 639-3 */
  languages: string[];
  /** Code unit → letter. */
  letters: Uint8Array;
  /** How many numbers letters have. */
  size: number;
  /** Three letters, as the digits of one number → trigram. */
  trigrams: Uint16Array;
  /** Trigram → where its ranks begin; those of the next begin where they end. */
  starts: Uint32Array;
  /** Each language that has a trigram, times `rankSpace`, and its rank there, counted from 1. */
  ranks: Uint16Array;
}

/** What a trigram counts that a language does not have; franc's. */
const maxDifference = 300;
const lettersRead = 2048;
/** A language has 300 trigrams, and a script fewer than 128 languages: both fit in 16 bits. */
const rankBits = 9;
const rankSpace = 2 ** rankBits;
/** From ! to @: what stands between words. */
const notLetters = /[\u0021-\u0040]+/g;

/** @returns ISO 639-3, "und" for a text without letters */
export function nearestByTrigrams(text: string): string {
  const sample = text.slice(0, lettersRead);
  const script = topScript(sample);
  if (script === undefined) return "und";
  const known = scriptOf(script);
  return known ? nearest(sample, known) : script;
}

/** The script that most letters are of; of some only one language is written. */
function topScript(sample: string): string | undefined {
  let top: string | undefined;
  let most = 0;
  for (const [script, letters] of Object.entries(expressions)) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > most) [top, most] = [script, count];
    if (2 * count > sample.length) break;
  }
  return top;
}

const scripts = new Map<string, Script | undefined>();

function scriptOf(name: string): Script | undefined {
  if (!scripts.has(name)) scripts.set(name, data[name] && readScript(data[name]));
  return scripts.get(name);
}

function readScript(models: Readonly<Record<string, string>>): Script {
  const lists = Object.values(models).map((model) => model.split("|"));
  const letters = new Uint8Array(2 ** 16);
  let size = 1;
  for (const letter of new Set(lists.flat().join(""))) {
    letters[letter.charCodeAt(0)] = size;
    size += 1;
  }
  const trigrams = new Uint16Array(size ** 3);
  const ranks: number[][] = [[]];
  for (const [language, list] of lists.entries())
    for (const [index, trigram] of list.entries()) {
      const place = [0, 1, 2].reduce(
        (sum, at) => sum * size + (letters[trigram.charCodeAt(at)] as number),
        0,
      );
      trigrams[place] ||= ranks.push([]) - 1;
      ranks[trigrams[place] as number]?.push(language * rankSpace + index + 1);
    }
  const starts = new Uint32Array(ranks.length + 1);
  for (const [trigram, own] of ranks.entries())
    starts[trigram + 1] = (starts[trigram] as number) + own.length;
  const languages = Object.keys(models);
  return { languages, letters, size, trigrams, starts, ranks: Uint16Array.from(ranks.flat()) };
}

/** The language whose ranks differ least from the counts of the text's trigrams. */
function nearest(sample: string, script: Script): string {
  const { languages, starts, ranks } = script;
  const shared = new Int32Array(languages.length);
  const counts = countTrigrams(sample, script);
  for (let trigram = 1; trigram < counts.length; trigram += 1) {
    const count = counts[trigram] as number;
    if (count === 0) continue;
    const end = starts[trigram + 1] as number;
    for (let at = starts[trigram] as number; at < end; at += 1) {
      const entry = ranks[at] as number;
      const language = entry >> rankBits;
      const difference = Math.abs(count - (entry & (rankSpace - 1)));
      shared[language] = (shared[language] as number) + maxDifference - difference;
    }
  }
  let best = 0;
  for (const [language, share] of shared.entries())
    if (share > (shared[best] ?? 0)) best = language;
  return languages[best] ?? "und";
}

/** How often each trigram of the script stands in a text. */
function countTrigrams(sample: string, { letters, size, trigrams, starts }: Script): Uint16Array {
  const words = sample.replaceAll(notLetters, " ").replaceAll(/\s+/g, " ").trim().toLowerCase();
  const padded = ` ${words} `;
  const counts = new Uint16Array(starts.length - 1);
  let [first, second] = [0, 0];
  for (let at = 0; at < padded.length; at += 1) {
    const third = letters[padded.charCodeAt(at)] as number;
    const trigram = trigrams[(first * size + second) * size + third] as number;
    counts[trigram] = (counts[trigram] as number) + 1;
    [first, second] = [second, third];
  }
  return counts;
}
