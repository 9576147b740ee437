/** The words behind a number → what is counted, in the text's own words: "Russian combat drones", "people". */
import type { Span } from "../../record/record.ts";
import { bareNumber, type PrintedNumber } from "./numbers.ts";
import type { FigureWords } from "./words.ts";

/** What stands behind a number. Offsets are within the sentence. */
export interface CountedNoun {
  /** The noun with the words before it; absent where none is printed. */
  of?: Span;
  /** The noun itself, in lower case. */
  noun?: string;
  /** The noun is a measure, a time or money. */
  isUnit: boolean;
  /** Where the words that belong to the number end. */
  end: number;
}

/** `25 out of 25 drones`, `21 of 49 drones`, `nine million of those people`, `hundreds of homes`, `five of the nine reactors` */
const partOf = new RegExp(
  `^\\s(?:out\\s)?of(?!\\s(?:whom|which|them|us|you)(?!\\p{L}))(?:\\s(?:the|these|those|its|his|her|their|our|all))?(?:\\s${bareNumber}(?!\\p{L}))?`,
  "iu",
);

/** `50 were rescue officials` */
const complement = /^(?:\sof\s(?:whom|them))?\s(?:were|are)(?=\s)/u;

/** Finds what a number counts. */
export function findCounted(
  sentence: string,
  number: PrintedNumber,
  { units }: FigureWords,
): CountedNoun {
  const start = number.end;
  const window = sentence.slice(start, start + reach);
  const nouns = readNounPhrase(window, 0, units);
  if (nouns) return toCounted(start, nouns, units);
  const lead = (partOf.exec(window) ?? complement.exec(window))?.[0];
  const whole = lead === undefined ? undefined : readNounPhrase(window, lead.length, units);
  if (whole) return toCounted(start, whole, units);
  const led = groupBefore.exec(sentence.slice(Math.max(0, number.start - reach), number.start));
  if (led?.groups?.["noun"] !== undefined) {
    const noun = number.start - led[0].length;
    return {
      of: { start: noun, end: noun + led.groups["noun"].length },
      isUnit: false,
      end: start,
    };
  }
  return { isUnit: startsWithUnit(window, units), end: start };
}

/** `a population of 70,000`, `a crew of six`: what is counted stands before the number. */
const groupBefore =
  /(?<noun>(?:population|crew|team|audience|crowd|workforce|staff|membership))\sof\s$/u;

/** A count is followed closely by its noun. */
const reach = 140;
const maxWords = 6;

interface NounPhrase extends Span {
  noun: string;
}

function toCounted(start: number, phrase: NounPhrase, units: ReadonlySet<string>): CountedNoun {
  return {
    of: { start: start + phrase.start, end: start + phrase.end },
    noun: phrase.noun,
    isUnit: units.has(phrase.noun),
    end: start + phrase.end,
  };
}

function startsWithUnit(window: string, units: ReadonlySet<string>): boolean {
  const first = /^[\s-](\p{L}+)/u.exec(window)?.[1];
  return first !== undefined && units.has(first.toLowerCase());
}

/** A word and the space before it; `off-school`, `Wanted`, `U.S.` */
const nextWord = /\s([\p{L}][\p{L}\p{N}’'‑-]*(?:\.(?=\p{L}))?[\p{L}.]*)/uy;

/** Up to six words that no small word interrupts, the first plural of them the noun: "tear gas shells". */
function readNounPhrase(
  window: string,
  from: number,
  units: ReadonlySet<string>,
): NounPhrase | undefined {
  let phrase: NounPhrase | undefined;
  let at = from;
  for (let count = 0; count < maxWords; count += 1) {
    nextWord.lastIndex = at;
    const word = nextWord.exec(window)?.[1]?.replace(/(?:['’]s?|\.)$/u, "");
    if (word === undefined || stopWords.has(word.toLowerCase())) break;
    const start = at + 1;
    at = start + word.length;
    const lower = word.toLowerCase();
    if (count === 0 && units.has(lower)) return { start, end: at, noun: lower };
    if (isPlural(word)) {
      if (phrase && units.has(lower)) break;
      phrase = { start: from + leadingSpace(window, from), end: at, noun: lower };
    } else if (phrase) break;
    if (/^[^\s]/.test(window.slice(at, at + 1))) break;
  }
  return phrase && extend(window, phrase);
}

function leadingSpace(window: string, from: number): number {
  return /\s/.test(window[from] ?? "") ? 1 : 0;
}

/** `blocks of flats`, `incidents of torture`: the first noun alone says too little. */
const partitive =
  /^\sof\s(?!(?:the|an?|his|her|its|their|our|these|those|this|that)\s)(?:(?:(?!(?:and|or|in|at|by|for|to|from|with|on)\s)\p{Ll}[\p{L}-]*\s){0,3}?\p{Ll}[\p{L}-]*s(?![\p{L}-])|\p{Ll}[\p{L}-]*)/u;
const partitiveNouns = new Set(
  "blocks units cases incidents acts pieces items rounds groups types kinds counts pairs members".split(
    " ",
  ),
);

function extend(window: string, phrase: NounPhrase): NounPhrase {
  if (!partitiveNouns.has(phrase.noun)) return phrase;
  const more = partitive.exec(window.slice(phrase.end));
  return more ? { ...phrase, end: phrase.end + more[0].length } : phrase;
}

/** "people", "aircraft", "policemen", "Chinese"; "shells"; not "gas", "glass", "campus", "crisis". */
function isPlural(word: string): boolean {
  if (irregular.test(word)) return true;
  return /\p{Ll}s$/u.test(word) && !singularInS.test(word);
}

const irregular =
  /^(?:people|personnel|police|children|\p{L}*(?:men|folk|craft)|staff|crew|cattle|sheep|fish|mice|geese|teeth|feet|media|infantry|\p{Lu}\p{L}+ese)$/u;
const singularInS =
  /(?:us|is|ss)$|^(?:gas|news|his|its|as|was|has|does|says|times|always|perhaps|overseas|besides|sometimes|plus|mass|series|yes|this|thus)$/iu;

/** Words that are not part of a count: another part of the sentence begins with them. */
const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those his her its their our my your and or but nor so yet if than then as
  at by for from in into of off on onto out over to under up upon with within without across after against
  along amid among around before behind below beside between beyond down during inside near outside past
  per since through throughout till toward towards until via while who whom whose which what when where
  why how because although though unless not no never he she it they we i you him them us me
  is are was were be been being am has have had having do does did will would shall should can could may
  might must there here also later earlier now today yesterday tomorrow tonight
  said says told according including known called named aged who’s monday tuesday wednesday thursday
  friday saturday sunday january february march april may june july august september october november
  december`
    .split(/\s+/)
    .filter(Boolean),
);
