/** The corpus as pages look things up in it, sorted and indexed once. */
import type { CorpusFile } from "../../corpus/corpus-file.ts";
import type {
  ArticleRecord,
  LeftOut,
  Mention,
  Organisation,
  Person,
  Place,
  Tombstone,
} from "../../record/record.ts";
import type { NameKind } from "./routes.ts";

/** A record with the source text that its offsets count in. */
export interface Article {
  record: ArticleRecord;
  text: string;
}

/** Everything that was read from the folder. */
export interface Contents {
  file: Pick<CorpusFile, "name" | "description" | "language" | "note" | "focus" | "site">;
  articles: Article[];
  places: Place[];
  people: Person[];
  organisations: Organisation[];
  leftOut: LeftOut[];
  tombstones: Tombstone[];
}

export type Name =
  | { kind: "place"; entry: Place }
  | { kind: "person"; entry: Person }
  | { kind: "organisation"; entry: Organisation };

/** One mention with the article that it stands in. */
export interface Sighting {
  article: Article;
  mention: Mention;
}

/** A name with all its mentions in the corpus, newest article first. */
export interface Subject {
  name: Name;
  sightings: Sighting[];
  articles: Article[];
}

export interface Catalogue {
  contents: Contents;
  /** Newest first; undated ones last, by headline. */
  articles: Article[];
  /** By the id of their record. */
  articlesById: Map<string, Article>;
  /** By `subjectKey`. */
  subjects: Map<string, Subject>;
}

export function subjectKey({ kind, id }: { kind: NameKind; id: string }): string {
  return `${kind}/${id}`;
}

/**
 * Sorts and indexes the corpus.
 *
 * @throws Error when an article mentions a name that is not among the names.
 */
export function toCatalogue(contents: Contents): Catalogue {
  const articles = [...contents.articles].sort(newestFirst);
  const subjects = new Map<string, Subject>();
  for (const name of namesOf(contents)) {
    const key = subjectKey({ kind: name.kind, id: name.entry.id });
    subjects.set(key, { name, sightings: [], articles: [] });
  }
  for (const article of articles) {
    for (const mention of article.record.mentions) {
      addSighting(subjectOf(subjects, mention, article.record.file), { article, mention });
    }
  }
  const articlesById = new Map(articles.map((article) => [article.record.id, article]));
  return { contents, articles, articlesById, subjects };
}

/** The entities of one kind, most mentioned first, then by name. */
export function mostMentioned(catalogue: Catalogue, kind: NameKind): Subject[] {
  return [...catalogue.subjects.values()]
    .filter((subject) => subject.name.kind === kind && subject.sightings.length > 0)
    .sort(
      (a, b) =>
        b.sightings.length - a.sightings.length || compare(a.name.entry.name, b.name.entry.name),
    );
}

function namesOf({ places, people, organisations }: Contents): Name[] {
  return [
    ...places.map((entry): Name => ({ kind: "place", entry })),
    ...people.map((entry): Name => ({ kind: "person", entry })),
    ...organisations.map((entry): Name => ({ kind: "organisation", entry })),
  ];
}

function subjectOf(subjects: Map<string, Subject>, mention: Mention, file: string): Subject {
  const subject = subjects.get(subjectKey(mention));
  if (subject) return subject;
  throw new Error(
    `${file} mentions the ${mention.kind} "${mention.id}", which the corpus does not list.`,
  );
}

function addSighting(subject: Subject, sighting: Sighting): void {
  subject.sightings.push(sighting);
  if (subject.articles.at(-1) !== sighting.article) subject.articles.push(sighting.article);
}

function newestFirst(a: Article, b: Article): number {
  const [dayA, dayB] = [a.record.published?.to ?? "", b.record.published?.to ?? ""];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return compare(a.record.title, b.record.title) || compare(a.record.id, b.record.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
