/** The blocks of an article as they are displayed, each with its id, mentions, repairs and sentences. */
import type {
  Block,
  Link,
  Mention,
  Quote,
  Repair,
  Span,
  StyledWords,
} from "../../record/record.ts";
import { applyRepairs, repairText } from "../../text/mend/reading-text.ts";
import { findSentences } from "../../text/sentences.ts";
import { blockAnchors, mentionAnchor } from "./anchors.ts";
import type { Article } from "./corpus-index.ts";
import { memoizeByObject } from "./memoize-by-object.ts";
import { toPassages } from "./passages.ts";

export interface DisplayBlock {
  block: Block;
  anchor: string;
  mentions: DisplayMention[];
  repairs: Repair[];
  quotes: Quote[];
  styles: StyledWords[];
  links: Link[];
}

export interface DisplayMention {
  mention: Mention;
  anchor: string;
  /** The sentence that it stands in. */
  sentence: Span;
  displayBlock: DisplayBlock;
}

/** Lays out an article's blocks in order, without boilerplate; huge ones are split. Done once for each article. */
export const layOutBlocks = memoizeByObject(layOut);

/** The displayed mentions of an article in order, with their ids and sentences. */
export function layOutMentions(article: Article): DisplayMention[] {
  return layOutBlocks(article).flatMap((displayBlock) => displayBlock.mentions);
}

/** The words of a span inside a block as they are displayed, on one line. */
export function displaySpan(text: string, span: Span, repairs: readonly Repair[]): string {
  return repairText(text, span, repairs).replaceAll(/\s+/g, " ");
}

/** The sentences of a block, cut where the text as displayed has its ends; spans count in the source. */
export function sentencesOf({ text }: Article, { block, repairs }: DisplayBlock): Span[] {
  const shift = (span: Span, by: number) => ({ start: span.start + by, end: span.end + by });
  const own = repairs.map((repair) => ({ ...repair, ...shift(repair, -block.start) }));
  const reading = applyRepairs(text.slice(block.start, block.end), own);
  return findSentences(reading.text, { start: 0, end: reading.text.length }).map((sentence) =>
    shift(reading.toSource(sentence), block.start),
  );
}

/** The repairs that a reader sees: those of the displayed blocks, in order. */
export function displayedRepairs(article: Article): Repair[] {
  return layOutBlocks(article).flatMap(({ repairs }) => repairs);
}

function layOut(article: Article): DisplayBlock[] {
  const { text, record } = article;
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
  const styles = spansWithin(blocks, record.styles ?? []);
  const links = spansWithin(blocks, record.links ?? []);
  return blocks.map((block, index) => {
    const displayBlock: DisplayBlock = {
      block,
      anchor: anchors[index] ?? "",
      mentions: [],
      repairs: repairs[index] ?? [],
      quotes: quotes[index] ?? [],
      styles: styles[index] ?? [],
      links: links[index] ?? [],
    };
    displayBlock.mentions = locateInSentences(article, displayBlock, mentions[index] ?? []);
    return displayBlock;
  });
}

function locateInSentences(
  article: Article,
  displayBlock: DisplayBlock,
  mentions: readonly Mention[],
): DisplayMention[] {
  if (mentions.length === 0) return [];
  const sentences = sentencesOf(article, displayBlock);
  let current = 0;
  return mentions.map((mention) => {
    while (current < sentences.length - 1 && (sentences[current]?.end ?? 0) <= mention.start)
      current += 1;
    return {
      mention,
      anchor: mentionAnchor(displayBlock.anchor, mention.start - displayBlock.block.start),
      sentence: wholeSentence(sentences, current, mention),
      displayBlock,
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
