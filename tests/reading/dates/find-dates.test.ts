import assert from "node:assert/strict";
import { test } from "node:test";
import type { CorpusEvent } from "../../../src/reading/dates/dated-article.ts";
import { findDates } from "../../../src/reading/dates/find-dates.ts";
import { datePublication } from "../../../src/reading/dates/publication.ts";
import type { Block } from "../../../src/record/record.ts";

/** The date expressions of a paragraph as `surface: from..to`. */
function read(text: string, published?: string, language?: string): string[] {
  const blocks: Block[] = [{ kind: "paragraph", start: 0, end: text.length, line: 1 }];
  const corrected = published && { from: published, to: published };
  const events: CorpusEvent[] = [];
  const { dates } = datePublication({
    text,
    blocks,
    dates: findDates(text, blocks, language),
    events,
    ...(corrected && { corrected }),
  });
  return dates.map(({ start, end, from, to }) => {
    const days = from === to ? from : `${from}..${to}`;
    return `${text.slice(start, end)}: ${days ?? "?"}`;
  });
}

/** Expressions that need nothing but themselves. */
const said: [text: string, ...expected: string[]][] = [
  ["It began on February 24, 2022.", "February 24, 2022: 2022-02-24"],
  ["Fri. Feb 23rd, 2024 was cold.", "Fri. Feb 23rd, 2024: 2024-02-23"],
  ["It closed on 16 July 2023 and", "16 July 2023: 2023-07-16"],
  ["on the 8th of March, 2014, they", "8th of March, 2014: 2014-03-08"],
  ["from May 15 to 20, 2022.", "May 15 to 20, 2022: 2022-05-15..2022-05-20"],
  ["The fair of 29–30 December 2022", "29–30 December 2022: 2022-12-29..2022-12-30"],
  ["In September 2023, he went", "September 2023: 2023-09-01..2023-09-30"],
  ["logged at 2023-07-16 by", "2023-07-16: 2023-07-16"],
  ["dated 16/07/2023.", "16/07/2023: 2023-07-16"],
  ["dated 03/04/2023.", "03/04/2023: ?"],
  ["other evacuations in 2023 from", "2023: 2023-01-01..2023-12-31"],
  ["the 2014 annexation", "2014: 2014-01-01..2014-12-31"],
  ["in the 1990s", "1990s: 1990-01-01..1999-12-31"],
  ["on the 24th day of November, 1954.", "24th day of November, 1954: 1954-11-24"],
  ["ruled from 1619 to 1972, until", "1619 to 1972: 1619-01-01..1972-12-31"],
  ["rose from 2019 to 2020, and", "2019 to 2020: 2019-01-01..2020-12-31"],
  ["between 1998 and 2001.", "1998 and 2001: 1998-01-01..2001-12-31"],
  ["the war of 1914-18 was", "1914-18: 1914-01-01..1918-12-31"],
  [
    "from August 10 to November 12, 2025, in",
    "August 10 to November 12, 2025: 2025-08-10..2025-11-12",
  ],
  ["from 28 December to 3 January 2023.", "28 December to 3 January 2023: 2022-12-28..2023-01-03"],
  ["Date: 9 Aug 96", "9 Aug 96: 1996-08-09"],
  [
    "in the first quarter of 2023, and Q3 2022",
    "the first quarter of 2023: 2023-01-01..2023-03-31",
    "Q3 2022: 2022-07-01..2022-09-30",
  ],
  [
    "who will face the USA on March 24th and Peru on March 28th 2017",
    "March 24th: 2017-03-24",
    "March 28th 2017: 2017-03-28",
  ],
  ["at the hotel on Sept. 13 (Thursday), 2018 with", "Sept. 13 (Thursday), 2018: 2018-09-13"],
  [
    "was filed in 2019. The court on May 13 of that year ruled",
    "2019: 2019-01-01..2019-12-31",
    "May 13 of that year: 2019-05-13",
  ],
  [
    "It fell in 2021, and the following year it rose.",
    "2021: 2021-01-01..2021-12-31",
    "the following year: 2022-01-01..2022-12-31",
  ],
  [
    "In 2010 they replaced the council.\n\nSix years later, it moved.",
    "2010: 2010-01-01..2010-12-31",
    "Six years later: 2016-01-01..2016-12-31",
  ],
  [
    "El Vato (2017) and a book (Oxford University Press, 2021).",
    "2017: 2017-01-01..2017-12-31",
    "2021: 2021-01-01..2021-12-31",
  ],
  // Spans of the calendar.
  [
    "in the second half of 2024 and the first nine months of 2022",
    "the second half of 2024: 2024-07-01..2024-12-31",
    "the first nine months of 2022: 2022-01-01..2022-09-30",
  ],
  ["lost between January and June 2022, it", "January and June 2022: 2022-01-01..2022-06-30"],
  ["In January-March 2022 exports fell.", "January-March 2022: 2022-01-01..2022-03-31"],
  [
    "In January and February 2022 he was ill.",
    "January: 2022-01-01..2022-01-31",
    "February 2022: 2022-02-01..2022-02-28",
  ],
  [
    "He was jailed in 2015 and, in March of that year, freed.",
    "2015: 2015-01-01..2015-12-31",
    "March of that year: 2015-03-01..2015-03-31",
  ],
  ["In the ’90s he sang.", "’90s: 1990-01-01..1999-12-31"],
  ["the hits of the late seventies, he", "seventies: 1970-01-01..1979-12-31"],
  ["He left in spring 2022.", "2022: 2022-01-01..2022-12-31"],
  ["on Christmas Day 2023, it", "Christmas Day 2023: 2023-12-25"],
  ["am 3. März 2021 außer", "3. März 2021: 2021-03-03"],
  ["Це сталося 30 грудня 2023 року.", "30 грудня 2023 року: 2023-12-30"],
  [
    "у липні 2023 року та у 2014 році",
    "липні 2023 року: 2023-07-01..2023-07-31",
    "2014 році: 2014-01-01..2014-12-31",
  ],
  ["с 16–17 июля 2023 года", "16–17 июля 2023 года: 2023-07-16..2023-07-17"],
];

