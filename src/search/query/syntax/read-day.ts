/** Words of a query → the day or month that they name. Months are read in English, days also in figures. */

export interface NamedDay {
  /** "12" */
  month: string;
  /** "30"; "" for the whole month. */
  day: string;
  /** "2023"; "" for any. */
  year: string;
  /** How many of the words name it. */
  width: number;
}

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
/** "dec", "sept" */
const minLetters = 3;
const dayPattern = /^(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const yearPattern = /^(?:1[5-9]|20)\d\d$/;
const monthNumber = /^(?:0?[1-9]|1[0-2])$/;

/**
 * Reads the day or month that words begin with: "30 december 2023", "december 30", "30th of december",
 * "december 2023", and what is written in figures as one: "2023-12-30", "30.12.2023".
 *
 * @param words folded; several in one ("2023-12-30") joined by spaces
 */
export function readDay(words: readonly string[]): NamedDay | undefined {
  return readFigures(words[0] ?? "") ?? readWords(words);
}

function readWords([first = "", second = "", third = "", fourth = ""]: readonly string[]) {
  const month = readMonth(first);
  if (dayPattern.test(first)) {
    const at = second === "of" ? third : second;
    const after = second === "of" ? fourth : third;
    return toDay({ day: first, month: readMonth(at), year: after, width: second === "of" ? 3 : 2 });
  }
  if (month === undefined) return undefined;
  if (dayPattern.test(second)) return toDay({ day: second, month, year: third, width: 2 });
  if (yearPattern.test(second)) return { month, day: "", year: second, width: 2 };
  return undefined;
}

/** "2023 12 30", "2023 12", "30 12 2023", "12 30 2023" */
function readFigures(joined: string): NamedDay | undefined {
  const [a = "", b = "", c = "", ...rest] = joined.split(" ");
  if (rest.length > 0) return undefined;
  if (yearPattern.test(a) && monthNumber.test(b)) {
    if (c === "") return { month: b.padStart(2, "0"), day: "", year: a, width: 1 };
    return toDay({ day: c, month: b, year: a, width: 0 });
  }
  if (!yearPattern.test(c)) return undefined;
  const [day, month] = monthNumber.test(b) ? [a, b] : [b, a];
  return monthNumber.test(month) ? toDay({ day, month, year: c, width: 0 }) : undefined;
}

interface DayParts {
  day: string;
  month: string | undefined;
  /** The word where a year may stand. */
  year: string;
  /** Words before it. */
  width: number;
}

function toDay({ day, month, year, width }: DayParts): NamedDay | undefined {
  const number = dayPattern.exec(day)?.[1];
  if (number === undefined || month === undefined) return undefined;
  const hasYear = yearPattern.test(year);
  return {
    month: month.padStart(2, "0"),
    day: number.padStart(2, "0"),
    year: hasYear ? year : "",
    width: width + Number(hasYear),
  };
}

/** "dec", "december" → "12" */
function readMonth(word: string): string | undefined {
  if (word.length < minLetters) return undefined;
  const found = months.findIndex((name) => name.startsWith(word));
  return found < 0 ? undefined : String(found + 1).padStart(2, "0");
}

/** The ways to print a day or a month: ["30", "december"], ["december", "30"], ["dec", "30"]… */
export function spellDay({ month, day, year }: Omit<NamedDay, "width">): string[][] {
  const name = months[Number(month) - 1] ?? "";
  const names = new Set([name, name.slice(0, minLetters), ...(month === "09" ? ["sept"] : [])]);
  const numbers = [String(Number(day)), ordinalOf(Number(day))];
  const end = year === "" ? [] : [year];
  return [...names].flatMap((monthName) =>
    day === ""
      ? [[monthName, ...end]]
      : numbers.flatMap((number) => [
          [number, monthName, ...end],
          [monthName, number, ...end],
        ]),
  );
}

/** 30 → "30th" */
function ordinalOf(day: number): string {
  const endings = ["th", "st", "nd", "rd"];
  const isTeen = day > 10 && day < 14;
  return `${day}${(isTeen ? undefined : endings[day % 10]) ?? "th"}`;
}
