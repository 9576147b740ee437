import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseCorpusFile } from "../../../src/corpus/corpus-file.ts";
import { findBlocks } from "../../../src/reading/structure/find-blocks.ts";
import { findDates } from "../../../src/reading/dates/find-dates.ts";
import type { CorpusEvent } from "../../../src/reading/dates/dated-article.ts";
import { mendText } from "../mended.ts";
import { datePublication, type PublicationDating } from "../../../src/reading/dates/publication.ts";

function readText(file: string, source: string) {
  const { reading, structure, stated } = mendText(source);
  const { text } = reading;
  const blocks = findBlocks(text, { structure });
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
    "an event told with “this week”",
    article("At the beginning of this week, the army took Sylvania."),
    "2023-05-20..2023-05-27",
    [fall],
  ],
  [
    "an event told with its weekday",
    article("The army took Sylvania on Saturday."),
    "2023-05-20..2023-05-25",
    [fall],
  ],
  [
    "a page stamp is only an upper bound",
    `Fri. Feb 23rd, 2024\n\n${article("In January 2024, he went to the east.")}`,
    "2024-01-01..2024-02-23",
  ],
  [
    "a full date told as still to come is an upper bound",
    article("In January 2024, he went to the east.", "The hall will open on May 4, 2024."),
    "2024-01-01..2024-05-04",
  ],
  [
    "a dateline without its year, within bounds",
    `Fri. Feb 23rd, 2024\n\n${article(
      "FREEDONIA, Jan 9 (IPS) - The river rose.",
      "In September 2023, he went to the east.",
    )}`,
    "2024-01-09..2024-01-10",
  ],
  [
    "weekdays told as past, within bounds",
    `Thu. Feb 22nd, 2024\n\n${article(
      "On February 17, 2024, the river rose.",
      "The bridge gave way on Friday.",
      "It was shut on Sunday.",
    )}`,
    "2024-02-18..2024-02-21",
  ],
  [
    "weekdays that lie ahead do not narrow it",
    `Fri. Feb 23rd, 2024\n\n${article(
      "On February 14, 2024, the river rose.",
      "The vote was set for Monday.",
      "He spoke ahead of Saturday’s match.",
      "“It rained on Sunday,” he said.",
    )}`,
    "2024-02-14..2024-02-23",
  ],
  [
    "bounds, for the programme of a tour has no datelines",
    `Sat. Jul 30th, 2022\n\n${article(
      "In March 2022, he went to the east.",
      "June 9 – Freedonia, Town Hall",
      "June 10 – Sylvania, Arena",
    )}`,
    "2022-03-01..2022-07-30",
  ],
];

for (const [name, text, expected, events] of dated) {
  test(`dated by ${name}`, () => assert.equal(interval(date(text, events)), expected));
}

const undated: [name: string, text: string, events?: CorpusEvent[]][] = [
  ["nothing but a weekday", article("It rained on Friday.")],
  ["a past year alone", article("It had rained in 2014.")],
  ["a page stamp alone", `Fri. Feb 23rd, 2024\n\n${article("It rained.")}`],
  ["an event told without a day", article("The army took Sylvania, he said."), [fall]],
  ["an event told with another weekday", article("The army took Sylvania on Tuesday."), [fall]],
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

/** What is known of the seeds from outside: the first and last day on which each may have been published. */
const truth: Record<string, [string, string]> = {
  "000_7d3ec2061dc0c35b.txt": ["2022-08-30", "2022-09-01"],
  "001_77e07ece4414ba92.txt": ["2023-05-22", "2023-05-23"],
  "002_3c10c86edba94dfd.txt": ["2024-01-05", "2024-01-05"],
  "003_588fc90fb1a49882.txt": ["2023-12-31", "2023-12-31"],
  "004_aa7d00de477be887.txt": ["2022-03-30", "2022-03-30"],
};

test("every seed is dated within a week, and the truth lies in it", () => {
  const { corpusFile } = parseCorpusFile(readFileSync("seeds/corpus.yaml", "utf8"));
  const events = corpusFile.events.map(({ name, aliases, date: day }) => ({
    name,
    aliases,
    from: day,
    to: day,
  }));
  for (const [file, [first, last]] of Object.entries(truth)) {
    const day = corpusFile.articles[file]?.date;
    const { published, problems } = datePublication({
      ...readText(file, readFileSync(`seeds/${file}`, "utf8")),
      events,
      ...(day && { corrected: { from: day, to: day } }),
    });
    assert.ok(published, file);
    assert.ok(published.from <= first && last <= published.to, file);
    assert.ok((Date.parse(published.to) - Date.parse(published.from)) / 86_400_000 < 7, file);
    assert.deepEqual(problems, []);
  }
});
