import assert from "node:assert/strict";
import { test } from "node:test";
import { findFullDates } from "../../../src/reading/dates/full-dates.ts";

/** A date as a stamp prints it → the words read as a date, and the day or both days that they allow. */
const stamps: [text: string, ...expected: string[]][] = [
  ["2022-05-23T14:20:00.000Z", "2022-05-23: 2022-05-23"],
  ["20220523", "20220523: 2022-05-23"],
  ["Thu Oct 26 11:00:09 EDT 2023", "Oct 26 11:00:09 EDT 2023: 2023-10-26"],
  ["Mon 23 May 14:20:00 BST 2022", "23 May 14:20:00 BST 2022: 2022-05-23"],
  ["Mon, 23 May 2022 14:20:00 +0000", "23 May 2022: 2022-05-23"],
  ["23-May-22 11:00", "23-May-22: 2022-05-23"],
  ["23MAY2022", "23MAY2022: 2022-05-23"],
  ["May. 23, 2022", "May. 23, 2022: 2022-05-23"],
  ["13.02.12", "13.02.12: 2012-02-13"],
  ["5/23/98", "5/23/98: 1998-05-23"],
  ["04/12/2019", "04/12/2019: 2019-12-04 2019-04-12"],
  ["04/04/2019", "04/04/2019: 2019-04-04"],
  ["23. Mai 2022", "23. Mai 2022: 2022-05-23"],
  ["1er août 2021", "1er août 2021: 2021-08-01"],
  ["23 DE MAYO DEL 2022", "23 DE MAYO DEL 2022: 2022-05-23"],
  ["23 травня 2022 р.", "23 травня 2022: 2022-05-23"],
  ["23 Mayıs 2022", "23 Mayıs 2022: 2022-05-23"],
  ["2022. május 23.", "2022. május 23: 2022-05-23"],
  ["٢٣ مايو ٢٠٢٢", "٢٣ مايو ٢٠٢٢: 2022-05-23"],
  ["3 كانون الثاني/يناير 2022", "3 كانون الثاني/يناير 2022: 2022-01-03"],
  ["2022 年 5 月 23 日", "2022 年 5 月 23 日: 2022-05-23"],
  ["20948348"],
  ["0001-01-01"],
  ["31 February 2022"],
];

/** In the text of an article. */
const prose: [text: string, ...expected: string[]][] = [
  ["seit dem 3. März 2021 außer Betrieb", "3. März 2021: 2021-03-03"],
  ["du 3 au 5 mai 2022 à Rennes", "3 au 5 mai 2022: 2022-05-03..2022-05-05"],
  ["le 1er mars 2020 et le 2", "1er mars 2020: 2020-03-01"],
  ["the Mars 2020 rover"],
  ["which may 12, 2000 years ago"],
  ["20220523 items; version 13.02.12"],
];

for (const [where, cases] of [
  ["stamp", stamps],
  ["prose", prose],
] as const) {
  for (const [text, ...expected] of cases) {
    test(`${where}: ${text}`, () => {
      const found = findFullDates(text, where).map(({ start, end, days, to }) => {
        return `${text.slice(start, end)}: ${days.join(" ")}${to ? `..${to}` : ""}`;
      });
      assert.deepEqual(found, expected);
    });
  }
}
