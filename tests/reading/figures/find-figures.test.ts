import assert from "node:assert/strict";
import { test } from "node:test";
import { readFigureLabels, scoreFigures } from "../../../bench/understanding/score-figures.ts";
import { findBlocks } from "../../../src/reading/structure/find-blocks.ts";
import { findDates } from "../../../src/reading/dates/find-dates.ts";
import { findFigures } from "../../../src/reading/figures/find-figures.ts";
import { datePublication } from "../../../src/reading/dates/publication.ts";
import { findQuotes } from "../../../src/reading/quotes/find-quotes.ts";
import type { Mention, Span } from "../../../src/record/record.ts";
import { findSuspectNumbers } from "../../../src/text/mend/suspect-numbers.ts";
import { readFigureTables } from "../../../src/corpus/read-tables.ts";

const words = readFigureTables();

function findPeople(text: string): Mention[] {
  return [...text.matchAll(/Anna Kovalenko|John Roe|Kovalenko|Roe/g)].map(
    ({ 0: name, index: start }) => ({
      kind: "person",
      id: name.split(" ").at(-1)?.toLowerCase() ?? name,
      start,
      end: start + name.length,
      how: "exact",
    }),
  );
}

/** Figures of an article as `at least 24 (≥24) people: dead, by officials`. */
function read(...paragraphs: string[]): string[] {
  const text = ["Flood reaches the town", ...paragraphs].join("\n\n");
  const blocks = findBlocks(text);
  const mentions = findPeople(text);
  const { dates } = datePublication({
    ...{ text, blocks, events: [] },
    dates: findDates(text, blocks),
  });
  const layers = {
    ...{ blocks, mentions, dates, suspects: findSuspectNumbers(text) },
    quotes: findQuotes(text, blocks, mentions),
  };
  const show = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : "");
  return findFigures(text, layers, words).map((figure) => {
    const { value, to, of, outcome, by, speaker } = figure;
    const number = `${value ?? "?"}${to === undefined ? "" : `–${to}`}`;
    const source = by || speaker ? `, by ${show(by)}${speaker ? ` = ${speaker}` : ""}` : "";
    return `${show(figure)} (${number}) ${show(of)}${outcome ? `: ${outcome}` : ""}${source}`;
  });
}

const stated: [paragraph: string, ...expected: string[]][] = [
  ["The strike killed at least 24 people.", "at least 24 (24) people: dead"],
  [
    "The strike killed 24 people and injured nearly 110 others.",
    "24 (24) people: dead",
    "nearly 110 (110) others: wounded",
  ],
  ["One dead and six wounded in the port", "One (1) : dead", "six (6) : wounded"],
  [
    "At least 44 people, including 10 firefighters, were killed.",
    "At least 44 (44) people: dead",
    "10 (10) firefighters: dead",
  ],
  ["Two Swedes and three Danes were hurt.", "Two (2) Swedes: wounded", "three (3) Danes: wounded"],
  [
    "The town lost around 560 troops, 26 tanks and two aircraft.",
    "around 560 (560) troops: lost",
    "26 (26) tanks: lost",
    "two (2) aircraft: lost",
  ],
  [
    "It damaged 12 blocks of flats, 13 homes and a school.",
    "12 (12) blocks of flats: damaged",
    "13 (13) homes: damaged",
  ],
  ["They shot down 21 of 49 drones.", "21 (21) drones: downed", "49 (49) drones"],
  [
    "The death toll has risen to 45, 19 of whom were killed here.",
    "45 (45) : dead",
    "19 (19) : dead",
  ],
  [
    "It left hundreds dead and two million homeless.",
    "hundreds (?) : dead",
    "two million (2000000) : displaced",
  ],
  [
    "Almost 1.5 million people fled the 20 to 30 villages.",
    "Almost 1.5 million (1500000) people: displaced",
  ],
  ["Some 20–30 people were arrested.", "Some 20–30 (20–30) people: detained"],
  [
    "Two dozen buses and half a million cars came.",
    "Two dozen (24) buses",
    "half a million (500000) cars",
  ],
  ["There were no deaths or injuries.", "no (0) : dead"],
  ["Deaths of the 21 victims are being investigated.", "21 (21) victims: dead"],
  [
    "It resulted in the death of 10 and injury of 31 civilians.",
    "10 (10) : dead",
    "31 (31) civilians",
  ],
  [
    "It killed 24 people and six missiles hit the town.",
    "24 (24) people: dead",
    "six (6) missiles",
  ],
  ["Six missiles damaged two schools.", "Six (6) missiles", "two (2) schools: damaged"],
  ["The death toll rose from 20 to 24.", "20 (20) : dead", "24 (24) : dead"],
  ["Between 20 and 30 people died.", "20 and 30 (20–30) people: dead"],
  ["Two or three houses burned.", "Two or three (2–3) houses"],
  ["Twenty people, five of them children, were killed.", "Twenty (20) people: dead"],
  ["Death toll from Oslo attack rises to 25", "25 (25) : dead"],
  ["Twenty people were not hurt.", "Twenty (20) people"],
];

