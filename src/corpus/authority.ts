/** The whole corpus: names → one place, one person, one organisation each, with every mention tied to its id. */
import type { Draft } from "./read-article.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import type { Mention, Organisation, Person, Place } from "./record.ts";
import { slugify } from "./slug.ts";

export interface Authority {
  places: Place[];
  people: Person[];
  organisations: Organisation[];
  /** Mentions of each draft, by its file. */
  mentions: Map<string, Mention[]>;
}

/** In: all drafts. Out: the places, people and organisations they name, sorted by name, and the mentions. */
export function settleNames(drafts: readonly Draft[], _tables: ReferenceTables): Authority {
  const counts = {
    person: new Map<string, number>(),
    place: new Map<string, number>(),
    organisation: new Map<string, number>(),
  };
  const mentions = new Map<string, Mention[]>();
  for (const draft of drafts) {
    mentions.set(
      draft.file,
      draft.names.map(({ kind, start, end }) => {
        const surface = draft.text.slice(start, end);
        counts[kind].set(surface, (counts[kind].get(surface) ?? 0) + 1);
        return { kind, id: slugify(surface), start, end, how: "exact" };
      }),
    );
  }
  const named = (kind: Mention["kind"]) =>
    [...counts[kind]]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, count]) => ({
        id: slugify(name),
        name,
        variants: [{ text: name, count, how: "exact" as const }],
        alsoKnownAs: [],
        notes: [],
      }));
  return {
    places: named("place").map((place) => ({ ...place, kind: "city" as const, related: [] })),
    people: named("person").map((person) => ({ ...person, roles: [] })),
    organisations: named("organisation"),
    mentions,
  };
}
