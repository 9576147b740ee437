/** How many news articles are dated, on what evidence, and whether the evidence of their words is right. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findBounds } from "../../src/reading/dates/bounds.ts";
import { type Day, shiftDays } from "../../src/reading/dates/calendar.ts";
import type { DatedArticle } from "../../src/reading/dates/dated-article.ts";
import { findDates } from "../../src/reading/dates/find-dates.ts";
import { narrowByCalendar } from "../../src/reading/dates/narrow-by-calendar.ts";
import { datePublication } from "../../src/reading/dates/publication.ts";
import { findStatedDays } from "../../src/reading/dates/stated.ts";
import { mendLabelled } from "./mended.ts";
import { count, printTallies, type Tally } from "./tallies.ts";

export interface MeasuredDating {
  what: string;
  figures: Tally[];
}

/**
 * Dates every article of worldwide-dev alone, without a corpus file.
 *
 * Where the address of the page holds the day, the article is dated again without that address, and
 * what its words say of the day is compared with it.
 */
export function measureDating(corporaFolder: string): MeasuredDating {
  const texts = readTexts(join(corporaFolder, "worldwide-dev", "docs"));
  const dated = { what: "articles dated", right: 0, all: 0 };
  const addressed = { what: "of these, by a day in the address of the page", right: 0, all: 0 };
  const hidden = { what: "of these, dated when that address is taken away", right: 0, all: 0 };
  const evidence = startEvidence();
  for (const text of texts) {
    const article = readText(text);
    const isDated = datePublication(article).published !== undefined;
    count(dated, isDated);
    if (!isDated) continue;
    const day = findAddressDay(article);
    count(addressed, day !== undefined);
    if (day === undefined) continue;
    const rest = readText(text.replaceAll(addressLine, ""));
    count(hidden, datePublication(rest).published !== undefined);
    countEvidence(rest, day, evidence);
  }
  return {
    what: `Each of ${texts.length} news articles dated by itself, without a corpus file. Where the address of the page holds the day, the dates in the text are compared with it; the rules were written with these articles at hand.`,
    figures: [dated, addressed, hidden, evidence.bounds, evidence.weekdays],
  };
}

const addressLine = /^[ \t]*https?:\S+[ \t]*$/gm;

function readTexts(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

function readText(source: string): DatedArticle {
  const { reading, blocks } = mendLabelled(source);
  const { text } = reading;
  return { text, blocks, dates: findDates(text, blocks), events: [] };
}

function findAddressDay(article: DatedArticle): Day | undefined {
  const address = findStatedDays(article).find(({ label }) => label === "address");
  return address?.readings[0]?.from;
}

function startEvidence() {
  return {
    bounds: {
      what: "full dates in the text, told as past or to come, that agree with it",
      right: 0,
      all: 0,
    },
    weekdays: {
      what: "fortnights narrowed down by weekdays in the text that still hold it",
      right: 0,
      all: 0,
    },
  };
}

/** Compares what the words of an article say of its day with the day that is known. */
function countEvidence(
  article: DatedArticle,
  day: Day,
  { bounds, weekdays }: ReturnType<typeof startEvidence>,
): void {
  for (const { from = day, to = day } of findBounds(article))
    count(bounds, from <= day && day <= to);
  const fortnight = { from: shiftDays(day, -7), to: shiftDays(day, 6) };
  const { from, to, because } = narrowByCalendar(article, fortnight);
  if (because.length > 0) count(weekdays, from <= day && day <= to);
}

/** Prints the figures as they are published. */
export function printDating({ what, figures }: MeasuredDating): void {
  console.log(`\nPublication dates. ${what}`);
  printTallies(figures);
}
