/**
 * The whole corpus: names → one place, one person, one organisation each, with every mention tied to
 * its id. What the corpus file says comes first and is never overruled.
 */
import type { CorpusFile } from "../corpus-file.ts";
import type { Draft } from "../../reading/read-article.ts";
import type { Mention, Organisation, Person, Place } from "../../record/record.ts";
import type { ReferenceTables } from "../reference-tables.ts";
import { agreeOnKinds } from "./agree-on-kinds.ts";
import { correctNames } from "./corrections.ts";
import { settleOrganisations } from "./resolve-organisations.ts";
import { settlePeople } from "./resolve-people.ts";
import { settlePlaces } from "./resolve-places.ts";
import type { Tie } from "./mention.ts";

export interface Authority {
  places: Place[];
  people: Person[];
  organisations: Organisation[];
  /** Mentions of each article in order, by its file. */
  mentions: Map<string, Mention[]>;
}

/** In: all drafts, the corpus file, the tables. Out: who and what they name, sorted by name, and the mentions. */
export function settleNames(
  drafts: readonly Draft[],
  file: CorpusFile,
  tables: ReferenceTables,
): Authority {
  const sightings = agreeOnKinds(drafts.flatMap((draft) => correctNames(draft, file)));
  const ofKind = (kind: Mention["kind"]) => sightings.filter((sighting) => sighting.kind === kind);
  const places = settlePlaces(ofKind("place"), file, tables.gazetteer);
  const people = settlePeople(ofKind("person"), file, tables);
  const organisations = settleOrganisations(ofKind("organisation"), file);
  return {
    places: places.settled,
    people: people.settled,
    organisations: organisations.settled,
    mentions: groupMentions(drafts, [...places.ties, ...people.ties, ...organisations.ties]),
  };
}

function groupMentions(drafts: readonly Draft[], ties: readonly Tie[]): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>(drafts.map((draft) => [draft.file, []]));
  for (const { sighting, id, how } of ties) {
    const { kind, start, end, reading } = sighting;
    const standsFor = reading?.standsFor;
    mentions
      .get(sighting.file)
      ?.push({ kind, id, start, end, how, ...(standsFor && { standsFor }) });
  }
  for (const list of mentions.values()) list.sort((a, b) => a.start - b.start);
  return mentions;
}
