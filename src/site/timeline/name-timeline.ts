/** A place, person or organisation → the timeline of what mentions it. */
import { t } from "../../text/interface-language.ts";
import { type CorpusIndex, type Entity, entityKey } from "../shared/corpus-index.ts";
import { kindWords } from "../shared/kind-words.ts";
import { linkFrom, type NameKind, routes } from "../shared/routes.ts";
import type { Moment } from "./moments.ts";
import { hasTimeline, momentsOf } from "./name-moments.ts";
import { pageMoments, showTimeline, type TimelinePage } from "./timeline-page.ts";

/** Lists the pages of all names that have a timeline. */
export function nameTimelinePages(corpus: CorpusIndex) {
  return [...corpus.entities.values()].filter(hasTimeline).flatMap((entity) => {
    const { kind, entry } = entity.name;
    return pagesOf(entity).map((_, index) => ({
      kind,
      id: entry.id,
      number: index + 1,
      path: routes.nameTimeline(kind, entry.id, index + 1),
    }));
  });
}

/** The pages of one name are made one after the other; the moments of all names would fill the memory. */
let latest: { entity: Entity; pages: Moment[][] } | undefined;

function pagesOf(entity: Entity): Moment[][] {
  if (latest?.entity !== entity) latest = { entity, pages: pageMoments(momentsOf(entity)) };
  return latest.pages;
}

/** Collects what one page of the timeline of a name shows. */
export function toNameTimeline(
  corpus: CorpusIndex,
  { kind, id, number }: { kind: NameKind; id: string; number: number },
): TimelinePage {
  const entity = corpus.entities.get(entityKey({ kind, id }));
  if (!entity) throw new Error(`There is no ${kind} "${id}".`);
  const timeline = {
    title: t("Timeline of {name}", { name: entity.name.entry.name }),
    articles: entity.articles,
    pages: pagesOf(entity),
    pathOf: (page: number) => routes.nameTimeline(kind, id, page),
  };
  const page = showTimeline(corpus, timeline, number);
  return { ...page, nameTimelines: [], list: undefined, trail: trailTo(entity, page.path) };
}

function trailTo({ name: { kind, entry } }: Entity, path: string) {
  return [
    { text: t(kindWords[kind].title), href: linkFrom(path, routes.names(kind)) },
    { text: entry.name, href: linkFrom(path, routes.named(kind, entry.id)) },
    { text: t("The whole timeline"), href: linkFrom(path, routes.timeline()) },
  ];
}
