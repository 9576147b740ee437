/** An event → its page: the figures side by side, and what each article says, in whole sentences. */
import { t, tn } from "../../text/interface-language.ts";
import { formatFileName } from "../shared/file-name.ts";
import type { Figure, Span } from "../../record/record.ts";
import type { Article, CorpusIndex } from "../shared/corpus-index.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { linkToEntity } from "../shared/name-link.ts";
import { pagesOf, toPageLinks } from "../shared/paging.ts";
import { displaySpan, type DisplayBlock } from "../shared/lay-out-blocks.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { formatInterval } from "../../text/format-days.ts";
import { formatPublished } from "../shared/when.ts";
import { formatNumber, listOf, plainText } from "../shared/wording.ts";
import { type Event, findEvent, findEvents } from "./events.ts";
import { groupFigures, type ReportedFigure } from "./figure-groups.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import type { Report } from "./reports.ts";
import { formatWhoSays, notAttributed, toWhoSays, type WhoSays } from "./who-says.ts";

export type EventPage = ReturnType<typeof toEventPage>;

const articlesOnAPage = 30;
/** Named for one value. */
const maxArticles = 8;

/** Lists the pages of all events. */
export function eventPages(corpus: CorpusIndex) {
  return findEvents(corpus).flatMap((event) =>
    pagesOf(event.articles, articlesOnAPage).map(({ number }) => ({
      path: pathOf(event, number),
      place: event.place.name.entry.id,
      day: event.day,
      number,
    })),
  );
}

/** Collects what one page of an event shows. The first one has the figures side by side. */
export function toEventPage(
  corpus: CorpusIndex,
  { place: id, day: iso, number }: { place: string; day: string; number: number },
) {
  const event = findEvent(corpus, id, iso);
  if (!event) throw new Error(`There is no event "${id}" on ${iso}.`);
  const path = pathOf(event, number);
  const slices = pagesOf(event.articles, articlesOnAPage);
  const place = event.place.name.entry.name;
  const day = formatInterval({ from: event.day, to: event.day });
  const name = `${place}, ${day}`;
  const summary = summarise(corpus, event);
  return {
    path,
    title: number === 1 ? name : t("{title}, page {number}", { title: name, number }),
    description: plainText(`${name}: ${summary}`),
    place: linkToEntity(event.place, path),
    day: { iso: event.day, words: day },
    summary,
    all: linkFrom(path, routes.compare()),
    list: toList("figures", path, tableFile("figures")),
    groups: number === 1 ? toGroups(corpus, event, path) : [],
    articles: (slices[number - 1]?.entries ?? []).map(({ article, reports }) =>
      toArticleCard(corpus, { article, reports, path, place }),
    ),
    pages: toPageLinks(number, slices.length, (page) => linkFrom(path, pathOf(event, page))),
  };
}

/** "2 of 5 articles give figures. They differ: dead, at least 24 or 25." */
function summarise(corpus: CorpusIndex, event: Event): string {
  const articles = tn(
    corpus.articles.length,
    "{some} of # article give figures.",
    "{some} of # articles give figures.",
    { some: formatNumber(event.articles.length) },
  );
  const differing = groupFigures(event).find(({ differs }) => differs);
  if (!differing) return articles;
  const values = differing.values.map(({ words }) => words);
  return `${articles} ${t("They differ: {label}, {values}.", {
    label: differing.label.toLowerCase(),
    values: listOf(values, "or"),
  })}`;
}

function pathOf({ place, day }: Event, number: number): string {
  return routes.event(place.name.entry.id, day, number);
}

function toGroups(corpus: CorpusIndex, event: Event, path: string) {
  return groupFigures(event).map(({ values, ...group }) => ({
    ...group,
    values: values.map(({ words, figures }) => {
      const articles = groupByArticle(corpus, figures, path);
      return {
        words,
        articles: articles.slice(0, maxArticles),
        more: Math.max(0, articles.length - maxArticles),
      };
    }),
  }));
}

/** Lists each article that gives a value once, with everyone who says so in it. */
function groupByArticle(corpus: CorpusIndex, figures: readonly ReportedFigure[], path: string) {
  const byArticle = Map.groupBy(figures, ({ report }) => report.article);
  return [...byArticle].map(([article, own]) => {
    const sources = new Map<string, { who: WhoSays; part: string | undefined }>();
    for (const { figure, report } of own) {
      const who = toWhoSays(corpus, article, { figure, path });
      const part = parts[report.sentence.displayBlock.block.kind];
      sources.set(`${formatWhoSays(who)} ${part ?? ""}`, { who, part });
    }
    const sentence = own[0]?.report.sentence;
    return {
      title: article.record.title,
      href: sentence
        ? hrefOf(article, sentence, path)
        : linkFrom(path, routes.article(article.record.id)),
      when: formatPublished(article.record.published),
      sources: [...sources.values()].sort(attributedFirst),
    };
  });
}

