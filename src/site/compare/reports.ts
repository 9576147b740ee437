/** An article → what it reports from a place on a day: sentences with figures or direct speech, and why they belong there. */
import type { Figure, Span } from "../../record/record.ts";
import type { Article } from "../shared/corpus-index.ts";
import { type DaysByPlace, findDay, type EventDay, daysByPlace } from "./day-of.ts";
import { findPlace, type EventPlace, type KindOf } from "./place-of.ts";
import { readSentences, type SentenceFacts } from "./sentence-facts.ts";

/** What one sentence says about one place on one day. */
export interface Report {
  article: Article;
  place: string;
  day: string;
  sentence: SentenceFacts;
  /** Those of the sentence's figures that belong to this place and day. */
  figures: Figure[];
  /** The sentence that names the place, when it is the one before. */
  placeFrom: SentenceFacts | undefined;
  /** How the day is known, and the sentence that says it, when it is another one. */
  dayHow: EventDay["how"];
  dayFrom: SentenceFacts | undefined;
}

/** Finds the reports of an article, in order; an article without figures or without a day has none. */
export function findReports(article: Article, kindOf: KindOf): Report[] {
  const { figures, dates } = article.record;
  if (figures.length === 0 || !dates.some(({ from, to }) => from && from === to)) return [];
  const sentences = readSentences(article);
  const days = daysByPlace(sentences, kindOf);
  return sentences.flatMap((sentence) => [...reportsIn(article, sentence, { days, kindOf })]);
}

function reportsIn(
  article: Article,
  sentence: SentenceFacts,
  { days, kindOf }: { days: DaysByPlace; kindOf: KindOf },
): Iterable<Report> {
  const { published } = article.record;
  const reports = new Map<string, Report>();
  const add = (span: Span, figure: Figure | undefined) => {
    const place = findPlace(sentence, span, kindOf);
    const day =
      place &&
      findDay(sentence, place, { days, published, hasOutcome: figure?.outcome !== undefined });
    if (!place || !day) return;
    const report = reports.get(place.id) ?? toReport(article, sentence, { place, day });
    if (figure) report.figures.push(figure);
    reports.set(place.id, report);
  };
  for (const figure of sentence.figures) add(figure, figure);
  for (const quote of sentence.quotes) add(quote, undefined);
  return reports.values();
}

function toReport(
  article: Article,
  sentence: SentenceFacts,
  { place, day }: { place: EventPlace; day: EventDay },
): Report {
  return {
    article,
    place: place.id,
    day: day.day,
    sentence,
    figures: [],
    placeFrom: place.sentence === sentence ? undefined : place.sentence,
    dayHow: day.how,
    dayFrom: day.sentence === sentence ? undefined : day.sentence,
  };
}
