/** Articles → a small strip of the time they were published in. */
import type { Article } from "../shared/corpus-index.ts";
import { routes } from "../shared/routes.ts";
import { formatInterval } from "../shared/when.ts";
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
  /** For whoever cannot see it. */
  label: string;
  /** "1 article is undated", when there are any. */
  undated: string | undefined;
}

/** Below this many different dates a strip tells nothing that a line of text does not. */
const fewest = 2;
/** As wide as a margin is, so that the words on it are as large as drawn. */
const marginWide: TimelineSize = { ...timelineSizes.small, width: 272, tickRoom: 72 };

/** In: articles. Out: their strip; nothing when too few are dated. */
export function toArticleStrip(articles: readonly Article[]): ArticleStrip | undefined {
  const moments = toPublished(articles);
  if (moments.length < fewest) return undefined;
  const drawing = drawTimeline(moments, marginWide);
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
function toPublished(articles: readonly Article[]): Moment[] {
  const moments = new Map<string, Moment>();
  for (const { record } of articles) {
    if (!record.published) continue;
    const { from, to, how } = record.published;
    const anchor = `${from}.${to}`;
    const moment = moments.get(anchor) ?? {
      from,
      to,
      anchor,
      words: formatInterval({ from, to }),
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
