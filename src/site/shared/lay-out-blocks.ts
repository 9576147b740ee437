/** The blocks of an article as they are displayed, each with its id, mentions, repairs and sentences. */
import type { Block, Mention, Quote, Repair, Span } from "../../record/record.ts";
import { repairText } from "../../text/mend/repairs.ts";
import { findSentences } from "../../text/sentences.ts";
import { blockAnchors, mentionAnchor } from "./anchors.ts";
import type { Article } from "./corpus-index.ts";
import { toPassages } from "./passages.ts";

export interface PlacedBlock {
  block: Block;
  anchor: string;
  mentions: PlacedMention[];
  repairs: Repair[];
  quotes: Quote[];
}

export interface PlacedMention {
  mention: Mention;
  anchor: string;
  /** The sentence that it stands in. */
  sentence: Span;
  placed: PlacedBlock;
}

const alreadyPlaced = new WeakMap<Article, PlacedBlock[]>();

/** Lays out an article's blocks in order, without boilerplate; huge ones are split. Done once for each article. */
export function placeBlocks(article: Article): PlacedBlock[] {
  const known = alreadyPlaced.get(article);
  if (known) return known;
  const placed = place(article);
  alreadyPlaced.set(article, placed);
  return placed;
}

/** The displayed mentions of an article in order, with their ids and sentences. */
export function placeMentions(article: Article): PlacedMention[] {
  return placeBlocks(article).flatMap((placed) => placed.mentions);
}

/** The words of a span inside a block as they are displayed, on one line. */
export function displaySpan(text: string, span: Span, repairs: readonly Repair[]): string {
  return repairText(text, span, repairs).replaceAll(/\s+/g, " ");
}

function place({ text, record }: Article): PlacedBlock[] {
  const unbroken = [...record.mentions, ...record.repairs].sort((a, b) => a.start - b.start);
  const blocks = record.blocks
    .filter((block) => block.kind !== "boilerplate")
    .flatMap((block) => toPassages(text, block, unbroken));
  const [repairs, quotes] = [
    spansWithin(blocks, record.repairs),
    spansWithin(blocks, record.quotes),
  ];
  const anchors = blockAnchors(
    blocks.map((block, index) => repairText(text, block, repairs[index] ?? [])),
  );
  const mentions = spansWithin(blocks, record.mentions);
  return blocks.map((block, index) => {
    const placed: PlacedBlock = {
      block,
      anchor: anchors[index] ?? "",
      mentions: [],
      repairs: repairs[index] ?? [],
      quotes: quotes[index] ?? [],
    };
    placed.mentions = placeInSentences(text, placed, mentions[index] ?? []);
    return placed;
  });
}

function placeInSentences(
  text: string,
  placed: PlacedBlock,
  mentions: readonly Mention[],
): PlacedMention[] {
  if (mentions.length === 0) return [];
  const sentences = findSentences(text, placed.block);
  let current = 0;
  return mentions.map((mention) => {
    while (current < sentences.length - 1 && (sentences[current]?.end ?? 0) <= mention.start)
      current += 1;
    return {
      mention,
      anchor: mentionAnchor(placed.anchor, mention.start - placed.block.start),
      sentence: wholeSentence(sentences, current, mention),
      placed,
    };
  });
}

/** Joins two sentences when a name crosses the break between them: the break was not the end of a sentence. */
function wholeSentence(sentences: readonly Span[], index: number, mention: Span): Span {
  const start = Math.min(sentences[index]?.start ?? mention.start, mention.start);
  let last = index;
  while (last < sentences.length - 1 && (sentences[last]?.end ?? 0) < mention.end) last += 1;
  return { start, end: Math.max(sentences[last]?.end ?? mention.end, mention.end) };
}

/** For each block, the spans that start in it; blocks and spans must be in order. */
function spansWithin<T extends Span>(blocks: readonly Block[], spans: readonly T[]): T[][] {
  let next = 0;
  return blocks.map((block) => {
    const within: T[] = [];
    while (next < spans.length && (spans[next]?.start ?? 0) < block.end) {
      const span = spans[next];
      if (span && span.start >= block.start) within.push(span);
      next += 1;
    }
    return within;
  });
}
