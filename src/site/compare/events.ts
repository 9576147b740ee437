/** The corpus → its events: a place and a day of which several articles give figures. */
import { type Article, type Catalogue, type Subject, subjectKey } from "../shared/corpus-index.ts";
import type { KindOf } from "./place-of.ts";
import { findTellings, type Telling } from "./reports.ts";

export interface Event {
  place: Subject;
  day: string;
  /** By article, the earliest published first. */
  articles: { article: Article; tellings: Telling[] }[];
}

const fewestArticles = 2;
const alreadyFound = new WeakMap<Catalogue, Map<string, Event>>();

/** In: the catalogue. Out: its events, those of most articles first, then the latest day. Found once. */
export function findEvents(catalogue: Catalogue): Event[] {
  return [...sortEvents(catalogue).values()];
}

/** In: the catalogue, the place's id and the day. Out: the event. */
export function findEvent(catalogue: Catalogue, place: string, day: string): Event | undefined {
  return sortEvents(catalogue).get(`${place}.${day}`);
}

function sortEvents(catalogue: Catalogue): Map<string, Event> {
  const known = alreadyFound.get(catalogue);
  if (known) return known;
  const sorted = groupTellings(catalogue).sort(
    (a, b) =>
      b.articles.length - a.articles.length ||
      compare(b.day, a.day) ||
      compare(a.place.name.entry.id, b.place.name.entry.id),
  );
  const events = new Map(
    sorted.map((event) => [`${event.place.name.entry.id}.${event.day}`, event]),
  );
  alreadyFound.set(catalogue, events);
  return events;
}

function groupTellings(catalogue: Catalogue): Event[] {
  const kindOf = toKindOf(catalogue);
  const tellings = catalogue.articles.flatMap((article) => findTellings(article, kindOf));
  const groups = Map.groupBy(tellings, ({ place, day }) => `${place}.${day}`);
  return [...groups.values()].flatMap((group) => {
    const byArticle = Map.groupBy(group, ({ article }) => article);
    const articles = [...byArticle]
      .map(([article, own]) => ({ article, tellings: own }))
      .filter((one) => one.tellings.some(({ figures }) => figures.length > 0))
      .sort((a, b) => comparePublished(a.article, b.article));
    const [first] = group;
    const place = first && catalogue.subjects.get(subjectKey({ kind: "place", id: first.place }));
    return place && articles.length >= fewestArticles ? [{ place, day: first.day, articles }] : [];
  });
}

function toKindOf({ subjects }: Catalogue): KindOf {
  return (id) => {
    const name = subjects.get(subjectKey({ kind: "place", id }))?.name;
    return name?.kind === "place" ? name.entry.kind : undefined;
  };
}

/** Undated articles last. */
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
