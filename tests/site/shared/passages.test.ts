import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block, Span } from "../../../src/record/record.ts";
import { longestWhole, toPassages } from "../../../src/site/shared/passages.ts";

const blockOf = (text: string): Block => ({
  kind: "paragraph",
  start: 0,
  end: text.length,
  line: 1,
});
const cut = (text: string, whole: Span[] = []) =>
  toPassages(text, blockOf(text), whole).map(({ start, end }) => text.slice(start, end));
const times = (words: string, count: number) => words.repeat(count).trim();

test("a paragraph that a reader may call long stays whole", () => {
  const text = "A sentence. ".repeat(longestWhole / 12).trim();
  assert.deepEqual(cut(text), [text]);
});

test("a giant one is cut where sentences end", () => {
  const text = times("Panicked Russians are fleeing the town. ", 5000);
  const passages = cut(text);
  assert.equal(passages.join(" "), text);
  assert.ok(passages.length > 50);
  for (const passage of passages) assert.match(passage, /^Panicked .*\.$/);
});

test("without full stops it is cut between words", () => {
  const text = times("panicked Russians fleeing ", 5000);
  const passages = cut(text);
  assert.equal(passages.join(" "), text);
  for (const passage of passages) assert.ok(passage.length < 6100 && /^\w+ .* \w+$/.test(passage));
});

test("without blank space it is cut between characters, none of them torn", () => {
  const family = "👨‍👩‍👧‍👦";
  const text = family.repeat(4000);
  const passages = cut(text);
  assert.equal(passages.join(""), text);
  assert.ok(passages.length > 5);
  for (const passage of passages) assert.equal(passage.length % family.length, 0);
});

test("no name is torn", () => {
  const text = times("Belgorod Oblast ", 3000);
  const names = Array.from({ length: 3000 }, (_, index) => ({
    start: 16 * index,
    end: 16 * index + 15,
  }));
  const passages = cut(text, names);
  assert.ok(passages.length > 5);
  for (const passage of passages) assert.match(passage, /^Belgorod .* Oblast$/);
});

test("a cut does not hang on what stands in other paragraphs", () => {
  const text = times("Panicked Russians are fleeing the town. ", 2000);
  const moved = `Something new.\n${text}`;
  const passages = toPassages(moved, { ...blockOf(moved), start: 15 }, []);
  assert.deepEqual(
    passages.map(({ start, end }) => moved.slice(start, end)),
    cut(text),
  );
});
