/** What docs/record.md promises of every record, whatever its file holds. */
import assert from "node:assert/strict";
import { listMessages } from "../scripts/messages.ts";
import { readReason } from "../src/record/reasons.ts";
import { type ArticleRecord, recordSchema, type Span } from "../src/record/record.ts";
import { lineEnd } from "../src/text/lines.ts";
import { isFormatMark } from "../src/text/mend/format-marks.ts";
import { repairText } from "../src/text/mend/reading-text.ts";
import { unprintable } from "../src/text/unprintable.ts";

/** Spans are in order, none empty, none overlapping, all within the text. */
export function assertOrdered(spans: readonly Span[], end: number): void {
  let position = 0;
  for (const span of spans) {
    assert.ok(span.start >= position && span.end > span.start && span.end <= end);
    position = span.end;
  }
}

/** The spans and the blank space between them are the whole. */
export function assertCovers(text: string, spans: readonly Span[], { start, end }: Span): void {
  let position = start;
  for (const span of spans) {
    assert.match(text.slice(position, span.start), blank);
    position = span.end;
  }
  assert.match(text.slice(position, end), blank);
}

/** U+0085 ends a line, but JavaScript does not count it as blank space. */
const blank = /^[\s\u0085]*$/;
const edges = /^[\s\u0085]|[\s\u0085]$/;

/** The blocks cover every line that is not blank, once, and know which line they stand on. */
export function assertBlocks(source: string, { blocks }: Pick<ArticleRecord, "blocks">): void {
  assertOrdered(blocks, source.length);
  assertCovers(source, blocks, { start: 0, end: source.length });
  const ends = Array.from(source.matchAll(lineEnd), ({ index }) => index);
  let line = 1;
  for (const block of blocks) {
    assert.equal(block.kind === "boilerplate", block.rule !== undefined);
    const surface = source.slice(block.start, block.end);
    assert.doesNotMatch(surface, edges);
    while ((ends[line - 1] ?? Number.POSITIVE_INFINITY) < block.start) line += 1;
    assert.equal(block.line, line);
  }
}

/** What a reader of the pages sees of an article: its title, and its blocks as they are displayed. */
export function displayedText(source: string, { title, blocks, repairs }: ArticleRecord): string {
  return [title, ...blocks.map((block) => repairText(source, block, repairs))].join("\n");
}

const anyUnprintable = new RegExp(unprintable, "v");

const messages = new Set(listMessages().all);

/** What a page says of the record in its own language: reasons, rules, kinds of damage. */
export function assertTranslatable({
  published,
  dates,
  blocks,
  repairs,
}: Pick<ArticleRecord, "published" | "dates" | "blocks" | "repairs">): void {
  const resolved = dates.filter(({ from }) => from !== undefined);
  const said = [...(published?.because.map(({ text }) => text) ?? [])];
  for (const reason of [...said, ...resolved.map(({ because }) => because)])
    assert.ok(readReason(reason), reason);
  for (const { rule } of blocks) assert.ok(rule === undefined || messages.has(rule), rule);
  for (const repair of repairs)
    assert.ok(isFormatMark(repair) || messages.has(repair.kind), repair.kind);
}

/** Everything that holds for one record, of its source text alone. */
export function assertRecord(record: ArticleRecord, source: string): void {
  recordSchema.parse(record);
  assertBlocks(source, record);
  assertTranslatable(record);
  for (const { problems, ...layer } of [record])
    for (const spans of [layer.repairs, layer.mentions, layer.dates, layer.quotes, layer.figures])
      assertOrdered(spans, source.length);
  for (const { start, end } of [...(record.links ?? []), ...(record.styles ?? [])])
    assert.ok(start >= 0 && start < end && end <= source.length);
  for (const { line } of record.problems)
    assert.ok(line === undefined || line <= source.split(lineEnd).length);
  const displayed = displayedText(source, record);
  assert.ok(record.title.trim() !== "");
  assert.ok(displayed.isWellFormed());
  assert.doesNotMatch(displayed, anyUnprintable);
}
