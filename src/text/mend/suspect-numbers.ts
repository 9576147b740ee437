/** Numbers that no one writes so: flagged, and shown as they stand. */
import { mark } from "../interface-language.ts";
import type { Repair } from "../../record/record.ts";
import { replaceAll } from "./replace-all.ts";

/** What such a number is called among the repairs. */
export const suspectNumber = mark("suspect number");

/** A repair that changes nothing, for each number that is grouped as no number is. */
export function findSuspectNumbers(text: string): Repair[] {
  return replaceAll(text, ungrouped, { kind: suspectNumber, by: ([found]) => found });
}

/** `a western city of 3330,000`: no way of grouping digits writes it so. */
const ungrouped = /(?<![\d.,])\d{4,9},\d{3}(?![\d])/g;
