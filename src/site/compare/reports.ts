/** An article → what it tells of a place on a day: sentences with figures or direct speech, and why they belong there. */
import type { Figure, Span } from "../../record/record.ts";
import type { Article } from "../shared/corpus-index.ts";
import { type DaysOfPlaces, findDay, type FoundDay, pairDays } from "./day-of.ts";
import { findPlace, type FoundPlace, type KindOf } from "./place-of.ts";
import { readSentences, type SentenceFacts } from "./sentence-facts.ts";

export interface Telling {
  article: Article;
  place: string;
  day: string;
  sentence: SentenceFacts;
  /** Of the sentence's figures, those told of this place and day. */
  figures: Figure[];
  /** The sentence that names the place, where it is the one before. */
  placeFrom: SentenceFacts | undefined;
  /** How the day is known, and the sentence that says it, where it is another. */
  dayHow: FoundDay["how"];
  dayFrom: SentenceFacts | undefined;
}

/** In: an article. Out: its tellings in order; none for an article without figures or without a day. */
export function findTellings(article: Article, kindOf: KindOf): Telling[] {
  const { figures, dates } = article.record;
  if (figures.length === 0 || !dates.some(({ from, to }) => from && from === to)) return [];
  const sentences = readSentences(article);
  const days = pairDays(sentences, kindOf);
  return sentences.flatMap((sentence) => [...tellingsOf(article, sentence, { days, kindOf })]);
}

function tellingsOf(
  article: Article,
  sentence: SentenceFacts,
  { days, kindOf }: { days: DaysOfPlaces; kindOf: KindOf },
): Iterable<Telling> {
  const { published } = article.record;
  const tellings = new Map<string, Telling>();
  const add = (span: Span, figure: Figure | undefined) => {
    const place = findPlace(sentence, span, kindOf);
    const day =
      place && findDay(sentence, place, { days, published, hasFate: figure?.fate !== undefined });
    if (!place || !day) return;
    const telling = tellings.get(place.id) ?? toTelling(article, sentence, { place, day });
    if (figure) telling.figures.push(figure);
    tellings.set(place.id, telling);
  };
  for (const figure of sentence.figures) add(figure, figure);
  for (const quote of sentence.quotes) add(quote, undefined);
  return tellings.values();
}

function toTelling(
  article: Article,
  sentence: SentenceFacts,
  { place, day }: { place: FoundPlace; day: FoundDay },
): Telling {
  return {
    article,
    place: place.id,
    day: day.day,
    sentence,
    figures: [],
    placeFrom: place.namedIn === sentence ? undefined : place.namedIn,
    dayHow: day.how,
    dayFrom: day.saidIn === sentence ? undefined : day.saidIn,
  };
}
