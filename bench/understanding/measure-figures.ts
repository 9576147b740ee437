/** How well figures are read: marked by hand in the seeds and in news articles, most of them not looked at while the rules were written. */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FigureScore, readFigureLabels, scoreFigures } from "./score-figures.ts";
import type { Tally } from "./tallies.ts";

export interface MeasuredFigures {
  what: string;
  figures: Tally[];
}

/** In: the folder of the labelled corpora. Out: the figures; those of the seeds alone when the corpora are not there. */
export function measureFigures(corporaFolder: string): MeasuredFigures {
  const labels = readFigureLabels();
  const documents = join(corporaFolder, "worldwide-dev", "docs");
  const seeds = toFigures("the five seeds", scoreFigures("seeds", labels.seeds));
  const others = existsSync(documents)
    ? [
        ...scoreArticles("articles held back", documents, labels.heldBack),
        ...scoreArticles("articles the rules were written with", documents, labels.tuned),
      ]
    : [];
  return {
    what: "Numbers of people and things that news articles state, marked by hand before the software read them: what is counted, what befell it, who says so. No rule was made on the articles held back.",
    figures: [...others, ...seeds],
  };
}

/** In: figures as measured. Out: nothing; they are printed. */
export function printFigures({ figures }: MeasuredFigures): void {
  console.log("\nFigures and who says so, labelled by hand");
  for (const { what, right, all } of figures) {
    console.log(`  ${what.padEnd(82)} ${right} of ${all}`);
  }
}

function scoreArticles(
  name: string,
  documents: string,
  labels: Parameters<typeof scoreFigures>[1],
): Tally[] {
  const folder = mkdtempSync(join(tmpdir(), "dateline-figures-"));
  try {
    for (const id of Object.keys(labels)) {
      copyFileSync(join(documents, `${id}.txt`), join(folder, `${id}.txt`));
    }
    return toFigures(`${Object.keys(labels).length} ${name}`, scoreFigures(folder, labels));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toFigures(where: string, score: FigureScore): Tally[] {
  const { marked, found, right, sourced, sourceFound, wrongSubject, wrongSource, invented } = score;
  return [
    { what: `figures found, in ${where}`, right, all: marked },
    { what: `found figures that are none, in ${where}`, right: invented.length, all: found },
    {
      what: `figures tied to a wrong subject, in ${where}`,
      right: wrongSubject.length,
      all: found,
    },
    { what: `sources the text names, found, in ${where}`, right: sourceFound, all: sourced },
    { what: `figures given to a wrong source, in ${where}`, right: wrongSource.length, all: found },
  ];
}
