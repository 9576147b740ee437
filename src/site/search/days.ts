/** The corpus → the days that its articles speak of, with what several of them count on each. */
import { findEvents } from "../compare/events.ts";
import { groupFigures } from "../compare/figure-groups.ts";
import type { CorpusIndex } from "../shared/corpus-index.ts";
import { routes } from "../shared/routes.ts";
import { timelineMoments } from "../timeline/timeline-page.ts";

const maxCounted = 3;
const maxGroups = 3;

/** Lists the days of the timeline, each with its place there. */
export function listDays(corpus: CorpusIndex) {
  const events = Map.groupBy(findEvents(corpus), ({ day }) => day);
  return timelineMoments(corpus)
    .filter(({ from, to, sentences }) => from === to && sentences.length > 0)
    .map(({ from: day, anchor, page, sentences }) => ({
      day,
      path: `${routes.timeline(page)}#${anchor}`,
      sentences: sentences.length,
      articles: new Set(sentences.map(({ path }) => path.split("#")[0])).size,
      counted: (events.get(day) ?? []).slice(0, maxCounted).map((event) => ({
        place: event.place.name.entry.name,
        path: routes.event(event.place.name.entry.id, day),
        figures: groupFigures(event).slice(0, maxGroups).map(formatGroup).join("; "),
      })),
    }));
}

/** "Dead: 24 or 25" where articles differ. */
function formatGroup({ label, values }: ReturnType<typeof groupFigures>[number]): string {
  return `${label}: ${values.map(({ words }) => words).join(" or ")}`;
}
