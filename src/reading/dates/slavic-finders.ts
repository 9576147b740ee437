/** Finders of date expressions in Ukrainian and Russian, see finders.ts. */
import { toMonth, toYear } from "./calendar.ts";
import { readMonthName } from "./calendar-names.ts";
import type { DateFamily } from "./date-family.ts";
import { readDayAndMonth } from "./readers.ts";

const monthOfDay =
  "(?<month>січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";

/** "у липні", "до березня": what follows a preposition, with the month it is. */
const monthsAfterPreposition: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "січні січня январе января",
    "лютому лютого феврале февраля",
    "березні березня марте марта",
    "квітні квітня апреле апреля",
    "травні травня мае мая",
    "червні червня июне июня",
    "липні липня июле июля",
    "серпні серпня августе августа",
    "вересні вересня сентябре сентября",
    "жовтні жовтня октябре октября",
    "листопаді листопада ноябре ноября",
    "грудні грудня декабре декабря",
  ].flatMap((forms, index) => forms.split(" ").map((form) => [form, index + 1])),
);
const monthForms = Object.keys(monthsAfterPreposition).join("|");

const weekdays: readonly RegExp[] = [
  /^(?:неділ|воскрес)/i,
  /^(?:понеділ|понедел)/i,
  /^(?:вівтор|вторник)/i,
  /^(?:серед|сред)/i,
  /^(?:четвер)/i,
  /^(?:п['’ʼ]?ятниц|пятниц)/i,
  /^(?:субот|суббот)/i,
];

const year = "(?<year>(?:1[5-9]|20)\\d\\d)";
const yearWord = "(?:\\s(?:року|році|рік|р\\.|года|году|год|г\\.))?";
const monthCue =
  /січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|фев|март|апр|ма[яе]|июн|июл|авг|сент|окт|нояб|дек/;

const directions: readonly [RegExp, number][] = [
  [/^(?:минул|прошл|попередн)/i, -1],
  [/^(?:ц|эт|нынешн|поточн)/i, 0],
  [/^(?:наступн|следующ|будущ)/i, 1],
];
const units: readonly [RegExp, "week" | "month" | "year"][] = [
  [/^(?:тиж|недел)/, "week"],
  [/^(?:місяц|месяц)/, "month"],
  [/^(?:рок|році|рік|год)/, "year"],
];
const numberWords: Readonly<Record<string, number>> = {
  ...{ один: 1, одного: 1, два: 2, дві: 2, две: 2, три: 3, чотири: 4, четыре: 4, "п'ять": 5 },
  ...{ "п’ять": 5, пять: 5, шість: 6, шесть: 6, сім: 7, семь: 7 },
};

export const slavicFamilies: readonly DateFamily[] = [
  {
    // 30 грудня · 16–17 июля 2023 года
    cue: monthCue,
    pattern: new RegExp(
      `(?<![\\d.,:\\p{L}])(?<day>0?[1-9]|[12]\\d|3[01])(?:\\s?[-–—]\\s?(?<last>0?[1-9]|[12]\\d|3[01]))?\\s${monthOfDay}(?:\\s${year}${yearWord})?(?!\\p{L})`,
      "dgu",
    ),
    read: ({ month = "", ...groups }) =>
      readDayAndMonth({ ...groups, month: readMonthName(month) ?? 0 }),
  },
  {
    // у липні · в декабре 2023 года · з березня
    cue: monthCue,
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Уу]|[Вв]|[Зз]|[Іі]з|[Сс]|[Дд]о|[Кк]|[Нн]априкінці|[Нн]а\\s(?:початку|кінець)|[Вв]\\s(?:начале|конце|середине))\\s(?<date>(?<month>${monthForms})(?:\\s${year}${yearWord})?)(?!\\p{L}|\\s\\d)`,
      "dgu",
    ),
    read: ({ month = "", year }) => {
      const number = monthsAfterPreposition[month] ?? 0;
      return year === undefined
        ? { says: "month of a year", month: number }
        : { says: "interval", ...toMonth(Number(year), number) };
    },
  },
  {
    // у 2014 році · 1998 года · 2023 р.
    cue: /\d\d\d\d/,
    pattern: new RegExp(
      `(?<![\\d.,:/–—-])(?<date>${year}(?:-го|-му|-м)?\\s(?:року|році|рік|р\\.|года|году|год|г\\.))(?!\\p{L})`,
      "dgu",
    ),
    read: ({ year }) => ({ says: "interval", ...toYear(Number(year)) }),
  },
  {
    // у п’ятницю · минулої середи · в прошлый четверг
    cue: /неділ|понед|вівт|сер|чет|ятниц|суб|воскр|втор|сред/i,
    pattern:
      /(?<!\p{L})(?:(?:[Уу]|[Вв]|[Вв]о)\s)?(?<date>(?:(?<direction>(?:[Мм]инул|[Пп]рошл|[Нн]аступн|[Сс]ледующ)\p{Ll}{1,4})\s)?(?<weekday>понеділок|понедельник|вівторок|вторник|серед[уи]|сред[уы]|четвер|четверга|четверг|п['’ʼ]ятниц[юі]|пятниц[уы]|субот[уи]|суббот[уы]|неділ[юі]|воскресенье))(?!\p{L})/dgu,
    read: ({ weekday = "", direction }) => ({
      says: "weekday",
      weekday: weekdays.findIndex((name) => name.test(weekday)),
      ...(direction && { direction: lookUp(directions, direction) === -1 ? "last" : "next" }),
    }),
  },
  {
    // вчора · завтра · позавчера
    cue: /вчора|вчера|завтра/i,
    pattern:
      /(?<!\p{L})(?<word>[Пп]оза?вчора|[Пп]озавчера|[Вв]чора|[Уу]чора|[Вв]чера|[Зз]автра|[Пп]іслязавтра|[Пп]ослезавтра)(?!\p{L})/dgu,
    read: ({ word = "" }) => ({
      says: "offset",
      unit: "day",
      count: readDayWord(word.toLowerCase()),
    }),
  },
  {
    // минулого тижня · в этом году · наступного місяця
    cue: /тижн|недел|міся|меся|ро[кц]|год/,
    pattern:
      /(?<!\p{L})(?<date>(?<direction>(?:[Мм]инул|[Пп]рошл|[Пп]опередн|[Цц]ьо|[Цц]ю|[Цц]ей|[Ээ]т|[Нн]аступн|[Сс]ледующ)\p{Ll}{0,4})\s(?<unit>тижня|тижні|неделе|неделю|місяця|місяці|месяце|року|році|году))(?!\p{L})/dgu,
    read: ({ direction = "", unit = "" }) => toOffset(unit, lookUp(directions, direction)),
  },
  {
    // торік · позаторік
    cue: /торік/i,
    pattern: /(?<!\p{L})(?<word>[Пп]озаторік|[Тт]орік)(?!\p{L})/dgu,
    read: ({ word = "" }) => ({
      says: "offset",
      unit: "year",
      count: /^поза/i.test(word) ? -2 : -1,
    }),
  },
  {
    // два дні тому · три дня назад · день тому
    cue: /тому|назад/,
    pattern:
      /(?<!\p{L})(?:(?<count>\d{1,2}|один|два|дві|две|три|чотири|четыре|п['’]ять|пять|шість|шесть|сім|семь)\s)?(?:день|дні|днів|дня|дней)\s(?:тому|назад)(?!\p{L})/dgu,
    read: ({ count }) => {
      const days = count === undefined ? 1 : (numberWords[count] ?? Number(count));
      return days <= 14 ? { says: "offset", unit: "day", count: -days } : undefined;
    },
  },
];

function toOffset(unit: string, count: number | undefined) {
  const known = lookUp(units, unit);
  return known === undefined || count === undefined
    ? undefined
    : { says: "offset" as const, unit: known, count };
}

function lookUp<T>(table: readonly (readonly [RegExp, T])[], word: string): T | undefined {
  return table.find(([pattern]) => pattern.test(word))?.[1];
}

function readDayWord(word: string): number {
  if (/^по(?:за)?вч/.test(word)) return -2;
  if (/^(?:вч|уч)/.test(word)) return -1;
  return word === "завтра" ? 1 : 2;
}
