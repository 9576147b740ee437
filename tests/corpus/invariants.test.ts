/** What must hold for every text (record.md), tried on made-up pages, on the seeds and on hostile lines. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { findBlocks } from "../../src/reading/structure/find-blocks.ts";
import { findDates } from "../../src/reading/dates/find-dates.ts";
import { decodeSource } from "../../src/text/decode.ts";
import { datePublication } from "../../src/reading/dates/publication.ts";
import { findFigures } from "../../src/reading/figures/find-figures.ts";
import { findQuotes } from "../../src/reading/quotes/find-quotes.ts";
import {
  type Block,
  blockSchema,
  dateSchema,
  figureSchema,
  type Mention,
  publishedSchema,
  quoteSchema,
  repairSchema,
} from "../../src/record/record.ts";
import { toSourceRecord } from "../../src/corpus/source-record.ts";
import { readText } from "../../src/formats/text-file.ts";
import { mendArticle } from "../../src/reading/mend-article.ts";
import { repairText } from "../../src/text/mend/reading-text.ts";
import { findSentences } from "../../src/text/sentences.ts";
import { findTitle } from "../../src/reading/structure/title.ts";
import { readFigureTables } from "../../src/corpus/read-tables.ts";
import { assertLinear } from "../processor-time.ts";
import {
  assertBlocks,
  assertCovers,
  assertOrdered,
  assertTranslatable,
} from "../record-invariants.ts";

const figureWords = readFigureTables();

/** Knows the halves of nothing: what is joined here needs no table. */
const noWords = { isWord: () => false, isName: () => false };

/** A text read as an article is: found in the reading text, led back to the source. */
function readAll(source: string, file = "a.txt") {
  const own = readText({ file, text: source });
  const { reading, structure, stated } = mendArticle({ text: source, ...own }, noWords);
  const { text } = reading;
  const blocks = findBlocks(text, { structure, title: stated.title?.value });
  const mentions = [...text.matchAll(/\bRoe\b/g)].map(
    ({ index }): Mention => ({
      kind: "person",
      id: "roe",
      start: index,
      end: index + 3,
      how: "exact",
    }),
  );
  const dating = datePublication({
    ...{ text, blocks, events: [] },
    dates: findDates(text, blocks),
    stated: stated.date,
  });
  const quotes = findQuotes(text, blocks, mentions);
  const known = { blocks, mentions, dates: dating.dates, quotes, suspects: [] };
  const figures = findFigures(text, known, figureWords);
  const found = { ...dating, blocks, mentions, quotes, figures };
  return {
    own,
    reading,
    blocks,
    title: findTitle(text, { blocks }).title,
    sentences: blocks.map((block) => findSentences(text, block)),
    record: toSourceRecord(found, reading),
  };
}

function assertInvariants(source: string, file?: string): void {
  const { reading, blocks, title, sentences, record } = readAll(source, file);
  const { text } = reading;
  assertOrdered(blocks, text.length);
  for (const [index, block] of blocks.entries()) {
    assertOrdered(sentences[index] ?? [], block.end);
    assertCovers(text, sentences[index] ?? [], block);
  }
  assert.ok(title !== "" && title.isWellFormed());
  assertBlocks(source, record);
  assertTranslatable(record);
  for (const block of record.blocks) blockSchema.parse(block);
  assertOrdered(record.repairs, source.length);
  for (const repair of record.repairs) repairSchema.parse(repair);
  assertDisplayed(source, record, reading.text, blocks);
  assertDates(source, record);
  assertOrdered(record.mentions, source.length);
  assertOrdered(record.quotes, source.length);
  for (const quote of record.quotes) quoteSchema.parse(quote);
  assertFigures(source, record);
}

type ReadRecord = ReturnType<typeof readAll>["record"];

/** A block as displayed is what was read. */
function assertDisplayed(
  source: string,
  record: ReadRecord,
  text: string,
  blocks: readonly Block[],
): void {
  const displayed = record.blocks.map((block) => repairText(source, block, record.repairs));
  assert.deepEqual(
    displayed.filter((words) => words.trim() !== ""),
    blocks.map(({ start, end }) => text.slice(start, end)),
  );
}

function assertDates(source: string, { dates, published }: ReadRecord): void {
  assertOrdered(dates, source.length);
  for (const date of dates) {
    dateSchema.parse(date);
    assert.equal(date.from === undefined, date.to === undefined);
    assert.ok(date.from === undefined || date.to === undefined || date.from <= date.to);
  }
  if (!published) return;
  publishedSchema.parse(published);
  assert.ok(published.from <= published.to);
  assert.ok(published.because.length > 0);
}

