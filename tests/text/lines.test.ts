/** The lines of a text, and where they begin and end. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { endOfLine, findLines, isBlank, lineOf, trimSpan } from "../../src/text/lines.ts";

const ends = ["\n", "\r\n", "\r", "\f", "\v", "\u0085", "\u2028", "\u2029"];
for (const end of ends)
  test(`${JSON.stringify(end)} ends one line`, () => {
    const text = `  One ${end}${end}two`;
    const second = text.indexOf("two");
    assert.deepEqual(findLines(text), [
      { start: 2, end: 5, number: 1, gap: true, indent: 2 },
      { start: second, end: second + 3, number: 3, gap: true, indent: 0 },
    ]);
    assert.equal(lineOf(text, 0), 1);
    assert.equal(lineOf(text, 6), 1);
    assert.equal(lineOf(text, 6 + end.length), 2);
    assert.equal(lineOf(text, second), 3);
    assert.equal(endOfLine(text, 0), 6);
    assert.equal(endOfLine(text, second), text.length);
    assert.equal(isBlank(` \t${end}`), true);
    assert.equal(isBlank(` ${end}a`), false);
    assert.deepEqual(trimSpan(`${end} a ${end}`, { start: 0, end: 3 + 2 * end.length }), {
      start: end.length + 1,
      end: end.length + 2,
    });
  });

test("a line right behind another has no gap", () => {
  assert.deepEqual(
    findLines("One\ntwo\n").map(({ number, gap }) => [number, gap]),
    [
      [1, true],
      [2, false],
    ],
  );
});

test("a span of blank space has no length", () => {
  assert.deepEqual(trimSpan("a  b", { start: 1, end: 3 }), { start: 3, end: 3 });
});

test("no text has no lines", () => {
  assert.deepEqual(findLines(""), []);
  assert.equal(isBlank(""), true);
});