const attributed: [paragraph: string, ...expected: string[]][] = [
  ["Eight people were killed, officials said.", "Eight (8) people: dead, by officials"],
  ["Eight people were killed, said the mayor.", "Eight (8) people: dead, by the mayor"],
  [
    "The mayor of the town, Anna Kovalenko, said that eight people were killed.",
    "eight (8) people: dead, by The mayor of the town, Anna Kovalenko = kovalenko",
  ],
  [
    "According to John Roe, the mayor, eight people were killed.",
    "eight (8) people: dead, by John Roe, the mayor = roe",
  ],
  [
    "Kovalenko arrived. She said eight people were killed.",
    "eight (8) people: dead, by She = kovalenko",
  ],
  ["Kovalenko and Roe met. He said eight people were killed.", "eight (8) people: dead, by He"],
  [
    "A spokesman for John Roe said eight people were killed.",
    "eight (8) people: dead, by A spokesman for John Roe",
  ],
  ["The army’s claim of eight dead was denied.", "eight (8) : dead, by The army"],
  [
    "“Eight people were killed. Two houses burned,” Roe said.",
    "Eight (8) people: dead, by Roe = roe",
    "Two (2) houses, by Roe = roe",
  ],
  [
    "Police said eight people died, while the ministry said nine people died.",
    "eight (8) people: dead, by Police",
    "nine (9) people: dead, by the ministry",
  ],
  [
    "Roe declared control of the town, which had a population of 70,000.",
    "70,000 (70000) population",
  ],
  ["After Roe announced that he would go, 300 people celebrated.", "300 (300) people"],
  [
    "Police arrested eight people accused of killing two men.",
    "eight (8) people: detained",
    "two (2) men: dead",
  ],
  ["The unit lost a plane after Roe was told that eight men died.", "eight (8) men: dead"],
];

for (const [paragraph, ...expected] of [...stated, ...attributed]) {
  test(paragraph, () => assert.deepEqual(read(paragraph), expected));
}

/** Numbers that count nothing. */
const noFigures = [
  "In 2014 and on 3 May 2023, at 6:30 pm, it rained for 224 days.",
  "The 22-month war and a five-star hotel, a three-year-old boy, aged 50 and 46.",
  "It cost $7 million, 20 percent of 300 euros, and 5 per cent more.",
  "It lies 25 miles away, 12 kilometres off, over 40 hectares.",
  "An F-16 and the 19th brigade at 3270 M Street took Route 66.",
  "John Roe, 47, of No. 3 Road won 3-1.",
  "The two countries met; both sides spoke one another’s tongue.",
  "They lost about 18 trees per second.",
  "A city of 3330,000 lies there.",
  "One of them is here, one gets lost, no one knows.",
  "They sold two thirds of it.",
  "They fired a 122 mm rocket, an S-300 and a 500-kilogram bomb, and called +7 495 123 45 67.",
];

for (const paragraph of noFigures) {
  test(`no figure: ${paragraph}`, () => assert.deepEqual(read(paragraph), []));
}

test("no figure of the seeds has a wrong subject or a wrong source, none is invented, and one headline’s is missed", async () => {
  const { wrongSubject, wrongSource, invented, missed, marked, right, ...sources } =
    await scoreFigures("seeds", readFigureLabels().seeds);
  assert.deepEqual(
    { wrongSubject, wrongSource, invented },
    { wrongSubject: [], wrongSource: [], invented: [] },
  );
  assert.equal(right, marked - missed.length);
  assert.ok(missed.length <= 1, missed.join("\n"));
  assert.equal(sources.sourceFound, sources.sourced);
});
