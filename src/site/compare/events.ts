/** The corpus → its events: a place and a day for which several articles give figures. */
import { compareText } from "../../text/compare-text.ts";
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
      compareText(b.day, a.day) ||
      compareText(a.place.name.entry.id, b.place.name.entry.id),
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
    compareText(a.published?.from ?? "9", b.published?.from ?? "9") ||
    compareText(a.published?.to ?? "9", b.published?.to ?? "9") ||
    compareText(a.id, b.id)
  );
}
