import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseCorpusFile } from "../../../src/corpus/corpus-file.ts";
import { findBlocks } from "../../../src/reading/structure/find-blocks.ts";
import { type CorpusEvent, findEventDates } from "../../../src/reading/dates/events.ts";
import { findDates } from "../../../src/reading/dates/find-dates.ts";
import { mendText } from "../mended.ts";
import { datePublication, type PublicationDating } from "../../../src/reading/dates/publication.ts";

function readText(file: string, source: string) {
  const { reading, structure, stated } = mendText(source);
  const { text } = reading;
  const blocks = findBlocks(text, structure);
  return { file, text, blocks, dates: findDates(text, blocks), stated: stated.date };
}

function date(text: string, events: readonly CorpusEvent[] = []): PublicationDating {
  return datePublication({ ...readText("a.txt", text), events });
}

function interval({ published }: PublicationDating): string {
  return published ? `${published.from}..${published.to}` : "unknown";
}

const article = (...paragraphs: string[]) =>
  ["Flood reaches the town", ...paragraphs, "The water was still high, officials said."].join(
    "\n\n",
  );

const war: CorpusEvent = { name: "War in Freedonia", from: "2022-02-24", to: "2022-02-24" };
const fall: CorpusEvent = {
  name: "Fall of Sylvania",
  aliases: ["took Sylvania"],
  from: "2023-05-20",
  to: "2023-05-21",
};

const dated: [name: string, text: string, expected: string, events?: CorpusEvent[]][] = [
  ["a stamp that says it", article("Published: July 18, 2022 5:36 pm"), "2022-07-18..2022-07-18"],
  [
    "front matter",
    `---\ntitle: Flood\ndate: 2022-07-18\n---\n\n${article("It rained.")}`,
    "2022-07-18..2022-07-18",
  ],
  [
    "the address",
    `https://example.com/2022/07/13/flood\n\n${article("It rained in March 2022.")}`,
    "2022-07-13..2022-07-13",
  ],
  [
    "a dateline",
    article("FREEDONIA, Jul 26 2022 (IPS) - The river rose on Monday, officials said."),
    "2022-07-26..2022-07-27",
  ],
  [
    "today with its date",
    article("Police today (July 28, 2022) closed the bridge."),
    "2022-07-28..2022-07-28",
  ],
  [
    "weeks into a war",
    article("Freedonia said it was calm, five weeks into a bloody war."),
    "2022-03-28..2022-04-03",
    [war],
  ],
  [
    "weeks into a war, told of a coming day",
    article("Talks with Freedonia are set to start on Wednesday, five weeks into a bloody war."),
    "2022-03-24..2022-03-30",
    [war],
  ],
  [
    "months of a war, a weekday that fits a day, a feast",
    article(
      "Freedonia was hit on Friday in the 22-month war.",
      "It was the worst day on December 29, officials said.",
      "Drones came in the early hours of New Year’s Eve and were shot down.",
    ),
    "2023-12-31..2024-01-03",
    [war],
  ],
  [
    "an event with “this week” and “earlier Monday”",
    article(
      "At the beginning of this week, the army took Sylvania.",
      "He had been told earlier Monday.",
    ),
    "2023-05-22..2023-05-23",
    [fall],
  ],
  [
    "a page stamp is only an upper bound",
    `Fri. Feb 23rd, 2024\n\n${article(
      "In September 2023, he went to the east.",
      "Mayors urged residents not to take part in events to celebrate Epiphany on Saturday.",
    )}`,
    "2023-12-31..2024-01-06",
  ],
];

for (const [name, text, expected, events] of dated) {
  test(`dated by ${name}`, () => assert.equal(interval(date(text, events)), expected));
}

const undated: [name: string, text: string, events?: CorpusEvent[]][] = [
  ["nothing but a weekday", article("It rained on Friday.")],
  ["a past year alone", article("It had rained in 2014.")],
  ["a page stamp alone", `Fri. Feb 23rd, 2024\n\n${article("It rained.")}`],
  [
    "a war that is not the one told of",
    article("Ruritania said it was five weeks into a war."),
    [war],
  ],
  [
    "two wars",
    article("Freedonia and Sylvania are five weeks into a war."),
    [war, { ...war, name: "War in Sylvania", from: "2023-01-01", to: "2023-01-01" }],
  ],
  ["a war that is over", article("The 12-day war in Freedonia was over."), [war]],
  ["weekdays that fit some year", article("It rained on Monday, July 4, and on Tuesday.")],
];

for (const [name, text, events] of undated) {
  test(`not dated by ${name}`, () => assert.equal(date(text, events).published, undefined));
}

test("stated days that shut each other out are spanned, and a problem says so", () => {
  const text = `Mon. Mar 4th, 2024\n\n${article(
    "FREEDONIA, Jul 26 2024 (IPS) - The river rose on Monday, officials said.",
  )}`;
  const dating = date(text);
  assert.equal(interval(dating), "2024-03-04..2024-07-26");
  assert.deepEqual(
    dating.problems.map(({ kind }) => kind),
    ["date-conflict"],
  );
});

test("the corpus file has the last word", () => {
  const text = article("Published: July 18, 2022");
  const corrected = { from: "2022-07-01", to: "2022-07-02" };
  const dating = datePublication({ ...readText("a.txt", text), events: [], corrected });
  assert.equal(interval(dating), "2022-07-01..2022-07-02");
  assert.equal(dating.published?.how, "corrected");
});

test("the beginning of a war that one article dates serves the others", () => {
  const source = readText(
    "a.txt",
    article(
      "It is the worst day since the start of the assault on Freedonia on February 24, 2022.",
    ),
  );
  const [event] = findEventDates([source]);
  assert.equal(event?.from, "2022-02-24");
  assert.equal(
    source.text.slice(event?.source?.start, event?.source?.end),
    "start of the assault on Freedonia on February 24, 2022",
  );
});

/** What is known of the seeds from outside: the first and last day on which each may have been published. */
const truth: Record<string, [string, string]> = {
  "000_7d3ec2061dc0c35b.txt": ["2022-08-30", "2022-09-01"],
  "001_77e07ece4414ba92.txt": ["2023-05-22", "2023-05-23"],
  "002_3c10c86edba94dfd.txt": ["2024-01-05", "2024-01-05"],
  "003_588fc90fb1a49882.txt": ["2023-12-31", "2023-12-31"],
  "004_aa7d00de477be887.txt": ["2022-03-30", "2022-03-30"],
};

test("every seed is dated within a week, and the truth lies in it", () => {
  const drafts = Object.keys(truth).map((file) =>
    readText(file, readFileSync(`seeds/${file}`, "utf8")),
  );
  const { events } = parseCorpusFile(readFileSync("seeds/corpus.yaml", "utf8")).corpusFile;
  const known = [
    ...events.map(({ name, aliases, date: day }) => ({ name, aliases, from: day, to: day })),
    ...findEventDates(drafts),
  ];
  for (const draft of drafts) {
    const { published, problems } = datePublication({ ...draft, events: known });
    const [first, last] = truth[draft.file] ?? [];
    assert.ok(published && first && last, draft.file);
    assert.ok(published.from <= first && last <= published.to, draft.file);
    assert.ok((Date.parse(published.to) - Date.parse(published.from)) / 86_400_000 < 7, draft.file);
    assert.ok(published.because.length > 0);
    assert.deepEqual(problems, []);
    for (const { start, end, text } of published.because) {
      assert.ok(start !== undefined && end !== undefined && start < end, text);
    }
  }
});
