/** Names → the moments of the articles and sentences that mention them, and which names have a timeline. */
import type { Span } from "../../record/record.ts";
import {
  type Article,
  type CorpusIndex,
  mostMentioned,
  type Entity,
} from "../shared/corpus-index.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import { type NameKind, linkFrom, routes } from "../shared/routes.ts";
import { type Moment, toMoments } from "./moments.ts";

export interface NameTimelineLink {
  kind: NameKind;
  name: string;
  href: string;
}

/** With fewer dated sentences the page of the name says it all. */
const minSentences = 4;
/** The timeline links to so many names of each kind; the pages of the others link to theirs. */
const maxLinksOfAKind = 8;

/** Collects when the articles that mention a name were published, and every dated sentence that mentions it. */
export function momentsOf({ occurrences, articles }: Entity): Moment[] {
  const starts = new Map<Article, number[]>();
  for (const [article, own] of Map.groupBy(occurrences, ({ article }) => article))
    starts.set(
      article,
      own.map(({ mention }) => mention.start).sort((a, b) => a - b),
    );
  return toMoments(articles, (article, sentence) => holdsAny(sentence, starts.get(article) ?? []));
}

/** Whether one of the positions, which are in order, lies in a span. */
function holdsAny({ start, end }: Span, positions: readonly number[]): boolean {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (positions[low] ?? end) < end;
}

/** True when enough dated sentences mention a name for a timeline of its own; it belongs to the page of the name. */
export const hasTimeline = memoizeByObject((entity: Entity): boolean => {
  if (!entity.hasPage || entity.occurrences.length < minSentences) return false;
  const sentences = momentsOf(entity).reduce((sum, moment) => sum + moment.sentences.length, 0);
  return sentences >= minSentences;
});

/**
 * Lists the most mentioned names that have a timeline.
 *
 * @param page - The path of the page that links to them.
 */
export function listNameTimelines(corpus: CorpusIndex, page: string): NameTimelineLink[] {
  return (["place", "person", "organisation"] as const).flatMap((kind) => {
    const shown: NameTimelineLink[] = [];
    for (const entity of mostMentioned(corpus, kind)) {
      if (shown.length === maxLinksOfAKind) break;
      if (!hasTimeline(entity)) continue;
      const { id, name } = entity.name.entry;
      shown.push({ kind, name, href: linkFrom(page, routes.nameTimeline(kind, id)) });
    }
    return shown;
  });
}
