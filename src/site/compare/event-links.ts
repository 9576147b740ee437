/** Articles, places and days → the events they have a part in, for links from their pages. */
import type { Catalogue } from "../shared/corpus-index.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { formatInterval } from "../shared/when.ts";
import { type Event, findEvents } from "./events.ts";

interface EventsBy {
  article: Map<string, Event[]>;
  place: Map<string, Event[]>;
  day: Map<string, Event[]>;
}

const alreadySorted = new WeakMap<Catalogue, EventsBy>();

/** In: the catalogue, an article, place or day, the path of the page that links. Out: its events, those of most articles first. */
export function eventLinks(
  catalogue: Catalogue,
  { by, id }: { by: keyof EventsBy; id: string },
  path: string,
) {
  const events = sortEvents(catalogue)[by].get(id) ?? [];
  return events.map((event) => toEventLink(event, path));
}

function sortEvents(catalogue: Catalogue): EventsBy {
  const known = alreadySorted.get(catalogue);
  if (known) return known;
  const events = findEvents(catalogue);
  const sorted: EventsBy = { article: new Map(), place: new Map(), day: new Map() };
  for (const event of events) {
    for (const { article } of event.articles) add(sorted.article, article.record.id, event);
    add(sorted.place, event.place.name.entry.id, event);
    add(sorted.day, event.day, event);
  }
  alreadySorted.set(catalogue, sorted);
  return sorted;
}

function add(events: Map<string, Event[]>, id: string, event: Event): void {
  const known = events.get(id);
  if (known) known.push(event);
  else events.set(id, [event]);
}

/** In: an event and the path of the page that links. Out: its name and address from there. */
export function toEventLink(event: Event, path: string) {
  return {
    place: event.place.name.entry.name,
    day: formatInterval({ from: event.day, to: event.day }),
    href: linkFrom(path, routes.event(event.place.name.entry.id, event.day)),
    count: event.articles.length,
  };
}
