/** `dateline suggest [folder]`: a draft of corpus.yaml on standard output. */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { readFolder } from "../corpus/read-folder.ts";
import { suggestCorpusFile } from "../corpus/suggest-corpus-file.ts";
import { DeskFileError } from "../desk/check-values.ts";
import { toCorpusEntries } from "../desk/correction-entries.ts";
import { readCorrections } from "../desk/corrections-file.ts";
import { printProgress } from "../print-progress.ts";
import type { CorpusEntries } from "../text/corpus-entries.ts";
import { type Command, UsageError } from "./command.ts";
import { resolvePath, toCorpusFolder } from "./paths.ts";

export const suggest: Command = {
  details: [
    "Nothing is written into the folder. Look through the draft, then save it there as corpus.yaml:",
    "dateline suggest clippings > draft.yaml",
    "Corrections that readers proposed at their desk hold in the draft as they are; the rest is in comments.",
  ],
  options: {
    corrections: {
      value: "file",
      about: "corrections of names, or a whole desk, as saved from the page Desk",
    },
  },
  run: async (commandLine) => {
    const folder = toCorpusFolder(commandLine.words[0]);
    const file = commandLine.valueOf("corrections");
    const corrections = file === undefined ? undefined : readEntries(resolvePath(file));
    const corpus = await readFolder(folder, { onProgress: printProgress });
    process.stdout.write(suggestCorpusFile(basename(folder), corpus, corrections));
  },
};

/** @throws an error that names the file and says what is wrong with it. */
function readEntries(path: string): CorpusEntries {
  if (!existsSync(path)) throw new UsageError(`There is no file ${path} to read corrections from.`);
  try {
    return toCorpusEntries(readCorrections(readFileSync(path, "utf8")));
  } catch (error) {
    if (!(error instanceof DeskFileError)) throw error;
    throw new Error(
      `${path}: ${error.message} Expected a file that the page Desk saves: the desk, or the corrections.`,
    );
  }
}