function attributedFirst({ who: a }: { who: WhoSays }, { who: b }: { who: WhoSays }): number {
  return Number(formatWhoSays(a) === notAttributed) - Number(formatWhoSays(b) === notAttributed);
}

const parts: Partial<Record<DisplayBlock["block"]["kind"], string>> = {
  title: "headline",
  standfirst: "standfirst",
  caption: "caption",
};

function toArticleCard(
  corpus: CorpusIndex,
  {
    article,
    reports,
    path,
    place,
  }: { article: Article; reports: readonly Report[]; path: string; place: string },
) {
  const { record } = article;
  return {
    title: record.title,
    href: linkFrom(path, routes.article(record.id)),
    when: formatPublished(record.published),
    source: record.publisher ?? formatFileName(record.file),
    /** False when the source is a file name, which says little to anyone but the collector. */
    isNamed: record.publisher !== undefined,
    inferred: toInferences(article, reports, { path, place }),
    sentences: reports.map((report, index) => ({
      ...toSentence(corpus, { report, above: reports[index - 1] }, path),
      /** False where the day of every sentence is: that is said once for the article. */
      isDayMarked: report.dayHow === "inferred" && reports.some(({ dayHow }) => dayHow === "said"),
    })),
  };
}

/** Lists the sentences from which the day of others is inferred, each once. */
function toInferences(
  article: Article,
  reports: readonly Report[],
  { path, place }: { path: string; place: string },
) {
  const from = new Set(
    reports.flatMap(({ dayHow, dayFrom }) => (dayHow === "inferred" && dayFrom ? [dayFrom] : [])),
  );
  return [...from].map((sentence) => ({
    because: t(
      "Not every sentence names the day. The article reports no other day in {place}, and appeared within two days of this one.",
      { place },
    ),
    words: show(article, sentence),
    href: hrefOf(article, sentence, path),
  }));
}

function toSentence(
  corpus: CorpusIndex,
  { report, above }: { report: Report; above: Report | undefined },
  path: string,
) {
  const { article, sentence, figures, placeFrom } = report;
  return {
    parts: markFigures(article, sentence, figures),
    href: hrefOf(article, sentence, path),
    part: parts[sentence.displayBlock.block.kind],
    who: toSources(corpus, report, path),
    /** The sentence before, when that one names the place and is not shown above anyway. */
    before: placeFrom && placeFrom !== above?.sentence ? show(article, placeFrom) : undefined,
  };
}

/** Lists who says the figures of a sentence or, when it has none, its direct speech; each once. */
function toSources(corpus: CorpusIndex, report: Report, path: string): WhoSays[] {
  const { article, sentence, figures } = report;
  const sayings =
    figures.length > 0
      ? figures
      : sentence.quotes.map(({ speaker }) => (speaker === undefined ? {} : { speaker }));
  const sources = new Map<string, WhoSays>();
  for (const figure of sayings) {
    const who = toWhoSays(corpus, article, { figure, path });
    sources.set(formatWhoSays(who), who);
  }
  return [...sources.values()];
}

/** Cuts a sentence into pieces, so that the figures of this place and day can be marked. */
function markFigures(article: Article, { span }: SentenceFacts, figures: readonly Figure[]) {
  const pieces: { words: string; isFigure: boolean }[] = [];
  let position = span.start;
  const add = (end: number, isFigure: boolean) => {
    const words = showSpan(article, { start: position, end });
    if (words !== "") pieces.push({ words, isFigure });
    position = end;
  };
  for (const { start, end } of figures) {
    add(start, false);
    add(end, true);
  }
  add(span.end, false);
  return pieces;
}

function show(article: Article, { span }: SentenceFacts): string {
  return showSpan(article, span);
}

function showSpan({ text, record }: Article, span: Span): string {
  return displaySpan(text, span, record.repairs);
}

function hrefOf({ record }: Article, { displayBlock }: SentenceFacts, path: string): string {
  return linkFrom(path, `${routes.article(record.id)}#${displayBlock.anchor}`);
}
