/** A correction of the archive that the reader proposes. */
import { mark } from "../text/interface-language.ts";
import {
  fieldOf,
  readChoice,
  readList,
  readNumber,
  readOptionalText,
  readText,
  expected,
  type Value,
} from "./check-values.ts";
import { type Entry, readEntry } from "./entry.ts";

export const correctionKinds = ["not-a-name", "other-kind", "same-as", "other-place"] as const;

export interface Correction extends Entry {
  kind: (typeof correctionKinds)[number];
  /** The page of the name, from the root of the site. */
  page: string;
  name: string;
  /** How the articles print it, where that is not only the name. */
  spellings: readonly string[];
  /** For "other-kind" places, people or organisations, for "same-as" the other name, for "other-place" which; else "". */
  other: string;
  /** For "other-place" a country, "UA", if the reader knows it; else "". */
  country: string;
  /** And where it is: latitude and longitude in degrees. */
  point?: [number, number];
}

/** Reads a correction. @throws DeskFileError if it has another shape */
export function readCorrection(correction: Value): Correction {
  const point = readPoint(fieldOf(correction, "point"));
  return {
    ...readEntry(correction),
    kind: readChoice(fieldOf(correction, "kind"), correctionKinds),
    page: readText(fieldOf(correction, "page")),
    name: readText(fieldOf(correction, "name")),
    spellings: readList(fieldOf(correction, "spellings"), readText),
    other: readOptionalText(fieldOf(correction, "other")),
    country: readOptionalText(fieldOf(correction, "country")),
    ...(point && { point }),
  };
}

function readPoint(field: Value): [number, number] | undefined {
  const [latitude, longitude, ...more] = readList(field, readNumber);
  if (latitude === undefined) return undefined;
  if (longitude === undefined || more.length > 0 || !isPoint(latitude, longitude))
    throw expected(mark("latitude and longitude"), field);
  return [latitude, longitude];
}

function isPoint(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** "50.48, 35.67" → [50.48, 35.67]; undefined if it is no point. */
export function parsePoint(text: string): [number, number] | undefined {
  const numbers = text.split(/[,;\s]/).filter((part) => part !== "");
  const isDecimal = numbers.every((part) => /^-?\d+(?:\.\d+)?$/.test(part));
  const point: [number, number] = [Number(numbers[0]), Number(numbers[1])];
  return numbers.length === 2 && isDecimal && isPoint(...point) ? point : undefined;
}
