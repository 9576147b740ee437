/**
 * Text → tokens, as parallel arrays: one number each for where a token stands, what kind it is and
 * which word it is. No token is an object, so that a megabyte of text costs a few typed arrays.
 */
import type { Span } from "../../../record/record.ts";
import { isContraction, isPossessive } from "./apostrophes.ts";
import { blank, charType, digit, isApostrophe, isHyphen, isUpper, letter } from "./characters.ts";
import { hashWord } from "./hash.ts";
import { splitsAtHyphen } from "./hyphens.ts";
import type { PlaceClass } from "./place-class.ts";

export const kind = {
  lower: 0,
  /** "Kyiv", "McDonald", "al-Assad" */
  capitalised: 1,
  /** "NATO", "G7" */
  capitals: 2,
  /** "J." of "J. Smith", "U.S." */
  initial: 3,
  number: 4,
  hyphen: 5,
  /** The ’s of "Putin’s". */
  possessive: 6,
  /** Full stop, question or exclamation mark: a sentence may end here. */
  stop: 7,
  /** Comma, colon, bracket and whatever else is not a word. */
  mark: 8,
  quote: 9,
} as const;

export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** Hash of the word in lower case, see hash.ts. */
  word: Int32Array;
  /** 1 where a sentence or a block begins. */
  opens: Uint8Array;
  /** Which of the given spans a token stands in. */
  span: Int32Array;
}

export interface TokenizerOptions {
  /** Needed to separate the two places of "Russia-Ukraine". */
  placeClass?: PlaceClass;
  /** "l’Europe" is two words. */
  elides?: boolean | undefined;
}

/** Splits the given spans of a text into tokens. */
export function tokenize(
  text: string,
  spans: readonly Span[],
  options: TokenizerOptions = {},
): Tokens {
  const most = spans.reduce((sum, span) => sum + span.end - span.start, 0) + 1;
  const tokens: Tokens = {
    count: 0,
    start: new Int32Array(most),
    end: new Int32Array(most),
    kind: new Uint8Array(most),
    word: new Int32Array(most),
    opens: new Uint8Array(most),
    span: new Int32Array(most),
  };
  spans.forEach((span, index) => {
    tokenizeSpan({ ...options, text, end: span.end, tokens }, span.start, index);
  });
  return tokens;
}

interface TokenizerInput extends TokenizerOptions {
  text: string;
  end: number;
  tokens: Tokens;
}

function tokenizeSpan(reading: TokenizerInput, start: number, index: number): void {
  const { text, end, tokens } = reading;
  let opening = true;
  let position = start;
  while (position < end) {
    const type = charType(text, position);
    if (type === blank) {
      position += 1;
      continue;
    }
    const n = tokens.count;
    tokens.count += 1;
    tokens.start[n] = position;
    tokens.span[n] = index;
    tokens.opens[n] = opening ? 1 : 0;
    if (type === letter || type === digit) readWord(reading, position);
    else readMark(reading, position);
    position = tokens.end[n] as number;
    opening = nextOpens(tokens.kind[n] as number, opening);
    if (opening && tokens.kind[n] === kind.stop && !blankAfter(text, position, end))
      opening = false;
  }
}

/** "He left. “We …": the quotation mark after a full stop does not take the opening away. */
function nextOpens(kindOf: number, opening: boolean): boolean {
  if (kindOf === kind.stop) return true;
  return opening && (kindOf === kind.quote || kindOf === kind.mark);
}

/** A full stop inside "3.30pm" or "dateline.org" ends nothing. */
function blankAfter(text: string, position: number, end: number): boolean {
  if (position >= end) return true;
  const type = charType(text, position);
  return type !== letter && type !== digit;
}

