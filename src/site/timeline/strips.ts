/** Moments → the strips of time that pages show, and the words beside them. */
import { t, tn } from "../../text/interface-language.ts";
import type { Article } from "../shared/corpus-index.ts";
import { formatInterval, type Interval } from "../../text/format-days.ts";
import { countOf, listOf } from "../shared/wording.ts";
import { chooseDetail, chooseTimeRange } from "./choose-time-range.ts";
import {
  drawTimeline,
  drawTimelineDetail,
  type OutsideRange,
  type TimelineDrawing,
  type TimelineSize,
} from "./draw-timeline.ts";
import type { Moment } from "./moments.ts";

/** Draws the whole time, and as a detail the part in which most happens. */
export function toStrips(moments: readonly Moment[], size: TimelineSize) {
  const whole = drawTimeline(moments, size);
  return whole && { whole, detail: drawTimelineDetail(moments, size) };
}

/** Formats the first and the last day: "27 December 2023 to 8 January 2024". */
export function formatRange({ from, to }: Interval): string {
  return t("{from} to {to}", {
    from: formatInterval({ from, to: from }),
    to: formatInterval({ from: to, to }),
  });
}

/** Counts what moments hold: "4 dated articles, 37 dates in the texts and 1 undated article." */
export function summariseMoments(articles: readonly Article[], moments: readonly Moment[]): string {
  const dated = articles.filter(({ record }) => record.published).length;
  const sentences = moments.reduce((sum, moment) => sum + moment.sentences.length, 0);
  const parts = [
    countOf(dated, "dated article"),
    tn(sentences, "# date in the texts", "# dates in the texts"),
    ...(dated < articles.length ? [countOf(articles.length - dated, "undated article")] : []),
  ];
  return `${listOf(parts)}.`;
}

/** "19 dates fall between 29 December 2023 and 6 January 2024."; nothing where dates are spread evenly. */
export function describeDensest(moments: readonly Moment[]): string | undefined {
  if (moments.length === 0) return undefined;
  const detail = chooseDetail(moments, chooseTimeRange(moments));
  if (!detail) return undefined;
  const inside = moments
    .filter(({ from, to }) => from >= detail.from && to <= detail.to)
    .reduce((sum, { sentences }) => sum + sentences.length, 0);
  return inside === 0
    ? undefined
    : tn(inside, "# date falls between {from} and {to}.", "# dates fall between {from} and {to}.", {
        from: formatInterval({ from: detail.from, to: detail.from }),
        to: formatInterval({ from: detail.to, to: detail.to }),
      });
}

/**
 * Links to the parts of the list that lie outside a drawing.
 *
 * @param linkTo - Tells the address of a moment by its anchor.
 */
export function describeOutside(
  { earlier, later }: TimelineDrawing,
  linkTo: (anchor: string) => string,
): { text: string; href: string }[] {
  const toLink = (outside: OutsideRange, text: string) => [{ text, href: linkTo(outside.anchor) }];
  return [
    ...(earlier
      ? toLink(
          earlier,
          tn(earlier.count, "# date earlier, up to {day}", "# dates earlier, up to {day}", {
            day: earlier.words,
          }),
        )
      : []),
    ...(later
      ? toLink(
          later,
          tn(later.count, "# date later, from {day}", "# dates later, from {day}", {
            day: later.words,
          }),
        )
      : []),
  ];
}

/** Counts the moments for which a drawing had no room. */
export function countOmitted({ lanes }: TimelineDrawing): number {
  return lanes.reduce((sum, { omitted }) => sum + omitted, 0);
}
