/** Articles → a small strip that shows when they were published. */
import type { Article } from "../shared/corpus-index.ts";
import { routes } from "../shared/routes.ts";
import { formatOneOf } from "../../text/format-days.ts";
import { countOf } from "../shared/wording.ts";
import { precisionOf } from "./days.ts";
import {
  drawTimeline,
  type TimelineDrawing,
  type TimelineSize,
  timelineSizes,
} from "./draw-timeline.ts";
import type { Moment } from "./moments.ts";

export interface ArticleStrip {
  drawing: TimelineDrawing;
  /** What it shows, for readers who do not see it. */
  label: string;
  /** "1 article undated.", if there is one. */
  undated: string | undefined;
}

/** With fewer different dates a strip says no more than a line of text. */
const minDates = 2;
/** As wide as the margin that it stands in, so that its words are not scaled. */
const marginSize: TimelineSize = { ...timelineSizes.small, width: 272, tickGap: 72 };

/** Draws the strip of some articles; nothing when too few of them are dated. */
export function toArticleStrip(articles: readonly Article[]): ArticleStrip | undefined {
  const moments = groupByPublication(articles);
  if (moments.length < minDates) return undefined;
  const drawing = drawTimeline(moments, marginSize);
  const [first, last] = [moments[0], moments.at(-1)];
  if (!drawing || !first || !last) return undefined;
  const dated = moments.reduce((sum, moment) => sum + moment.articles.length, 0);
  const undated = articles.length - dated;
  return {
    drawing,
    label: `${countOf(dated, "article")} from ${first.words} to ${last.words}`,
    undated: undated > 0 ? `${countOf(undated, "article")} undated.` : undefined,
  };
}

/** The days and intervals of publication, in order of time. */
function groupByPublication(articles: readonly Article[]): Moment[] {
  const moments = new Map<string, Moment>();
  for (const { record } of articles) {
    if (!record.published) continue;
    const { from, to, how } = record.published;
    const anchor = `${from}.${to}`;
    const moment = moments.get(anchor) ?? {
      from,
      to,
      anchor,
      words: formatOneOf({ from, to }),
      precision: precisionOf({ from, to }),
      articles: [],
      sentences: [],
    };
    const path = routes.article(record.id);
    moment.articles.push({ title: record.title, language: undefined, path, how, because: [] });
    moments.set(anchor, moment);
  }
  return [...moments.values()].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
}
