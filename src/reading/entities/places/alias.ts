/**
 * How an alias is related to the name of its place. Athen and Athens, Calcutta and Kolkata are much alike; what is not,
 * such as "Whitehall" of Atlanta and "Cloud City" of Leadville, is seldom what an article means.
 */
import { fold } from "../../../text/fold.ts";
import { countEdits } from "../../../text/spelling.ts";
import { uniteSpellings } from "../../../text/transliteration.ts";
import type { GazetteerMatch } from "../gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "../gazetteer/gazetteer-place.ts";
import { isKindWord } from "./kind-words.ts";

/** "Odessa" is another spelling of Odesa, "St. Petersburg" of Saint Petersburg; Stockton-on-Tees is Stockton to all around it. */
export function isSpelling({ name }: GazetteerPlace, key: string): boolean {
  const spelling = uniteSpellings(fold(name).split(onRiver, 1)[0] ?? "");
  return [key, key.replace(/^st ?/, "saint ")].some((own) => uniteSpellings(own) === spelling);
}

const onRiver = / (?:upon|on|under|am|an der) /;

/** Whether a name in Latin letters is an alias of its place that has nothing in common with the place's own name. */
export function isUnlike({ place, how }: GazetteerMatch, key: string): boolean {
  if (how === "exact" || !latin.test(key)) return false;
  const name = fold(place.name);
  const ownWords = tellingWords(name);
  if (tellingWords(key).some((word) => ownWords.includes(word))) return false;
  return [name, name.replace(/ [^ ]+$/, "")].every((own) => !isAlike(own, key));
}

const latin = /^[a-z]/;

function tellingWords(key: string): string[] {
  return key.split(" ").filter((word) => word.length > 3 && !isKindWord(word));
}

function isAlike(name: string, key: string): boolean {
  const [own, other] = [uniteSpellings(name), uniteSpellings(key)];
  const edits = Math.floor(Math.max(own.length, other.length) * mostChanged) + 1;
  return countEdits(own, other, edits) < edits;
}

/** The share of the letters that may differ. */
const mostChanged = 0.4;
