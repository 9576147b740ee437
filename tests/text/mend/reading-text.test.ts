/** The map between the source and the reading text is exact in both directions, whatever the repairs are. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Repair, Span } from "../../../src/record/record.ts";
import {
  applyRepairs,
  type ReadingText,
  repairFurther,
  repairText,
} from "../../../src/text/mend/reading-text.ts";
import { assertLinear } from "../../processor-time.ts";

test("Todd O&#39;Brian: a name that covers a repair is the damaged characters of the source", () => {
  const source = "Todd O&#39;Brian won";
  const reading = applyRepairs(source, [{ start: 6, end: 11, kind: "entity debris", text: "’" }]);
  assert.equal(reading.text, "Todd O’Brian won");
  const name = { start: 0, end: 12 };
  assert.deepEqual(reading.toSource(name), { start: 0, end: 16 });
  assert.deepEqual(reading.toReading({ start: 0, end: 16 }), name);
});

test("<b>Kyiv</b>: what is hidden at the edge of a name is no part of it", () => {
  const source = "in <b>Kyiv</b> today";
  const reading = applyRepairs(source, [
    { start: 3, end: 6, kind: "markup", text: "" },
    { start: 10, end: 14, kind: "markup", text: "" },
  ]);
  const { start, end } = reading.toSource({ start: 3, end: 7 });
  assert.equal(source.slice(start, end), "Kyiv");
  assert.deepEqual(reading.toReading({ start: 3, end: 6 }), { start: 3, end: 3 });
});

test("&Atilde;&copy;: a repair of what was repaired is one repair of the source", () => {
  const source = "caf&Atilde;&copy; caf&eacute;";
  const once = applyRepairs(source, [
    { start: 3, end: 11, kind: "entity debris", text: "Ã" },
    { start: 11, end: 17, kind: "entity debris", text: "©" },
    { start: 21, end: 29, kind: "entity debris", text: "é" },
  ]);
  const twice = repairFurther(once, [{ start: 3, end: 5, kind: "mojibake", text: "é" }]);
  assert.equal(twice.text, "café café");
  assert.deepEqual(twice.repairs, [
    { start: 3, end: 17, kind: "entity debris", text: "é" },
    { start: 21, end: 29, kind: "entity debris", text: "é" },
  ]);
});

/** Stretches that stay, that are damaged, and what is displayed instead of those. */
const stretches = fc.array(
  fc.tuple(
    fc.string({ maxLength: 6 }),
    fc.string({ minLength: 1, maxLength: 5 }),
    fc.string({ maxLength: 4 }),
  ),
  { maxLength: 8 },
);

/** A repaired text, and further repairs of its reading text. */
const repaired = stretches.chain((parts) => {
  const reading = build(parts);
  return fc.tuple(fc.constant(reading), furtherRepairs(reading.text.length));
});

function build(parts: readonly (readonly [string, string, string])[]): ReadingText {
  const repairs: Repair[] = [];
  let source = "";
  for (const [kept, damaged, text] of parts) {
    const start = source.length + kept.length;
    source += kept + damaged;
    repairs.push({ start, end: source.length, kind: "test damage", text });
  }
  return applyRepairs(source, repairs);
}

function furtherRepairs(length: number): fc.Arbitrary<Repair[]> {
  return fc
    .tuple(
      fc.uniqueArray(fc.nat({ max: length }), { maxLength: 12 }),
      fc.array(fc.string({ maxLength: 3 }), { minLength: 6, maxLength: 6 }),
    )
    .map(([cuts, texts]) => {
      const edges = cuts.toSorted((a, b) => a - b);
      return texts.flatMap((text, index): Repair[] => {
        const [start, end] = edges.slice(2 * index, 2 * index + 2);
        if (start === undefined || end === undefined) return [];
        return [{ start, end, kind: "further damage", text }];
      });
    });
}

/** Every span of a text; for short ones. */
function* spansOf(text: string): Iterable<Span> {
  for (let start = 0; start < text.length; start += 1)
    for (let end = start + 1; end <= text.length; end += 1) yield { start, end };
}

function assertExact(reading: ReadingText): void {
  const { source, text, repairs } = reading;
  assert.equal(repairText(source, { start: 0, end: source.length }, repairs), text);
  assertSourceSpans(reading);
  assertReadingSpans(reading);
  assertOrder(text, reading.toSource);
  assertOrder(source, reading.toReading);
}

/** Characters that no repair touches are the same in the reading text, and lead back to themselves. */
function assertSourceSpans({ source, text, repairs, toSource, toReading }: ReadingText): void {
  for (const span of spansOf(source)) {
    if (repairs.some(({ start, end }) => start < span.end && span.start < end)) continue;
    const read = toReading(span);
    assert.equal(text.slice(read.start, read.end), source.slice(span.start, span.end));
    assert.deepEqual(toSource(read), span);
  }
}

/** A span leads to the source and back; only one that cuts a replacement comes back longer. */
function assertReadingSpans({ source, text, repairs, toSource, toReading }: ReadingText): void {
  const replacements = repairs.map(toReading);
  const isCut = (at: number) => replacements.some(({ start, end }) => start < at && at < end);
  for (const span of spansOf(text)) {
    const received = toSource(span);
    const back = toReading(received);
    assert.ok(0 <= received.start && received.start < received.end);
    assert.ok(received.end <= source.length);
    assert.ok(back.start <= span.start && span.end <= back.end);
    if (isCut(span.start) || isCut(span.end)) continue;
    assert.deepEqual(back, span);
    assert.equal(repairText(source, received, repairs), text.slice(span.start, span.end));
  }
}

/** What stands behind something does so in the other text, too. */
function assertOrder(text: string, map: (span: Span) => Span): void {
  let last: Span = { start: 0, end: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const mapped = map({ start: at, end: at + 1 });
    assert.ok(mapped.start >= last.start && mapped.end >= last.end);
    last = mapped;
  }
}

test("any repairs: spans lead to the other text and back, and keep their order", () => {
  fc.assert(
    fc.property(repaired, ([reading]) => assertExact(reading)),
    { numRuns: 200, seed: 7 },
  );
});

test("any repairs of a repaired text: the same as if that text were repaired by itself", () => {
  fc.assert(
    fc.property(repaired, ([reading, further]) => {
      const both = repairFurther(reading, further);
      assert.equal(both.source, reading.source);
      assert.equal(both.text, applyRepairs(reading.text, further).text);
      for (const [index, { start, end }] of both.repairs.entries())
        assert.ok(start >= (both.repairs[index - 1]?.end ?? 0) && end > start);
      assertExact(both);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test("fifty thousand repairs are applied, repaired and looked up in linear time", () =>
  assertLinear((count) => {
    const repairs = Array.from({ length: count }, (_, index) => {
      return { start: 3 * index + 1, end: 3 * index + 2, kind: "test damage", text: "xy" };
    });
    const further = repairs.map((_, index) => {
      return { start: 4 * index, end: 4 * index + 2, kind: "further damage", text: "-" };
    });
    const both = repairFurther(applyRepairs("a&b".repeat(count), repairs), further);
    for (let at = 1; at < both.text.length; at += 1)
      both.toReading(both.toSource({ start: at - 1, end: at }));
  }, 50_000));
