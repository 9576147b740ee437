/** All that was read from a corpus, a line each: the articles with their texts, then the names. */
import type { ArticleRecord, Organisation, Person, Place } from "../record/record.ts";
import type { Corpus } from "./read-corpus.ts";

/** A line of `inspect --all`. */
export type InspectionLine =
  | ({ type: "article"; text: string } & ArticleRecord)
  | ({ type: "place" } & Place)
  | ({ type: "person" } & Person)
  | ({ type: "organisation" } & Organisation);

/** The articles, each with the source text that its offsets count in; then every place, person and organisation. */
export function toInspection({
  articles,
  texts,
  places,
  people,
  organisations,
}: Pick<Corpus, "articles" | "texts" | "places" | "people" | "organisations">): InspectionLine[] {
  return [
    ...articles.map((record) => ({
      type: "article" as const,
      ...record,
      text: texts.get(record.id) ?? "",
    })),
    ...places.map((place) => ({ type: "place" as const, ...place })),
    ...people.map((person) => ({ type: "person" as const, ...person })),
    ...organisations.map((organisation) => ({ type: "organisation" as const, ...organisation })),
  ];
}
