/** `dateline suggest [folder]`: a draft of corpus.yaml on standard output. */
import { basename } from "node:path";
import { readFolder } from "../corpus/read-folder.ts";
import { suggestCorpusFile } from "../corpus/suggest-corpus-file.ts";
import { printProgress } from "../print-progress.ts";
import type { Command } from "./command.ts";
import { toCorpusFolder } from "./paths.ts";

export const suggest: Command = {
  details: [
    "Nothing is written into the folder. Look through the draft, then save it there as corpus.yaml:",
    "dateline suggest clippings > draft.yaml",
  ],
  options: {},
  run: async (commandLine) => {
    const folder = toCorpusFolder(commandLine.words[0]);
    const corpus = await readFolder(folder, { onProgress: printProgress });
    process.stdout.write(suggestCorpusFile(basename(folder), corpus));
  },
};
