/** The corpus → the pages of the timeline: the drawing, and every moment with its sentences. */
import type { Article, Catalogue } from "../shared/corpus-index.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { eventLinks } from "../compare/event-links.ts";
import { foreignLanguage } from "../shared/language.ts";
import { toPageLinks } from "../shared/paging.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { countOf } from "../shared/wording.ts";
import { timelineSizes } from "./draw-timeline.ts";
import { toJumps } from "./jumps.ts";
import { type Concerned, listConcerned } from "./concerned.ts";
import { type DatedSentence, type Moment, toMoments } from "./moments.ts";
import { summariseMoments, toStrips } from "./strips.ts";

export interface TimelinePage extends ReturnType<typeof showTimeline> {
  /** Names that have a timeline of their own. */
  concerning: Concerned[];
  trail: { text: string; href: string }[] | undefined;
  list: ReturnType<typeof toList> | undefined;
}

/** What one article tells of a moment. */
interface Telling {
  article: string;
  language: string | undefined;
  sentences: DatedSentence[];
}

interface ListedMoment extends Moment {
  tellings: Telling[];
  /** Places of which several articles give figures for this day. */
  events: ReturnType<typeof eventLinks>;
}

/** What a timeline is about, cut into pages. */
export interface Timeline {
  title: string;
  articles: readonly Article[];
  pages: Moment[][];
  /** In: a page's number. Out: its path in dist/. */
  pathOf: (page: number) => string;
}

/** Articles and sentences on a page, about. */
const mostOnAPage = 120;
const mostUndated = 100;
/** Comparisons that one day links to. */
const mostEvents = 8;
const alreadyPaged = new WeakMap<Catalogue, Moment[][]>();

/** In: the catalogue. Out: the pages of the timeline. */
export function timelinePages(catalogue: Catalogue) {
  return pagesOfAll(catalogue).map((_, index) => ({
    path: routes.timeline(index + 1),
    number: index + 1,
  }));
}

/** In: the catalogue and a page's number. Out: what that page shows; the first one has the drawing. */
export function toTimelinePage(catalogue: Catalogue, number: number): TimelinePage {
  const timeline = {
    title: "Timeline",
    articles: catalogue.articles,
    pages: pagesOfAll(catalogue),
    pathOf: routes.timeline,
  };
  return {
    ...showTimeline(catalogue, timeline, number),
    concerning: number === 1 ? listConcerned(catalogue, routes.timeline()) : [],
    trail: undefined,
    list: toList("timeline", routes.timeline(number), tableFile("dates")),
  };
}

/** In: the catalogue, a timeline and a page's number. Out: what that page shows. */
export function showTimeline(
  catalogue: Catalogue,
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
    /** In: the anchor of a moment. Out: the address of its place in the list, seen from this page. */
    linkTo: (anchor: string) =>
      pageOf.get(anchor) === number
        ? `#${anchor}`
        : linkFrom(path, `${pathOf(pageOf.get(anchor) ?? 1)}#${anchor}`),
    jumps: toJumps(pages, pathOf, path),
    years: groupByYear(pages[number - 1] ?? [], (day) =>
      eventLinks(catalogue, { by: "day", id: day }, path).slice(0, mostEvents),
    ),
    /** Where the undated articles are, for the first of several pages. */
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
          shown: undated.slice(0, mostUndated).map(({ record }) => ({
            title: record.title,
            language: foreignLanguage(record),
            href: linkFrom(path, routes.article(record.id)),
          })),
        }
      : undefined,
    pages: toPageLinks(number, pages.length, (page) => linkFrom(path, pathOf(page))),
  };
}

function pagesOfAll(catalogue: Catalogue): Moment[][] {
  const known = alreadyPaged.get(catalogue);
  if (known) return known;
  const pages = pageMoments(toMoments(catalogue.articles));
  alreadyPaged.set(catalogue, pages);
  return pages;
}

/** In: moments in order. Out: the same in pages, at least one. A page ends with a moment, never within one. */
export function pageMoments(moments: readonly Moment[]): Moment[][] {
  const pages: Moment[][] = [[]];
  let size = 0;
  for (const moment of moments) {
    const own = moment.articles.length + moment.sentences.length;
    if (size > 0 && size + own > mostOnAPage) {
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
      tellings: groupByArticle(moment.sentences),
      events: moment.precision === "day" ? eventsOn(moment.from) : [],
    });
  }
  return years;
}

/** Sentences of one article that follow each other share one line that names it. */
function groupByArticle(sentences: readonly DatedSentence[]): Telling[] {
  const tellings: Telling[] = [];
  for (const sentence of sentences) {
    if (tellings.at(-1)?.article !== sentence.article)
      tellings.push({ article: sentence.article, language: sentence.language, sentences: [] });
    tellings.at(-1)?.sentences.push(sentence);
  }
  return tellings;
}
