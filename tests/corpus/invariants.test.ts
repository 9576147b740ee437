/** What must hold for every text (record.md), tried on made-up pages, on the seeds and on hostile lines. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { findBlocks } from "../../src/reading/structure/find-blocks.ts";
import { findDates } from "../../src/reading/dates/find-dates.ts";
import { decodeSeed } from "../../src/text/decode.ts";
import { datePublication } from "../../src/reading/dates/publication.ts";
import { findFigures } from "../../src/reading/figures/find-figures.ts";
import { findQuotes } from "../../src/reading/quotes/find-quotes.ts";
import {
  blockSchema,
  dateSchema,
  figureSchema,
  type Mention,
  publishedSchema,
  quoteSchema,
  repairSchema,
  type Span,
} from "../../src/record/record.ts";
import { findRepairs, repairText } from "../../src/text/mend/repairs.ts";
import { findSentences } from "../../src/text/sentences.ts";
import { findTitle } from "../../src/reading/structure/title.ts";
import { readFigureTables } from "../../src/corpus/read-tables.ts";

const figureWords = readFigureTables();

function readAll(text: string) {
  const blocks = findBlocks(text);
  const repairs = findRepairs(text, blocks);
  const found = findDates(text, blocks);
  const names = [...text.matchAll(/\bRoe\b/g)].map(({ index }): Mention => ({
    kind: "person",
    id: "roe",
    start: index,
    end: index + 3,
    how: "exact",
  }));
  const dating = datePublication({ text, blocks, dates: found, events: [] });
  const quotes = findQuotes(text, blocks, names);
  const known = { blocks, repairs, mentions: names, dates: dating.dates, quotes };
  return {
    blocks,
    repairs,
    title: findTitle(text, { blocks, repairs }).title,
    sentences: blocks.map((block) => findSentences(text, block)),
    dating,
    quotes,
    figures: findFigures(text, known, figureWords),
  };
}

/** Spans are in order, none empty, none overlapping, all within the text. */
function assertOrdered(spans: readonly Span[], end: number): void {
  let position = 0;
  for (const span of spans) {
    assert.ok(span.start >= position && span.end > span.start && span.end <= end);
    position = span.end;
  }
}

/** The spans and the blank space between them are the whole. */
function assertCovers(text: string, spans: readonly Span[], { start, end }: Span): void {
  let position = start;
  for (const span of spans) {
    assert.equal(text.slice(position, span.start).trim(), "");
    position = span.end;
  }
  assert.equal(text.slice(position, end).trim(), "");
}

function assertInvariants(text: string): void {
  const { blocks, repairs, title, sentences, dating, quotes, figures } = readAll(text);
  const whole = { start: 0, end: text.length };
  assertOrdered(blocks, text.length);
  assertCovers(text, blocks, whole);
  for (const [index, block] of blocks.entries()) {
    blockSchema.parse(block);
    assert.equal(block.kind === "boilerplate", block.rule !== undefined);
    const surface = text.slice(block.start, block.end);
    assert.equal(surface, surface.trim());
    assertOrdered(sentences[index] ?? [], block.end);
    assertCovers(text, sentences[index] ?? [], block);
  }
  assertOrdered(repairs, text.length);
  for (const repair of repairs) {
    repairSchema.parse(repair);
    const home = blocks.find((block) => block.start <= repair.start && repair.end <= block.end);
    assert.ok(home && home.kind !== "boilerplate");
  }
  assert.ok(title !== "" && title.isWellFormed());
  assertOrdered(dating.dates, text.length);
  for (const date of dating.dates) {
    dateSchema.parse(date);
    assert.equal(date.from === undefined, date.to === undefined);
    assert.ok(date.from === undefined || date.to === undefined || date.from <= date.to);
  }
  if (dating.published) {
    publishedSchema.parse(dating.published);
    assert.ok(dating.published.from <= dating.published.to);
    assert.ok(dating.published.because.length > 0);
  }
  assertOrdered(quotes, text.length);
  for (const quote of quotes) quoteSchema.parse(quote);
  assertOrdered(figures, text.length);
  for (const figure of figures) {
    figureSchema.parse(figure);
    const home = blocks.find(({ start, end }) => start <= figure.start && figure.end <= end);
    assert.ok(home && home.kind !== "boilerplate");
    for (const span of [figure.of, figure.by]) {
      if (!span) continue;
      const surface = text.slice(span.start, span.end);
      assert.ok(surface !== "" && surface === surface.trim(), surface);
      assert.ok(home.start <= span.start || span === figure.by);
    }
  }
  assert.ok(repairText(text, whole, repairs).length <= 2 * text.length);
}

