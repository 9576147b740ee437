/**
 * Entity resolution: the names in all articles → places, people and organisations, with every mention
 * linked to its entity. What the corpus file says comes first and is never overruled.
 */
import type { CorpusFile } from "../corpus-file.ts";
import type { Draft } from "../../reading/read-article.ts";
import type { Mention, Organisation, Person, Place } from "../../record/record.ts";
import type { ReferenceTables } from "../reference-tables.ts";
import { agreeOnKinds } from "./agree-on-kinds.ts";
import { correctNames } from "./corrections.ts";
import { resolveOrganisations } from "./resolve-organisations.ts";
import { resolvePeople } from "./resolve-people.ts";
import { resolvePlaces } from "./resolve-places.ts";
import type { ResolvedMention } from "./name-mention.ts";

export interface ResolvedEntities {
  places: Place[];
  people: Person[];
  organisations: Organisation[];
  /** Mentions of each article in order, by its file. */
  mentions: Map<string, Mention[]>;
}

/** Resolves the names of all articles; entities are sorted by name. */
export function resolveEntities(
  drafts: readonly Draft[],
  file: CorpusFile,
  tables: ReferenceTables,
): ResolvedEntities {
  const mentions = agreeOnKinds(drafts.flatMap((draft) => correctNames(draft, file)));
  const ofKind = (kind: Mention["kind"]) => mentions.filter((mention) => mention.kind === kind);
  const places = resolvePlaces(ofKind("place"), file, tables.gazetteer);
  const people = resolvePeople(ofKind("person"), file, tables);
  const organisations = resolveOrganisations(ofKind("organisation"), file);
  return {
    places: places.entities,
    people: people.entities,
    organisations: organisations.entities,
    mentions: groupMentions(drafts, [
      ...places.resolved,
      ...people.resolved,
      ...organisations.resolved,
    ]),
  };
}

function groupMentions(
  drafts: readonly Draft[],
  resolved: readonly ResolvedMention[],
): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>(drafts.map((draft) => [draft.file, []]));
  for (const { mention, id, how } of resolved) {
    const { kind, start, end, reading } = mention;
    const standsFor = reading?.standsFor;
    mentions
      .get(mention.file)
      ?.push({ kind, id, start, end, how, ...(standsFor && { standsFor }) });
  }
  for (const list of mentions.values()) list.sort((a, b) => a.start - b.start);
  return mentions;
}