for (const [text, ...expected] of said) {
  test(text, () => assert.deepEqual(read(text), expected));
}

/** Published on Friday, 5 January 2024. */
const resolved: [text: string, ...expected: string[]][] = [
  ["On Friday, the governor promised help.", "Friday: 2024-01-05"],
  ["Washington accused Moscow on Thursday.", "Thursday: 2024-01-04"],
  ["They were urged not to gather on Saturday.", "Saturday: 2024-01-06"],
  ["Talks are set to start again on Wednesday.", "Wednesday: 2024-01-10"],
  ["It burned last Friday.", "last Friday: 2023-12-29"],
  ["It will open the day after tomorrow.", "the day after tomorrow: 2024-01-07"],
  ["It burned the day before yesterday.", "the day before yesterday: 2024-01-03"],
  ["The talks will go on in three days.", "three days: 2024-01-08"],
  ["They killed thirty people in three days."],
  ["It was open Dec. 28 – Jan. 3.", "Dec. 28: 2023-12-28", "Jan. 3: 2024-01-03"],
  ["It began a week ago.", "a week ago: 2023-12-24..2023-12-31"],
  ["Уночі 30 грудня росіяни обстріляли місто.", "30 грудня: 2023-12-30"],
  [
    "Вчора, як і минулого тижня, було тихо.",
    "Вчора: 2024-01-04",
    "минулого тижня: 2023-12-24..2023-12-31",
  ],
  ["Торік і два дні тому.", "Торік: 2023-01-01..2023-12-31", "два дні тому: 2024-01-03"],
  [
    "Об этом сообщили в прошлом году и вчера.",
    "прошлом году: 2023-01-01..2023-12-31",
    "вчера: 2024-01-04",
  ],
  ["Він приїде у п’ятницю.", "п’ятницю: ?"],
  ["It burned on Wednesday last week.", "Wednesday last week: 2023-12-27"],
  [
    "On the night of Thursday to Friday, it attacked.",
    "Thursday: 2024-01-04",
    "Friday: 2024-01-05",
  ],
  ["It was shattered on December 30 when", "December 30: 2023-12-30"],
  ["School will open on January 19.", "January 19: 2024-01-19"],
  ["They met on April 22 last year.", "April 22 last year: 2023-04-22"],
  ["In July, it killed three.", "July: 2023-07-01..2023-07-31"],
  ["It will open in July.", "July: 2024-07-01..2024-07-31"],
  ["She may travel to Paris in May.", "May: 2024-05-01..2024-05-31"],
  ["Jones may rest on Sunday.", "Sunday: 2024-01-07"],
  ["He may have left in July.", "July: ?"],
  ["the summit in Vilnius, next July, he said", "next July: 2024-07-01..2024-07-31"],
  ["He said in December last year that", "December last year: 2023-12-01..2023-12-31"],
  ["It closed yesterday.", "yesterday: 2024-01-04"],
  ["Johnson said today that", "today: 2024-01-05"],
  ["It closed last week.", "last week: 2023-12-24..2023-12-31"],
  ["It opened two days ago.", "two days ago: 2024-01-03"],
  ["The invasion began five months ago.", "five months ago: 2023-08-01..2023-08-31"],
  [
    "Korea won in 2019 and faces Japan on January 7.",
    "2019: 2019-01-01..2019-12-31",
    "January 7: 2024-01-07",
  ],
  // Verbs of all kinds, and what is no verb.
  ["During the celebration on Tuesday, flags flew from buildings.", "Tuesday: 2024-01-02"],
  ["He has died, according to state television on Friday.", "Friday: 2024-01-05"],
  ["The hearing has been scheduled to run until Monday.", "Monday: 2024-01-08"],
  ["The fair opens on Saturday.", "Saturday: 2024-01-06"],
  ["They will meet on Thursday.", "Thursday: 2024-01-11"],
  // From the date beside it.
  [
    "It closed on Monday. The following day, it burned.",
    "Monday: 2024-01-01",
    "The following day: 2024-01-02",
  ],
  [
    "They said so in a statement today (January 5, 2024).",
    "today: 2024-01-05",
    "January 5, 2024: 2024-01-05",
  ],
  ["Ruiz looks forward to today’s match.", "today: 2024-01-05"],
  [
    "The talks opened on Wednesday and ended the following day.",
    "Wednesday: 2024-01-03",
    "the following day: 2024-01-04",
  ],
  [
    "He was held on December 30 and freed two days later.",
    "December 30: 2023-12-30",
    "two days later: 2024-01-01",
  ],
  [
    "It fell in the third quarter of last year.",
    "the third quarter of last year: 2023-07-01..2023-09-30",
  ],
  ["guards were sent on New Year’s Eve", "New Year’s Eve: 2023-12-31"],
  ["It burned on Christmas Day last year.", "Christmas Day last year: 2023-12-25"],
  [
    "It fell in the second half of last year.",
    "the second half of last year: 2023-07-01..2023-12-31",
  ],
  ["They won over the weekend.", "over the weekend: 2023-12-30..2023-12-31"],
  ["He won last weekend.", "last weekend: 2023-12-30..2023-12-31"],
  ["They will play this weekend.", "this weekend: 2024-01-06..2024-01-07"],
  ["The court will rule next Tuesday.", "next Tuesday: 2024-01-09"],
  ["The drones came on December 12/13.", "December 12/13: 2023-12-12..2023-12-13"],
  // What a number follows.
  ["By Tuesday, 30 bodies had been found.", "Tuesday: 2024-01-02"],
  // What nobody plans has happened, whatever the verb.
  ["The fund will help victims of Tuesday’s quake.", "Tuesday: 2024-01-02"],
  ["The search goes on for a boy missing since Tuesday.", "Tuesday: 2024-01-02"],
  ["It will publish its results for December.", "December: 2023-12-01..2023-12-31"],
  // What is on a programme.
  ["The next hearing is on Tuesday.", "Tuesday: 2024-01-09"],
  ["Voters go to the polls on Sunday.", "Sunday: 2024-01-07"],
  ["The team faces Ghana on Tuesday.", "Tuesday: 2024-01-09"],
  ["The exhibition runs until Sunday.", "Sunday: 2024-01-07"],
  ["The Senate could vote as early as Tuesday.", "Tuesday: 2024-01-09"],
  ["It will remain closed until mid-June.", "mid-June: 2024-06-01..2024-06-30"],
  ["Speaking to reporters Tuesday, she denied it.", "Tuesday: 2024-01-02"],
  [
    "It rained on Monday and Tuesday last week.",
    "Monday: 2023-12-25",
    "Tuesday last week: 2023-12-26",
  ],
  // The day of a dateline is that on which it was written.
  [
    "CAIRO, Jan. 4 -- Aid arrived today, and it burned yesterday.",
    "Jan. 4: 2024-01-04",
    "today: 2024-01-04",
    "yesterday: 2024-01-03",
  ],
  [
    "CAIRO, Jan. 5 -- Aid arrived today, and it burned yesterday.",
    "Jan. 5: 2024-01-05",
    "today: 2024-01-05",
    "yesterday: 2024-01-04",
  ],
  ["CAIRO, Dec. 4 -- Aid arrived today.", "Dec. 4: 2023-12-04", "today: 2024-01-05"],
  // A part of this very day, and what is awaited on it.
  ["The ship sailed in at dawn this morning.", "this morning: 2024-01-05"],
  ["The round of calls should be over by tonight.", "tonight: 2024-01-05"],
  ["Results, which are late, are expected early today.", "today: 2024-01-05"],
  ["The cabinet is today set to discuss it.", "today: 2024-01-05"],
  ["The talks broke down in Geneva today, the mayor announced.", "today: 2024-01-05"],
  ["They denied it in a joint statement today.", "today: 2024-01-05"],
  // Of the figures of a market.
  ["Notes last rose to yield 1.78%, down from 1.80% late on Thursday.", "Thursday: 2024-01-04"],
  ["The index is at 210, up 42 points from Wednesday’s close.", "Wednesday: 2024-01-03"],
];

