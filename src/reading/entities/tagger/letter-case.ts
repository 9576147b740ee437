/** What capitals prove: in a headline little, in a text without any nothing. */
import { type Lexicon, wordClass } from "./lexicon.ts";
import { kind, type Tokens } from "./tokens.ts";

export const lineStyle = {
  running: 0,
  allCapitals: 1,
  /** Capitals On Most Words */
  headline: 2,
} as const;

/** The style of letter case of each span of tokens. */
export function findLineStyles(tokens: Tokens): Uint8Array {
  const spans = tokens.count === 0 ? 0 : (tokens.span[tokens.count - 1] as number) + 1;
  const words = new Int32Array(spans);
  const capitals = new Int32Array(spans);
  const capitalised = new Int32Array(spans);
  const stopped = new Uint8Array(spans);
  for (let i = 0; i < tokens.count; i += 1) {
    const span = tokens.span[i] as number;
    stopped[span] = tokens.kind[i] === kind.stop ? 1 : 0;
    if (!countsForStyle(tokens, i)) continue;
    words[span] = (words[span] as number) + 1;
    if (tokens.kind[i] === kind.capitals) capitals[span] = (capitals[span] as number) + 1;
    if (isCapital(tokens.kind[i])) capitalised[span] = (capitalised[span] as number) + 1;
  }
  return Uint8Array.from(words, (count, span) => {
    if (count < minWords) return lineStyle.running;
    if ((capitals[span] as number) >= 0.7 * count) return lineStyle.allCapitals;
    // A headline ends with no full stop.
    const headline = stopped[span] === 0 && (capitalised[span] as number) >= 0.75 * count;
    return headline ? lineStyle.headline : lineStyle.running;
  });
}

const minWords = 4;

/** "of", "in", "to" are small in headlines too. */
function countsForStyle(tokens: Tokens, i: number): boolean {
  if ((tokens.kind[i] as number) > kind.capitals) return false;
  return (
    tokens.kind[i] !== kind.lower || (tokens.end[i] as number) - (tokens.start[i] as number) > 3
  );
}

interface CaseContext {
  tokens: Tokens;
  styles: Uint8Array;
  usageOf(word: number): { lower: number; inside: number; capitals: number } | undefined;
  lexicon: Lexicon;
  isCountry(token: number): boolean;
}

/** The kinds of the tokens as they would be in running text, also for headlines and lines in capitals. */
export function normalizeCase(context: CaseContext): Uint8Array {
  const { tokens, styles } = context;
  const kinds = tokens.kind.slice(0, tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    const style = styles[tokens.span[i] as number] as number;
    if (style !== lineStyle.running && isCapital(kinds[i]))
      kinds[i] = kindInRunningText(context, i, style);
  }
  return kinds;
}

function kindInRunningText(context: CaseContext, i: number, style: number): number {
  const { tokens, usageOf, isCountry } = context;
  const printed = tokens.kind[i] as number;
  // "US", "NATO" among the capitalised words of a headline.
  if (style === lineStyle.headline && printed === kind.capitals) return printed;
  const usage = usageOf(tokens.word[i] as number);
  if (usage?.capitals) return kind.capitals;
  if (usage?.inside) return kind.capitalised;
  if (usage?.lower || (isCommon(context, i) && !isCountry(i) && !isGivenName(context, i)))
    return kind.lower;
  return style === lineStyle.allCapitals ? kind.capitalised : printed;
}

function isCommon({ tokens, lexicon }: CaseContext, i: number): boolean {
  return (lexicon.classesOf(tokens.word[i] as number) & wordClass.common) !== 0;
}

/** "Mark Rutte Resigns": a common word that is a given name too, before a word that is not common. */
function isGivenName(context: CaseContext, i: number): boolean {
  const { tokens, lexicon } = context;
  if (!(lexicon.classesOf(tokens.word[i] as number) & wordClass.given)) return false;
  return (
    i + 1 < tokens.count &&
    tokens.span[i + 1] === tokens.span[i] &&
    isCapital(tokens.kind[i + 1]) &&
    !isCommon(context, i + 1)
  );
}

const minForCase = 20;

/**
 * Capitalises, in place, the words that are not common ones, if hardly a word of the document has a capital:
 * "vladimir putin met xi jinping in beijing".
 */
export function restoreCapitals(
  tokens: Tokens,
  lexicon: Lexicon,
  isCountry: (token: number) => boolean,
): void {
  let words = 0;
  let capitalised = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] === kind.lower) words += 1;
    if (isCapital(tokens.kind[i])) capitalised += 1;
  }
  if (words < minForCase || capitalised > words / 100) return;
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] !== kind.lower) continue;
    const common = lexicon.classesOf(tokens.word[i] as number) & plainClasses;
    if (common === 0 || isCountry(i)) tokens.kind[i] = kind.capitalised;
  }
}

const plainClasses = wordClass.common | wordClass.demonym | wordClass.calendar | wordClass.title;

/** Whether a kind of token is written with a capital. */
export function isCapital(kindOf: number | undefined): boolean {
  return kindOf === kind.capitalised || kindOf === kind.capitals || kindOf === kind.initial;
}
