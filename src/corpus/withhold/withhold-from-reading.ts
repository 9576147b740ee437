/** What a format told of a text → the same of the text that has markers in place of withheld passages. */
import type { StatedBlock, StatedFields, TextReading } from "../../formats/article-source.ts";
import type { Span } from "../../record/record.ts";
import { countBefore } from "../../text/count-before.ts";

/** Leads an offset in the text before to the text after. */
export type MoveOffset = (offset: number) => number;

/**
 * Leads offsets over replaced spans; one inside a span is led behind what stands there now.
 *
 * @param before the spans that were replaced: in order, none overlapping.
 * @param after where what replaced them stands, one for each.
 */
export function moveOver(before: readonly Span[], after: readonly Span[]): MoveOffset {
  return (offset) => {
    const index = countBefore(before, ({ start }) => start < offset) - 1;
    const [replaced, marker] = [before[index], after[index]];
    if (!replaced || !marker) return offset;
    return marker.end + Math.max(0, offset - replaced.end);
  };
}

/**
 * @param replaceIn puts markers into words that the format keeps apart from the text.
 * @returns the reading without links that lead to an address with withheld words.
 */
export function withholdFromReading(
  { stated, structure, markup, links, styles, ...reading }: TextReading,
  replaceIn: (words: string) => string,
  move: MoveOffset,
): TextReading {
  const moveAll = <S extends Span>(spans: readonly S[]): S[] =>
    spans
      .map((span) => ({ ...span, start: move(span.start), end: move(span.end) }))
      .filter(({ start, end }) => start < end);
  return {
    ...reading,
    ...(stated && { stated: withholdFromFields(stated, replaceIn, move) }),
    ...(structure && { structure: moveAll(structure).map((block) => moveContainers(block, move)) }),
    ...(markup && { markup: moveAll(markup) }),
    ...(links && { links: moveAll(links.filter(({ url }) => replaceIn(url) === url)) }),
    ...(styles && { styles: moveAll(styles) }),
  };
}

/** @returns the fields with markers in their values. */
export function withholdFromFields(
  stated: StatedFields,
  replaceIn: (words: string) => string,
  move: MoveOffset,
): StatedFields {
  return Object.fromEntries(
    Object.entries(stated).map(([name, { start, end, ...field }]) => {
      const isPlaced = start !== undefined && end !== undefined;
      const span = isPlaced ? { start: move(start), end: move(end) } : {};
      return [name, { ...field, ...span, value: replaceIn(field.value) }];
    }),
  );
}

function moveContainers({ within, ...block }: StatedBlock, move: MoveOffset): StatedBlock {
  if (!within) return block;
  return { ...block, within: within.map((part) => ({ ...part, start: move(part.start) })) };
}
