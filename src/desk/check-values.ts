/** Values from a file that may hold anything → values of a known shape, or an error that says where it is wrong. */
import { mark, t } from "../text/interface-language.ts";

/** What is wrong with a file, in words for the reader who chose it. */
export class DeskFileError extends Error {
  override name = "DeskFileError";
}

/** A value, and where it stands in the file: "searches[2].name". */
export interface Value {
  value: unknown;
  at: string;
}

/** Beyond this, in UTF-16 code units, a file is not read. */
const longestFile = 20_000_000;
const longestText = 100_000;
const longestList = 100_000;

export function expected(what: string, { at }: Value): DeskFileError {
  return new DeskFileError(
    t("At “{place}” the file should have {what}.", { place: at, what: t(what) }),
  );
}

/** The value of a field; undefined where the object has no such field of its own. */
export function fieldOf(object: Value, name: string): Value {
  const { value, at } = object;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw expected(mark("an object"), object);
  const own = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  return { value: own, at: at === "" ? name : `${at}.${name}` };
}

export function readText(field: Value): string {
  const { value } = field;
  if (typeof value !== "string") throw expected(mark("a text"), field);
  if (value.length > longestText) throw expected(mark("a shorter text"), field);
  return value;
}

/** Short hashes, one after the other: beyond the length of other texts. */
export function readHashes(field: Value): string {
  const { value } = field;
  if (value === undefined) return "";
  if (typeof value !== "string" || !/^[\w-]{0,6000000}$/.test(value))
    throw expected(mark("letters and digits"), field);
  return value;
}

/** A text, or "" where there is none. */
export function readOptionalText(field: Value): string {
  return field.value === undefined || field.value === null ? "" : readText(field);
}

export function readCount(field: Value): number {
  const { value } = field;
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
    throw expected(mark("a whole number"), field);
  return value;
}

/** Any finite number, as of a place in an order. */
export function readNumber(field: Value): number {
  const { value } = field;
  if (typeof value !== "number" || !Number.isFinite(value)) throw expected(mark("a number"), field);
  return value;
}

export function readChoice<Choice extends string>(field: Value, known: readonly Choice[]): Choice {
  const found = known.find((choice) => choice === field.value);
  if (found === undefined) throw expected(known.join(" / "), field);
  return found;
}

/** An instant of UTC with milliseconds, however the file writes it. */
export function readInstant(field: Value): string {
  const time = Date.parse(readText(field));
  if (Number.isNaN(time)) throw expected(mark("a date and time"), field);
  return new Date(time).toISOString();
}

/** An empty list where there is none. */
export function readList<Item>(field: Value, readItem: (item: Value) => Item): Item[] {
  const { value, at } = field;
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw expected(mark("a list"), field);
  if (value.length > longestList) throw expected(mark("a shorter list"), field);
  return value.map((item: unknown, position) =>
    readItem({ value: item, at: `${at}[${position}]` }),
  );
}

/** @throws DeskFileError if it is not JSON, or too long */
export function parseJson(text: string): Value {
  const whole = { value: undefined, at: t("the beginning") };
  if (text.length > longestFile) throw expected(mark("less than 20 MB"), whole);
  try {
    return { value: JSON.parse(text), at: "" };
  } catch {
    throw new DeskFileError(t("This file is not JSON, or it is cut off."));
  }
}
