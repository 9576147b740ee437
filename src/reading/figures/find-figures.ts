/**
 * Text → figures: the numbers of people and things it states, what they count, what befell it, and
 * who says so. Dates, times, ages, money, measures, shares, ranks and names with a number are none.
 *
 * A figure is read from its own sentence, its source also from the quotation it stands in. What they
 * do not tell stays untold: no noun, no fate, no source.
 */
import { attributeFigure, type Scene } from "./attribute.ts";
import { type Befallen, findBefallen, inheritFates, type Placed } from "./outcome.ts";
import { type Counted, findCounted } from "./counted.ts";
import { isNoCount, isReference } from "./no-count.ts";
import { findNumbers, findZeros, type PrintedNumber } from "./numbers.ts";
import type { FigureWords } from "./words.ts";
import type { ArticleRecord, Block, Figure, Span } from "../../record/record.ts";
import { firstAfter } from "../quotes/speaker.ts";
import { findSentences } from "../../text/sentences.ts";

/** What is known of an article before its figures are. */
export interface Known extends Pick<ArticleRecord, "blocks" | "mentions" | "dates" | "quotes"> {
  /** Numbers that no one writes so. */
  suspects: readonly Span[];
}

/** In: the reading text, what is known of it, the tables. Out: its figures in order, none overlapping, none in boilerplate. */
export function findFigures(text: string, known: Known, words: FigureWords): Figure[] {
  const taken = uniteSpans([...known.dates, ...known.mentions, ...known.suspects]);
  const persons = known.mentions
    .filter(({ kind }) => kind === "person")
    .toSorted((a, b) => a.start - b.start);
  const figures: Figure[] = [];
  let previous: Span | undefined;
  for (const block of known.blocks) {
    if (!kinds.has(block.kind)) continue;
    for (const sentence of splitBlock(text, block)) {
      const scene: Scene = { text, sentence, previous, persons, quotes: known.quotes };
      for (const figure of readSentence(scene, taken, words)) figures.push(figure);
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
  /\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores|hundreds?|thousands?|millions?|no|nobody)(?!\p{L})/iu;

/** A number that counts, on its way to a figure; offsets within the sentence. */
interface Candidate extends Placed {
  number: PrintedNumber;
  counted: Counted;
  befallen?: Befallen;
}

function readSentence(scene: Scene, taken: readonly Span[], words: FigureWords): Figure[] {
  const { start } = scene.sentence;
  const sentence = scene.text.slice(start, scene.sentence.end);
  const numbers = [...findNumbers(sentence), ...findZeros(sentence)]
    .filter((number) => !overlaps(taken, start + number.core, start + number.end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const candidates = numbers.flatMap((number) => toCandidate(sentence, number, words));
  const fates = inheritFates(sentence, candidates);
  return candidates.flatMap((candidate, index) => {
    const fate = fates[index]?.fate;
    if (!isFigure(sentence, candidate, fate !== undefined)) return [];
    const { number, counted } = candidate;
    return [
      {
        start: start + number.start,
        end: start + number.end,
        ...(number.value !== undefined && { value: number.value }),
        ...(number.to !== undefined && { to: number.to }),
        ...(number.limit && { limit: number.limit }),
        ...(counted.of && { of: { start: start + counted.of.start, end: start + counted.of.end } }),
        ...(fate && { fate }),
        ...attributeFigure(scene, start + number.start),
      },
    ];
  });
}

function toCandidate(sentence: string, number: PrintedNumber, words: FigureWords): Candidate[] {
  const counted = findCounted(sentence, number, words);
  if (isNoCount(sentence, number, counted)) return [];
  const { start, end, core } = number;
  const placed: Placed = {
    ...{ start, end, core, phraseEnd: counted.end },
    ...(counted.noun !== undefined && { noun: counted.noun }),
  };
  const befallen = findBefallen(sentence, placed, words);
  const isDeed = counted.noun !== undefined && words.fates.count.has(counted.noun);
  return [
    {
      ...placed,
      number,
      counted: isDeed ? { isUnit: false, end: counted.end } : counted,
      ...(befallen && { befallen }),
    },
  ];
}

/** A bare number, "one", "no" and "the two countries" are figures only where the text tells what befell. */
function isFigure(sentence: string, { number, counted }: Candidate, hasFate: boolean): boolean {
  const bare = sentence.slice(number.core, number.end);
  if (
    /^one$/i.test(bare) &&
    (counted.of ?? partitive.test(sentence.slice(number.end, number.end + 4)))
  )
    return false;
  if (hasFate) return true;
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
  return (united[firstAfter(united, end) - 1]?.end ?? -1) > start;
}
