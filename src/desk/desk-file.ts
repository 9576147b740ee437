/**
 * A desk as one JSON-LD file: a W3C annotation collection with the marks, and beside it the other lists.
 *
 * The same desk gives the same bytes, so that a file which was brought in and taken out again is the same file.
 */
import { t } from "../text/interface-language.ts";
import { DeskFileError, fieldOf, parseJson, readList, type Value } from "./check-values.ts";
import { readCorrection } from "./correction.ts";
import { type Desk, emptyDesk } from "./desk.ts";
import { readEntry } from "./entry.ts";
import { readMark, toAnnotation } from "./mark.ts";
import { tidyDesk } from "./merge-desks.ts";
import { readReadMark, readVisit } from "./reading-marks.ts";
import { readSavedSearch } from "./saved-search.ts";
import { readSelectedItem } from "./selected-item.ts";

/** Changes when a reader of these files has to. */
const format = 1;

const context = [
  "http://www.w3.org/ns/anno.jsonld",
  { "@vocab": "urn:dateline:desk:", format: "dc:format" },
];

/**
 * Writes a desk.
 *
 * @param siteName - of the archive, for whoever opens the file
 * @param indent - 1 for a file that people open, 0 for storage
 */
export function writeDesk(desk: Desk, siteName: string, indent: 0 | 1): string {
  const { marks, ...lists } = tidyDesk(desk);
  const file = {
    "@context": context,
    type: "AnnotationCollection",
    label: siteName,
    version: format,
    total: marks.length,
    first: { type: "AnnotationPage", startIndex: 0, items: marks.map(toAnnotation) },
    ...lists,
  };
  return `${JSON.stringify(file, null, indent)}\n`;
}

/** Reads a file that {@link writeDesk} wrote. @throws DeskFileError that says what is wrong */
export function readDesk(text: string): Desk {
  return readDeskValue(parseJson(text));
}

/** The same of a file that is parsed already. */
export function readDeskValue(file: Value): Desk {
  const { value: type } = fieldOf(file, "type");
  if (type !== "AnnotationCollection") throw new DeskFileError(t("This is not a file of a desk."));
  if (fieldOf(file, "version").value !== format)
    throw new DeskFileError(t("This file is of another version of Dateline."));
  return tidyDesk({
    ...emptyDesk,
    marks: readList(fieldOf(fieldOf(file, "first"), "items"), readMark),
    selection: readList(fieldOf(file, "selection"), readSelectedItem),
    searches: readList(fieldOf(file, "searches"), readSavedSearch),
    corrections: readList(fieldOf(file, "corrections"), readCorrection),
    readMarks: readList(fieldOf(file, "readMarks"), readReadMark),
    visits: readList(fieldOf(file, "visits"), readVisit),
    removed: readList(fieldOf(file, "removed"), readEntry),
  });
}
