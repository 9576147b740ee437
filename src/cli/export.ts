/** `dateline export <folder> --to <format> --out <folder>`: the corpus for a search engine or a database. */
import { openPack } from "../cache/pack.ts";
import { describeNothingToShow } from "../corpus/nothing-to-show.ts";
import { readFolder } from "../corpus/read-folder.ts";
import { formatReport } from "../corpus/report.ts";
import { exportFormats } from "../data/exports/export-formats.ts";
import { formatBytes } from "../data/downloads-page.ts";
import { runStoppable } from "../output/build/interruption.ts";
import { writeExport } from "../output/export/write-export.ts";
import { keptDrafts } from "../kept-folder.ts";
import { printProgress } from "../print-progress.ts";
import { toCorpusIndex, toContents } from "../site/shared/corpus-index.ts";
import { countOf, listOf } from "../site/shared/wording.ts";
import { nearestSpelling } from "../text/spelling.ts";
import { configOption, noCacheOption } from "./build.ts";
import { type Command, type CommandLine, UsageError } from "./command.ts";
import { openKeptOutside } from "./kept.ts";
import { resolvePath, toCorpusFolder } from "./paths.ts";

const names = Object.keys(exportFormats);

export const exportCorpus: Command = {
  details: [
    "The destination is a new or an empty folder, or one with an export that Dateline wrote.",
    "Nothing that corpus.yaml withholds is in an export. docs/scale.md says how to load it.",
    "What was read is kept as it is for a build, and taken from there.",
  ],
  options: {
    to: { value: "format", about: listOf(names, "or") },
    out: { value: "folder", about: "where the files are to be" },
    config: configOption,
    "no-cache": noCacheOption,
  },
  run: async (commandLine) => {
    const format = toFormat(commandLine.valueOf("to"));
    const out = commandLine.valueOf("out");
    if (out === undefined) throw new UsageError("Say where the export is to be: --out <folder>.");
    const folder = toCorpusFolder(commandLine.words[0]);
    const { folder: written, files } = await runStoppable((signal) =>
      writeExport({
        format,
        listFiles: async () => exportFormats[format]?.(await readIndex(folder, commandLine)) ?? [],
        corpus: folder,
        destination: resolvePath(out),
        signal,
      }),
    );
    const bytes = formatBytes(files.reduce((sum, file) => sum + file.bytes, 0));
    console.info(`${written}: ${countOf(files.length, "file")}, ${bytes}`);
  },
};

function toFormat(name: string | undefined): string {
  if (name !== undefined && Object.hasOwn(exportFormats, name)) return name;
  const nearest = name === undefined ? undefined : nearestSpelling(name, names);
  const found = name === undefined ? "" : ` There is no "${name}"`;
  const hint = nearest === undefined ? "" : ` (did you mean ${nearest}?)`;
  throw new UsageError(
    `Say what to export to: --to ${listOf(names, "or")}.${found}${hint}${found && "."}`,
  );
}

async function readIndex(folder: string, commandLine: CommandLine) {
  const config = commandLine.valueOf("config");
  const kept = commandLine.has("no-cache") ? undefined : openKeptOutside(folder);
  const corpus = await readFolder(folder, {
    kept: kept && openPack(keptDrafts(kept.folder), kept.version),
    corpusFile: config === undefined ? undefined : resolvePath(config),
    onProgress: printProgress,
  });
  for (const line of formatReport(corpus)) console.error(line);
  if (corpus.articles.length === 0) throw new Error(describeNothingToShow(folder, corpus.leftOut));
  return toCorpusIndex(toContents(corpus));
}
