/** The corpus → the pages of the timeline: the drawing, and every moment with its sentences. */
import { t } from "../../text/interface-language.ts";
import type { Article, CorpusIndex } from "../shared/corpus-index.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { toDateNote } from "../shared/date-note.ts";
import { eventLinks } from "../compare/event-links.ts";
import { foreignLanguage } from "../shared/language.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import { toPageLinks } from "../shared/paging.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { titleBeside } from "../shared/stand-in.ts";
import { countOf } from "../shared/wording.ts";
import { timelineSizes } from "./draw-timeline.ts";
import { chooseDetail, chooseTimeRange } from "./choose-time-range.ts";
import { toJumps } from "./jumps.ts";
import { listNameTimelines, type NameTimelineLink } from "./name-moments.ts";
import { type DatedSentence, earliestFirst, type Moment, toMoments } from "./moments.ts";
import { describeDensest, summariseMoments, toStrips } from "./strips.ts";

export interface TimelinePage extends ReturnType<typeof showTimeline> {
  nameTimelines: NameTimelineLink[];
  trail: { text: string; href: string }[] | undefined;
  list: ReturnType<typeof toList> | undefined;
}

/** Sentences of one article, which one line names. */
interface ArticleSentences {
  title: string;
  language: string | undefined;
  sentences: readonly DatedSentence[];
}

interface ListedMoment extends Moment {
  byArticle: ArticleSentences[];
  /** Places of which several articles give figures for this day. */
  events: ReturnType<typeof eventLinks>;
}

/** What a timeline is about, cut into pages. */
export interface Timeline {
  title: string;
  articles: readonly Article[];
  pages: Moment[][];
  /** Tells the path of a page, from the root of the site, by its number. */
  pathOf: (page: number) => string;
}

/** Articles and sentences on a page, about. */
const entriesOnAPage = 90;
const maxUndated = 100;
/** Comparisons that one day links to. */
const maxEvents = 8;

/** Lists the pages of the timeline of all articles. */
export function timelinePages(corpus: CorpusIndex) {
  return pagesOfAll(corpus).map((_, index) => ({
    path: routes.timeline(index + 1),
    number: index + 1,
  }));
}

/** Collects what one page of the timeline of all articles shows. */
export function toTimelinePage(corpus: CorpusIndex, number: number): TimelinePage {
  const timeline = {
    title: t("Timeline"),
    articles: corpus.articles,
    pages: pagesOfAll(corpus),
    pathOf: routes.timeline,
  };
  return {
    ...showTimeline(corpus, timeline, number),
    nameTimelines: number === 1 ? listNameTimelines(corpus, routes.timeline()) : [],
    trail: undefined,
    list: toList("timeline", routes.timeline(number), tableFile("dates")),
  };
}

/**
 * Collects what one page of a timeline shows. The first one has the drawing and begins where most happened;
 * what lies long before comes last, with the undated articles.
 */
export function showTimeline(
  corpus: CorpusIndex,
  { title, articles, pages, pathOf }: Timeline,
  number: number,
) {
  const path = pathOf(number);
  const moments = inOrder(pages);
  const shown = pages[number - 1] ?? [];
  const early = shown.filter((moment) => isEarly(moment, pages));
  const isAllEarly = early.length === shown.length;
  const toYears = (own: readonly Moment[]) =>
    groupByYear(corpus, own, (day) =>
      eventLinks(corpus, { by: "day", id: day }, path).slice(0, maxEvents),
    );
  const undated = articles.filter(({ record }) => !record.published);
  const pageOf = new Map(
    pages.flatMap((page, index) => page.map(({ anchor }) => [anchor, index + 1] as const)),
  );
  const isFirst = number === 1;
  const isLast = number === pages.length;
  /** Tells the address of a moment, seen from this page, by its anchor. */
  const linkTo = (anchor: string) =>
    pageOf.get(anchor) === number
      ? `#${anchor}`
      : linkFrom(path, `${pathOf(pageOf.get(anchor) ?? 1)}#${anchor}`);
  return {
    path,
    title: isFirst ? title : t("{title}, page {number}", { title, number }),
    summary: summariseMoments(articles, moments),
    densest: isFirst ? describeDensest(moments) : undefined,
    dates: toDateNote(shown.flatMap((moment) => [...moment.articles, ...moment.sentences])),
    isEmpty: moments.length === 0,
    /** The same drawing for each width of screen, the widest first; none without a moment. */
    strips: isFirst
      ? Object.values(timelineSizes).flatMap((size) => toStrips(moments, size) ?? [])
      : [],
    linkTo,
    jumps: toJumps(pages, { range: rangeOf(pages), pathOf, path }),
    years: toYears(isAllEarly ? shown : shown.filter((moment) => !isEarly(moment, pages))),
    /** What lies long before, where it is on the same page: closed at first. */
    earlier: isAllEarly ? undefined : toEarlier(early, toYears),
    earlierElsewhere: isFirst ? linkToEarlier(pages, linkTo) : undefined,
    /** A link to the undated articles, when they are on another page. */
    undatedElsewhere:
      isLast || undated.length === 0
        ? undefined
        : {
            text: countOf(undated.length, "undated article"),
            href: linkFrom(path, `${pathOf(pages.length)}#undated`),
          },
    linkFrom: (target: string) => linkFrom(path, target),
    undated: isLast
      ? {
          count: undated.length,
          shown: undated.slice(0, maxUndated).map(({ record }) => ({
            title: record.title,
            language: foreignLanguage(record),
            href: linkFrom(path, routes.article(record.id)),
          })),
        }
      : undefined,
    pages: toPageLinks(number, pages.length, (page) => linkFrom(path, pathOf(page))),
  };
}

