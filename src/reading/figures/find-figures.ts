/**
 * Text → figures: the numbers of people and things it states, what they count, what happened to them, and
 * who says so. Dates, times, ages, money, measures, shares, ranks and names with a number are none.
 *
 * A figure is read from its own sentence, its source also from the quotation it stands in. What they
 * do not state is left out: no noun, no outcome, no source.
 */
import { attributeFigure, type SentenceContext } from "./attribute.ts";
import {
  type LocatedOutcome,
  findOutcome,
  inheritOutcomes,
  type LocatedNumber,
} from "./outcome.ts";
import { type CountedNoun, findCounted } from "./counted.ts";
import { isNotACount, isReference } from "./not-a-count.ts";
import { findNumbers, findZeros, type PrintedNumber } from "./numbers.ts";
import type { FigureWords } from "./words.ts";
import type { ArticleRecord, Block, Figure, Span } from "../../record/record.ts";
import { findSentences } from "../../text/sentences.ts";
import { countStartingBefore } from "../../text/count-before.ts";

/** What is known of an article before its figures are. */
export interface ArticleLayers
  extends Pick<ArticleRecord, "blocks" | "mentions" | "dates" | "quotes"> {
  /** Numbers written in a way that nobody writes them. */
  suspects: readonly Span[];
}

/** Finds the figures of a reading text in order; none overlap, and none are in boilerplate. */
export function findFigures(text: string, layers: ArticleLayers, words: FigureWords): Figure[] {
  const taken = uniteSpans([...layers.dates, ...layers.mentions, ...layers.suspects]);
  const persons = layers.mentions
    .filter(({ kind }) => kind === "person")
    .toSorted((a, b) => a.start - b.start);
  const figures: Figure[] = [];
  let previous: Span | undefined;
  for (const block of layers.blocks) {
    if (!kinds.has(block.kind)) continue;
    for (const sentence of splitBlock(text, block)) {
      const context: SentenceContext = { text, sentence, previous, persons, quotes: layers.quotes };
      for (const figure of readSentence(context, taken, words)) figures.push(figure);
      previous = sentence;
    }
  }
  return figures;
}

const kinds: ReadonlySet<Block["kind"]> = new Set(["title", "standfirst", "paragraph", "caption"]);

/** A block without any number need not be cut. */
function splitBlock(text: string, block: Span): Span[] {
  return anyNumber.test(text.slice(block.start, block.end)) ? findSentences(text, block) : [block];
}

const anyNumber =
  /\d|(?<=\p{L})teen(?!\p{L})|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores|hundreds?|thousands?|millions?|no|nobody)(?!\p{L})/iu;

/** A number that counts, on its way to a figure; offsets within the sentence. */
interface Candidate extends LocatedNumber {
  number: PrintedNumber;
  counted: CountedNoun;
  outcome?: LocatedOutcome;
}

function readSentence(
  context: SentenceContext,
  taken: readonly Span[],
  words: FigureWords,
): Figure[] {
  const { start } = context.sentence;
  const sentence = context.text.slice(start, context.sentence.end);
  const numbers = [...findNumbers(sentence), ...findZeros(sentence)]
    .filter((number) => !overlaps(taken, start + number.core, start + number.end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const candidates = numbers.flatMap((number) => toCandidate(sentence, number, words));
  const outcomes = inheritOutcomes(sentence, candidates);
  return candidates.flatMap((candidate, index) => {
    const outcome = outcomes[index]?.outcome;
    if (!isFigure(sentence, candidate, outcome !== undefined)) return [];
    const { number, counted } = candidate;
    return [
      {
        start: start + number.start,
        end: start + number.end,
        ...(number.value !== undefined && { value: number.value }),
        ...(number.to !== undefined && { to: number.to }),
        ...(number.limit && { limit: number.limit }),
        ...(counted.of && { of: { start: start + counted.of.start, end: start + counted.of.end } }),
        ...(outcome && { outcome }),
        ...attributeFigure(context, start + number.start),
      },
    ];
  });
}

function toCandidate(sentence: string, number: PrintedNumber, words: FigureWords): Candidate[] {
  const counted = findCounted(sentence, number, words);
  if (isNotACount(sentence, number, counted)) return [];
  const { start, end, core } = number;
  const located: LocatedNumber = {
    ...{ start, end, core, phraseEnd: counted.end },
    ...(counted.noun !== undefined && { noun: counted.noun }),
  };
  const outcome = findOutcome(sentence, located, words);
  const isDeed = counted.noun !== undefined && words.outcomes.count.has(counted.noun);
  return [
    {
      ...located,
      number,
      counted: isDeed ? { isUnit: false, end: counted.end } : counted,
      ...(outcome && { outcome }),
    },
  ];
}

/** A bare number, "one", "no" and "the two countries" are figures only when the text states an outcome. */
function isFigure(sentence: string, { number, counted }: Candidate, hasOutcome: boolean): boolean {
  const bare = sentence.slice(number.core, number.end);
  if (
    /^one$/i.test(bare) &&
    (counted.of ?? partitive.test(sentence.slice(number.end, number.end + 4)))
  )
    return false;
  if (hasOutcome) return true;
  if (!counted.of || number.value === 0 || number.value === 1) return false;
  return !isReference(sentence, number);
}

/** "one of them" picks, and "one gets lost" counts nobody. */
const partitive = /^\sof(?!\p{L})/u;

/** Spans in any order → the same stretches of text, in order, none overlapping. */
function uniteSpans(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
}

function overlaps(united: readonly Span[], start: number, end: number): boolean {
  return (united[countStartingBefore(united, end) - 1]?.end ?? -1) > start;
}
