/** Marks survive what happens to a text between two builds, and say so when their passage is gone. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { describePassage, findPassage } from "../../src/desk/find-passage.ts";

const river = "The ferry stopped on Friday. The river rose in Wells. Ann Reed saw it rise.";

function markOf(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  assert.notEqual(start, -1);
  return describePassage(text, start, start + words.length);
}

const cases: { name: string; now: string; words: string; finds: string; how: string }[] = [
  { name: "the same text", now: river, words: "river rose", finds: "river rose", how: "position" },
  {
    name: "a sentence before it",
    now: `It rained. ${river}`,
    words: "river rose",
    finds: "river rose",
    how: "quote",
  },
  {
    name: "letters were repaired in it",
    now: "The ferry stopped on Friday. The rivér röse in Wells. Ann Reed saw it rise.",
    words: "river rose",
    finds: "rivér röse",
    how: "similar",
  },
  {
    name: "its neighbours changed places",
    now: "Ann Reed saw it rise. The river rose in Wells. The ferry stopped on Friday.",
    words: "The river rose in Wells.",
    finds: "The river rose in Wells.",
    how: "quote",
  },
  {
    name: "a number was mended",
    now: "The ferry stopped on Friday. The river rose in Wells. Anna Reed saw it rise.",
    words: "Ann Reed",
    finds: "Anna Reed",
    how: "similar",
  },
];

for (const { name, now, words, finds, how } of cases)
  test(`a passage is found: ${name}`, () => {
    const found = findPassage(now, markOf(river, words));
    assert.deepEqual([found && now.slice(found.start, found.end), found?.how], [finds, how]);
  });

test("of two places with the same words, the one with the same neighbours is meant", () => {
  const text = "In Kyiv it rained all day.\nNobody left.\nIn Kyiv it snowed all night.";
  const second = markOf(text, "Kyiv", 20);
  const now = "In Kyiv it snowed all night.\nNobody came.\nIn Kyiv it rained all day.";
  assert.equal(findPassage(now, second)?.start, 3);
});

test("letters beyond the first plane count as one in a position", () => {
  const text = "🚢🚢 The ferry stopped.";
  const mark = markOf(text, "ferry");
  assert.deepEqual(mark.position, { start: 7, end: 12 });
  assert.equal(findPassage(text, mark)?.start, 9);
});

for (const [name, now] of [
  ["an empty text", ""],
  ["another text", "Nobody knows what it was that made the harbour close at noon."],
  [
    "the sentence is gone, its words are elsewhere",
    "Wells has a mill. A river, wide, lies far off.",
  ],
] as const)
  test(`a passage is gone: ${name}`, () => {
    assert.equal(findPassage(now, markOf(river, "The river rose in Wells.")), undefined);
  });

test("a word in other company is not the one that was marked", () => {
  const now = "Trains left Wells at seven, full of people who had slept in the hall.";
  assert.equal(findPassage(now, markOf(river, "Wells")), undefined);
});

/** The paragraphs of the seeds. */
const articles = readdirSync("seeds")
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(join("seeds", file), "utf8").split(/\n+/))
  .map((lines) => lines.map((line) => line.trim()).filter((line) => line !== ""));

const lot = (most: number) => fc.integer({ min: 0, max: most });

/** A passage of one to sixty words, at a place in an article. */
const passages = fc
  .tuple(fc.constantFrom(...articles), lot(10_000), lot(10_000), fc.integer({ min: 1, max: 60 }))
  .map(([paragraphs, where, word, length]) => {
    const at = where % paragraphs.length;
    const words = [...(paragraphs[at] ?? "").matchAll(/\S+/g)];
    const first = word % words.length;
    const last = words[Math.min(first + length, words.length) - 1];
    const start = words[first]?.index ?? 0;
    return { paragraphs, at, start, end: last ? last.index + last[0].length : start };
  })
  .filter(isAlone);

/** Whether the words stand once with these around them: one of the seeds has some sentences twice. */
function isAlone({
  paragraphs,
  at,
  start,
  end,
}: {
  paragraphs: string[];
  at: number;
  start: number;
  end: number;
}) {
  const words = (paragraphs[at] ?? "").slice(Math.max(0, start - 32), end + 32);
  return paragraphs.join("\n").split(words).length === 2;
}

type Passage = typeof passages extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function markIn({ paragraphs, at, start, end }: Passage) {
  const before = paragraphs.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  return describePassage(paragraphs.join("\n"), before + start, before + end);
}

/** Other paragraphs are changed, removed, added, moved: what each draw does to the paragraph of its number. */
const edits = fc.record({
  order: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 80, maxLength: 80 }),
  isMoved: fc.boolean(),
  acts: fc.array(fc.constantFrom("keep", "keep", "drop", "shorten", "add"), {
    minLength: 80,
    maxLength: 80,
  }),
});