function readWord(
  { text, end: limit, tokens, placeClass, elides }: TokenizerInput,
  from: number,
): void {
  let end = from;
  let uppers = 0;
  let letters = 0;
  let dots = 0;
  let capitalInside = false;
  let contracted = false;
  while (end < limit) {
    const type = charType(text, end);
    if (type === letter || type === digit) {
      if (type === letter) letters += 1;
      if (type === letter && isUpper(text, end)) uppers += 1;
      end += 1;
      continue;
    }
    const joins = end + 1 < limit && charType(text, end + 1) === letter;
    const code = text.charCodeAt(end);
    if (code === fullStop && isDottedInitial(text, from, end)) dots += 1;
    else if (!joins) break;
    else if (elides && isApostrophe(code) && isElision(text, from, end)) {
      readElided(text, tokens, { start: from, end: end + 1 });
      return;
    } else if (isApostrophe(code) ? isPossessive(text, end, limit) : !isHyphen(code)) break;
    else if (isHyphen(code) && splitsAtHyphen(text, from, end, limit, placeClass)) break;
    else if (isApostrophe(code)) contracted = isContraction(text, end, limit);
    capitalInside ||= joins && isUpper(text, end + 1);
    end += 1;
  }
  const n = tokens.count - 1;
  tokens.end[n] = end;
  tokens.word[n] = hashWord(text, from, end);
  tokens.kind[n] = wordKind(isUpper(text, from) || capitalInside, uppers, letters, dots);
  if (contracted) tokens.kind[n] = kind.lower;
  if (tokens.kind[n] !== kind.initial && dots === 0 && endsAbbreviation(text, from, end, limit))
    tokens.end[n] = end + 1;
}

/** The "l’" of "l’Europe" and the "Dell’" that opens a sentence; not of a name such as "D’Angelo". */
function isElision(text: string, from: number, at: number): boolean {
  return elided.has(
    isUpper(text, from) ? text.slice(from, at) : text.slice(from, at).toLowerCase(),
  );
}

/** With a capital only those that names do not begin with. */
const elided = new Set(
  "l d n m s t c j qu jusqu lorsqu puisqu quelqu dell nell sull all dall un c quest quell sant anch L J C N S Qu Lorsqu Puisqu Jusqu Dell Nell Sull All Dall Un Quest Quell".split(
    " ",
  ),
);

function readElided(text: string, tokens: Tokens, { start, end }: Span): void {
  const n = tokens.count - 1;
  tokens.end[n] = end;
  tokens.word[n] = hashWord(text, start, end - 1);
  tokens.kind[n] = kind.lower;
}

/** "al-Assad" and "d’Ivoire" count as capitalised; "iPhone" and "eBay" do not. */
function wordKind(capitalised: boolean, uppers: number, letters: number, dots: number): number {
  if (letters === 0) return kind.number;
  if (uppers === 0) return kind.lower;
  if (dots > 0) return kind.initial;
  if (uppers > 1 && uppers * 2 > letters && uppers >= letters - 1) return kind.capitals;
  return capitalised ? kind.capitalised : kind.lower;
}

/** The full stop after the J of "J. Smith" and after each letter of "U.S.", never after a longer word. */
function isDottedInitial(text: string, from: number, at: number): boolean {
  const single = at - from === 1 || text.charCodeAt(at - 2) === fullStop;
  return single && isUpper(text, at - 1);
}

/** "Gen. Oleksandr Syrskyi", "Mr. Putin", "St. Petersburg": this full stop ends no sentence. */
function endsAbbreviation(text: string, from: number, end: number, limit: number): boolean {
  if (end >= limit || text.charCodeAt(end) !== fullStop || end - from > 5) return false;
  return abbreviations.has(text.slice(from, end).toLowerCase());
}

const abbreviations = new Set(
  "mr mrs ms dr prof rev hon gen col maj capt lt sgt cpl adm cmdr insp supt gov sen rep pres st mt ft sr jr messrs msgr fr amb atty dep asst vs etc".split(
    " ",
  ),
);

function readMark({ text, end: limit, tokens }: TokenizerInput, from: number): void {
  const n = tokens.count - 1;
  const code = text.charCodeAt(from);
  tokens.end[n] = from + 1;
  tokens.word[n] = code;
  if (isApostrophe(code) && isPossessive(text, from, limit)) {
    tokens.end[n] = from + 2;
    tokens.kind[n] = kind.possessive;
    tokens.word[n] = possessiveWord;
  } else if (code === fullStop || code === 0x21 || code === 0x3f || code === 0x2026)
    tokens.kind[n] = kind.stop;
  else if (isHyphen(code)) tokens.kind[n] = kind.hyphen;
  else if (code === 0x22 || (code >= 0x2018 && code <= 0x201e) || code === 0x27)
    tokens.kind[n] = kind.quote;
  else tokens.kind[n] = kind.mark;
}

const possessiveWord = 0x2019_73;
const fullStop = 0x2e;
