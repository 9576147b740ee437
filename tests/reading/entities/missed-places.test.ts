/** Which places are found where the tagger finds none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readReferenceTables } from "../../../src/corpus/read-tables.ts";
import { addMissedPlaces } from "../../../src/reading/entities/names/missed-places.ts";
import { openDocument } from "../../../src/reading/entities/tagger/tag.ts";

const tables = { ...readReferenceTables() };
const gazetteer = tables.gazetteerIn("en");

/** A text → the places in it, of a tagger that found nothing. */
const texts: [text: string, ...places: string[]][] = [
  ["Residents of his Vorontai electorate came.", "Vorontai"],
  ["Vorontai electorate came."],
  ["Residents of the London Vorontai electorate came."],
  ["A survey of the Vorontai project was read."],
  ["He went to the Vorontai police and the Vorontai project.", "Vorontai", "Vorontai"],
  ["He went to the Vorontai police and to Anna Vorontai.", "Vorontai"],
  ["He said communities such as Vorontai and others grew.", "Vorontai"],
  ["He said communities as Vorontai grew."],
  ["It lies in the villages of Vorontai and in others.", "Vorontai"],
  ["It lies in the arms of Vorontai and in others."],
  ["It is in towns like Vorontai and others.", "Vorontai"],
  ["The nephew of the New Zealand author came.", "New Zealand"],
  ["The nephew of the New Zealand Author came."],
  ["The Yukon government came."],
  ["She pleaded in the Johannesburg Magistrate’s hall."],
  ["She pleaded in the Hague and in Johannesburg itself.", "Hague", "Johannesburg"],
];

for (const [text, ...places] of texts)
  test(text, () => {
    const document = openDocument(text, [{ start: 0, end: text.length }], { ...tables, gazetteer });
    const { tokens } = document;
    const found = addMissedPlaces(document, []).map(({ start, end }) =>
      text.slice(tokens.start[start], tokens.end[end - 1]),
    );
    assert.deepEqual(found, places);
  });
