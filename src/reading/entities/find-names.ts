/** Text → names: where a person, a place or an organisation is named, before anyone knows which. */
import type { NameTables } from "./languages/languages.ts";
import { correctForeignNames, correctNames } from "./names/correct-names.ts";
import { type KnownOrganisations, markOrganisations } from "./names/known-organisations.ts";
import { correctByContext } from "./names/foreign-names.ts";
import { readCompanies } from "./names/companies.ts";
import { dropCelestialBodies } from "./names/celestial-bodies.ts";
import { dropDoubtful } from "./names/drop-doubtful.ts";
import { joinNames } from "./names/joined-names.ts";
import { readLineForms } from "./names/line-forms.ts";
import { boundOrganisations } from "./names/organisation-bounds.ts";
import { readListedPlaces } from "./names/listed-places.ts";
import { addMissedPlaces } from "./names/missed-places.ts";
import { addMonthPeople } from "./names/month-people.ts";
import { readRepeatedPeople } from "./names/repeated-people.ts";
import { readShortForms } from "./names/short-forms.ts";
import { readTeams } from "./names/teams.ts";
import { weighWitnesses } from "./names/witnesses.ts";
import type { Block, Mention, Span } from "../../record/record.ts";
import type { ReadingTables } from "../reading-tables.ts";
import type { TaggedDocument } from "./tagger/features.ts";
import { openDocument, tagDocument, type TokenName } from "./tagger/tag.ts";

/** A name as printed: no title, no possessive ending. */
export interface Name extends Span {
  kind: Mention["kind"];
  /** From 0 to 1, see tagger/tag.ts; absent where a table or a rule vouches for the name. */
  certainty?: number;
}

/**
 * Finds the names of an article, in order and without overlaps, none of them in boilerplate.
 *
 * @param language - the tag of the language that the article is written in; English if it is not known.
 */
export function findNames(
  text: string,
  blocks: readonly Block[],
  tables: ReadingTables,
  language?: string,
): Name[] {
  const read = blocks.filter((block) => block.kind !== "boilerplate");
  const own = language === undefined ? undefined : tables.inLanguage(language);
  const gazetteer = tables.gazetteerIn(language);
  const document = openDocument(text, read, { ...(own ?? tables), gazetteer });
  const names = own
    ? findForeignNames(document, own, tables.knownOrganisations)
    : findEnglishNames(document, tables);
  return names
    .map(({ start, end, ...name }) => ({
      ...name,
      start: document.tokens.start[start] as number,
      end: document.tokens.end[end - 1] as number,
    }))
    .filter(({ start, end }) => end - start <= longestName);
}

/** What is longer is no name but text without a space, such as an address or a picture written as letters. */
const longestName = 300;

function findForeignNames(
  document: TaggedDocument,
  tables: NameTables,
  known: KnownOrganisations,
): TokenName[] {
  const tagged = correctForeignNames(document, tagDocument(document, tables.nameModel));
  const names = correctByContext(document, tagged);
  const corrected = tables.correct?.(document, names) ?? names;
  return weighWitnesses(document, markOrganisations(document, corrected, known));
}

function findEnglishNames(document: TaggedDocument, tables: ReadingTables): TokenName[] {
  const tagged = joinNames(
    document,
    correctNames(document, tagDocument(document, tables.nameModel)),
  );
  const repeated = readRepeatedPeople(document, tagged);
  const formed = addMonthPeople(document, readLineForms(document, repeated));
  const known = markOrganisations(
    document,
    boundOrganisations(document, formed),
    tables.knownOrganisations,
  );
  const shortened = readCompanies(document, readShortForms(document, known));
  const weighed = dropDoubtful(document, weighWitnesses(document, shortened));
  const listed = readListedPlaces(document, addMissedPlaces(document, weighed));
  return dropCelestialBodies(document, readTeams(document, listed));
}
