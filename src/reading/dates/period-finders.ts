/** Finders of spans of the calendar: quarters, halves, months of a year, decades, weekends. */
import { toMonths, toYear } from "./calendar.ts";
import type { DateFamily } from "./date-family.ts";
import type { DateMeaning } from "./meaning.ts";
import {
  type Groups,
  monthsInFull,
  readCount,
  readDirection,
  readMonth,
  yearOffsets,
} from "./readers.ts";

const ordinals: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4 },
  ...{ "1st": 1, "2nd": 2, "3rd": 3, "4th": 4 },
};

const ofYear = "(?:of\\s)?(?:(?<year>(?:19|20)\\d\\d)(?!\\d)|(?<when>last|this)\\syear\\b)";
const monthName = (name: string) => `(?<${name}>${monthsInFull})`;

export const periodFamilies: readonly DateFamily[] = [
  {
    // the first quarter of 2023 · Q3 2022 · the third quarter of last year
    cue: /uarter|Q[1-4]/,
    pattern: new RegExp(
      `\\b(?:(?:the\\s)?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)\\squarter\\s|Q(?<number>[1-4])[,\\s]\\s?)${ofYear}`,
      "dgu",
    ),
    read: ({ ordinal = "", number, ...groups }) => {
      const last = 3 * (number === undefined ? (ordinals[ordinal] ?? 1) : Number(number));
      return readMonths({ first: last - 2, last }, groups);
    },
  },
  {
    // the second half of last year · the first half of 2024
    cue: /half/,
    pattern: new RegExp(`\\b(?:the\\s)?(?<ordinal>first|second)\\shalf\\s${ofYear}`, "dgu"),
    read: ({ ordinal, ...groups }) =>
      readMonths(ordinal === "first" ? { first: 1, last: 6 } : { first: 7, last: 12 }, groups),
  },
  {
    // the first nine months of 2022
    cue: /months/,
    pattern: new RegExp(
      `\\b(?:the\\s)?first\\s(?<count>two|three|four|five|six|seven|eight|nine|ten)\\smonths\\s${ofYear}`,
      "dgu",
    ),
    read: ({ count = "", ...groups }) => readMonths({ first: 1, last: readCount(count) }, groups),
  },
  {
    // January to March 2022 · between April and May 2023
    cue: /[a-z](?:\s?[-–—]|\s(?:to|and|through|until)\s)\s?\p{Lu}\p{Ll}+,?\s\d{4}/u,
    pattern: new RegExp(
      `\\b${monthName("first")}(?:\\s?[-–—]\\s?|\\s(?:to|through|until)\\s|(?<=[Bb]etween\\s\\p{L}{3,9})\\sand\\s)${monthName("last")},?\\s(?<year>(?:19|20)\\d\\d)(?!\\d)`,
      "dgu",
    ),
    read: ({ first, last, ...groups }) =>
      readMonths({ first: readMonth(first), last: readMonth(last) }, groups),
  },
  {
    // 1990s · the late 1940s
    cue: /\d0.?s/,
    pattern: /\b(?:(?:early|mid|late)[\s-])?(?<decade>(?:1[6-9]|20)\d0)['’]?s\b/dgu,
    read: ({ decade }) => toDecade(Number(decade)),
  },
  {
    // the late ’60s · the nineties
    cue: /['’]\d0|ties\b/,
    pattern:
      /\b[Tt]he\s(?:(?:early|mid|late)[\s-])?(?<date>['’](?<tens>[3-9])0['’]?s|(?<name>thir|for|fif|six|seven|eigh|nine)ties)(?=[,.;:)”]|\s(?:and|when|in|as|to|were|was|with|he|she|they|the)\s|$)/dgu,
    read: ({ tens, name = "" }) =>
      toDecade(1900 + 10 * (tens === undefined ? tensNames.indexOf(name) + 3 : Number(tens))),
  },
  {
    // last weekend · over the weekend
    cue: /weekend/,
    pattern:
      /\b(?:(?<direction>[Ll]ast|[Tt]his(?:\spast|\scoming)?|[Pp]ast|[Nn]ext)|(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring)\sthe)\sweekend(?!s|[-\p{L}]|['’]s|\s(?:of|after|before)\s)/dgu,
    read: ({ direction }) => ({
      says: "weekend",
      ...(direction && { direction: readDirection(direction) }),
    }),
  },
];

/** Of 1930 to 1990. */
const tensNames = ["thir", "for", "fif", "six", "seven", "eigh", "nine"];

function readMonths(
  { first, last }: { first: number; last: number },
  { year, when }: Groups,
): DateMeaning | undefined {
  if (last < first) return undefined;
  if (year === undefined) {
    return { says: "months of a year", first, last, years: yearOffsets[when ?? "this"] ?? 0 };
  }
  return { says: "interval", ...toMonths(Number(year), first, last) };
}

function toDecade(year: number): DateMeaning {
  return { says: "interval", from: toYear(year).from, to: toYear(year + 9).to };
}
