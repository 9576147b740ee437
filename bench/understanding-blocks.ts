/**
 * How well blocks, dates and quotes are read, against labels made by hand (`tests/labelled/`) on half
 * of worldwide-dev's articles, and on the five seeds: called by `npm run bench -- understanding`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findPronouns } from "../src/corpus/entity-resolution/pronouns.ts";
import { readTaggerTables } from "../src/corpus/read-tables.ts";
import { findDates } from "../src/reading/dates/find-dates.ts";
import { datePublication } from "../src/reading/dates/publication.ts";
import { findQuotes } from "../src/reading/quotes/find-quotes.ts";
import type { DateExpression, Mention } from "../src/record/record.ts";
import { mendLabelled } from "./understanding/mended.ts";
import { count, type Tally, measureLines, printTallies } from "./understanding/tallies.ts";

interface DateLabel {
  text: string;
  nth: number;
  from?: string;
  to?: string;
}

interface QuoteLabel {
  starts: string;
  speaker?: string;
}

/** Prints the figures; there are none when the corpora are not there. */
export function printReading(figures: readonly Tally[]): void {
  if (figures.length === 0) {
    console.log("\nThe labelled news articles are not here: reading was not measured.");
    return;
  }
  console.log("\nBlocks, dates and quotes of news articles, labelled by hand");
  printTallies(figures);
}

/** @returns nothing when the labelled corpora are not there. */
export function measureReading(corporaFolder: string): Tally[] {
  const folder = join(corporaFolder, "worldwide-dev");
  if (!existsSync(folder)) return [];
  return [...measureBlocks(folder), ...measureDates(folder), ...measureQuotes(folder)];
}

function readLabels<Label>(name: string): [id: string, labels: Label][] {
  const file = join(import.meta.dirname, "../tests/labelled", `${name}.json`);
  return Object.entries(JSON.parse(readFileSync(file, "utf8")).articles);
}

function readText(folder: string, id: string): string {
  return readFileSync(join(folder, "docs", `${id}.txt`), "utf8");
}

function measureBlocks(folder: string): Tally[] {
  const articles = readLabels<Record<string, string>>("blocks");
  return measureLines(articles.map(([id, labels]) => ({ text: readText(folder, id), labels })));
}

function measureDates(folder: string): Tally[] {
  const resolved = {
    what: "dates whose day a reader can tell, given the right day",
    right: 0,
    all: 0,
  };
  const wrong = { what: "days given that are wrong", right: 0, all: 0 };
  for (const [id, labels] of readLabels<DateLabel[]>("dates")) {
    const text = readText(folder, id);
    const dates = readDates(text);
    for (const label of labels) {
      const date = findPrinted(text, label, dates);
      const right = date?.from === label.from && date?.to === label.to;
      if (label.from) count(resolved, right);
      if (date?.from) count(wrong, !right);
    }
  }
  return [resolved, wrong];
}

function readDates(text: string): DateExpression[] {
  const { reading, blocks } = mendLabelled(text);
  const { dates } = datePublication({
    text: reading.text,
    blocks,
    dates: findDates(reading.text, blocks),
    events: [],
  });
  return dates.map((date) => ({ ...date, ...reading.toSource(date) }));
}

function findPrinted(
  text: string,
  label: DateLabel,
  dates: readonly DateExpression[],
): DateExpression | undefined {
  return dates.filter(({ start, end }) => text.slice(start, end) === label.text)[label.nth];
}

function measureQuotes(folder: string): Tally[] {
  const { lexicon } = readTaggerTables();
  const found = { what: "direct speech found", right: 0, all: 0 };
  const named = { what: "speakers named in the text, found", right: 0, all: 0 };
  const wrong = { what: "speech given to the wrong speaker", right: 0, all: 0 };
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8"));
  for (const [id, labels] of readLabels<QuoteLabel[]>("quotes")) {
    const text = readText(folder, id);
    const { reading, blocks } = mendLabelled(text);
    const mentions = toMentions(text, gold[id] ?? []).map((mention) => ({
      ...mention,
      ...reading.toReading(mention),
    }));
    const people = mentions.map(({ id }) => ({ id, name: id }));
    const pronounOf = findPronouns(people, lexicon);
    const quotes = findQuotes(reading.text, blocks, mentions, pronounOf).map((quote) => ({
      ...quote,
      ...reading.toSource(quote),
    }));
    for (const { starts, speaker } of labels) {
      const quote = quotes.find(({ start }) => text.startsWith(starts, start));
      count(found, quote !== undefined);
      const isRight = isSamePerson(quote?.speaker, speaker);
      if (speaker) count(named, isRight);
      if (quote) count(wrong, quote.speaker !== undefined && !isRight);
    }
  }
  return [found, named, wrong];
}

/** "Bucaram" is who the article calls "Jorge Bucaram" elsewhere. */
function isSamePerson(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || one.split(" ").includes(other) || other.split(" ").includes(one);
}

/** The marked names as mentions; the name as printed stands for the id. */
function toMentions(
  text: string,
  spans: readonly { start: number; end: number; type: string }[],
): Mention[] {
  return spans.map(({ start, end, type }) => ({
    kind: type === "person" ? "person" : "place",
    id: text.slice(start, end),
    start,
    end,
    how: "exact",
  }));
}
