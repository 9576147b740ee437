/**
 * The loader: the folder that this process is about, read into typed records before a page is made. Which folder, the
 * command that started the process says in the environment.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { describeNothingToShow } from "./corpus/nothing-to-show.ts";
import { type FolderCorpus, readFolder } from "./corpus/read-folder.ts";
import type { ReferenceTables } from "./corpus/reference-tables.ts";
import { formatReport } from "./corpus/report.ts";
import { hasCorpus, holdCorpus } from "./held-corpus.ts";
import { openKeptDrafts } from "./kept-folder.ts";
import { setNewSite } from "./new-site.ts";
import { printProgress } from "./print-progress.ts";

/** The corpus folder: DATELINE_CORPUS, or seeds/. */
export function corpusFolder(): string {
  return resolve(process.env["DATELINE_CORPUS"] ?? "seeds");
}

/** Where corpus.yaml is, if it does not stand in that folder: DATELINE_CONFIG. */
export function corpusFileElsewhere(): string | undefined {
  return process.env["DATELINE_CONFIG"];
}

/** The corpus, and what was said of it: the next build says it again if nothing has changed. */
export interface ReadCorpus {
  corpus: FolderCorpus;
  report: string[];
}

/**
 * Reads the corpus, and says what was odd in it.
 *
 * @throws when there is nothing to show, and when corpus.yaml has a mistake.
 */
export async function readConfiguredCorpus(tables?: ReferenceTables): Promise<ReadCorpus> {
  // Pages of an earlier reading, while developing, may have set another: what is read is told in English.
  globalThis.datelineLanguage = undefined;
  const corpus = await readFolder(corpusFolder(), {
    tables,
    corpusFile: corpusFileElsewhere(),
    onProgress: printProgress,
    kept: openKeptDrafts(),
  });
  const report = [...formatReport(corpus), ...reportLanguage(corpus.ownParts)];
  for (const line of report) console.info(line);
  const { articles, tombstones, leftOut } = corpus;
  // A corpus of which everything is withheld still has pages: they say so.
  if (articles.length + tombstones.length > 0) return { corpus, report };
  throw new Error(describeNothingToShow(corpusFolder(), leftOut));
}

/** Reads the corpus for the pages. @returns what was said of it */
export async function loadCorpus(): Promise<string[]> {
  const { corpus, report } = await readConfiguredCorpus();
  holdCorpus(corpus);
  return report;
}

/** In a build by Astro's own command, too, the corpus is there before the pages are. */
export function corpusLoader(): AstroIntegration {
  return {
    name: "dateline-loader",
    hooks: {
      "astro:config:done": ({ config }) => setNewSite(fileURLToPath(config.outDir)),
      "astro:build:start": async () => {
        if (!hasCorpus()) await loadCorpus();
      },
    },
  };
}

/** How much of the interface stays English. */
function reportLanguage({ language }: FolderCorpus["ownParts"]): string[] {
  if (!language || language.missing === 0) return [];
  return [
    `Interface: ${language.tag}; ${language.missing} of ${language.all} sentences are in no dictionary and stay English.`,
  ];
}
