/** Names of months and weekdays in the languages of the table → their numbers. */
import { fold } from "../../text/fold.ts";
import table from "./tables/calendar-names.json" with { type: "json" };

/** "Sept.", "травня", "août", "آذار" → 9, 5, 8, 3 */
export function readMonthName(name: string): number | undefined {
  const index = months.get(fold(name));
  return index === undefined ? undefined : index + 1;
}

/** "Fri", "vendredi", "п’ятниця" → 5; nothing for "so", which is Sunday in German and Saturday in Czech. */
export function readWeekdayName(name: string): number | undefined {
  const index = weekdays.get(fold(name));
  return index === ambiguous ? undefined : index;
}

export function isWeekdayName(name: string): boolean {
  return weekdays.has(fold(name));
}

/** Whether English prints a month so. */
export function isEnglishMonth(name: string): boolean {
  return englishMonths.has(fold(name));
}

/** Whether the table has the names of a language: `en`, `uk`. */
export function hasCalendarNames(language: string): boolean {
  return language in table.languages;
}

/** What a language calls its months where it does not shorten them, in small letters → 1 to 12. */
export function namesOfMonths(language: string): ReadonlyMap<string, number> | undefined {
  const named = Object.entries(table.languages).find(([tag]) => tag === language)?.[1];
  const inFull = named?.months.flatMap((joined, index) => {
    const names = joined.split("|");
    const isShort = (name: string) =>
      names.some((other) => other !== name && other.startsWith(name));
    return names.filter((name) => !isShort(name)).map((name) => [name, index + 1] as const);
  });
  return inFull && new Map(inFull);
}

const ambiguous = -1;

/** What newspapers print besides the names of CLDR. */
const otherWeekdays = ["", "", "tues", "weds", "thur|thurs", "", ""];

const languages = Object.values(table.languages);
const months = indexNames(languages.map(({ months: names }) => names));
const englishMonths = indexNames([table.languages.en.months]);
const weekdays = indexNames([...languages.map(({ weekdays: names }) => names), otherWeekdays]);

function indexNames(lists: readonly (readonly string[])[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const names of lists) {
    names.forEach((joined, number) => {
      for (const name of joined.split("|").map(fold)) {
        if (name === "") continue;
        const known = index.get(name) ?? number;
        index.set(name, known === number ? number : ambiguous);
      }
    });
  }
  return index;
}
