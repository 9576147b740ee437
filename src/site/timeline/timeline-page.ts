/** The corpus → the pages of the timeline: the drawing, and every moment with its sentences. */
import type { Article, CorpusIndex } from "../shared/corpus-index.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { eventLinks } from "../compare/event-links.ts";
import { foreignLanguage } from "../shared/language.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import { toPageLinks } from "../shared/paging.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { countOf } from "../shared/wording.ts";
import { timelineSizes } from "./draw-timeline.ts";
import { toJumps } from "./jumps.ts";
import { listNameTimelines, type NameTimelineLink } from "./name-moments.ts";
import { type DatedSentence, type Moment, toMoments } from "./moments.ts";
import { summariseMoments, toStrips } from "./strips.ts";

export interface TimelinePage extends ReturnType<typeof showTimeline> {
  nameTimelines: NameTimelineLink[];
  trail: { text: string; href: string }[] | undefined;
  list: ReturnType<typeof toList> | undefined;
}

/** Sentences of one article, which one line names. */
interface ArticleSentences {
  article: string;
  language: string | undefined;
  sentences: DatedSentence[];
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
const entriesOnAPage = 120;
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
    title: "Timeline",
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

/** Collects what one page of a timeline shows. The first one has the drawing, the last one the undated articles. */
export function showTimeline(
  corpus: CorpusIndex,
  { title, articles, pages, pathOf }: Timeline,
  number: number,
) {
  const path = pathOf(number);
  const moments = pages.flat();
  const undated = articles.filter(({ record }) => !record.published);
  const pageOf = new Map(
    pages.flatMap((page, index) => page.map(({ anchor }) => [anchor, index + 1] as const)),
  );
  const isFirst = number === 1;
  const isLast = number === pages.length;
  return {
    path,
    title: isFirst ? title : `${title}, page ${number}`,
    summary: summariseMoments(articles, moments),
    isEmpty: moments.length === 0,
    wide: isFirst ? toStrips(moments, timelineSizes.wide) : undefined,
    narrow: isFirst ? toStrips(moments, timelineSizes.narrow) : undefined,
    /** Tells the address of a moment, seen from this page, by its anchor. */
    linkTo: (anchor: string) =>
      pageOf.get(anchor) === number
        ? `#${anchor}`
        : linkFrom(path, `${pathOf(pageOf.get(anchor) ?? 1)}#${anchor}`),
    jumps: toJumps(pages, pathOf, path),
    years: groupByYear(pages[number - 1] ?? [], (day) =>
      eventLinks(corpus, { by: "day", id: day }, path).slice(0, maxEvents),
    ),
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

/** Cuts moments into pages, at least one; a moment is never cut in two. */
export function pageMoments(moments: readonly Moment[]): Moment[][] {
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
  moments: readonly Moment[],
  eventsOn: (day: string) => ListedMoment["events"],
) {
  const years: { year: string; moments: ListedMoment[] }[] = [];
  for (const moment of moments) {
    const year = String(Number(moment.from.slice(0, 4)));
    if (years.at(-1)?.year !== year) years.push({ year, moments: [] });
    years.at(-1)?.moments.push({
      ...moment,
      byArticle: groupByArticle(moment.sentences),
      events: moment.precision === "day" ? eventsOn(moment.from) : [],
    });
  }
  return years;
}

/** Groups sentences that follow each other in one article. */
function groupByArticle(sentences: readonly DatedSentence[]): ArticleSentences[] {
  const groups: ArticleSentences[] = [];
  for (const sentence of sentences) {
    const { article, language } = sentence;
    if (groups.at(-1)?.article !== article) groups.push({ article, language, sentences: [] });
    groups.at(-1)?.sentences.push(sentence);
  }
  return groups;
}
