/**
 * A text → the language whose trigrams it has most of, as franc finds it: the same table, turned round. franc looks up
 * each trigram of a text in every language; here it is looked up once.
 */
import { data } from "franc/data.js";
import { expressions } from "franc/expressions.js";

/** The languages of one script. */
interface Script {
  /** ISO 639-3 */
  languages: string[];
  /** Trigram → each language that has it, times `rankSpace`, and its rank there, counted from 1. */
  ranks: Map<string, number[]>;
}

/** What a trigram counts that a language does not have; franc's. */
const maxDifference = 300;
const lettersRead = 2048;
/** A language has 300 trigrams. */
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
  const ranks: Script["ranks"] = new Map();
  const languages = Object.keys(models);
  for (const [language, model] of Object.values(models).entries())
    for (const [index, trigram] of model.split("|").entries()) {
      const known = ranks.get(trigram) ?? [];
      ranks.set(trigram, known);
      known.push(language * rankSpace + index + 1);
    }
  return { languages, ranks };
}

/** The language whose ranks differ least from the counts of the text's trigrams. */
function nearest(sample: string, { languages, ranks }: Script): string {
  const shared = new Int32Array(languages.length);
  for (const [trigram, count] of countTrigrams(sample)) {
    const known = ranks.get(trigram);
    if (!known) continue;
    for (let at = 0; at < known.length; at += 1) {
      const entry = known[at] as number;
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

function countTrigrams(sample: string): Map<string, number> {
  const words = sample.replaceAll(notLetters, " ").replaceAll(/\s+/g, " ").trim().toLowerCase();
  const padded = ` ${words} `;
  const counts = new Map<string, number>();
  for (let start = 0; start < padded.length - 2; start += 1) {
    const trigram = padded.slice(start, start + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}
