import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileName } from "../../../src/reading/dates/file-name.ts";
import { readStatedDate } from "../../../src/reading/dates/stated-date.ts";

/** The value of a field → what it means; `utc` where the day may be another in the place of publication. */
const values: [value: string, expected: string][] = [
  ["2019-11-05T03:30:00Z", "2019-11-05 utc"],
  ["2019-11-20 06:09:25", "2019-11-20 utc"],
  ["2019-11-18T16:07:38-0600", "2019-11-18"],
  ["Mon, 18 Nov 2019 10:00:00 +0000", "2019-11-18 utc"],
  ["Mon, 18 Nov 2019 16:07:38 -0600", "2019-11-18"],
  ["January 31, 1986", "1986-01-31"],
  ["January 11, 2018 Thursday, Late Edition - Final", "2018-01-11"],
  ["27. Februar 2012 Montag 9:50 PM GMT+1", "2012-02-27"],
  ["9 Januar 1993", "1993-01-09"],
  ["28.02.05", "2005-02-28"],
  ["2018 年 10 月 7 日", "2018-10-07"],
  ["May 2010", "2010-05-01..2010-05-31"],
  ["2010", "2010-01-01..2010-12-31"],
  ["04/12/2019", "2019-12-04 or 2019-04-12"],
  ["0001-01-01T00:00:00Z", "nothing"],
  ["1970-01-01T00:00:00Z", "nothing"],
  ["unknown", "nothing"],
];

for (const [value, expected] of values) {
  test(`stated: ${value}`, () => {
    const read = readStatedDate(value);
    const days = read?.readings.map(({ from, to }) => (from === to ? from : `${from}..${to}`));
    const found = `${days?.join(" or ") ?? "nothing"}${read?.utc ? " utc" : ""}`;
    assert.equal(found, expected);
  });
}

const names: [file: string, day: string | undefined][] = [
  ["2019-11-18_guardian_storm.txt", "2019-11-18"],
  ["press/20191122-x.txt", "2019-11-22"],
  ["2019/11/18/storm.txt", "2019-11-18"],
  ["1863-07-04_p3.txt", "1863-07-04"],
  ["Guardian 18 Nov 2019.docx", "2019-11-18"],
  ["20948348.txt", undefined],
  ["20481012.txt", undefined],
  ["120191122.txt", undefined],
  ["ch-1.2.10-notes.txt", undefined],
  ["2019-11-18_to_2019-11-20.txt", undefined],
];

for (const [file, day] of names) {
  test(`file name: ${file}`, () => assert.equal(readFileName(file)?.readings[0]?.from, day));
}
