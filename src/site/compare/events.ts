/** The corpus → its events: a place and a day for which several articles give figures. */
import { type Article, type CorpusIndex, type Entity, entityKey } from "../shared/corpus-index.ts";
import { countTexts } from "../copies/copies.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import type { KindOf } from "./place-of.ts";
import { findReports, type Report } from "./reports.ts";

export interface Event {
  place: Entity;
  day: string;
  /** The earliest published first. */
  articles: { article: Article; reports: Report[] }[];
}

/** A text that several articles print says what it says once. */
const minTexts = 2;

/** Finds the events of a corpus: those of most articles first, then the latest. */
export function findEvents(corpus: CorpusIndex): Event[] {
  return [...eventsByKey(corpus).values()];
}

/** @param place - The id of the place. */
export function findEvent(corpus: CorpusIndex, place: string, day: string): Event | undefined {
  return eventsByKey(corpus).get(`${place}.${day}`);
}

const eventsByKey = memoizeByObject((corpus: CorpusIndex): Map<string, Event> => {
  const sorted = groupReports(corpus).sort(
    (a, b) =>
      b.articles.length - a.articles.length ||
      compare(b.day, a.day) ||
      compare(a.place.name.entry.id, b.place.name.entry.id),
  );
  return new Map(sorted.map((event) => [`${event.place.name.entry.id}.${event.day}`, event]));
});

function groupReports(corpus: CorpusIndex): Event[] {
  const kindOf = toKindOf(corpus);
  const reports = corpus.articles.flatMap((article) => findReports(article, kindOf));
  const groups = Map.groupBy(reports, ({ place, day }) => `${place}.${day}`);
  return [...groups.values()].flatMap((group) => {
    const byArticle = Map.groupBy(group, ({ article }) => article);
    const articles = [...byArticle]
      .map(([article, own]) => ({ article, reports: own }))
      .filter((one) => one.reports.some(({ figures }) => figures.length > 0))
      .sort((a, b) => comparePublished(a.article, b.article));
    const [first] = group;
    const place = first && corpus.entities.get(entityKey({ kind: "place", id: first.place }));
    const texts = countTexts(articles.map(({ article }) => article));
    return place && texts >= minTexts ? [{ place, day: first.day, articles }] : [];
  });
}

function toKindOf({ entities }: CorpusIndex): KindOf {
  return (id) => {
    const name = entities.get(entityKey({ kind: "place", id }))?.name;
    return name?.kind === "place" ? name.entry.kind : undefined;
  };
}

/** Undated articles come last. */
function comparePublished({ record: a }: Article, { record: b }: Article): number {
  return (
    compare(a.published?.from ?? "9", b.published?.from ?? "9") ||
    compare(a.published?.to ?? "9", b.published?.to ?? "9") ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
