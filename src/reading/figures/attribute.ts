/** A figure → who says so: the speaker of the quotation it stands in, or the words of its sentence. */
import type { Figure, Mention, Quote, Span } from "../../record/record.ts";
import { findSource } from "./source.ts";
import { countStartingBefore } from "../../text/count-before.ts";

/** A sentence with what is known around it. */
export interface SentenceContext {
  text: string;
  sentence: Span;
  /** The sentence before, or the block. */
  previous: Span | undefined;
  /** In order. */
  persons: readonly Mention[];
  quotes: readonly Quote[];
}

export type Attribution = Pick<Figure, "by" | "speaker">;

/** Finds who states the figure at an offset; nothing when the text does not tell. */
export function attributeFigure(context: SentenceContext, at: number): Attribution {
  const { text, quotes } = context;
  const sentence = {
    start: Math.max(context.sentence.start, at - furthestSource),
    end: Math.min(context.sentence.end, at + furthestSource),
  };
  const last = quotes[countStartingBefore(quotes, at + 1) - 1];
  const quote = last && at < last.end ? last : undefined;
  if (quote?.speaker !== undefined) {
    const by = findNearest(context, quote, quote.speaker);
    return { speaker: quote.speaker, ...(by && { by: { start: by.start, end: by.end } }) };
  }
  const own = findSource(text.slice(sentence.start, sentence.end), at - sentence.start);
  if (own) return toAttribution(context, shift(own, sentence.start));
  const behind = quote && findSource(readTail(text, quote), 0);
  return behind ? toAttribution(context, shift(behind, quote.end - 2)) : {};
}

/** What follows a quotation, from its closing mark to the end of the sentence. */
function readTail(text: string, { end }: Quote): string {
  return (
    /^[^\n-\r\u0085\u2028\u2029]{3}[^.!?\n-\r\u0085\u2028\u2029]*/u.exec(
      text.slice(end - 2, end + longestTail),
    )?.[0] ?? ""
  );
}

const longestTail = 200;
/** In a sentence without an end, only so much around a figure is read. */
const furthestSource = 800;

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The name of the speaker that stands nearest to the quotation. */
function findNearest(
  { persons }: SentenceContext,
  quote: Quote,
  speaker: string,
): Mention | undefined {
  let nearest: { mention: Mention; distance: number } | undefined;
  const around = between(persons, quote.start - furthestName, quote.end + furthestName);
  for (const mention of around) {
    if (mention.id !== speaker) continue;
    const distance = Math.max(quote.start - mention.end, mention.start - quote.end);
    if (distance < 0) continue;
    if (!nearest || distance < nearest.distance) nearest = { mention, distance };
  }
  return nearest?.mention;
}

const furthestName = 400;

function toAttribution(context: SentenceContext, by: Span): Attribution {
  const words = context.text.slice(by.start, by.end);
  const speaker = /^(?:he|she)$/i.test(words)
    ? findAntecedent(context, by.start)
    : findPerson(context, by);
  return { by, ...(speaker !== undefined && { speaker }) };
}

/** `Ihor Terekhov, the mayor`, `The governor …, Vyacheslav Gladkov`; not `a spokesman for Vladimir Putin`. */
function findPerson({ text, persons }: SentenceContext, by: Span): string | undefined {
  const person = between(persons, by.start, by.end).find(
    ({ start, end }) =>
      (end === by.end || (text[end] === "," && start === by.start)) &&
      !insideModifier.test(text.slice(by.start, start)),
  );
  return person?.id;
}

const insideModifier = /(?<!\p{L})(?:for|of|to|with|from|by|about)\s(?:\p{Lu}[\p{L}.-]*\s){0,4}$/u;

/** The one person named before "he" in its sentence, or else in the sentence before. */
function findAntecedent(
  { sentence, previous, persons }: SentenceContext,
  at: number,
): string | undefined {
  const start = Math.max(sentence.start, at - furthestSource);
  const here = new Set(between(persons, start, at).map(({ id }) => id));
  if (here.size > 0 || !previous) return here.size === 1 ? [...here][0] : undefined;
  const there = new Set(between(persons, previous.start, previous.end).map(({ id }) => id));
  return there.size === 1 ? [...there][0] : undefined;
}

/** The mentions that lie between two positions. */
function between(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  const within = mentions.slice(
    countStartingBefore(mentions, start),
    countStartingBefore(mentions, end),
  );
  return within.filter((mention) => mention.end <= end);
}
