/**
 * How well the build finds the persons and places of news it was not tuned on, and how fast, against
 * ready-made libraries in the same run. The figures also go to src/site/about/measured.json, for
 * About, and as tables to docs/accuracy.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { writeTaggerModel } from "../src/reading/entities/tagger/model.ts";
import { readReferenceTables } from "../src/corpus/read-tables.ts";
import {
  type Half,
  hasCorpora,
  type LabelledDocument,
  readColumns,
  readWorldwide,
} from "../scripts/tagger/corpora.ts";
import { toExamples } from "../scripts/tagger/examples.ts";
import { settings, train } from "../scripts/tagger/train.ts";
import { type MeasuredFile, toAccuracyTables } from "./understanding/accuracy-tables.ts";
import { measureReading, printReading } from "./understanding-blocks.ts";
import { type Blind, measureBlind, printBlind } from "./understanding/blind.ts";
import { readBlindArticles } from "./understanding/blind-labels.ts";
import { type MeasuredDating, measureDating, printDating } from "./understanding/measure-dating.ts";
import {
  type MeasuredFigures,
  measureFigures,
  printFigures,
} from "./understanding/measure-figures.ts";
import {
  type MeasuredEntries,
  measureEntries,
  printMentions,
} from "./understanding/measure-entries.ts";
import { type MeasuredPronouns, measurePronouns } from "./understanding/measure-pronouns.ts";
import { printSets, printTallies, type Tally } from "./understanding/tallies.ts";
import { type Measured, readApart } from "./understanding/read-apart.ts";
import { scoreSeeds } from "./understanding/score-seeds.ts";
import { addScores, type Score, score } from "./understanding/score.ts";

const command = "npm run bench -- understanding";
const corporaFolder = resolve(process.env["DATELINE_CORPORA"] ?? "../shared/corpora");
const measuredFile = "src/site/about/measured.json";
const accuracyFile = "docs/accuracy.md";
const readers = ["dateline", "compromise", "wink-nlp"] as const;
/** wink-nlp knows no persons and places: only its speed and memory are compared. */
const finders = ["dateline", "compromise"] as const;

/** Prints the figures; writes them down when the labelled corpora are there. */
export async function run(): Promise<void> {
  const seeds = scoreSeeds();
  printScores("The seeds, spans that overlap (the shipped model)", { dateline: seeds });
  if (!hasCorpora(corporaFolder)) {
    console.log(
      `\nThe labelled news articles are not in ${corporaFolder}: only the seeds were measured.\n` +
        "Name their folder in DATELINE_CORPORA to measure the rest.",
    );
    return;
  }
  const report = readWorldwide(corporaFolder, "report");
  const articles = readBlindArticles(corporaFolder);
  const { measured, blind, entries } = await withHalfModel("learn", async (modelFile) => {
    const measured = await measureAll(report, modelFile);
    const names = Object.fromEntries(finders.map((name) => [name, measured[name].names]));
    const blind = measureBlind(articles, { names, modelFile });
    return { measured, blind, entries: measureEntries(report, modelFile) };
  });
  for (const mode of ["exact", "overlapping"] as const)
    printScores(
      `${report.length} news articles the measured model never saw, ${mode} spans`,
      Object.fromEntries(finders.map((name) => [name, scoreAll(report, measured[name], mode)])),
    );
  printSpeed(measured);
  console.log(`\nEntries. ${entries.what}`);
  printSets(entries);
  printMentions(entries);
  const reading = measureReading(corporaFolder);
  printReading(reading);
  printBlind(blind);
  const pronouns = await withHalfModel("report", (modelFile) =>
    measurePronouns(corporaFolder, modelFile),
  );
  console.log(`\nPronouns. ${pronouns.what}`);
  printTallies(pronouns.figures);
  const dating = measureDating(corporaFolder);
  printDating(dating);
  const told = await measureFigures(corporaFolder);
  printFigures(told);
  await writeMeasured(report, measured, {
    ...{ seeds, reading, blind, pronouns, entries, dating, told },
  });
}

