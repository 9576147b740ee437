/** Text → its full dates, day, month and year, in any language of the table and in the forms that machines write. */
import type { Span } from "../../record/record.ts";
import { type Day, toDay } from "./calendar.ts";
import { isEnglishMonth, readMonthName } from "./calendar-names.ts";

/** Which of day and month stands first in `04/12/2019`. */
export type DateOrder = "day first" | "month first";

export interface FullDate extends Span {
  /** One day, or two where both orders give one: that of the day first, then that of the month first. */
  days: readonly Day[];
  /** The last day of `3–5 mai 2022`. */
  to?: Day;
  /** The order of a numeric date that can be read in one way only. */
  order?: DateOrder;
}

/**
 * Finds full dates.
 *
 * @param where A stamp is nothing but a date and what belongs to it: years of two digits (`13.02.12`),
 *   dates without a sign between (`20220523`) and months without a capital count there, in prose they do not.
 * @returns in order, none overlapping
 */
export function findFullDates(text: string, where: "stamp" | "prose"): FullDate[] {
  if (!digit.test(text)) return [];
  const plain = toAsciiDigits(text);
  const [hasYear, hasShort] = [yearDigits.test(plain), hasDayAndShortYear(plain)];
  const found = forms.flatMap(({ pattern, read, only, hasShortYear }) => {
    // Most lines with a number have no year, and to see that takes a tenth of the time.
    if (!(hasShortYear ? hasShort : hasYear) || (only !== undefined && only !== where)) return [];
    return [...plain.matchAll(pattern)].flatMap((match): FullDate[] => {
      const date = read(match.groups ?? {}, where);
      const { index: start } = match;
      return date ? [{ start, end: start + match[0].length, ...date }] : [];
    });
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let position = 0;
  return found.filter(({ start, end }) => {
    if (start < position) return false;
    position = end;
    return true;
  });
}

type Groups = Partial<Record<string, string>>;
type Reading = Pick<FullDate, "days" | "to" | "order">;

interface Form {
  pattern: RegExp;
  /** Others have the year in full. */
  hasShortYear?: true;
  read: (groups: Groups, where: "stamp" | "prose") => Reading | undefined;
  only?: "stamp" | "prose";
}

const digit = /\p{Nd}/u;
/** Of a year in full. */
const yearDigits = /(?:1[5-9]|20)\d\d/;

function hasDayAndShortYear(text: string): boolean {
  const dayEnd = text.search(/\d\D/);
  return dayEnd >= 0 && /\d\d/.test(text.slice(dayEnd + 1));
}

/** Arabic, Persian and Devanagari digits → those of ASCII, as many. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (character) =>
    String.fromCharCode(48 + ((character.charCodeAt(0) - zeroOf(character)) % 10)),
  );
}

function zeroOf(character: string): number {
  if (character >= "०") return 0x966;
  return character >= "۰" ? 0x6f0 : 0x660;
}

const day = "(?<day>0?[1-9]|[12]\\d|3[01])(?!\\d)";
/** The name of a month; the Arabic of the Levant has four of two words, and often adds the other name. */
const month =
  "(?<month>(?:كانون|تشرين)\\s\\p{L}+|[\\p{L}\\p{M}]{2,14})\\.?(?:\\s?/\\s?\\p{Script=Arabic}+)?";
const fullYear = "(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d)";
const shortYear = "['’]?(?<year>\\d\\d)(?!\\d|[:.h]\\d|\\s?[ap]\\.?m|\\s?\\p{L}{3})";
const ordinal = "(?:st|nd|rd|th|ère|er|e|º|ª|°|\\.|-го)?";
const ofMonth = "[\\s/.-]{0,2}(?:(?:de|of|di|do)\\s)?";
const ofYear = ",?[\\s/.-]{0,2}(?:(?:de|del|do|of)\\s)?";
const firstOfSome = "(?:(?<first>\\d{1,2})\\.?\\s?(?:[-–—]|to|bis|au|al|a|do|до|по)\\s?)?";
const clockAndZone =
  "\\s\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s[AP]M)?(?:\\s(?:[A-Z]{1,5}|[+-]\\d\\d:?\\d\\d)){0,2}";

const forms: readonly Form[] = [
  // 23 May 2022 · 1er mai 2022 · 23. Mai 2022 · 23 de mayo de 2022 · 23-May-2022 · 23MAY2022
  {
    pattern: pattern(
      `(?<![\\d.,:/-])${firstOfSome}${day}${ordinal}${ofMonth}${month}${ofYear}${fullYear}`,
    ),
    read: readNamed,
  },
  // May 23, 2022 · May. 23rd 2022
  {
    pattern: pattern(
      `(?<![\\p{L}\\p{M}])${month}[\\s-]{1,2}${day}${ordinal}[,.]?[\\s-]{1,2}${fullYear}`,
    ),
    read: readNamed,
  },
  // 2022. május 23. · 2022-May-23
  {
    pattern: pattern(`(?<!\\d)(?<year>(?:1[5-9]|20)\\d\\d)[.,]?[\\s-]${month}[\\s-]${day}`),
    read: readNamed,
    only: "stamp",
  },
  {
    pattern: pattern(`(?<!\\d)(?<year>(?:1[5-9]|20)\\d\\d)\\.\\s${month}\\s${day}`),
    read: readNamed,
    only: "prose",
  },
  // Thu Oct 26 11:00:09 EDT 2023 · Thu 26 Oct 11:00:09 BST 2023
  {
    pattern: pattern(`(?<![\\p{L}\\p{M}])${month}\\s{1,2}${day}${clockAndZone}\\s${fullYear}`),
    read: readNamed,
  },
  {
    pattern: pattern(`(?<![\\d.,:/-])${day}\\s${month}${clockAndZone}\\s${fullYear}`),
    read: readNamed,
  },
  // 23-May-22 · May 23, ’22
  {
    pattern: pattern(`(?<![\\d.,:/-])${day}${ordinal}${ofMonth}${month}${ofYear}${shortYear}`),
    read: readNamed,
    hasShortYear: true,
    only: "stamp",
  },
  {
    pattern: pattern(`(?<![\\p{L}\\p{M}])${month}\\s${day}${ordinal},\\s${shortYear}`),
    read: readNamed,
    hasShortYear: true,
    only: "stamp",
  },
  // 2022年5月23日 · 2022년 5월 23일
  {
    pattern:
      /(?<!\d)(?<year>(?:1[5-9]|20)\d\d)\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일号號]/gu,
    read: readOrdered,
  },
  // 2022-05-23 · 2022/5/23 · 2022. 05. 23
  {
    pattern:
      /(?<![\d/.-])(?<year>(?:1[5-9]|20)\d\d)(?<sign>[-/]|\.\s?)(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d/-])/gu,
    read: readOrdered,
  },
  // 2022-5-23T14:20
  {
    pattern: /(?<![\d/.-])(?<year>(?:1[5-9]|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?=T\d\d)/gu,
    read: readOrdered,
  },
  // 20220523 · 20220523T142000Z
  {
    pattern:
      /(?<![\d\p{L}/.-])(?<year>1[89]\d\d|20[0-3]\d)(?<month>\d\d)(?<day>\d\d)(?=T\d{4,6}|-\d\d:|\s|$)/gu,
    read: readOrdered,
    only: "stamp",
  },
  // 23/05/2022 · 23. 5. 2022
  {
    pattern:
      /(?<![\d/.-])(?<first>\d{1,2})(?<sign>[-/]|\.\s?)(?<second>\d{1,2})\k<sign>(?<year>(?:1[5-9]|20)\d\d)(?![\d/-])/gu,
    read: readEitherOrder,
  },
  // 13.02.12
  {
    pattern:
      /(?<![\d/.:-])(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d\d)(?![\d/-]|[.:]\d)/gu,
    read: readEitherOrder,
    hasShortYear: true,
    only: "stamp",
  },
];

function pattern(source: string): RegExp {
  return new RegExp(source, "giu");
}

function readNamed(groups: Groups, where: "stamp" | "prose"): Reading | undefined {
  const { first, day: last = "", month: name = "", year = "" } = groups;
  const number = readMonthName(name);
  if (number === undefined) return undefined;
  // "which may 12 2000 years …"
  if (where === "prose" && isEnglishMonth(name) && !/^\p{Lu}/u.test(name)) return undefined;
  const end = toDay(toFullYear(year), number, Number(last));
  const start = first === undefined ? end : toDay(toFullYear(year), number, Number(first));
  if (!start || !end || start > end) return undefined;
  return { days: [start], ...(start < end && { to: end }) };
}

function readOrdered({ year, month: number, day: dayOfMonth }: Groups): Reading | undefined {
  const found = toDay(Number(year), Number(number), Number(dayOfMonth));
  return found === undefined ? undefined : { days: [found] };
}

/** "14/12/2019" has one order, "04/12/2019" two, "04/04/2019" no matter. */
function readEitherOrder({ first, second, year = "" }: Groups): Reading | undefined {
  const dayFirst = toDay(toFullYear(year), Number(second), Number(first));
  const monthFirst = toDay(toFullYear(year), Number(first), Number(second));
  if (dayFirst && monthFirst) {
    return { days: dayFirst === monthFirst ? [dayFirst] : [dayFirst, monthFirst] };
  }
  if (dayFirst) return { days: [dayFirst], order: "day first" };
  return monthFirst === undefined ? undefined : { days: [monthFirst], order: "month first" };
}

/** "22" → 2022, "98" → 1998 */
function toFullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}
