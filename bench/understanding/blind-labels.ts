/**
 * `tests/labelled/blind/` → the articles with their labels as spans: labels that were made from the
 * texts alone, by a reader who had not seen what the program makes of them.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/record/record.ts";

/** `either`: one may read it so or not, so it counts neither way. */
export interface Marked extends Span {
  either?: boolean;
}

/** Without days a reader cannot tell them from the article. */
export interface MarkedDate extends Marked {
  from?: string;
  to?: string;
}

/** `speaker`: the fullest print of the name, and any other that serves; empty where nobody is named. */
export interface MarkedQuote extends Marked {
  speaker: readonly string[];
}

export interface BlindText {
  id: string;
  text: string;
  dates: readonly MarkedDate[];
  quotes: readonly MarkedQuote[];
}

export interface BlindArticle extends BlindText {
  organisations: readonly Marked[];
  /** Kinds of the lines that are no paragraph, by number. */
  lines: Record<string, string>;
}

/** The first set is labelled in full, the second with dates and direct speech only. */
export interface BlindArticles {
  first: BlindArticle[];
  second: BlindText[];
}

interface Words {
  words: string;
  nth: number;
  either?: boolean;
}

type Days = Pick<MarkedDate, "from" | "to">;

interface Begins {
  begins: string;
  nth: number;
  speaker?: string;
  also?: readonly string[];
  either?: boolean;
}

const labelFolder = join(import.meta.dirname, "../../tests/labelled/blind");

/** @returns no articles when the labelled corpora are not there. */
export function readBlindArticles(corporaFolder: string): BlindArticles {
  const folder = join(corporaFolder, "worldwide-dev/docs");
  if (!existsSync(folder)) return { first: [], second: [] };
  const organisations = readLabels<Words[]>("organisations");
  const lines = readLabels<Record<string, string>>("blocks");
  return {
    first: readTexts(folder, { dates: "dates", quotes: "quotes" }).map((article) => ({
      ...article,
      organisations: (organisations[article.id] ?? []).map((label) =>
        toMarkedUpPart(article, label),
      ),
      lines: lines[article.id] ?? {},
    })),
    second: readTexts(folder, { dates: "dates-second", quotes: "quotes-second" }),
  };
}

/** Reads the texts that have labels of dates. */
function readTexts(folder: string, files: Record<"dates" | "quotes", string>): BlindText[] {
  const quotes = readLabels<Begins[]>(files.quotes);
  return Object.entries(readLabels<(Words & Days)[]>(files.dates)).map(([id, dates]) => {
    const text = readFileSync(join(folder, `${id}.txt`), "utf8");
    return {
      id,
      text,
      dates: dates.map((label) => ({ ...toMarkedUpPart({ id, text }, label), ...daysOf(label) })),
      quotes: (quotes[id] ?? []).map(({ begins, speaker, also = [], ...label }) => ({
        ...toMarkedUpPart({ id, text }, { ...label, words: begins }),
        speaker: speaker === undefined ? [] : [speaker, ...also],
      })),
    };
  });
}

function readLabels<Label>(name: string): Record<string, Label> {
  return JSON.parse(readFileSync(join(labelFolder, `${name}.json`), "utf8")).articles;
}

function toMarkedUpPart(
  { id, text }: Pick<BlindText, "id" | "text">,
  { words, nth, either }: Words,
): Marked {
  const start = findPrintings(text, words)[nth];
  if (start === undefined)
    throw new Error(
      `tests/labelled/blind/: expected “${words}” at least ${nth + 1} times in ${id}, found it ` +
        `${findPrintings(text, words).length} times. Correct the label or fetch the corpus anew.`,
    );
  return { start, end: start + words.length, ...(either && { either }) };
}

function daysOf({ from, to }: Days): Days {
  return from && to ? { from, to } : {};
}

/** Where words are printed in a text, one printing after the other. */
export function findPrintings(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    starts.push(at);
  return starts;
}
