/** An article, a place or a day → links to its events. */
import type { CorpusIndex } from "../shared/corpus-index.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { formatInterval } from "../../text/format-days.ts";
import { type Event, findEvents } from "./events.ts";

interface EventsBy {
  article: Map<string, Event[]>;
  place: Map<string, Event[]>;
  day: Map<string, Event[]>;
}

/**
 * Links to the events of an article, a place or a day, those of most articles first.
 *
 * @param path - Of the page that links.
 */
export function eventLinks(
  corpus: CorpusIndex,
  { by, id }: { by: keyof EventsBy; id: string },
  path: string,
) {
  const events = indexEvents(corpus)[by].get(id) ?? [];
  return events.map((event) => toEventLink(event, path));
}

const indexEvents = memoizeByObject((corpus: CorpusIndex): EventsBy => {
  const events: EventsBy = { article: new Map(), place: new Map(), day: new Map() };
  for (const event of findEvents(corpus)) {
    for (const { article } of event.articles) add(events.article, article.record.id, event);
    add(events.place, event.place.name.entry.id, event);
    add(events.day, event.day, event);
  }
  return events;
});

function add(events: Map<string, Event[]>, id: string, event: Event): void {
  const known = events.get(id);
  if (known) known.push(event);
  else events.set(id, [event]);
}

/**
 * Links to an event.
 *
 * @param path - Of the page that links.
 */
export function toEventLink(event: Event, path: string) {
  return {
    place: event.place.name.entry.name,
    day: formatInterval({ from: event.day, to: event.day }),
    href: linkFrom(path, routes.event(event.place.name.entry.id, event.day)),
    count: event.articles.length,
  };
}
