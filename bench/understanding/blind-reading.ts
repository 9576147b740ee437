/**
 * The blind labels against what a reader of the site would see: the articles are read as one corpus,
 * names and all, by a model that never saw them.
 */
import { readFileSync } from "node:fs";
import { parseCorpusFile } from "../../src/corpus/corpus-file.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import type { ArticleRecord, Quote, Span } from "../../src/record/record.ts";
import { readTaggerModel } from "../../src/reading/entities/tagger/model.ts";
import { readTextFile } from "../../src/formats/read-file.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { type BlindText, findPrintings, type MarkedQuote } from "./blind-labels.ts";
import { count, type Tally } from "./tallies.ts";
import { overlap } from "./score.ts";

interface ReadArticle extends BlindText {
  record: ArticleRecord;
}

/**
 * Measures how well dates and direct speech are read.
 *
 * @param modelFile a tagger that has not seen these articles
 */
export function measureBlindReading(articles: readonly BlindText[], modelFile: string): Tally[] {
  const read = readArticles(articles, modelFile);
  return [...measureDates(read), ...measureFoundSpeech(read), ...measureSpeakers(read)];
}

/** Reads the articles as one corpus, without a corpus file. */
export function readArticles(articles: readonly BlindText[], modelFile: string): ReadArticle[] {
  const nameModel = readTaggerModel(readFileSync(modelFile));
  const seeds = articles.map(({ id, text }) => readTextFile(`${id}.txt`, Buffer.from(text)));
  const { corpusFile } = parseCorpusFile(undefined);
  const corpus = readCorpus(seeds, corpusFile, { ...readReferenceTables(), nameModel });
  const records = new Map(corpus.articles.map((record) => [record.file, record]));
  return articles.map((article) => {
    const record = records.get(`${article.id}.txt`);
    if (!record) throw new Error(`${article.id} was left out of the corpus.`);
    return { ...article, record };
  });
}

function measureDates(articles: readonly ReadArticle[]): Tally[] {
  const found = { what: "dates found", right: 0, all: 0 };
  const none = { what: "words wrongly taken for a date", right: 0, all: 0 };
  const resolved = {
    what: "dates whose day a reader can tell, given the right day",
    right: 0,
    all: 0,
  };
  const wrong = { what: "days given that are wrong", right: 0, all: 0 };
  for (const { dates, record } of articles) {
    const firm = dates.filter(({ either }) => !either);
    for (const label of firm) {
      const matches = record.dates.filter((date) => overlap(date, label));
      count(found, matches.length > 0);
      if (label.from)
        count(
          resolved,
          matches.some((date) => isSame(date, label)),
        );
    }
    for (const date of record.dates) {
      const labels = dates.filter((label) => overlap(date, label));
      if (labels.some(({ either }) => either)) continue;
      count(none, labels.length === 0);
      if (date.from) count(wrong, !labels.some((label) => isSame(date, label)));
    }
  }
  return [found, none, resolved, wrong];
}

interface Days {
  from?: string | undefined;
  to?: string | undefined;
}

function isSame(date: Days, label: Days): boolean {
  return date.from === label.from && date.to === label.to;
}

const marks = /^["“„«‘']/;

function measureFoundSpeech(articles: readonly ReadArticle[]): Tally[] {
  const found = { what: "direct speech found", right: 0, all: 0 };
  const none = { what: "passages wrongly taken for direct speech", right: 0, all: 0 };
  for (const { quotes, record, text } of articles) {
    for (const label of quotes)
      if (!label.either) count(found, findQuote(record, label) !== undefined);
    for (const quote of record.quotes) {
      const words = text.slice(quote.start, quote.end);
      if (!marks.test(words) || words.split(/\s+/).length < 3) continue;
      const labels = quotes.filter(({ start }) => quote.start <= start && start < quote.end);
      if (!labels.some(({ either }) => either)) count(none, labels.length === 0);
    }
  }
  return [found, none];
}

function findQuote({ quotes }: ArticleRecord, { start }: MarkedQuote): Quote | undefined {
  return quotes.find((quote) => quote.start <= start && start < quote.end);
}

/** Counts speakers that were found, speech that is rightly nobody's, and speech given to another. */
export function measureSpeakers(articles: readonly ReadArticle[]): Tally[] {
  const named = { what: "speakers named in the text, found", right: 0, all: 0 };
  const nobody = { what: "speech of someone unnamed, left without a speaker", right: 0, all: 0 };
  const wrong = { what: "speech given to the wrong speaker", right: 0, all: 0 };
  for (const { quotes, record, text } of articles) {
    for (const label of quotes) {
      if (label.either) continue;
      const quote = findQuote(record, label);
      const right = isSpeaker(record, quote?.speaker, namePrintings(text, label));
      if (label.speaker.length > 0) count(named, right);
      else if (quote) count(nobody, quote.speaker === undefined);
      if (quote) count(wrong, quote.speaker !== undefined && !right);
    }
  }
  return [named, nobody, wrong];
}

/** Where the text prints the full name of the one who speaks. */
function namePrintings(text: string, { speaker }: MarkedQuote): Span[] {
  return speaker.flatMap((name) =>
    findPrintings(text, name).map((start) => ({ start, end: start + name.length })),
  );
}

/** Whether a person of the record is the one whose full name is printed there. */
function isSpeaker(
  { mentions }: ArticleRecord,
  speaker: string | undefined,
  printings: readonly Span[],
): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === "person" &&
      mention.id === speaker &&
      printings.some((printing) => overlap(mention, printing)),
  );
}
