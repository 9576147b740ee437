/** The name of a file → the day in it: `2019-11-18_guardian.txt`, `20191122-x.txt`, `2019/11/18/x.txt`. */
import { type Interval, toDay } from "./calendar.ts";
import { type DateOrder, findFullDates } from "./full-dates.ts";

/** The one day that the name holds; two different ones say nothing. */
export function readFileName(
  file: string,
): { readings: readonly Interval[]; order?: DateOrder } | undefined {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(extension, "");
  const spaced = name.replaceAll("_", " ").replace(eightDigits, " $1 ");
  const dates = findFullDates(spaced, "stamp").filter(({ start, end }) =>
    withFullYear.test(spaced.slice(start, end)),
  );
  const [date] = dates;
  if (!date) return readFolders(file);
  if (date.to !== undefined || dates.some(({ days }) => days[0] !== date.days[0])) return undefined;
  const { days, order } = date;
  return { readings: days.map((day) => ({ from: day, to: day })), ...(order && { order }) };
}

const extension = /\.\p{L}[\p{L}\d]{0,9}$/u;
/** Not part of a longer number or word. */
const eightDigits = /(?<![^\s-])(\d{8})(?![^\s.-])/g;
const withFullYear = /\d{4}/;

function readFolders(file: string): { readings: readonly Interval[] } | undefined {
  const { year, month, day } = folders.exec(file)?.groups ?? {};
  const found = toDay(Number(year), Number(month), Number(day));
  return found === undefined ? undefined : { readings: [{ from: found, to: found }] };
}

const folders =
  /(?:^|\/)(?<year>(?:1[5-9]|20)\d\d)\/(?<month>0?[1-9]|1[0-2])\/(?<day>0?[1-9]|[12]\d|3[01])(?=[/_\s-])/;
