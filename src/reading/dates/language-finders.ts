/** Finders of days without a year in languages whose months the table of CLDR has, see finders.ts: "am 19. Februar", "ayer". */
import { namesOfMonths } from "./calendar-names.ts";
import type { DateFamily } from "./date-family.ts";
import { readDayAndMonth } from "./readers.ts";

/** By language: words for the day before and the one before that, which mean nothing else. */
const daysBefore: Readonly<Record<string, readonly [yesterday: string, before: string]>> = {
  de: ["gestern", "vorgestern"],
  es: ["ayer", "anteayer"],
  fr: ["hier", "avant-hier"],
  it: ["ieri", "l[’']altro ieri"],
  nl: ["gisteren", "eergisteren"],
  pl: ["wczoraj", "przedwczoraj"],
  pt: ["ontem", "anteontem"],
};

/** English, Ukrainian and Russian have finders of their own. */
const own = new Set(["en", "uk", "ru"]);

const made = new Map<string, readonly DateFamily[]>();

/** @param tag - of a language, `de` or `de-AT`. */
export function familiesOf(tag: string): readonly DateFamily[] {
  const known = made.get(tag) ?? makeFamilies(new Intl.Locale(tag).language);
  made.set(tag, known);
  return known;
}

function makeFamilies(language: string): DateFamily[] {
  const months = own.has(language) ? undefined : namesOfMonths(language);
  if (!months) return [];
  const day = "(?<day>0?[1-9]|[12]\\d|3[01])(?:\\.|er|º|°)?";
  const last = "(?:\\s?[-–—/]\\s?(?<last>0?[1-9]|[12]\\d|3[01])\\.?)?";
  const names = [...months.keys()].join("|");
  const dayAndMonth: DateFamily = {
    // 19. Februar · 1er mai · 24 de febrero · 16-17 luglio
    cue: /\d\D/,
    pattern: new RegExp(
      `(?<![\\d.,:/\\p{L}-])${day}${last}\\s(?:de\\s)?(?<month>${names})(?!\\p{L}|\\.?,?\\s(?:de\\s)?\\d{4})`,
      "dgiu",
    ),
    read: ({ month = "", ...groups }) =>
      readDayAndMonth({ ...groups, month: months.get(month.toLowerCase()) ?? 0 }),
  };
  const words = daysBefore[language];
  if (!words) return [dayAndMonth];
  const [yesterday, before] = words;
  return [
    dayAndMonth,
    {
      cue: new RegExp(yesterday, "i"),
      pattern: new RegExp(
        `(?<![\\p{L}-])(?:(?<before>${before})|${yesterday})(?![\\p{L}-])`,
        "dgiu",
      ),
      read: (groups) => ({
        says: "offset",
        unit: "day",
        count: groups["before"] === undefined ? -1 : -2,
      }),
    },
  ];
}
