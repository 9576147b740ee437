/** A place, person or organisation → the timeline of what mentions it. */
import { type Catalogue, type Subject, subjectKey } from "../shared/corpus-index.ts";
import { kindWords } from "../names/name-index.ts";
import { linkFrom, type NameKind, routes } from "../shared/routes.ts";
import { hasTimeline, momentsOf } from "./name-moments.ts";
import { pageMoments, showTimeline, type TimelinePage } from "./timeline-page.ts";

/** Lists the pages of all names that have a timeline. */
export function nameTimelinePages(catalogue: Catalogue) {
  return [...catalogue.subjects.values()].filter(hasTimeline).flatMap((subject) => {
    const { kind, entry } = subject.name;
    return pageMoments(momentsOf(subject)).map((_, index) => ({
      kind,
      id: entry.id,
      number: index + 1,
      path: routes.nameTimeline(kind, entry.id, index + 1),
    }));
  });
}

/** Collects what one page of the timeline of a name shows. */
export function toNameTimeline(
  catalogue: Catalogue,
  { kind, id, number }: { kind: NameKind; id: string; number: number },
): TimelinePage {
  const subject = catalogue.subjects.get(subjectKey({ kind, id }));
  if (!subject) throw new Error(`There is no ${kind} "${id}".`);
  const timeline = {
    title: `Timeline of ${subject.name.entry.name}`,
    articles: subject.articles,
    pages: pageMoments(momentsOf(subject)),
    pathOf: (page: number) => routes.nameTimeline(kind, id, page),
  };
  const page = showTimeline(catalogue, timeline, number);
  return { ...page, nameTimelines: [], list: undefined, trail: trailTo(subject, page.path) };
}

function trailTo({ name: { kind, entry } }: Subject, path: string) {
  return [
    { text: kindWords[kind].title, href: linkFrom(path, routes.names(kind)) },
    { text: entry.name, href: linkFrom(path, routes.named(kind, entry.id)) },
    { text: "The whole timeline", href: linkFrom(path, routes.timeline()) },
  ];
}
