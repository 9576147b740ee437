/** How well figures are read: marked by hand in the seeds and in news articles, most of them not looked at while the rules were written. */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FigureScore, readFigureLabels, scoreFigures } from "./score-figures.ts";
import type { Tally } from "./tallies.ts";

/** What was measured, one line each, in several sets of articles. */
export interface MeasuredFigures {
  what: string;
  sets: string[];
  figures: { what: string; tallies: Omit<Tally, "what">[] }[];
}

/** In: the folder of the labelled corpora. Out: the figures; those of the seeds alone when the corpora are not there. */
export function measureFigures(corporaFolder: string): MeasuredFigures {
  const labels = readFigureLabels();
  const documents = join(corporaFolder, "worldwide-dev", "docs");
  const sets = [
    ...(existsSync(documents)
      ? [
          {
            set: "held back",
            labels: labels.heldBack,
            score: scoreArticles(documents, labels.heldBack),
          },
          { set: "seen", labels: labels.tuned, score: scoreArticles(documents, labels.tuned) },
        ]
      : []),
    { set: "seeds", labels: labels.seeds, score: scoreFigures("seeds", labels.seeds) },
  ];
  return {
    what: "Numbers of people and things that news articles state, marked by hand before the software read them: what is counted, what befell it, who says so. The rules were written with the articles seen and the five seeds; none was made on those held back.",
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
    what: "found figures that are none",
    count: ({ invented, found }) => ({ right: invented.length, all: found }),
  },
  {
    what: "tied to a wrong subject",
    count: ({ wrongSubject, found }) => ({ right: wrongSubject.length, all: found }),
  },
  {
    what: "sources the text names, found",
    count: ({ sourceFound, sourced }) => ({ right: sourceFound, all: sourced }),
  },
  {
    what: "given to a wrong source",
    count: ({ wrongSource, found }) => ({ right: wrongSource.length, all: found }),
  },
];

/** In: figures as measured. Out: nothing; they are printed. */
export function printFigures({ sets, figures }: MeasuredFigures): void {
  console.log("\nFigures and who says so, labelled by hand, by articles");
  console.table(
    Object.fromEntries(
      figures.map(({ what, tallies }) => [
        what,
        Object.fromEntries(
          tallies.map(({ right, all }, index) => [sets[index] ?? "", `${right} of ${all}`]),
        ),
      ]),
    ),
  );
}

function scoreArticles(documents: string, labels: Parameters<typeof scoreFigures>[1]): FigureScore {
  const folder = mkdtempSync(join(tmpdir(), "dateline-figures-"));
  try {
    for (const id of Object.keys(labels)) {
      copyFileSync(join(documents, `${id}.txt`), join(folder, `${id}.txt`));
    }
    return scoreFigures(folder, labels);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
