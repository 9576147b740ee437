/** The words of one document → how each is used across it, which a single sentence cannot tell. */
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

/** In: the tokens of one document. Out: the evidence. */
export function gatherEvidence(tokens: Tokens, lexicon: Lexicon): Evidence {
  const usages = new Map<number, Usage>();
  const lines = styleOfSpans(tokens);
  for (let i = 0; i < tokens.count; i += 1) {
    const kindOf = tokens.kind[i] as number;
    if (kindOf > kind.capitals || lines[tokens.span[i] as number] !== running) continue;
    count(usageFor(usages, tokens.word[i] as number), tokens, lexicon, i);
  }
  return {
    usageOf: (word) => usages.get(word),
    kind: settleCase(tokens, lines, usages, lexicon),
  };
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

const running = 0;
const allCapitals = 1;
const headlineCase = 2;

/** For each span: running text, all capitals, or capitals on most words as in a headline. */
function styleOfSpans(tokens: Tokens): Uint8Array {
  const spans = tokens.count === 0 ? 0 : (tokens.span[tokens.count - 1] as number) + 1;
  const words = new Int32Array(spans);
  const capitals = new Int32Array(spans);
  const capitalised = new Int32Array(spans);
  const stopped = new Uint8Array(spans);
  for (let i = 0; i < tokens.count; i += 1) {
    stopped[tokens.span[i] as number] = tokens.kind[i] === kind.stop ? 1 : 0;
    if ((tokens.kind[i] as number) > kind.capitals) continue;
    // "of", "in", "to" are small in headlines too.
    if (
      tokens.kind[i] === kind.lower &&
      (tokens.end[i] as number) - (tokens.start[i] as number) < 4
    )
      continue;
    const span = tokens.span[i] as number;
    words[span] = (words[span] as number) + 1;
    if (tokens.kind[i] === kind.capitals) capitals[span] = (capitals[span] as number) + 1;
    if (isCapital(tokens.kind[i])) capitalised[span] = (capitalised[span] as number) + 1;
  }
  return Uint8Array.from(words, (count, span) => {
    if (count < 4) return running;
    if ((capitals[span] as number) >= 0.7 * count) return allCapitals;
    // A headline ends with no full stop.
    if (stopped[span] === 1) return running;
    return (capitalised[span] as number) >= 0.75 * count ? headlineCase : running;
  });
}

/** In headlines and all-capital lines a word is capitalised only if it would be in running text. */
function settleCase(
  tokens: Tokens,
  lines: Uint8Array,
  usages: Map<number, Usage>,
  lexicon: Lexicon,
): Uint8Array {
  const settled = tokens.kind.slice(0, tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    const line = lines[tokens.span[i] as number];
    if (line === running || !isCapital(settled[i])) continue;
    const word = tokens.word[i] as number;
    const usage = usages.get(word);
    if (usage?.capitals) settled[i] = kind.capitals;
    else if (usage?.inside) settled[i] = kind.capitalised;
    else if (usage?.lower || lexicon.classesOf(word) & wordClass.common) settled[i] = kind.lower;
    else if (line === allCapitals) settled[i] = kind.capitalised;
  }
  return settled;
}

/** Whether a kind of token is written with a capital. */
export function isCapital(kindOf: number | undefined): boolean {
  return kindOf === kind.capitalised || kindOf === kind.capitals || kindOf === kind.initial;
}
