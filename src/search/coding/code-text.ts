/**
 * Texts ↔ a short string, word by word: a word is one of the dictionary that all files of texts share, or one that the
 * file has had before, or is spelled out.
 */
import { type AnswerStates, type BitCoder, newStates } from "./bit-coder.ts";
import { codeNumber, newNumberStates } from "./code-number.ts";
import {
  codeSpelling,
  copySpellingStates,
  learnSpellings,
  newSpellingStates,
  type SpellingStates,
} from "./code-spelling.ts";

/** The words that most files have, the most frequent first, and how words are spelled. */
export interface Dictionary {
  words: readonly string[];
  /** In small letters → its place. */
  places: ReadonlyMap<string, number>;
  spelling: SpellingStates;
}

export function openDictionary(words: readonly string[]): Dictionary {
  const spelling = newSpellingStates();
  learnSpellings(spelling, words.map(toLower));
  return { words, places: new Map(words.map((word, place) => [toLower(word), place])), spelling };
}

/** What one file has had so far. */
export interface TextStates {
  dictionary: Dictionary;
  spelling: SpellingStates;
  /** Its words that are not of the dictionary, the latest last. */
  words: string[];
  /** The same in small letters: whoever reads needs none. */
  known: Set<string>;
  /** What stands between words. */
  gaps: string[];
  kinds: AnswerStates;
  shapes: AnswerStates;
  numbers: AnswerStates;
}

const usualGaps = [" ", "", ", ", ". ", ".", "-", "’", " “", "” ", "'"];
/** Gaps up to this place are told apart where they say what comes next. */
const toldGaps = 12;
const [dictionaryWord, hadWord, newWord, noWord] = [0, 1, 2, 3];
/** Kinds of numbers. */
const [ofDictionary, ofHad, ofGap, ofFirstGap, kindsOfNumbers] = [0, 1, 2, 3, 4];

export function newTextStates(dictionary: Dictionary): TextStates {
  return {
    dictionary,
    spelling: copySpellingStates(dictionary.spelling),
    words: [],
    known: new Set(),
    gaps: [...usualGaps],
    kinds: newStates(4 * toldGaps * 4),
    shapes: newStates(2 * 4 * 4),
    numbers: newNumberStates(kindsOfNumbers),
  };
}

/** A word, with what stands before it; the last has none. */
interface Token {
  gap: string;
  word: string;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    tokens.push({ gap: text.slice(end, index), word });
    end = index + word.length;
  }
  return [...tokens, { gap: text.slice(end), word: "" }];
}

const none: readonly Token[] = [];

/** Writes or reads a text. @param given what is written */
export function codeText(coder: BitCoder, states: TextStates, given?: string): string {
  const tokens = given === undefined ? none : toTokens(given);
  let text = "";
  let before = noWord;
  for (let place = 0; ; place += 1) {
    const { gap = "", word = "" } = tokens[place] ?? {};
    const gapPlace = codeGap(coder, states, gap, place === 0);
    text += states.gaps[gapPlace] ?? "";
    const context = { before, gap: Math.min(gapPlace, toldGaps - 1), isFirst: place === 0 };
    const coded = codeWord(coder, states, word, context);
    if (coded.kind === noWord) return text;
    text += coded.word;
    before = coded.kind;
  }
}

function codeGap(coder: BitCoder, states: TextStates, given: string, isFirst: boolean): number {
  const { gaps, numbers, spelling } = states;
  const known = gaps.indexOf(given);
  const kind = isFirst ? ofFirstGap : ofGap;
  const place = codeNumber(coder, numbers, known < 0 ? gaps.length : known, kind);
  if (place >= gaps.length) gaps.push(codeSpelling(coder, spelling, given));
  return place;
}

interface Context {
  /** The kind of the word before. */
  before: number;
  gap: number;
  isFirst: boolean;
}

function codeWord(coder: BitCoder, states: TextStates, given: string, context: Context) {
  const { dictionary, words, kinds, numbers } = states;
  const found = find(states, given);
  const at = 4 * (context.before * toldGaps + context.gap);
  const high = coder.answer(kinds, at + 1, found.kind >> 1);
  const kind = 2 * high + coder.answer(kinds, at + 2 + high, found.kind & 1);
  if (kind === noWord) return { kind, word: "" };
  let stored = "";
  if (kind === dictionaryWord)
    stored = dictionary.words[codeNumber(coder, numbers, found.place, ofDictionary)] ?? "";
  else if (kind === hadWord) {
    const back = codeNumber(coder, numbers, words.length - 1 - found.place, ofHad);
    [stored = ""] = words.splice(words.length - 1 - back, 1);
    words.push(stored);
  } else stored = codeSpelling(coder, states.spelling, found.spelled);
  const shape = codeShape(coder, states, found.shape, (context.isFirst ? 4 : 0) + kind);
  const word = toShape(stored, shape);
  if (kind === newWord) words.push(word);
  return { kind, word };
}

/** As stored, in small letters, with a capital letter, in capitals only. */
const shapes = [
  (word: string) => word,
  toLower,
  toCapitalised,
  (word: string) => word.toUpperCase(),
];

function toShape(word: string, shape: number): string {
  return shapes[shape]?.(word) ?? word;
}

function codeShape(coder: BitCoder, { shapes: states }: TextStates, given: number, kind: number) {
  const high = coder.answer(states, 4 * kind + 1, given >> 1);
  return 2 * high + coder.answer(states, 4 * kind + 2 + high, given & 1);
}

function toLower(word: string): string {
  return word.toLowerCase();
}

function toCapitalised(word: string): string {
  const lower = word.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** How a word is written: as what, its place among those, or how it is spelled, and the shape of that. */
function find({ dictionary, words, known }: TextStates, word: string) {
  if (word === "") return { kind: noWord, place: 0, spelled: "", shape: 0 };
  const lower = toLower(word);
  const shapeOf = (stored: string) => shapes.findIndex((shape) => shape(stored) === word);
  const place = dictionary.places.get(lower);
  const shape = place === undefined ? -1 : shapeOf(dictionary.words[place] ?? "");
  if (place !== undefined && shape >= 0) return { kind: dictionaryWord, place, spelled: "", shape };
  const isHad = (stored: string) => stored.length === word.length && toLower(stored) === lower;
  const had = known.has(lower) ? words.findLastIndex(isHad) : -1;
  const hadShape = had < 0 ? -1 : shapeOf(words[had] ?? "");
  if (hadShape >= 0) return { kind: hadWord, place: had, spelled: "", shape: hadShape };
  known.add(lower);
  const newShape = shapeOf(lower);
  const spelled = newShape < 0 ? word : lower;
  return { kind: newWord, place: 0, spelled, shape: Math.max(0, newShape) };
}
