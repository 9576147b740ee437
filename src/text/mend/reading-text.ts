/**
 * The source text as it is read: damaged characters replaced, and a map of offsets between the two.
 *
 * Everything that looks for something in an article looks in the reading text; what it finds goes
 * back to the source by `toSource`. A span that covers a repair becomes the damaged characters.
 */
import type { Repair, Span } from "../../record/record.ts";
import { countBefore } from "../count-before.ts";

export interface ReadingText {
  /** The text as it was decoded. */
  source: string;
  /** The text as it is read and displayed. */
  text: string;
  /** What differs, in order, none overlapping; offsets in the source. */
  repairs: readonly Repair[];
  /**
   * A span of the reading text → the span of the source it stands for.
   *
   * Both ends move outwards to the edges of a repair they would cut. Hidden characters at an edge
   * stay outside.
   */
  toSource(span: Span): Span;
  /** A span of the source → the span of the reading text that stands for it; empty if all of it is hidden. */
  toReading(span: Span): Span;
}

/**
 * Applies repairs to a text.
 *
 * @param repairs In order, none overlapping.
 */
export function applyRepairs(source: string, repairs: readonly Repair[]): ReadingText {
  const parts: string[] = [];
  const edges: Edges[] = [];
  let [position, length] = [0, 0];
  for (const { start, end, text } of repairs) {
    parts.push(source.slice(position, start), text);
    const readingStart = length + start - position;
    length = readingStart + text.length;
    edges.push({ start, end, readingStart, readingEnd: length });
    position = end;
  }
  parts.push(source.slice(position));
  return {
    source,
    text: repairs.length === 0 ? source : parts.join(""),
    repairs,
    toSource: (span) => toSource(edges, span),
    toReading: (span) => toReading(edges, span),
  };
}

/**
 * Repairs what is still damaged in a reading text.
 *
 * @param further Offsets in the reading text; in order, none overlapping. One that touches the
 * replacement of an earlier repair becomes one with it.
 */
export function repairFurther(reading: ReadingText, further: readonly Repair[]): ReadingText {
  if (further.length === 0) return reading;
  const earlier = reading.repairs.map(
    (repair): Change => ({
      ...reading.toReading(repair),
      earlier: repair,
    }),
  );
  const changes = groupOverlapping(
    [...earlier, ...further.map(({ start, end }, index): Change => ({ start, end, index }))].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  );
  const merged = changes.map((group) => mergeChanges(reading, further, group));
  return applyRepairs(
    reading.source,
    merged.filter((repair) => repair !== undefined),
  );
}

/** A span of the text with the repairs that lie in it. */
export function repairText(source: string, span: Span, repairs: readonly Repair[]): string {
  const parts: string[] = [];
  let position = span.start;
  for (let i = countBefore(repairs, ({ start }) => start < span.start); ; i += 1) {
    const repair = repairs[i];
    if (!repair || repair.end > span.end) break;
    parts.push(source.slice(position, repair.start), repair.text);
    position = repair.end;
  }
  parts.push(source.slice(position, span.end));
  return parts.join("");
}

/** A repair's span in the source, and that of its replacement in the reading text. */
interface Edges extends Span {
  readingStart: number;
  readingEnd: number;
}

function toSource(edges: readonly Edges[], { start, end }: Span): Span {
  const first = edges[countBefore(edges, ({ readingStart }) => readingStart <= start) - 1];
  const sourceStart = shift(first, start);
  if (end <= start) return { start: sourceStart, end: sourceStart };
  const last = edges[countBefore(edges, ({ readingStart }) => readingStart < end) - 1];
  return { start: sourceStart, end: last && end <= last.readingEnd ? last.end : shift(last, end) };
}

/** Where a position stands in the source that follows a repair, or the start of the repair it stands in. */
function shift(repair: Edges | undefined, position: number): number {
  if (!repair) return position;
  return position < repair.readingEnd ? repair.start : position - repair.readingEnd + repair.end;
}

function toReading(edges: readonly Edges[], { start, end }: Span): Span {
  const first = edges[countBefore(edges, (repair) => repair.start <= start) - 1];
  const readingStart = shiftBack(first, start);
  if (end <= start) return { start: readingStart, end: readingStart };
  const last = edges[countBefore(edges, (repair) => repair.start < end) - 1];
  return {
    start: readingStart,
    end: last && end <= last.end ? last.readingEnd : shiftBack(last, end),
  };
}

function shiftBack(repair: Edges | undefined, position: number): number {
  if (!repair) return position;
  return position < repair.end ? repair.readingStart : position - repair.end + repair.readingEnd;
}

/** An earlier repair's replacement, or the span of a further repair (by its index), in the reading text. */
interface Change extends Span {
  earlier?: Repair;
  index?: number;
}

/** Changes in order → those that share characters, together. What is hidden at the very edge of another stays apart. */
function groupOverlapping(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  let end = -1;
  for (const change of changes) {
    const open = groups.at(-1);
    if (open && change.start < end) open.push(change);
    else groups.push([change]);
    end = open && change.start < end ? Math.max(end, change.end) : change.end;
  }
  return groups;
}

/** One repair for all changes of a group; none if together they change nothing. */
function mergeChanges(
  reading: ReadingText,
  further: readonly Repair[],
  group: readonly Change[],
): Repair | undefined {
  const [only] = group;
  if (group.length === 1 && only?.earlier) return only.earlier;
  const end = group.reduce((last, change) => Math.max(last, change.end), 0);
  const span = { start: group[0]?.start ?? 0, end };
  const own = group.flatMap(({ index }) => (index === undefined ? [] : (further[index] ?? [])));
  const text = repairText(reading.text, span, own);
  const source = reading.toSource(span);
  const earlier = group.find((change) => change.earlier)?.earlier;
  const kind = (earlier ?? own[0])?.kind ?? "";
  if (earlier && text === reading.source.slice(source.start, source.end)) return undefined;
  return { ...source, kind, text };
}
