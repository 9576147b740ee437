/**
 * Entity resolution: the names in all articles → places, people and organisations, with every mention
 * linked to its entity. What the corpus file says comes first and is never overruled.
 */
import type { CorpusFile } from "../corpus-file.ts";
import type { Draft } from "../../reading/read-article.ts";
import type { Mention, Organisation, Person, Place, PossibleName } from "../../record/record.ts";
import type { ReferenceTables } from "../reference-tables.ts";
import { agreeOnKinds } from "./agree-on-kinds.ts";
import { correctNames } from "./corrections.ts";
import { resolveOrganisations } from "./resolve-organisations.ts";
import { resolvePeople } from "./resolve-people.ts";
import { relatePlaces, resolvePlaces } from "./resolve-places.ts";
import { fold } from "../../text/fold.ts";
import { type Lexicon, wordClass } from "../../reading/entities/tagger/lexicon.ts";
import { type IsAmbiguous, keepAll, setAsidePossible } from "./set-aside-possible.ts";
import type { NameMention, Resolution, ResolvedMention } from "./name-mention.ts";

export interface ResolvedEntities {
  places: Place[];
  people: Person[];
  organisations: Organisation[];
  /** Mentions of each article in order, by its file. */
  mentions: Map<string, Mention[]>;
  /** Words of each article that may be names, in order, by its file. */
  possible: Map<string, PossibleName[]>;
}

/** Resolves the names of all articles; entities are sorted by name. */
export function resolveEntities(
  drafts: readonly Draft[],
  file: CorpusFile,
  tables: ReferenceTables,
): ResolvedEntities {
  const mentions = agreeOnKinds(drafts.flatMap((draft) => correctNames(draft, file)));
  const ofKind = (kind: Mention["kind"]) => mentions.filter((mention) => mention.kind === kind);
  const bar = file.names.possible === "list" ? setAsidePossible : keepAll;
  const isAmbiguous = findAmbiguous(ofKind("person"), tables.lexicon);
  const setAside = <Named extends { id: string }>(
    resolution: Resolution<Named>,
    kind: Mention["kind"],
  ) => bar(resolution, kind, isAmbiguous);
  const places = setAside(resolvePlaces(ofKind("place"), file, tables.gazetteer), "place");
  const people = setAside(resolvePeople(ofKind("person"), file, tables), "person");
  const organisations = setAside(
    resolveOrganisations(ofKind("organisation"), file),
    "organisation",
  );
  const all = [places, people, organisations];
  return {
    places: relatePlaces(places.entities),
    people: people.entities,
    organisations: organisations.entities,
    mentions: groupMentions(
      drafts,
      all.flatMap(({ resolved }) => resolved),
    ),
    possible: groupPossible(all.flatMap(({ possible }) => possible)),
  };
}

/** "Batman", if a person of the corpus is called so; "Orlando", a given name; "Orange", a word; "La". */
export function findAmbiguous(people: readonly NameMention[], lexicon: Lexicon): IsAmbiguous {
  const nameParts = new Set(people.flatMap(({ surface }) => fold(surface).split(" ")));
  return (surface) =>
    surface.length < shortestName ||
    nameParts.has(fold(surface)) ||
    (lexicon.classesOfWord(fold(surface)) & (wordClass.common | wordClass.given)) !== 0;
}

const shortestName = 4;

function groupMentions(
  drafts: readonly Draft[],
  resolved: readonly ResolvedMention[],
): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>(drafts.map((draft) => [draft.file, []]));
  for (const { mention, id, how } of resolved) {
    const { kind, start, end, reading, certainty } = mention;
    const standsFor = reading?.standsFor;
    mentions.get(mention.file)?.push({
      ...{ kind, id, start, end, how },
      ...(standsFor && { standsFor }),
      ...(certainty !== undefined && { certainty: roundCertainty(certainty) }),
    });
  }
  for (const list of mentions.values()) list.sort((a, b) => a.start - b.start);
  return mentions;
}

function groupPossible(possible: readonly ResolvedMention[]): Map<string, PossibleName[]> {
  const byFile = Map.groupBy(
    possible.toSorted((a, b) => a.mention.start - b.mention.start),
    ({ mention }) => mention.file,
  );
  return new Map(
    [...byFile].map(([file, own]) => [
      file,
      own.map(({ mention: { kind, start, end, certainty = 1 } }) => ({
        ...{ kind, start, end },
        certainty: roundCertainty(certainty),
      })),
    ]),
  );
}

/** Two digits, so that the last bits of a float do not reach the record. */
function roundCertainty(certainty: number): number {
  return Math.round(100 * certainty) / 100;
}