type Edits = typeof edits extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** @returns the changed text, and where the paragraph that was marked begins in it */
function edit({ paragraphs, at }: Passage, { acts, isMoved, order }: Edits, marked: string) {
  const changed = paragraphs.flatMap(
    (text, number): { text: string; own: boolean; rank: number }[] => {
      const rank = isMoved ? (order[number % order.length] ?? 0) : number;
      if (number === at) return [{ text: marked, own: true, rank }];
      const act = acts[number % acts.length];
      if (act === "drop") return [];
      if (act === "shorten") return [{ text: text.slice(0, text.length / 2), own: false, rank }];
      const added = { text: "The council will meet again next week, it said.", own: false, rank };
      return act === "add" ? [added, { text, own: false, rank }] : [{ text, own: false, rank }];
    },
  );
  const sorted = changed.toSorted((a, b) => a.rank - b.rank);
  const before = sorted.slice(
    0,
    sorted.findIndex(({ own }) => own),
  );
  const offset = before.reduce((sum, { text }) => sum + text.length + 1, 0);
  return { text: sorted.map(({ text }) => text).join("\n"), offset };
}

test("200 of 200: found after unrelated edits and moved paragraphs", () => {
  fc.assert(
    fc.property(passages, edits, (passage, drawn) => {
      const { paragraphs, at, start, end } = passage;
      const { text, offset } = edit(passage, drawn, paragraphs[at] ?? "");
      const found = findPassage(text, markIn(passage));
      assert.deepEqual([found?.start, found?.end], [offset + start, offset + end]);
    }),
    { numRuns: 200, seed: 17 },
  );
});

/** Damage of every kind, and what it is when it is repaired: the mark was made on the damaged text. */
const repairs: [damaged: string, repaired: string][] = [
  ["’", "'"],
  ["'", "’"],
  ['"', "”"],
  [" – ", " - "],
  ["é", "e"],
  ["ä", "ä"],
  ["fi", "ﬁ"],
  [" the ", " the  "],
  ["the ;", "the "],
  ["#x27;", "’"],
  ["ing", "in\u00ADg"],
  [", ", " , "],
];

test("200 of 200: found where the text of its paragraph was repaired", () => {
  const drawn = fc.tuple(passages, edits, fc.subarray(repairs, { minLength: 1 }));
  fc.assert(
    fc.property(
      drawn.filter(([{ start, end }]) => end - start >= 12),
      ([passage, changes, chosen]) => {
        const { paragraphs, at, start, end } = passage;
        const repair = (text: string) =>
          chosen.reduce((read, [damaged, repaired]) => read.replaceAll(damaged, repaired), text);
        const paragraph = paragraphs[at] ?? "";
        const [before, words, after] = [
          repair(paragraph.slice(0, start)),
          repair(paragraph.slice(start, end)),
          repair(paragraph.slice(end)),
        ];
        const whole = { ...passage, paragraphs: paragraphs.map(repair) };
        const { text, offset } = edit(whole, changes, before + words + after);
        const mark = markIn(passage);
        const found = findPassage(text, mark);
        const says = found && text.slice(found.start, found.end).trim();
        assert.ok(
          found && (says === words.trim() || isNear(found, offset + before.length, words)),
          `${mark.quote.exact}\n${words}\n${says}`,
        );
      },
    ),
    { numRuns: 200, seed: 17 },
  );
});

/** At its ends a passage may be one word longer or shorter than it was. */
function isNear(found: { start: number; end: number }, start: number, words: string): boolean {
  return Math.abs(found.start - start) <= 6 && Math.abs(found.end - start - words.length) <= 6;
}

/** Whether a text has three words in a row that another has. */
function shareWords(one: string, other: string): boolean {
  const words = one.toLowerCase().match(/\w+/g) ?? [];
  const others = ` ${(other.toLowerCase().match(/\w+/g) ?? []).join(" ")} `;
  return words.some(
    (_, at) => at > 1 && others.includes(` ${words.slice(at - 2, at + 1).join(" ")} `),
  );
}

test("200 of 200: said to be gone where its paragraph is gone and its words stand nowhere else", () => {
  fc.assert(
    fc.property(
      passages.filter(({ start, end }) => end - start >= 12),
      edits,
      (passage, drawn) => {
        const { paragraphs, at } = passage;
        const own = paragraphs[at] ?? "";
        const kept = paragraphs.map((text, number) =>
          number !== at && shareWords(text, own) ? "A line of other words." : text,
        );
        const { text } = edit({ ...passage, paragraphs: kept }, drawn, "Nothing stands here now.");
        const mark = markIn(passage);
        const found = findPassage(text, mark);
        assert.equal(found && text.slice(found.start, found.end), undefined, mark.quote.exact);
      },
    ),
    { numRuns: 200, seed: 17 },
  );
});