/** Trains on everything but the other half; what ships is trained on all and is not measured here. */
async function withHalfModel<T>(
  half: Half,
  use: (modelFile: string) => Promise<T> | T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  const file = join(folder, "half.model");
  const learn = [...readWorldwide(corporaFolder, half), ...readColumns(corporaFolder)];
  console.log(`\nTraining on ${learn.length} other documents …`);
  writeFileSync(file, writeTaggerModel(train(toExamples(learn, readReferenceTables()), settings)));
  try {
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type AllMeasured = Record<(typeof readers)[number], Measured>;

/** One process after the other, so that each has the core and the memory to itself. */
async function measureAll(
  documents: readonly LabelledDocument[],
  modelFile: string,
): Promise<AllMeasured> {
  const texts = documents.map(({ id, text }) => ({ id, text }));
  const measured: Partial<AllMeasured> = {};
  for (const name of readers) measured[name] = await readApart(name, texts, modelFile);
  return measured as AllMeasured;
}

function scoreAll(
  documents: readonly LabelledDocument[],
  measured: Measured,
  mode: "exact" | "overlapping",
): Score {
  return addScores(documents.map(({ id, names }) => score(names, measured.names[id] ?? [], mode)));
}

function printScores(title: string, scores: Record<string, Score>): void {
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      Object.entries(scores).flatMap(([name, score]) =>
        Object.entries(score)
          .filter(([, { marked }]) => marked > 0)
          .map(([kind, own]) => [`${name} ${kind}`, own]),
      ),
    ),
  );
}

function printSpeed(measured: AllMeasured): void {
  console.log(
    "\nSpeed and memory, one process each, on the same articles (wink-nlp finds no names)",
  );
  console.table(
    Object.fromEntries(
      readers.map((name) => [
        name,
        {
          "MB/s and core": measured[name].megabytesPerSecond,
          "times compromise":
            Math.round(
              (10 * measured[name].megabytesPerSecond) / measured.compromise.megabytesPerSecond,
            ) / 10,
          "peak MB": measured[name].peakMegabytes,
        },
      ]),
    ),
  );
}

async function writeMeasured(
  documents: readonly LabelledDocument[],
  measured: AllMeasured,
  {
    seeds,
    reading,
    blind,
    pronouns,
    entries,
    dating,
    told,
  }: {
    seeds: Score;
    reading: readonly Tally[];
    blind: Blind;
    pronouns: MeasuredPronouns;
    entries: MeasuredEntries;
    dating: MeasuredDating;
    told: MeasuredFigures;
  },
): Promise<void> {
  const figures = {
    command,
    what: `Persons, places and organisations in ${documents.length} news articles from all continents (half of the development half of en-worldwide-newswire, Stanford NLP), marked by hand and not used for training the measured model. What ships is trained on them too.`,
    readers: readers.map((name) => ({
      name,
      ...(name !== "wink-nlp" && {
        exact: scoreAll(documents, measured[name], "exact"),
        overlapping: scoreAll(documents, measured[name], "overlapping"),
      }),
      megabytesPerSecond: measured[name].megabytesPerSecond,
      peakMegabytes: measured[name].peakMegabytes,
    })),
    reading: {
      what: "Lines, dates and direct speech of news articles of the same collection, marked by hand with the software's reading beside it; some rules were mended after they were seen.",
      figures: reading,
    },
    blind,
    pronouns,
    entries,
    dating,
    told,
    seeds: {
      what: "The five articles of seeds/, overlapping spans, the shipped model.",
      person: seeds.person,
      place: seeds.place,
    },
  };
  await writeFormatted(measuredFile, JSON.stringify(figures));
  const written: unknown = JSON.parse(readFileSync(measuredFile, "utf8"));
  await writeFormatted(accuracyFile, toAccuracyTables(written as MeasuredFile));
  console.log(`\nWritten to ${measuredFile} and ${accuracyFile}.`);
}

async function writeFormatted(file: string, text: string): Promise<void> {
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(text, { ...options, filepath: file }));
}
