/**
 * Writes the names of months and weekdays that dates are read with: `node scripts/build-calendar-names.ts`.
 *
 * They are those of Unicode CLDR by way of the ICU in Node. The table is committed, so that what is
 * read does not depend on the ICU of the machine.
 */
import { writeFileSync } from "node:fs";

/** Locales of one language follow each other: Austria says "Jänner", Lebanon does not say "يناير". */
const locales = {
  en: ["en", "en-AU"],
  fr: ["fr", "fr-CA"],
  de: ["de", "de-AT"],
  es: ["es", "es-UY", "es-MX"],
  it: ["it"],
  pt: ["pt", "pt-PT"],
  nl: ["nl"],
  pl: ["pl"],
  sv: ["sv"],
  da: ["da"],
  nb: ["nb"],
  fi: ["fi"],
  cs: ["cs"],
  ro: ["ro"],
  hu: ["hu"],
  tr: ["tr"],
  el: ["el"],
  uk: ["uk"],
  ru: ["ru"],
  bg: ["bg"],
  id: ["id"],
  ar: ["ar", "ar-LB", "ar-MA", "ar-DZ", "ar-TN"],
};

/** With a day many languages inflect the month ("3 мая"), alone they do not ("май"). */
const monthStyles: Intl.DateTimeFormatOptions[] = [
  { month: "long" },
  { month: "long", day: "numeric" },
  { month: "long", year: "numeric" },
  { month: "short" },
  { month: "short", day: "numeric", year: "numeric" },
];
const weekdayStyles: Intl.DateTimeFormatOptions[] = [{ weekday: "long" }, { weekday: "short" }];

/** In January 2023 the first is a Sunday. */
const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 3)));
const weekdays = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)));

const table = Object.fromEntries(
  Object.entries(locales).map(([language, own]) => [
    language,
    {
      months: months.map((date) => listNames(own, "month", { date, styles: monthStyles })),
      weekdays: weekdays.map((date) => listNames(own, "weekday", { date, styles: weekdayStyles })),
    },
  ]),
);
writeFileSync(
  "src/reading/dates/tables/calendar-names.json",
  `${JSON.stringify({ source: `Unicode CLDR ${process.versions["cldr"]}`, languages: table }, null, 2)}\n`,
);

/** The names of one month or weekday, joined by "|": "март|марта|мар". */
function listNames(
  own: readonly string[],
  type: "month" | "weekday",
  { date, styles }: { date: Date; styles: readonly Intl.DateTimeFormatOptions[] },
): string {
  const names = own.flatMap((locale) =>
    styles.map((style) => {
      const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, {
        ...style,
        timeZone: "UTC",
      });
      const part = format.formatToParts(date).find((found) => found.type === type);
      return part?.value.replace(/\.$/, "").toLowerCase() ?? "";
    }),
  );
  return [...new Set(names)].filter((name) => /^\D+$/.test(name)).join("|");
}