const lines = [
  "Flood reaches the town | World",
  "Flood reaches the town",
  "Officials said on Friday, December 29, that the war was in its 22nd month  .",
  "“We saw it,” Roe said. “It was ;bad on March 3 2022 and #x27;worse.",
  "In the 22-month war, Roe said: ‘Go home,’ he added",
  "EPAFirefighters at work[/caption]",
  "At least 24 people were killed, including five children, and nearly 110 others injured, officials said.",
  "According to Roe, 21 of 49 drones were shot down; he said no deaths or injuries",
  "KYIV, July 25 (Reuters): It rained yesterday",
  "Open in full screen mode",
  "Fri. Feb 23rd, 2024",
  "Leave a Reply",
  "Related Posts",
  "---",
  "title: Flood",
  "https://example.com/2022/07/13/a",
  "the lines of this text go on and on until the collector breaks them,",
  "<p>tags</p>",
  "\uD83D",
  "\u202E\u2028 \0",
  "",
  "  ",
];

const page = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: "binary", maxLength: 40 })), {
    maxLength: 30,
  })
  .chain((chosen) => fc.constantFrom("\n", "\n\n", "\r\n", "\r").map((end) => chosen.join(end)));

test("hold for pages of any lines", () => {
  fc.assert(fc.property(page, assertInvariants), { numRuns: 300, seed: 7 });
});

test("any bytes give a text or a problem", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const decoded = decodeSeed(bytes);
      if ("problem" in decoded) assert.ok(decoded.problem.kind);
      else assertInvariants(decoded.text);
    }),
    { numRuns: 300, seed: 7 },
  );
});

for (const file of readdirSync("seeds").filter((name) => name.endsWith(".txt"))) {
  test(`hold for ${file}`, () => {
    const text = readFileSync(`seeds/${file}`, "utf8");
    assertInvariants(text);
    assert.deepEqual(readAll(text), readAll(text));
  });
}

/** Lines that make a careless expression or loop run for hours; each is repeated to a long line. */
const hostile = [
  "a",
  " ",
  "\n",
  "\n\nA ",
  "1",
  "1,",
  "A.",
  "A. ",
  "“",
  "“a b c d e” ",
  "'A",
  "‘s’s ",
  '"A ',
  "said ",
  ", he said",
  "<a ",
  "<!--",
  "[caption ",
  "&amp;",
  "&#x27",
  "â€",
  ";a ",
  " .",
  "By A ",
  "May ",
  "1 May ",
  "in the late ",
  "Monday, ",
  "January 1 to ",
  "the night of ",
  "two years into the ",
  "to be to ",
  "Related Posts\n",
  "Jane Doe\n",
  "By Jane Doe\n",
  "– Jane Doe\n",
  "Flood reaches the town\n",
  "a line that goes on and on without an end to it,\n",
  "2022-01-01 ",
  "January 2022 ",
  "“On Monday we said so,” he said on Friday, January 3, 2022. ",
  "\uD83D",
  "\u0300",
  "two ",
  "1 000 ",
  "hundreds of ",
  "killed 2 men, ",
  "according to ",
  "Roe said 20 people were killed, which ",
  "no one ",
];

const longest = 100_000;

for (const piece of hostile) {
  test(`linear time for ${JSON.stringify(piece)}`, () => {
    const time = (length: number) => {
      const text = `Flood\n\n${piece.repeat(Math.ceil(length / piece.length))}`;
      const started = process.cpuUsage();
      readAll(text);
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    };
    time(longest / 10);
    const short = time(longest / 10);
    const long = time(longest);
    assert.ok(long < 60 * Math.max(short, 8), `${short} ms, ten times the length ${long} ms`);
  });
}
