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

const sentence =
  "More than forty people were waiting at the slip when the first boat of the day came in.";

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
    "the address, with the text right behind it",
    `https://example.com/news/2022/07/17/2003781903Police yesterday searched the house.\n\n${article("It rained.")}`,
    "2022-07-17..2022-07-17",
  ],
  [
    "a dateline",
    article("FREEDONIA, Jul 26 2022 (IPS) - The river rose on Monday, officials said."),
    "2022-07-26..2022-07-27",
  ],
  [
    "a dateline that a colon ends",
    article("FREEDONIA - 26 July 2022: The river rose on Monday, officials said."),
    "2022-07-26..2022-07-27",
  ],
  [
    "no line of a chronology",
    article("The river rose.\n\nFreedonia - 26 July 2022: The river rose, officials said."),
    "unknown",
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

/** A line under the headline → the day or days it gives. */
const stamps: [line: string, expected: string][] = [
  ["By Lena Marsh, 23 May 2022", "2022-05-23"],
  ["Posted on May 23, 2022 by Lena Marsh", "2022-05-23"],
  ["Lena Marsh · 23 May 2022 · 4 min read", "2022-05-23"],
  ["May 23, 2022 | Lena Marsh | Reuters", "2022-05-23"],
  ["OBAN (Reuters) | May 23, 2022", "2022-05-23"],
  ["Published 23 May 2022 / Updated 24 May 2022", "2022-05-23"],
  ["Published 23 May / Updated 24 May 2022", "2022-05-23"],
  ["Last modified: 24 May 2022; posted: 23 May 2022", "2022-05-23"],
  ["23 May 2022, 14:20 | Updated: 24 May 2022", "2022-05-23"],
  ["Updated: May 23, 2022, 13:10 IST", "2022-05-23"],
  ["on May 23, 2022 at 9:15 AM, updated May 24, 2022 at 7:02 AM", "2022-05-23..2022-05-24"],
  ["Veröffentlicht am Montag, 23. Mai 2022, 14:20 Uhr", "2022-05-23"],
  ["Publié le 23 mai 2022 à 14h20, mis à jour le 24 mai 2022", "2022-05-23"],
  ["Понеділок, 23 травня 2022, 14:20", "2022-05-23"],
  ["公開日：2022年5月23日　更新日：2022年5月24日", "2022-05-23"],
  ["입력 2022.05.23 14:20 수정 2022.05.24 09:00", "2022-05-23"],
  ["11:39 pm EST, Monday, May 23, 2022", "2022-05-23"],
  ["1:39 PM ET, Mon May 23, 2022", "2022-05-23"],
  ["Published 10:32 GMT, 23 May 2022 | Updated 11:02 GMT, 24 May 2022", "2022-05-23"],
  ["10:32 BST 23 May 2022", "2022-05-23"],
  ["4:28 p.m. EDT May 23, 2022", "2022-05-23"],
  ["09:15 Uhr, 23. Mai 2022", "2022-05-23"],
  ["Publié à 14h20, le 23 mai 2022", "2022-05-23"],
  ["ore 12:30 del 23 maggio 2022", "2022-05-23"],
  ["12:30 hs, 23 de mayo de 2022", "2022-05-23"],
  ["14:20, 23 травня 2022", "2022-05-23"],
  ["в 14:20, 23 мая 2022", "2022-05-23"],
  ["saat 12:30, 23 Mayıs 2022", "2022-05-23"],
  ["Текст: Лида Марш · 23 мая 2022", "2022-05-23"],
  ["Published\n23 May\n2022", "2022-05-23"],
  ["23\nMay\n2022", "2022-05-23"],
  ["Published:\nMay 23,\n2022", "2022-05-23"],
  ["Wed 04/12/2019", "2019-12-04"],
  ["04/05/2022 (Tuesday)", "2022-04-05"],
  ["03/04/2022, updated 14/04/2022", "2022-04-03"],
  ["04/12/2019", "2019-04-12..2019-12-04"],
];

for (const [line, expected] of stamps) {
  test(`stamp: ${line}`, () => {
    const found = interval(date(article(line, "It rained.")));
    assert.equal(found, expected.includes("..") ? expected : `${expected}..${expected}`);
  });
}

test("an ambiguous stamp is settled by a weekday in the text, or by the language", () => {
  const text = article("04/12/2019", "The bridge reopened on Tuesday 3 December, officials said.");
  assert.equal(interval(date(text)), "2019-12-04..2019-12-04");
  const read = readText("a.txt", article("04/12/2019", "It rained."));
  const german = datePublication({ ...read, events: [], language: "de" });
  assert.equal(interval(german), "2019-12-04..2019-12-04");
});

test("a moment in UTC gives way to the day that the page prints, within a day", () => {
  const stated = { value: "2022-05-24T02:30:00Z", where: "front matter, date" };
  const printed = { ...readText("a.txt", article("May 23, 2022", "It rained.")), stated };
  assert.equal(interval(datePublication({ ...printed, events: [] })), "2022-05-23..2022-05-23");
  const bare = { ...readText("a.txt", article("It rained.")), stated };
  assert.equal(interval(datePublication({ ...bare, events: [] })), "2022-05-24..2022-05-24");
});

test("the name of a file dates an article, unless its text is later", () => {
  const file = "2022-05-23_post.txt";
  const dateFile = (text: string) => datePublication({ ...readText(file, text), events: [] });
  const found = dateFile(article("It rained."));
  assert.equal(interval(found), "2022-05-23..2022-05-23");
  assert.equal(found.published?.because[0]?.text, "Its file is named after 23 May 2022.");
  assert.equal(interval(dateFile(article("In 2023, the river rose."))), "unknown");
});

const undated: [name: string, text: string, events?: CorpusEvent[]][] = [
  ["nothing but a weekday", article("It rained on Friday.")],
  ["a past year alone", article("It had rained in 2014.")],
  ["a page stamp alone", `Fri. Feb 23rd, 2024\n\n${article("It rained.")}`],
  ["an event told without a day", article("The army took Sylvania, he said."), [fall]],
  ["an event told with another weekday", article("The army took Sylvania on Tuesday."), [fall]],
  [
    "forecasts",
    `Tue. Jul 26th, 1988\n\n${article(
      "The port said traffic in 1988 was seen at 5 million tonnes.",
      "Tolls were expected to fall in 1988, and work to begin in mid-1988.",
    )}`,
  ],
  ["the day of an event", article("It rained.", "When: Saturday, 23 May 2026")],
  ["the date of a caption", article(sentence, "Oban, 23 May 2012", sentence)],
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

for (const [written, said] of [
  ["2010-05-03", "on 3 May 2010"],
  ["2010", "in 2010"],
]) {
  test(`the evidence says: published ${said}`, () => {
    const { published } = date(`---\ntitle: Flood\ndate: ${written}\n---\n\n${sentence}\n`);
    assert.equal(published?.because[0]?.text, `The page says that it was published ${said}.`);
  });
}
