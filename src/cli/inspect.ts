/** `dateline inspect [folder or file]`: one record a line to standard output, the report to standard error. */
import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { toInspection } from "../corpus/inspection.ts";
import { formatReport } from "../corpus/report.ts";
import { readFolder } from "../corpus/read-folder.ts";
import { printProgress } from "../print-progress.ts";
import type { Command } from "./command.ts";
import { toCorpusFolder } from "./paths.ts";

export const inspect: Command = {
  details: ["Exit code 1 also says that a file was left out."],
  options: {
    all: { about: "print the texts and the names, too" },
    problems: { about: "say each problem on a line of its own, however many there are" },
  },
  run: async (commandLine) => {
    const path = toCorpusFolder(commandLine.words[0]);
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
    const corpus = await readFolder(isFile ? dirname(path) : path, { onProgress: printProgress });
    const isWanted = ({ file }: { file: string }) => !isFile || file === basename(path);
    const articles = corpus.articles.filter(isWanted);
    const leftOut = corpus.leftOut.filter(isWanted);

    const lines = commandLine.has("all") ? toInspection({ ...corpus, articles }) : articles;
    for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
    const withheldFiles = corpus.withheldFiles.filter((file) => isWanted({ file }));
    const reported = { ...corpus, articles, leftOut, withheldFiles };
    for (const line of formatReport(reported, { inFull: commandLine.has("problems") }))
      process.stderr.write(`${line}\n`);
    process.exitCode = leftOut.length > 0 || articles.length === 0 ? 1 : 0;
  },
};
