/** How well figures are read: marked by hand in the seeds and in news articles, most of them not looked at while the rules were written. */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FigureScore, readFigureLabels, scoreFigures } from "./score-figures.ts";
import { printSets, type SetTallies, type Tally } from "./tallies.ts";

/** What was measured, one line each, in several sets of articles. */
export interface MeasuredFigures extends SetTallies {
  what: string;
}

/** Measures the seeds, and the labelled corpora if they are there. */
export async function measureFigures(corporaFolder: string): Promise<MeasuredFigures> {
  const labels = readFigureLabels();
  const documents = join(corporaFolder, "worldwide-dev", "docs");
  const sets = [
    ...(existsSync(documents)
      ? [
          {
            set: "held back",
            labels: labels.heldBack,
            score: await scoreArticles(documents, labels.heldBack),
          },
          {
            set: "seen",
            labels: labels.tuned,
            score: await scoreArticles(documents, labels.tuned),
          },
        ]
      : []),
    { set: "seeds", labels: labels.seeds, score: await scoreFigures("seeds", labels.seeds) },
  ];
  return {
    what: "Numbers of people and things that news articles state, marked by hand before the software read them: what is counted, what happened to it, who says so. The rules were written with ten articles and the five of the demonstration at hand; none was made on those held back.",
    sets: sets.map(({ set, labels }) => `${Object.keys(labels).length} ${set}`),
    figures: lines.map(({ what, count }) => ({
      what,
      tallies: sets.map(({ score }) => count(score)),
    })),
  };
}

const lines: { what: string; count: (score: FigureScore) => Omit<Tally, "what"> }[] = [
  { what: "figures found", count: ({ right, marked }) => ({ right, all: marked }) },
  {
    what: "numbers wrongly taken for a figure",
    count: ({ invented, found }) => ({ right: invented.length, all: found }),
  },
  {
    what: "figures tied to the wrong thing",
    count: ({ wrongSubject, found }) => ({ right: wrongSubject.length, all: found }),
  },
  {
    what: "sources named in the text, found",
    count: ({ sourceFound, sourced }) => ({ right: sourceFound, all: sourced }),
  },
  {
    what: "figures given to the wrong source",
    count: ({ wrongSource, found }) => ({ right: wrongSource.length, all: found }),
  },
];

/** Prints the figures as they are published. */
export function printFigures(measured: MeasuredFigures): void {
  console.log("\nFigures and who says so, labelled by hand, by articles");
  printSets(measured);
}

async function scoreArticles(
  documents: string,
  labels: Parameters<typeof scoreFigures>[1],
): Promise<FigureScore> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-figures-"));
  try {
    for (const id of Object.keys(labels)) {
      copyFileSync(join(documents, `${id}.txt`), join(folder, `${id}.txt`));
    }
    return await scoreFigures(folder, labels);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
