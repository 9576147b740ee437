/** Finders of date expressions, one family each: a pattern and what its match says. */
import { toMonth, toYear } from "./calendar.ts";
import type { DateFamily } from "./date-family.ts";
import { type DateOrder, findFullDates, type FullDate } from "./full-dates.ts";
import { familiesOf } from "./language-finders.ts";
import type { DateMeaning } from "./meaning.ts";
import {
  readAgo,
  readAhead,
  readBareWeekday,
  readDayOfMonth,
  monthsInFull,
  readDayWord,
  readDirection,
  readFeast,
  readFromBefore,
  readMonth,
  readOffset,
  readSpanOfMonths,
  readWeekday,
  readYear,
  readYears,
  toFullYear,
  yearOffsets,
} from "./readers.ts";
import { periodFamilies } from "./period-finders.ts";
import { slavicFamilies } from "./slavic-finders.ts";

/** A match within a passage; `start` and `end` leave out words that only led to it ("in", "on"). */
export interface Candidate {
  start: number;
  end: number;
  meaning: DateMeaning;
  weekday?: number;
  order?: DateOrder;
}

/**
 * Finds the candidates of all families; they may overlap.
 *
 * @param language - tag of that of the article, `de-AT`, where it is known.
 */
export function findCandidates(passage: string, language = "en"): Candidate[] {
  const candidates = findFullDates(passage, "prose").map(toCandidate);
  const used = [
    ...families,
    ...(cyrillic.test(passage) ? slavicFamilies : []),
    ...familiesOf(language),
  ];
  for (const { cue, pattern, read } of used) {
    if (!cue.test(passage)) continue;
    for (const match of passage.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const meaning = read(groups);
      if (!meaning) continue;
      const [start, end] = match.indices?.groups?.["date"] ?? [
        match.index,
        match.index + match[0].length,
      ];
      const weekday = meaning.says.startsWith("weekday")
        ? undefined
        : readWeekday(groups["weekday"]);
      candidates.push({ start, end, meaning, ...(weekday !== undefined && { weekday }) });
    }
  }
  return candidates;
}

const cyrillic = /\p{Script=Cyrillic}/u;

function toCandidate({ start, end, days: [day = "", other], to, order }: FullDate): Candidate {
  const meaning: DateMeaning =
    other === undefined
      ? { says: "interval", from: day, to: to ?? day }
      : { says: "either order", days: [day, other] };
  return { start, end, meaning, ...(order && { order }) };
}

