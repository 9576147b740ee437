/** The words of one document → how each is used across it, which a single sentence cannot tell. */
import { findLineStyles, isCapital, lineStyle, normalizeCase } from "./letter-case.ts";
import { type Lexicon, wordClass } from "./lexicon.ts";
import { kind, type Tokens } from "./tokens.ts";

/** How a document uses one word. */
export interface Usage {
  lower: number;
  /** Capitalised where no sentence begins. */
  inside: number;
  /** Capitalised where a sentence begins. */
  opening: number;
  /** All capitals, outside lines that are all capitals. */
  capitals: number;
  afterTitle: number;
  afterGiven: number;
  /** The words before and after its first capitalised uses, at most `contextLimit` each. */
  before: number[];
  after: number[];
}

const contextLimit = 4;

export interface Evidence {
  usageOf(word: number): Usage | undefined;
  /** Token kinds as they would be in running text: a headline's capitals prove nothing. */
  kind: Uint8Array;
}

/** Gathers what is known about the tokens of a document. */
export function gatherEvidence(
  tokens: Tokens,
  lexicon: Lexicon,
  isCountry: (token: number) => boolean,
): Evidence {
  const usages = new Map<number, Usage>();
  const styles = findLineStyles(tokens);
  for (let i = 0; i < tokens.count; i += 1) {
    const kindOf = tokens.kind[i] as number;
    if (kindOf > kind.capitals || styles[tokens.span[i] as number] !== lineStyle.running) continue;
    count(usageFor(usages, tokens.word[i] as number), tokens, lexicon, i);
  }
  const usageOf = (word: number) => usages.get(word);
  return { usageOf, kind: normalizeCase({ tokens, styles, usageOf, lexicon, isCountry }) };
}

function usageFor(usages: Map<number, Usage>, word: number): Usage {
  const known = usages.get(word);
  if (known) return known;
  const usage = {
    lower: 0,
    inside: 0,
    opening: 0,
    capitals: 0,
    afterTitle: 0,
    afterGiven: 0,
    before: [],
    after: [],
  };
  usages.set(word, usage);
  return usage;
}

function count(usage: Usage, tokens: Tokens, lexicon: Lexicon, i: number): void {
  const kindOf = tokens.kind[i];
  if (kindOf === kind.lower) {
    usage.lower += 1;
    return;
  }
  if (kindOf === kind.capitals) usage.capitals += 1;
  if (tokens.opens[i] === 1) usage.opening += 1;
  else usage.inside += 1;
  const before = i > 0 ? (tokens.word[i - 1] as number) : 0;
  const classes = lexicon.classesOf(before);
  if (classes & wordClass.title) usage.afterTitle += 1;
  if (classes & wordClass.given && isCapital(tokens.kind[i - 1])) usage.afterGiven += 1;
  if (usage.before.length >= contextLimit) return;
  usage.before.push(before);
  usage.after.push(i + 1 < tokens.count ? (tokens.word[i + 1] as number) : 0);
}