for (const [text, ...expected] of resolved) {
  test(text, () => assert.deepEqual(read(text, "2024-01-05"), expected));
}

/** Found, but one day is not certain: published on Friday, 5 January 2024. */
const unresolved: [text: string, ...expected: string[]][] = [
  ["Most honey today comes from abroad.", "today: ?"],
  ["She said that people in Geneva today live long.", "today: ?"],
  ["Life is hard in Geneva today, and it is dear.", "today: ?"],
  ["He said people today, and women above all, live long.", "today: ?"],
  ["“We are ready today,” he said.", "today: ?"],
  ["“We are ready tonight,” he said.", "tonight: ?"],
  ["The attack on Saturday is not forgotten.", "Saturday: ?"],
  ["Shops open from Monday to Friday.", "Monday: ?", "Friday: ?"],
  ["It fell last Thursday.", "last Thursday: ?"],
  ["today’s Mexico", "today: ?"],
  [
    "It closed on Monday. Roe came the following day.",
    "Monday: 2024-01-01",
    "the following day: ?",
  ],
  ["Cases rose by 15 on Monday from a day earlier.", "Monday: 2024-01-01", "a day earlier: ?"],
  ["The day before, it burned.", "The day before: ?"],
  ["It should be approved in September, or", "September: ?"],
  ["Every year in June they danced.", "June: ?"],
  ["It began about five months ago.", "five months ago: ?"],
  ["It began four years ago.", "four years ago: ?"],
  ["It rained on Monday, July 4.", "Monday, July 4: ?"],
  // Plans, which may have come true or not.
  ["The hearing was postponed until Tuesday.", "Tuesday: ?"],
  ["Unions called a strike for Tuesday.", "Tuesday: ?"],
  ["The trial was pushed back to September.", "September: ?"],
  ["Parliament set the debate for Thursday.", "Thursday: ?"],
  ["The judge scheduled another hearing of witnesses for Thursday.", "Thursday: ?"],
  ["No plan can be judged by a speech such as the minister’s on Wednesday.", "Wednesday: ?"],
  ["A march planned on Tuesday was banned.", "Tuesday: ?"],
  ["Tensions rose ahead of the election on Sunday.", "Sunday: ?"],
  ["He named his squad for the match against Peru on Tuesday.", "Tuesday: ?"],
  ["The minister will explain the attack on Tuesday.", "Tuesday: ?"],
  // One of many such days, or one of another week or year.
  ["He died on a Tuesday.", "Tuesday: ?"],
  ["He slept that Tuesday.", "Tuesday: ?"],
  ["On the Tuesday after the vote, he slept.", "Tuesday: ?"],
  ["In March the following year he left.", "March: ?", "the following year: ?"],
  ["Last week it rained on Tuesday.", "Last week: 2023-12-24..2023-12-31", "Tuesday: ?"],
  [
    "In 1998 he was elected. On March 3 he took office.",
    "1998: 1998-01-01..1998-12-31",
    "March 3: ?",
  ],
  ["They play next weekend.", "next weekend: ?"],
];