const month = `(?<month>${monthsInFull}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const weekday =
  "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?)";
const fullWeekday = "(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const day = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
const lastDay =
  "(?:\\s?(?:[-–—&/]|to|and|through)\\s?(?<last>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?)?";
const year = "(?<year>(?:1[5-9]|20)\\d\\d)";
/** `of last year`, `this year` after a day or a month; `of that year` after a day. */
const relativeYear =
  "(?:,?\\s(?:of\\s|in\\s)?(?:(?<when>last|this|next)|(?<same>that|the\\ssame))\\syear)?";
/** Counts something in a month: "in May 12 people were killed", "in June 3 times". */
const counted = `(?<=\\b[Ii]n\\s(?:${monthsInFull})\\s\\d{1,2}(?=\\s(?!and\\b|to\\b|through\\b)\\p{Ll}))`;
const notNumber = "(?![\\d%]|[.,:]\\d|\\s?(?:per\\s?cent|percent|km|kg|%))";

const monthCue = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
const digitCue = /\d\d\d\d/;

const families: readonly DateFamily[] = [
  ...periodFamilies,
  {
    // August 10 to November 12, 2025 · Dec. 28 – Jan. 3
    cue: monthCue,
    pattern: new RegExp(
      `\\b${month}\\s${day}(?:,?\\s(?<firstYear>(?:19|20)\\d\\d))?\\s?(?:[-–—]|to|through|until)\\s?${month.replace("month", "lastMonth")}\\s${day.replace("day", "last")}(?:,?\\s${year})?${notNumber}(?![-–]?\\p{L})`,
      "dgu",
    ),
    read: readSpanOfMonths,
  },
  {
    // 10 August to 12 November 2025 · 28 December – 3 January
    cue: monthCue,
    pattern: new RegExp(
      `(?<![\\d.,:$€£])\\b${day}\\s${month}(?:,?\\s(?<firstYear>(?:19|20)\\d\\d))?\\s?(?:[-–—]|to|through|until)\\s?${day.replace("day", "last")}\\s${month.replace("month", "lastMonth")}(?:,?\\s${year})?(?![\\d%]|[.,:]\\d|\\p{L})`,
      "dgu",
    ),
    read: readSpanOfMonths,
  },
  {
    // 9 Aug 96 · 9 August ’96
    cue: monthCue,
    pattern: new RegExp(
      `(?<![\\d.,:$€£])\\b${day}\\s${month}\\s(?:(?<mark>['’])(?<short>\\d\\d)\\b|(?<short2>\\d\\d)(?=[,.;:)\\]]?(?:\\s|$)(?!\\p{Ll})))`,
      "dgu",
    ),
    read: ({ short, short2, ...groups }) =>
      readDayOfMonth({ ...groups, year: toFullYear(short ?? short2) }),
  },
  {
    // Sept. 13 (Thursday), 2018
    cue: monthCue,
    pattern: new RegExp(`\\b${month}\\s${day}\\s\\(${weekday}\\),?\\s${year}${notNumber}`, "dgu"),
    read: readDayOfMonth,
  },
  {
    // the following day · two days later · the night before · a year earlier
    cue: /day|night|year/,
    pattern:
      /\b(?<words>[Tt]he\s(?:previous|following)\s(?:day|night|morning|evening|year)(?!s|\p{L})|[Tt]he\snext\s(?:day|morning|evening)(?!s|\p{L})|[Tt]he\s(?:day|night|year)\s(?:before|after)(?=[,.;:]|$)|(?:\d{1,2}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\s(?:day|year)s?\s(?:later|earlier))/dgu,
    read: ({ words = "" }) => readFromBefore(words),
  },
  {
    // the day after tomorrow · the day before yesterday
    cue: /tomorrow|yesterday/,
    pattern: /\b[Tt]he\sday\s(?:(?<after>after\stomorrow)|before\syesterday)(?![-\p{L}])/dgu,
    read: ({ after }) => ({ says: "offset", unit: "day", count: after === undefined ? -2 : 2 }),
  },
  {
    // in three days · in two weeks: of what is to come, else how long something took
    cue: /[Ii]n\s/,
    pattern:
      /\b[Ii]n\s(?<date>(?<count>\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten)\s(?<unit>day|week|month)s?)(?=[,.;:”]|\s(?:at|with|when|as|after|to|and)\s|$)/dgu,
    read: readAhead,
  },
  {
    // July 16, 2023 · Fri. Feb 23rd, 2024 · December 30 · January 9 to 19
    cue: monthCue,
    pattern: new RegExp(
      `\\b(?:${weekday},?\\s)?${month}\\s(?:the\\s)?${day}(?!${counted})${lastDay}(?:,?\\s${year})?${relativeYear}${notNumber}(?![-–]?\\p{L})`,
      "dgu",
    ),
    read: readDayOfMonth,
  },
  {
    // 16 July 2023 · 8th of March, 2014 · the 24th day of November, 1954 · Monday 4 July · 29-30 December
    cue: monthCue,
    pattern: new RegExp(
      `(?<![\\d.,:$€£])\\b(?:${weekday},?\\s(?:the\\s)?)?${day}${lastDay}\\s(?:(?:day\\s)?of\\s)?${month}(?!\\s(?:be|have|not)\\b)(?:,?\\s${year})?${relativeYear}(?![\\d%]|[.,:]\\d|\\p{L})`,
      "dgu",
    ),
    read: readDayOfMonth,
  },
  {
    // September 2023 · July of 2022
    cue: monthCue,
    pattern: new RegExp(`\\b${month},?\\s(?:of\\s)?${year}${notNumber}(?![-–]?\\p{L})`, "dgu"),
    read: ({ month, year }) => ({ says: "interval", ...toMonth(Number(year), readMonth(month)) }),
  },
  {
    // in July · next July · since early March · July’s
    cue: monthCue,
    pattern:
      /(?:\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Ff]rom|[Dd]uring|[Tt]hrough|[Bb]efore|[Aa]fter|of|for|and|to|[Bb]etween|[Aa]round|on)\s(?:the\s(?:end|start|beginning|middle)\sof\s)?|(?=\b(?:last|next|this|late|early|mid|past)[\s-])|(?=\b(?:January|February|July|September|October|November|December)\b))(?<date>(?:(?<direction>last|next|this(?:\spast)?|this\scoming|past)\s)?(?:(?:late|early|mid)[\s-])?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?:,?\s(?:of\s)?(?:(?<when>last|this|next)|(?<same>that|the\ssame))\syear)?)(?!\p{L}|\s(?:\d|of\s\d)|[-–]\d|\s?\/)/dgu,
    read: ({ month, direction, when, same }) => ({
      says: "month of a year",
      month: readMonth(month),
      ...(direction && { direction: readDirection(direction) }),
      ...(when && { years: yearOffsets[when] ?? 0 }),
      ...(same && { sameYear: true }),
    }),
  },
  {
    // in 2014 · since 1998, · the 2014 annexation · by early 2030
    cue: digitCue,
    pattern:
      /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Ff]rom|[Dd]uring|[Tt]hrough|[Bb]efore|[Aa]fter|of|for|to|[Bb]etween|and|the\syear|year|around|about|[Tt]he|its|his|her|their|a)\s(?:(?:the\s)?(?:early|late|mid|end\sof|start\sof|beginning\sof|(?:summer|spring|autumn|fall|winter)(?:\sof)?)[\s-])?(?<date>(?<year>(?:1[6-9]|20)\d\d)(?!\s(?:to|or|and)\s[\d,]{3,6}\s\p{Ll}{0,20}(?:s|men|people|women|children)\b))(?=(?<after>[,.;:)”"’'—–-]|\s\p{L}+|\s|$))/dgu,
    read: readYear,
  },
  {
    // El Vato (2017) · (Oxford University Press, 2021)
    cue: /\d\d\d\d\)/,
    pattern: /(?<=\(|,\s)(?<date>(?<year>(?:1[89]|20)\d\d))(?=\))/dgu,
    read: ({ year }) => ({ says: "interval", ...toYear(Number(year)) }),
  },
  {
    // from 2019 to 2020 · between 1998 and 2001 · 2019–20
    cue: digitCue,
    pattern:
      /(?<![\d.,:/$€£-]|\d\s)(?<date>(?<from>(?:1[5-9]|20)\d\d)(?:\s?(?<sign>[-–—/])\s?|\s(?:to|through|till|until|bis|à|al|tot|до|по)\s|(?<=[Bb]etween\s\d{4})\sand\s)(?<to>(?:1[5-9]|20)\d\d|\d\d))(?<after>[,.;:)”"’'—–-]|\s\p{L}+|\s|$)(?!\d)/dgu,
    read: readYears,
  },
  {
    // on Friday · last Friday · Friday night · early Monday
    cue: /day/,
    pattern: new RegExp(
      `(?<!\\b(?:Black|Good|Bloody|Ash|Palm|Easter|Super|Cyber|Holy|Sheffield|[Ee]very|[Ee]ach|The)\\s|[-\\p{L}])(?:(?<direction>[Ll]ast|[Nn]ext|[Tt]his(?:\\scoming|\\spast)?|[Cc]oming)\\s)?${fullWeekday}(?:\\s(?:morning|afternoon|evening|night|noon|midday|midnight))?(?<week>\\s(?:of\\s)?(?:last|next|this)\\sweek)?(?!s\\b|\\p{L}|\\s(?:Times|Mail|Star|Herald|Telegraph|Express|Mirror|People|Post|Tribune|World|Independent|Punch|Vision|Monitor|Nation|Mass|School|school|edition)\\b|\\s(?:mornings|afternoons|evenings|nights)\\b|,?\\s(?:(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?)?(?:${monthsInFull})\\b|,?\\s\\d{1,4}[-./]\\d)`,
      "dgu",
    ),
    read: readBareWeekday,
  },
  {
    // today · yesterday · tomorrow · tonight · this morning · last night
    cue: /[Tt]o(?:day|night|morrow)|[Yy]esterday|[Tt]his|[Ll]ast/,
    pattern:
      /\b(?<word>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Tt]his\s(?:morning|afternoon|evening)|[Ll]ast\snight)\b(?![-\p{L}])/dgu,
    read: ({ word = "" }) => ({ says: "offset", unit: "day", count: readDayWord(word) }),
  },
  {
    // last week · next month · this year · earlier this week
    cue: /week|month|year/,
    pattern:
      /\b(?<date>(?<direction>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious)\s(?<unit>week|month|year))(?!s|[-\p{L}]|['’]s\s(?:after|before))/dgu,
    read: ({ direction, unit }) => readOffset(direction, unit),
  },
  {
    // two days ago · a week ago
    cue: /ago/,
    pattern:
      /\b(?:(?<about>about|around|almost|nearly|roughly|some|over|than|least|most|approximately)\s)?(?<date>(?<count>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(?<unit>day|week|month|year)s?\sago)\b/dgu,
    read: readAgo,
  },
  {
    // the day before · the following week · two days later · Easter · Ramadan; Epiphany has two days
    cue: /[Tt]he|later|earlier|Easter|Friday|Epiphany|Ramadan|Eid|Thanks|Diwali|Passover/,
    pattern:
      /\b(?:[Tt]he\s(?:day|night|week|month|year)\s(?:before|after)(?=[,.;:])|[Tt]he\s(?:previous|following|next)\s(?:day|night|week|month|year)|(?:\d{1,2}|a|one|two|three|four|five|six)\s(?:days?|weeks?|months?|years?)\s(?:later|earlier)|Easter(?:\s(?:Sunday|Monday))?|Good\sFriday|Epiphany|Ramadan|Eid\sal-(?:Fitr|Adha)|Thanksgiving|Diwali|Passover)\b/dgu,
    read: () => ({ says: "nothing more", why: "the text alone does not say which day this is" }),
  },
  {
    // New Year’s Eve · Christmas Day
    cue: /Year|Christmas|Day|Halloween/,
    pattern:
      /\b(?<feast>New\sYear['’]?s['’]?\sEve|New\sYear['’]?s['’]?\sDay|Christmas\sEve|Christmas\sDay|Boxing\sDay|Halloween|Valentine['’]?s\sDay|May\sDay|International\sWomen['’]?s\sDay|All\sSaints['’]?\sDay)(?:,?\s(?:(?:in|of)\s)?(?:(?<year>(?:19|20)\d\d)|(?<when>last|this|next)\syear))?(?!\p{L})/dgu,
    read: readFeast,
  },
];
