/**
 * Blocks of the reading text → blocks of the source, which cover every non-blank line of it.
 *
 * What is hidden has no place in the reading text: a tag before a paragraph, a line that is nothing
 * but markup. In the source it is part of the block beside it on its line, or a block of its own.
 */
import { mark } from "../text/interface-language.ts";
import type { Block, Repair, Span } from "../record/record.ts";
import { countBefore } from "../text/count-before.ts";
import { append } from "../text/long-lists.ts";
import { isBlank, lineEnd, trimSpan } from "../text/lines.ts";
import type { ReadingText } from "../text/mend/reading-text.ts";

export interface SourceBlocks {
  blocks: Block[];
  /** Those of the reading text; what stands at the edge of a block displays nothing there. */
  repairs: Repair[];
}

/** @param blocks In order; their spans and lines count in the reading text. */
export function toSourceBlocks(reading: ReadingText, blocks: readonly Block[]): SourceBlocks {
  const { source } = reading;
  const covering: Block[] = [];
  const edges: Span[] = [];
  let position = 0;
  for (const block of blocks) {
    const mapped = { ...block, ...reading.toSource(block) };
    const start = Math.max(mapped.start, position);
    if (mapped.end <= start) continue;
    const own = { ...mapped, start };
    coverGap(reading, { before: covering.at(-1), after: own }, { covering, edges });
    covering.push(own);
    position = own.end;
  }
  coverGap(reading, { before: covering.at(-1), after: undefined }, { covering, edges });
  return { blocks: numberLines(source, covering), repairs: hideAtEdges(reading, edges) };
}

interface Neighbours {
  before: Block | undefined;
  after: Block | undefined;
}

/** Stretches the blocks beside a gap over what is hidden on their lines, and gives other lines blocks of their own. */
function coverGap(
  reading: ReadingText,
  { before, after }: Neighbours,
  { covering, edges }: { covering: Block[]; edges: Span[] },
): void {
  const { source } = reading;
  const gap = { start: before?.end ?? 0, end: after?.start ?? source.length };
  if (isBlank(source.slice(gap.start, gap.end))) return;
  for (const piece of splitLines(reading, gap)) {
    if (before && piece.start === gap.start) {
      edges.push({ start: before.end, end: trimSpan(source, piece).end });
      before.end = trimSpan(source, piece).end;
    } else if (after && piece.end === gap.end) {
      edges.push({ start: trimSpan(source, piece).start, end: after.start });
      after.start = trimSpan(source, piece).start;
    } else {
      const rule = ruleFor(reading, piece);
      covering.push({ kind: "boilerplate", ...trimSpan(source, piece), line: 0, rule });
    }
  }
}

/** The lines of a gap that are not blank; a line end that is part of something hidden does not count. */
function splitLines({ source, repairs }: ReadingText, gap: Span): Span[] {
  const pieces: Span[] = [];
  let start = gap.start;
  for (const { 0: found, index } of source.slice(gap.start, gap.end).matchAll(lineEnd)) {
    const end = gap.start + index;
    const repair = repairs[countBefore(repairs, (candidate) => candidate.start <= end) - 1];
    if (repair && repair.end > end) continue;
    pieces.push({ start, end });
    start = end + found.length;
  }
  pieces.push({ start, end: gap.end });
  return pieces.filter((piece) => !isBlank(source.slice(piece.start, piece.end)));
}

function ruleFor({ repairs }: ReadingText, piece: Span): string {
  const kind = repairs[countBefore(repairs, ({ end }) => end <= piece.start)]?.kind ?? "";
  return invisible.test(kind)
    ? mark("Characters that no reader sees")
    : mark("Markup of the page, without text");
}

const invisible = /invisible|entity|space/;

/** One repair that shows nothing for each stretch that is hidden at the edge of a block. */
function hideAtEdges({ repairs }: ReadingText, edges: readonly Span[]): Repair[] {
  const kept: Repair[] = [];
  let next = 0;
  for (const edge of edges) {
    const first = countBefore(repairs, ({ start }) => start < edge.start);
    const behind = countBefore(repairs, ({ start }) => start < edge.end);
    const kind = repairs[first]?.kind ?? "markup";
    const before = repairs.slice(next, first).filter(({ end }) => end <= edge.start);
    append(kept, before);
    kept.push({ ...edge, kind, text: "" });
    next = behind;
  }
  return [...kept, ...repairs.slice(next)];
}

/** Adds the number of the line on which each block starts. */
function numberLines(source: string, blocks: readonly Block[]): Block[] {
  const ends = [...source.matchAll(lineEnd)];
  let line = 0;
  return blocks.map((block) => {
    while ((ends[line]?.index ?? Infinity) < block.start) line += 1;
    return { ...block, line: line + 1 };
  });
}