const pagesOfAll = memoizeByObject((corpus: CorpusIndex) =>
  pageMoments(toMoments(corpus.articles)),
);

/** Lists the moments of the timeline of all articles, each with the number of its page. */
export function timelineMoments(corpus: CorpusIndex): (Moment & { page: number })[] {
  return pagesOfAll(corpus).flatMap((moments, index) =>
    moments.map((moment) => ({ ...moment, page: index + 1 })),
  );
}

/** All moments in order of time: pages begin where most happened. Sorted once for all pages. */
const inOrder = memoizeByObject((pages: readonly Moment[][]): readonly Moment[] =>
  pages.flat().sort(earliestFirst),
);

/** The days in which most happened; nothing without a moment. */
const rangeOf = memoizeByObject((pages: readonly Moment[][]) => {
  const moments = inOrder(pages);
  return moments.length === 0 ? undefined : chooseTimeRange(moments);
});

const startOf = memoizeByObject((pages: readonly Moment[][]) => chooseStart(inOrder(pages)));

/** The day on which the first page begins: where one page has not room for all, the densest days come first. */
function chooseStart(moments: readonly Moment[]): string {
  if (moments.length === 0) return "";
  const range = chooseTimeRange(moments);
  const isLong = cutIntoPages(moments).length > 1;
  return ((isLong && chooseDetail(moments, range)) || range).from;
}

function isEarly({ from }: Moment, pages: readonly Moment[][]): boolean {
  return from < startOf(pages);
}

/** A link from the first page to what lies before it, where that is on pages of its own. */
function linkToEarlier(pages: readonly Moment[][], linkTo: (anchor: string) => string) {
  const early = inOrder(pages).filter((moment) => isEarly(moment, pages));
  const [first, words] = [early[0], describeEarlier(early)];
  return pages.length > 1 && first && words ? { words, href: linkTo(first.anchor) } : undefined;
}

/** "Earlier: 202 dates, up to 15 August 2013" */
function describeEarlier(moments: readonly Moment[]): string | undefined {
  const last = moments.at(-1);
  const count = moments.reduce((sum, one) => sum + one.articles.length + one.sentences.length, 0);
  return (
    last && t("Earlier: {dates}, up to {day}", { dates: countOf(count, "date"), day: last.words })
  );
}

function toEarlier(
  moments: readonly Moment[],
  toYears: (own: readonly Moment[]) => ReturnType<typeof groupByYear>,
) {
  const words = describeEarlier(moments);
  return words && { words, years: toYears(moments) };
}

/**
 * Cuts moments into pages, at least one; a moment is never cut in two. The first page begins where most
 * happened; what lies before that comes on pages of its own, or at the end of the only page.
 *
 * @param moments - In order of time.
 */
export function pageMoments(moments: readonly Moment[]): Moment[][] {
  if (moments.length === 0) return [[]];
  const from = chooseStart(moments);
  const near = moments.filter((moment) => moment.from >= from);
  const early = moments.filter((moment) => moment.from < from);
  const all = cutIntoPages([...near, ...early]);
  return all.length === 1 || early.length === 0
    ? all
    : [...cutIntoPages(near), ...cutIntoPages(early)];
}

function cutIntoPages(moments: readonly Moment[]): Moment[][] {
  const pages: Moment[][] = [[]];
  let size = 0;
  for (const moment of moments) {
    const own = moment.articles.length + moment.sentences.length;
    if (size > 0 && size + own > entriesOnAPage) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(moment);
    size += own;
  }
  return pages;
}

function groupByYear(
  corpus: CorpusIndex,
  moments: readonly Moment[],
  eventsOn: (day: string) => ListedMoment["events"],
) {
  const years: { year: string; moments: ListedMoment[] }[] = [];
  for (const moment of moments) {
    const year = String(Number(moment.from.slice(0, 4)));
    if (years.at(-1)?.year !== year) years.push({ year, moments: [] });
    const byArticle = Map.groupBy(moment.sentences, ({ article }) => article);
    const titleOf = (article: Article) =>
      titleBeside(corpus, article, (byArticle.get(article) ?? []).map(toText));
    years.at(-1)?.moments.push({
      ...moment,
      articles: moment.articles.map((one) => ({ ...one, title: titleOf(one.article) })),
      byArticle: [...byArticle].map(([article, sentences]) => ({
        title: titleOf(article),
        language: foreignLanguage(article.record),
        sentences,
      })),
      events: moment.precision === "day" ? eventsOn(moment.from) : [],
    });
  }
  return years;
}

function toText({ before, words, after }: DatedSentence): string {
  return before + words + after;
}
