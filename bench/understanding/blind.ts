/** The figures against the blind labels: organisations beside a rival's, lines, dates and direct speech. */
import {
  type BlindArticle,
  type BlindArticles,
  type BlindSet,
  publishedSets,
} from "./blind-labels.ts";
import { type BlindReading, measureBlindReading } from "./blind-reading.ts";
import { measureLines, type Tally, printTallies } from "./tallies.ts";
import type { Measured } from "./read-apart.ts";
import { addKind, type KindScore, scoreKind } from "./score.ts";

/** What is published: one figure for each subject. */
export interface Blind {
  what: string;
  articles: number;
  organisations: { name: string; exact: KindScore; overlapping: KindScore }[];
  figures: Tally[];
}

/** What each finder of names found, and the model that Dateline found them with. */
export interface Finders {
  names: Record<string, Measured["names"]>;
  modelFile: string;
}

/** `published` goes to the site; dates and direct speech are measured on both sets. */
export interface MeasuredBlind {
  published: Blind;
  lines: Tally[];
  readings: Record<BlindSet, BlindReading>;
}

/** In: the labelled articles, and what was found in them. Out: the figures. */
export function measureBlind(
  { first, second }: BlindArticles,
  { names, modelFile }: Finders,
): MeasuredBlind {
  const lines = measureLines(first.map(({ text, lines }) => ({ text, labels: lines })));
  const readings = {
    first: measureBlindReading(first, modelFile),
    second: measureBlindReading(second, modelFile),
  };
  const dates = readings[publishedSets.dates];
  const speech = readings[publishedSets.speech];
  const published = {
    what: `Measured blind: organisations and lines in ${first.length} of these articles, dates in ${dates.articles}, direct speech in ${speech.articles}. Whoever labelled them had not seen the software’s reading. No rule was made on these labels.`,
    articles: first.length,
    organisations: Object.entries(names).map(([name, found]) => ({
      name,
      exact: scoreOrganisations(first, found, "exact"),
      overlapping: scoreOrganisations(first, found, "overlapping"),
    })),
    figures: [...lines, ...dates.dates, ...speech.speech],
  };
  return { published, lines, readings };
}

function scoreOrganisations(
  articles: readonly BlindArticle[],
  names: Measured["names"],
  mode: "exact" | "overlapping",
): KindScore {
  return addKind(
    articles.map(({ id, organisations }) => {
      const found = names[id];
      if (!found) throw new Error(`${id} is not in the half that the measured model never saw.`);
      return scoreKind(
        organisations,
        found.filter(({ kind }) => kind === "organisation"),
        mode,
      );
    }),
  );
}

/** In: the figures. Out: nothing; they are printed. */
export function printBlind({ published, lines, readings }: MeasuredBlind): void {
  console.log(
    `\nBlind: ${published.articles} articles labelled by someone who had not seen the software’s reading`,
  );
  console.table(
    Object.fromEntries(
      published.organisations.flatMap(({ name, exact, overlapping }) => [
        [`${name} organisation, exact`, exact],
        [`${name} organisation, overlapping`, overlapping],
      ]),
    ),
  );
  printTallies(lines);
  for (const set of ["first", "second"] as const) printReading(set, readings[set]);
}

function printReading(set: BlindSet, { articles, dates, speech }: BlindReading): void {
  for (const [subject, tallies] of Object.entries({ dates, speech })) {
    const isPublished = publishedSets[subject as keyof typeof publishedSets] === set;
    console.log(
      `\nBlind, the ${set} set, ${articles} articles: ${subject}${isPublished ? " (published)" : ""}`,
    );
    printTallies(tallies);
  }
}
