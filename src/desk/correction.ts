/** A correction of the archive that the reader proposes. */
import { fieldOf, readChoice, readOptionalText, readText, type Value } from "./check-values.ts";
import { type Entry, readEntry } from "./entry.ts";

const correctionKinds = ["not-a-name", "same-as", "other-place"] as const;

export interface Correction extends Entry {
  kind: (typeof correctionKinds)[number];
  /** The page of the name, from the root of the site. */
  page: string;
  name: string;
  /** For "same-as" the other name, for "other-place" which place; else "". */
  other: string;
}

export function readCorrection(correction: Value): Correction {
  return {
    ...readEntry(correction),
    kind: readChoice(fieldOf(correction, "kind"), correctionKinds),
    page: readText(fieldOf(correction, "page")),
    name: readText(fieldOf(correction, "name")),
    other: readOptionalText(fieldOf(correction, "other")),
  };
}
