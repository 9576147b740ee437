/** Moments → the strips of time that pages show, and what is said beside them. */
import type { Article } from "../shared/corpus-index.ts";
import { formatInterval } from "../shared/when.ts";
import { countOf, listOf } from "../shared/wording.ts";
import type { Interval } from "./days.ts";
import {
  drawTimeline,
  drawTimelineDetail,
  type Outside,
  type TimelineDrawing,
  type TimelineSize,
  timelineSizes,
} from "./draw-timeline.ts";
import { type Moment, toMoments } from "./moments.ts";

export interface PageStrip {
  drawing: TimelineDrawing;
  /** For whoever cannot see it. */
  label: string;
}

/** In: the articles that a page is about. Out: their strip of time, small; nothing when nothing is dated. */
export function toSmallStrip(articles: readonly Article[]): PageStrip | undefined {
  const moments = toMoments(articles);
  const drawing = drawTimeline(moments, timelineSizes.small);
  return drawing && { drawing, label: `Timeline: ${summariseMoments(articles, moments)}` };
}

/** The whole time, and nearer where most of it happens. */
export function toStrips(moments: readonly Moment[], size: TimelineSize) {
  const whole = drawTimeline(moments, size);
  return whole && { whole, detail: drawTimelineDetail(moments, size) };
}

/** "27 December 2023 to 8 January 2024" */
export function formatReach({ from, to }: Interval): string {
  return `${formatInterval({ from, to: from })} to ${formatInterval({ from: to, to })}`;
}

/** "4 dated articles, 37 dates in their texts, 1 undated article." */
export function summariseMoments(articles: readonly Article[], moments: readonly Moment[]): string {
  const dated = articles.filter(({ record }) => record.published).length;
  const sentences = moments.reduce((sum, moment) => sum + moment.sentences.length, 0);
  const parts = [
    countOf(dated, "dated article"),
    `${countOf(sentences, "date")} in the texts`,
    ...(dated < articles.length ? [countOf(articles.length - dated, "undated article")] : []),
  ];
  return `${listOf(parts)}.`;
}

/** In: the drawing and where an anchor leads. Out: what it does not show, as links into the list. */
export function describeOutside(
  { earlier, later }: TimelineDrawing,
  linkTo: (anchor: string) => string,
): { text: string; href: string }[] {
  const toLink = (outside: Outside | undefined, words: string) =>
    outside
      ? [
          {
            text: `${countOf(outside.count, "date")} ${words} ${outside.words}`,
            href: linkTo(outside.anchor),
          },
        ]
      : [];
  return [...toLink(earlier, "earlier, up to"), ...toLink(later, "later, from")];
}

/** In: the drawing. Out: how many spans of time found no room in it. */
export function countUndrawn({ lanes }: TimelineDrawing): number {
  return lanes.reduce((sum, { undrawn }) => sum + undrawn, 0);
}
