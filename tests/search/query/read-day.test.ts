/** Days and months that the words of a query name, and all the ways to print them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readDay, spellDay } from "../../../src/search/query/syntax/read-day.ts";

/** Words → year, month and day, and how many of the words name it. */
const named: [words: string[], day: string, width: number][] = [
  [["30", "december", "2023"], "2023-12-30", 3],
  [["30", "december", "drones"], "-12-30", 2],
  [["3rd", "of", "december", "2023"], "2023-12-03", 4],
  [["3", "of", "december", "drones"], "-12-03", 3],
  [["december", "30", "1523"], "1523-12-30", 3],
  [["december", "30th", "1423"], "-12-30", 2],
  [["december", "2023", "30"], "2023-12-", 2],
  [["sept", "4"], "-09-04", 2],
  [["2023 12 30"], "2023-12-30", 1],
  [["2023 1 3"], "2023-01-03", 1],
  [["2023 12"], "2023-12-", 1],
  [["2023 1"], "2023-01-", 1],
  [["30 12 2023"], "2023-12-30", 1],
  [["12 30 2023"], "2023-12-30", 1],
  [["4 5 2023"], "2023-05-04", 1],
];
const names = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
for (let month = 1; month <= 12; month += 1) {
  const name = names.format(Date.UTC(2023, month - 1)).toLowerCase();
  const number = `${month}`.padStart(2, "0");
  named.push([[name, "29"], `-${number}-29`, 2], [["1", name.slice(0, 3)], `-${number}-01`, 2]);
}

for (const [words, day, width] of named)
  test(`a day: ${words.join(", ")}`, () => {
    const read = readDay(words);
    assert.ok(read);
    assert.deepEqual([`${read.year}-${read.month}-${read.day}`, read.width], [day, width]);
  });

const unnamed = [
  ...[[], ["30"], ["may"], ["may", "32"], ["de", "4"], ["30", "of"], ["30", "of", "them"]],
  ...[["x", "2023"], ["x", "30"], ["30", "x"], ["30", "30"], ["2023"], ["30 12"], ["2023 13"]],
  ...[["2023 12 32"], ["2023 12 30 5"], ["31 31 2023"], ["12023 12"], ["20230 12"], ["2023 123"]],
  ...[["1423 12"], ["32 12 2023"], ["12 2023"]],
];

for (const words of unnamed)
  test(`no day: ${words.join(", ")}`, () => assert.equal(readDay(words), undefined));

const spelled: [day: string, ...spellings: string[]][] = [
  [
    "-12-30",
    ...["30 december", "december 30", "30th december", "december 30th"],
    ...["30 dec", "dec 30", "30th dec", "dec 30th"],
  ],
  ["2023-12-", "december 2023", "dec 2023"],
  ["-09-", "september", "sep", "sept"],
  ["2023-05-01", "1 may 2023", "may 1 2023", "1st may 2023", "may 1st 2023"],
];

for (const [printed, ...spellings] of spelled)
  test(`spelled: ${printed}`, () => {
    const [year = "", month = "", day = ""] = printed.split("-");
    assert.deepEqual(
      spellDay({ year, month, day }).map((words) => words.join(" ")),
      spellings,
    );
  });

test("ordinals are written as people do", () => {
  const ends = "1st 2nd 3rd 4th 9th 10th 11th 12th 13th 14th 20th 21st 22nd 23rd 24th 30th 31st";
  for (const ordinal of ends.split(" ")) {
    const spellings = spellDay({ month: "05", day: ordinal.slice(0, -2), year: "" });
    assert.deepEqual(spellings[2], [ordinal, "may"]);
  }
});