for (const [text, ...expected] of unresolved) {
  test(`not resolved: ${text}`, () => {
    assert.deepEqual(read(text, "2024-01-05"), expected);
  });
}

const none = [
  "In May 12 people were killed, and in June 3 times as many.",
  "They may march home, the mayor said.",
  "Black Friday and the Sunday Times",
  "of 1500 homes and the 2000 workers",
  "Prices rose 9.1 per cent, from 1990 dollars to 2,022",
  "A 50-50 split; Room 101; £2022m; section 12 march",
  "on Mondays and Fridays",
  "On Friday nights they danced, and went to Sunday school.",
  "From 1500 to 2000 people were waiting",
  "He was born at 16:07 in ward 20",
];

for (const text of none) {
  test(`no date: ${text}`, () => assert.deepEqual(read(text, "2024-01-05"), []));
}

test("without a publication date a weekday stays unresolved and says why", () => {
  assert.deepEqual(read("It burned on Friday."), ["Friday: ?"]);
});

test("a caption tells in the present what has happened: no day to come", () => {
  const text = "Ghana plays Peru on Friday.";
  const [date] = findDates(text, [{ kind: "caption", start: 0, end: text.length, line: 1 }]);
  assert.equal(date?.tense, undefined);
});

/** In an article of 10 February 2012, a Friday. */
const inLanguages: [language: string, text: string, ...expected: string[]][] = [
  ["de", "Am 19. Februar folgt Marseille.", "19. Februar: 2012-02-19"],
  ["de-AT", "Am 19. Februar folgt gestern.", "19. Februar: 2012-02-19", "gestern: 2012-02-09"],
  [
    "de",
    "Vom 3. bis 5. Mai wird getagt, am 19. April gewählt.",
    "5. Mai: 2012-05-05",
    "19. April: 2012-04-19",
  ],
  [
    "de",
    "Reiter sagte gestern, vorgestern sei er krank gewesen.",
    "gestern: 2012-02-09",
    "vorgestern: 2012-02-08",
  ],
  ["de", "„Gestern“ heißt das Stück der Vorgesternband.", "Gestern: ?"],
  [
    "fr",
    "Le 1er mars et le 24 janvier, mais hier encore",
    "1er mars: 2012-03-01",
    "24 janvier: 2012-01-24",
    "hier: 2012-02-09",
  ],
  [
    "es",
    "El 24 de enero y ayer llovió; el 24 de enero de 2010 no.",
    "24 de enero: 2012-01-24",
    "ayer: 2012-02-09",
    "24 de enero de 2010: 2010-01-24",
  ],
  [
    "it",
    "Il 16-17 gennaio e l’altro ieri",
    "16-17 gennaio: 2012-01-16..2012-01-17",
    "l’altro ieri: 2012-02-08",
  ],
  ["pl", "W nocy z 5 na 6 lutego", "6 lutego: 2012-02-06"],
  ["en", "He lives hier and paid 5 mai."],
  ["de", "Ein Regal kostet 12 Mark, Band 3 Mais."],
];

for (const [language, text, ...expected] of inLanguages)
  test(`${language}: ${text}`, () =>
    assert.deepEqual(read(text, "2012-02-10", language), expected));
