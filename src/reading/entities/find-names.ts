/** Text → names: where a person, a place or an organisation is named, before anyone knows which. */
import { correctNames } from "./names/correct-names.ts";
import { markOrganisations } from "./names/known-organisations.ts";
import { readLineForms } from "./names/line-forms.ts";
import { addMissedPlaces } from "./names/missed-places.ts";
import { addMonthPeople } from "./names/month-people.ts";
import { weighWitnesses } from "./names/witnesses.ts";
import type { Block, Mention, Span } from "../../record/record.ts";
import type { ReadingTables } from "../reading-tables.ts";
import { openDocument, tagDocument } from "./tagger/tag.ts";

/** A name as printed: no title, no possessive ending. */
export interface Name extends Span {
  kind: Mention["kind"];
  /** From 0 to 1, see tagger/tag.ts; absent where a table or a rule vouches for the name. */
  certainty?: number;
}

/** Finds the names of an article, in order and without overlaps, none of them in boilerplate. */
export function findNames(text: string, blocks: readonly Block[], tables: ReadingTables): Name[] {
  const read = blocks.filter((block) => block.kind !== "boilerplate");
  const document = openDocument(text, read, tables);
  const tagged = correctNames(document, tagDocument(document, tables.nameModel));
  const formed = addMonthPeople(document, readLineForms(document, tagged));
  const known = markOrganisations(document, formed, tables.knownOrganisations);
  return addMissedPlaces(document, weighWitnesses(document, known)).map(
    ({ start, end, ...name }) => ({
      ...name,
      start: document.tokens.start[start] as number,
      end: document.tokens.end[end - 1] as number,
    }),
  );
}
