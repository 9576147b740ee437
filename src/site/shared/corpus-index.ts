/** The corpus as pages look things up in it, sorted and indexed once. */
import { compareText } from "../../text/compare-text.ts";
import { t } from "../../text/interface-language.ts";
import type { CorpusFile } from "../../corpus/corpus-file.ts";
import type { OwnParts } from "../../corpus/own-parts.ts";
import type { FolderCorpus } from "../../corpus/read-folder.ts";
import type {
  ArticleRecord,
  LeftOut,
  Mention,
  Organisation,
  Person,
  Place,
  Tombstone,
} from "../../record/record.ts";
import { isSmall, whichNamesHavePages } from "../../corpus/small-corpus.ts";
import { memoizeByObject } from "./memoize-by-object.ts";
import type { NameKind } from "./routes.ts";

/** A record with the source text that its offsets count in. */
export interface Article {
  record: ArticleRecord;
  text: string;
  /** The bytes as received, where they are not the text's UTF-8. */
  original?: Uint8Array<ArrayBuffer> | undefined;
  /** Keys of the names that have no page and stand in no other article; known once the corpus is indexed. */
  ownNames?: ReadonlySet<string>;
}

/** Everything that was read from the folder. */
export interface CorpusContents {
  file: Pick<
    CorpusFile,
    "name" | "description" | "language" | "note" | "focus" | "site" | "names" | "hosts"
  >;
  articles: Article[];
  places: Place[];
  people: Person[];
  organisations: Organisation[];
  leftOut: LeftOut[];
  tombstones: Tombstone[];
  ownParts: OwnParts;
}

export type Name =
  | { kind: "place"; entry: Place }
  | { kind: "person"; entry: Person }
  | { kind: "organisation"; entry: Organisation };

/** One mention with the article that it stands in. */
export interface Occurrence {
  article: Article;
  mention: Mention;
}

/** A name with all its mentions in the corpus, newest article first. */
export interface Entity {
  name: Name;
  occurrences: Occurrence[];
  articles: Article[];
  /** Without one, links to the name lead to its first mention. */
  hasPage: boolean;
}

export interface CorpusIndex {
  contents: CorpusContents;
  /** Newest first; undated ones last, by headline, and those without one by file. */
  articles: Article[];
  /** By the id of their record. */
  articlesById: Map<string, Article>;
  /** Whether each article has data files of its own; in a larger corpus many share one. */
  isSmall: boolean;
  /** By `entityKey`. */
  entities: Map<string, Entity>;
}

export function entityKey({ kind, id }: { kind: NameKind; id: string }): string {
  return `${kind}/${id}`;
}

/** What was read, each record with its text. */
export function toContents(corpus: FolderCorpus): CorpusContents {
  const { corpusFile: file, texts, originals } = corpus;
  const { places, people, organisations, leftOut, tombstones, ownParts } = corpus;
  const articles = corpus.articles.map((record) => ({
    record,
    text: texts.get(record.id) ?? "",
    original: originals.get(record.id),
  }));
  return { file, articles, places, people, organisations, leftOut, tombstones, ownParts };
}

/**
 * Sorts and indexes the corpus.
 *
 * @throws Error when an article mentions a name that is not among the names, and when two have one id.
 */
export function toCorpusIndex(contents: CorpusContents): CorpusIndex {
  const articles = contents.articles.map((article) => ({ ...article })).sort(newestFirst);
  const articlesById = new Map(articles.map((article) => [article.record.id, article]));
  if (articlesById.size < articles.length) throw new Error("Two articles have one id.");
  const entities = new Map<string, Entity>();
  for (const name of namesOf(contents)) {
    const key = entityKey({ kind: name.kind, id: name.entry.id });
    if (entities.has(key)) throw new Error(`Two names have the id "${key}".`);
    entities.set(key, { name, occurrences: [], articles: [], hasPage: true });
  }
  for (const article of articles) {
    for (const mention of article.record.mentions) {
      addOccurrence(entityOf(entities, mention, article.record.file), { article, mention });
    }
  }
  if (whichNamesHavePages(contents.file, articles.length) === "several") takePages(entities);
  return {
    contents: { ...contents, articles },
    articles,
    articlesById,
    entities,
    isSmall: isSmall(articles.length),
  };
}

/** Names in one article have no page; the article has to know, as it links to them. */
function takePages(entities: ReadonlyMap<string, Entity>): void {
  const ownNames = new Map<Article, Set<string>>();
  for (const [key, entity] of entities) {
    entity.hasPage = entity.articles.length > 1;
    const [article] = entity.articles;
    if (entity.hasPage || !article) continue;
    const own = ownNames.get(article) ?? new Set();
    ownNames.set(article, own.add(key));
  }
  for (const [article, own] of ownNames) article.ownNames = own;
}

/** The place of each article in the order of the corpus, by the id of its record. */
export const rankArticles = memoizeByObject(
  ({ articles }: CorpusIndex): ReadonlyMap<string, number> =>
    new Map(articles.map(({ record }, rank) => [record.id, rank])),
);

/** The entities of one kind, most mentioned first, then by name. */
export function mostMentioned(corpus: CorpusIndex, kind: NameKind): Entity[] {
  return [...corpus.entities.values()]
    .filter((entity) => entity.name.kind === kind && entity.occurrences.length > 0)
    .sort(
      (a, b) =>
        b.occurrences.length - a.occurrences.length ||
        compareText(a.name.entry.name, b.name.entry.name),
    );
}

function namesOf({ places, people, organisations }: CorpusContents): Name[] {
  return [
    ...places.map((entry): Name => ({ kind: "place", entry })),
    ...people.map((entry): Name => ({ kind: "person", entry })),
    ...organisations.map((entry): Name => ({ kind: "organisation", entry })),
  ];
}

function entityOf(entities: Map<string, Entity>, mention: Mention, file: string): Entity {
  const entity = entities.get(entityKey(mention));
  if (entity) return entity;
  throw new Error(
    `${file} mentions the ${mention.kind} "${mention.id}", which the corpus does not list.`,
  );
}

function addOccurrence(entity: Entity, occurrence: Occurrence): void {
  entity.occurrences.push(occurrence);
  if (entity.articles.at(-1) !== occurrence.article) entity.articles.push(occurrence.article);
}

function newestFirst(a: Article, b: Article): number {
  const [dayA, dayB] = [a.record.published?.to ?? "", b.record.published?.to ?? ""];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return compareUndated(a, b) || compareText(a.record.id, b.record.id);
}

/** How the list of articles is put in order, in words: "newest first", "undated, by headline"). */
export function orderWords({ articles }: CorpusIndex): string {
  if (articles.some(({ record }) => record.published))
    return articles.every(({ record }) => record.published)
      ? t("newest first")
      : t("newest first, undated last");
  return articles.some(hasHeadline) ? t("undated, by headline") : t("undated, by file");
}

function compareUndated(a: Article, b: Article): number {
  const [isTitledA, isTitledB] = [hasHeadline(a), hasHeadline(b)];
  if (isTitledA !== isTitledB) return isTitledA ? -1 : 1;
  return isTitledA
    ? compareText(a.record.title, b.record.title)
    : compareText(a.record.file, b.record.file);
}

/** Whether the file has a headline, in its text or beside it; otherwise its first words are displayed as one. */
export function hasHeadline({ record }: Article): boolean {
  return record.stated?.title !== undefined || record.blocks.some(({ kind }) => kind === "title");
}
