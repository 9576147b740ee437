/** Articles and names as documents of a search engine: what all engines get; each has its own form of days and points. */
import type { ArticleRecord, Place } from "../../record/record.ts";
import { collectionOf } from "../../site/shared/collections.ts";
import {
  type Article,
  type CorpusIndex,
  type Entity,
  entityKey,
} from "../../site/shared/corpus-index.ts";
import { displaySpan, layOutBlocks } from "../../site/shared/lay-out-blocks.ts";
import { namePath } from "../../site/shared/name-path.ts";
import { type NameKind, nameFolders, routes } from "../../site/shared/routes.ts";
import { addressOf } from "../address.ts";

export interface Point {
  latitude: number;
  longitude: number;
}

/** Days, both included. */
export interface Days {
  from: string;
  to: string;
}

/** An article. A field that nothing is known for is absent. */
export interface ArticleDocument {
  id: string;
  title: string;
  /** What is displayed below the headline, a paragraph a block, blank lines between. */
  text: string;
  language?: string;
  published?: Days;
  publisher?: string;
  author?: string;
  section?: string;
  /** The folder that its file is in. */
  collection?: string;
  /** At its publisher's. */
  url?: string;
  /** On the site. */
  page: string;
  /** The id of the earliest article with this text. */
  copy_of?: string;
  /** The names in it, as the corpus calls them, and their ids. */
  places: string[];
  place_ids: string[];
  people: string[];
  person_ids: string[];
  organisations: string[];
  organisation_ids: string[];
  /** The spellings of these names that the corpus prints, in whatever article. */
  spellings: string[];
  /** Where these places are. */
  points: Point[];
  /** The days that the text speaks of. */
  days: Days[];
}

/** A place, a person or an organisation. */
export interface NameDocument {
  /** Unique among all kinds: "place_kyiv". */
  id: string;
  kind: NameKind;
  name: string;
  /** Printed ones, and others that the tables know. */
  spellings: string[];
  mentions: number;
  articles: number;
  roles: string[];
  place_kind?: string;
  country?: string;
  point?: Point;
  page: string;
}

/** All articles, newest first. */
export function* articleDocuments(corpus: CorpusIndex): Iterable<ArticleDocument> {
  for (const article of corpus.articles) yield toArticleDocument(corpus, article);
}

/** All names that are mentioned, kind by kind, in the order of the corpus. */
export function* nameDocuments(corpus: CorpusIndex): Iterable<NameDocument> {
  for (const entity of corpus.entities.values())
    if (entity.occurrences.length > 0) yield toNameDocument(corpus, entity);
}

function toArticleDocument(corpus: CorpusIndex, article: Article): ArticleDocument {
  const { record } = article;
  const { published, language, publisher, url, copyOf, stated } = record;
  const entities = entitiesIn(corpus, record);
  const collection = collectionOf(corpus, article);
  return {
    id: record.id,
    title: record.title,
    text: displayedText(article),
    ...(language && { language: language.tag }),
    ...(published && { published: { from: published.from, to: published.to } }),
    ...(publisher !== undefined && { publisher }),
    ...(stated?.author && { author: stated.author.value }),
    ...(stated?.section && { section: stated.section.value }),
    ...(collection && { collection: collection.name }),
    ...(url !== undefined && { url }),
    page: addressOf(corpus, routes.article(record.id)),
    ...(copyOf !== undefined && { copy_of: copyOf }),
    ...namesIn(entities),
    spellings: unique(entities.flatMap(printedSpellings)),
    points: entities.flatMap((entity) => pointOf(entity) ?? []),
    days: daysIn(record),
  };
}

/** Each once, in the order of the text. */
function entitiesIn({ entities }: CorpusIndex, { mentions }: ArticleRecord): Entity[] {
  return unique(mentions.map(entityKey)).flatMap((key) => entities.get(key) ?? []);
}

function namesIn(entities: readonly Entity[]) {
  const of = (kind: NameKind) => entities.filter(({ name }) => name.kind === kind);
  const namesOf = (kind: NameKind) => of(kind).map(({ name }) => name.entry.name);
  const idsOf = (kind: NameKind) => of(kind).map(({ name }) => name.entry.id);
  return {
    places: namesOf("place"),
    place_ids: idsOf("place"),
    people: namesOf("person"),
    person_ids: idsOf("person"),
    organisations: namesOf("organisation"),
    organisation_ids: idsOf("organisation"),
  };
}

function printedSpellings({ name: { entry } }: Entity): string[] {
  return [entry.name, ...entry.variants.map(({ text }) => text)];
}

function pointOf({ name }: Entity): Point | undefined {
  const point = name.kind === "place" ? name.entry.point : undefined;
  return point && { latitude: point.latitude, longitude: point.longitude };
}

function daysIn({ dates }: ArticleRecord): Days[] {
  const days = dates.flatMap(({ from, to }) => (from && to ? [{ from, to }] : []));
  return [...new Map(days.map((span) => [`${span.from} ${span.to}`, span])).values()];
}

/** The headline stands in a field of its own; where it was corrected, the one in the text is kept, too. */
function displayedText(article: Article): string {
  const { record, text } = article;
  return layOutBlocks(article)
    .map(({ block, repairs }) => ({ block, shown: displaySpan(text, block, repairs) }))
    .filter(({ block, shown }) => block.kind !== "title" || shown !== record.title)
    .map(({ shown }) => shown)
    .join("\n\n");
}

function toNameDocument(corpus: CorpusIndex, entity: Entity): NameDocument {
  const { kind, entry } = entity.name;
  const place: Partial<Place> = entity.name.kind === "place" ? entity.name.entry : {};
  const point = pointOf(entity);
  return {
    id: `${kind}_${entry.id}`,
    kind,
    name: entry.name,
    spellings: unique([...printedSpellings(entity), ...entry.alsoKnownAs]),
    mentions: entity.occurrences.length,
    articles: entity.articles.length,
    roles:
      entity.name.kind === "person" ? unique(entity.name.entry.roles.map(({ text }) => text)) : [],
    ...(place.kind !== undefined && { place_kind: place.kind }),
    ...(place.country !== undefined && { country: place.country }),
    ...(point && { point }),
    page: addressOf(corpus, namePath(entity)),
  };
}

/** The fields of `ArticleDocument` that hold names and their ids. */
export const nameFields = nameFolders.flatMap(
  ({ kind, folder }) => [folder, `${kind}_ids`] as const,
);

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