function assertFigures(source: string, { figures, blocks }: ReadRecord): void {
  assertOrdered(figures, source.length);
  for (const figure of figures) {
    figureSchema.parse(figure);
    const home = blocks.find(({ start, end }) => start <= figure.start && figure.end <= end);
    assert.ok(home && home.kind !== "boilerplate");
    for (const span of [figure.of, figure.by]) {
      if (!span) continue;
      const surface = source.slice(span.start, span.end);
      assert.ok(surface !== "" && surface === surface.trim(), surface);
      assert.ok(home.start <= span.start || span === figure.by);
    }
  }
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
  "<p>Roe said</p><p>&ldquo;It rose,&rdquo; on March&nbsp;3 2022</p>",
  "<div>",
  "<script>",
  "</script>",
  "&nbsp;",
  "&ldquo;We saw it,&rdquo; Roe said. It&#39;s  bad&shy;ly damaged ;and Â worse .&nbsp;",
  "KrakÃ³w, ZÃ¼rich and ÐšÐ¸Ñ—Ð² â€” 3&nbsp;000 people were killed, ¬",
  "T",
  "he lines of this text go on and on until the collector breaks the words at the end, too, as evacua-",
  "tion and Franco-",
  "\u00AD\u200B",
  "**Roe** said [this](https://example.com)",
  "# Flood",
  "{\\rtf1\\ansi {\\fonttbl Arial;}\\par Roe\\'92s \\b boat\\b0 }",
  "\uD83D",
  "\u202E\u2028 \0",
  "It rose\u0085\u0085and fell.\u0085",
  "",
  "  ",
];

const page = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: "binary", maxLength: 40 })), {
    maxLength: 30,
  })
  .chain((chosen) =>
    fc.constantFrom("\n", "\n\n", "\r\n", "\r", "\u0085").map((end) => chosen.join(end)),
  );

test("hold for pages of any lines", () => {
  fc.assert(
    fc.property(page, (text) => assertInvariants(text)),
    { numRuns: 300, seed: 7 },
  );
});

const markdownLines = [
  ...["# Flood", "## It rose", "---", "+++", "===", "title: Flood", "- Author: Roe", "***", "```"],
  ...[
    "- one",
    "  - two",
    "1986. A year",
    "3. three",
    "- [x] done",
    "> Roe said",
    ">",
    "> > it",
    "> [!note] A",
  ],
  ...[
    "| a | b |",
    "|--|:-:|",
    "| **c** \\| d |",
    "|||",
    "[1]: /it 'It'",
    "[^1]: A note of *Roe*",
    "    in",
  ],
  ...[
    "![](a.jpg)",
    '![A fire](b.jpg "In Wells") It',
    "[![x](y)](z)",
    "# ![](a.jpg)",
    "<div>",
    "</div>",
  ],
  ...[
    "<p>It <b>rose</b><br>on",
    "<script>",
    "</script>",
    "<!-- a",
    "-->",
    "<img alt='A fire'>",
    "<table><td>1",
  ],
  ...[
    '**Roe said *this*** on [March 3](https://a.example "b") &amp; \\* that[^1]  ',
    "a\\",
    "[[Roe|he]] ==it==",
  ],
  ...[
    "![[a.png|A map]]",
    "%%no%% ^ab12",
    "{{< a >}}",
    "*",
    "_a",
    "~~a~~ `b` ``",
    "<https://a.example> www.b.example",
  ],
  ...[
    "“It rose,” Roe said. [it][1] [View](https://read.readwise.io/1)",
    "At least 24 people were killed",
    "\t",
    "",
  ],
];

const markdownPage = fc
  .array(
    fc.oneof(fc.constantFrom(...markdownLines), fc.string({ unit: "binary", maxLength: 20 })),
    {
      maxLength: 25,
    },
  )
  .chain((chosen) =>
    fc.constantFrom("\n", "\n\n", "\r\n", "\r", "\u0085").map((end) => chosen.join(end)),
  );

test("hold for Markdown of any lines; nothing it says of the text overlaps", () => {
  fc.assert(
    fc.property(markdownPage, (text) => {
      assertInvariants(text, "a.md");
      const { structure = [], markup = [], links = [], styles = [] } = readAll(text, "a.md").own;
      assertOrdered(structure, text.length);
      assertOrdered(markup, text.length);
      for (const span of [...links, ...styles])
        assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
    }),
    { numRuns: 500, seed: 7 },
  );
});

for (const end of ["\u0085", "\u2028"])
  test(`hold where U+${end.codePointAt(0)?.toString(16)} ends lines that Markdown reads as one`, () => {
    for (const source of [`a${end}\n</script>${end}\nto`, `a\n${end}\n${end}b`, `${end}a${end}`])
      for (const file of ["a.txt", "a.md"]) assertInvariants(source, file);
  });

test("any bytes give a text or a problem", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const decoded = decodeSource(bytes);
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
    assert.deepEqual(readAll(text).record, readAll(text).record);
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
  "Ã©",
  "Ã ",
  "Ð¸",
  "<p>",
  "<p>a</p>",
  "<script>",
  "&nbsp;",
  "&amp;lt;b&amp;gt;",
  "a\u00AD",
  "\u00AD",
  "a-\n",
  "A b",
  "A\n",
  "a  b",
  "\\u00e9",
  "{\\rtf",
  "**a** ",
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

for (const piece of hostile) {
  test(`linear time for ${JSON.stringify(piece)}`, () =>
    assertLinear(
      (length) => readAll(`Flood\n\n${piece.repeat(Math.ceil(length / piece.length))}`),
      100_000,
    ));
}
