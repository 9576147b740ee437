/** The corpus → the list of its events, each with a line of figures. */
import type { CorpusIndex } from "../shared/corpus-index.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { pagesOf, toPageLinks } from "../shared/paging.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { countOf, listOf } from "../shared/wording.ts";
import { toEventLink } from "./event-links.ts";
import { type Event, findEvents } from "./events.ts";
import { groupFigures } from "./figure-groups.ts";

export type ComparePage = ReturnType<typeof toComparePage>;

const eventsOnAPage = 50;
const maxGroups = 4;

/** Lists the pages, at least one. */
export function comparePages(corpus: CorpusIndex) {
  return pagesOf(findEvents(corpus), eventsOnAPage).map(({ number }) => ({
    path: routes.compare(number),
    number,
  }));
}

/** Collects what one page of the list shows. */
export function toComparePage(corpus: CorpusIndex, number: number) {
  const path = routes.compare(number);
  const events = findEvents(corpus);
  const slices = pagesOf(events, eventsOnAPage);
  return {
    path,
    title: number === 1 ? "Figures" : `Figures, page ${number}`,
    summary: `What the articles count: ${countOf(events.length, "day")} for which two or more of them give figures of the same place.`,
    isEmpty: events.length === 0,
    events: (slices[number - 1]?.entries ?? []).map((event) => toEntry(event, path)),
    list: toList("events", path, tableFile("figures")),
    pages: toPageLinks(number, slices.length, (page) => linkFrom(path, routes.compare(page))),
  };
}

function toEntry(event: Event, path: string) {
  const groups = groupFigures(event);
  return {
    ...toEventLink(event, path),
    articles: countOf(event.articles.length, "article"),
    groups: groups.slice(0, maxGroups).map(({ label, values }) => ({
      label,
      values: listOf(
        values.map(({ words }) => words),
        "or",
      ),
    })),
    more: Math.max(0, groups.length - maxGroups),
  };
}
