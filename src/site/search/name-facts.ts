/** A place, person or organisation → what search says of it: what it is, what it is called, its region. */
import { t } from "../../text/interface-language.ts";
import { countryWords, kindOf } from "../shared/place-words.ts";
import { fold } from "../../text/fold.ts";
import { type CorpusIndex, type Entity, entityKey } from "../shared/corpus-index.ts";

const maxRoles = 6;
/** A longer description is no office. */
const maxRoleLength = 90;

/** Tells what the answer to a search says of a name. */
export function toNameFacts(corpus: CorpusIndex, entity: Entity) {
  const roles = rolesOf(entity);
  const region = regionOf(corpus, entity);
  return {
    mentions: entity.occurrences.length,
    description: describePlace(entity) ?? roles[0] ?? "",
    ...(roles.length > 0 && { roles }),
    ...(region && { region }),
  };
}

/** "city in Ukraine" */
function describePlace({ name }: Entity): string | undefined {
  if (name.kind !== "place" || !name.entry.kind) return undefined;
  const kind = kindOf(name.entry);
  const country = countryWords(name.entry);
  return kind && country && name.entry.kind !== "country"
    ? t("{kind} in {country}", { kind, country })
    : kind;
}

/** Each role once, those that most sentences state first. */
function rolesOf({ name }: Entity): string[] {
  if (name.kind !== "person") return [];
  const texts = name.entry.roles.map(({ text }) => text);
  const groups = Map.groupBy(
    texts.filter(({ length }) => length <= maxRoleLength),
    fold,
  );
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([text]) => text ?? [])
    .slice(0, maxRoles);
}

/** Of the places that a city is easily taken for, the region. */
function regionOf(corpus: CorpusIndex, { name }: Entity) {
  if (name.kind !== "place" || name.entry.kind === "region") return undefined;
  for (const id of name.entry.related) {
    const other = corpus.entities.get(entityKey({ kind: "place", id }));
    if (other?.name.kind !== "place" || other.name.entry.kind !== "region") continue;
    const mentions = other.occurrences.length;
    if (mentions > 0) return { id, name: other.name.entry.name, mentions };
  }
  return undefined;
}
