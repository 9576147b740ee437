/** `dateline inspect [folder or file]`: one record a line to standard output, the report to standard error. */
import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { toInspection } from "../corpus/inspection.ts";
import { formatReport } from "../corpus/report.ts";
import type { Corpus } from "../corpus/read-corpus.ts";
import { readFolder } from "../corpus/read-folder.ts";
import { formatSample, sampleEntries } from "../corpus/sample-entries.ts";
import { printProgress } from "../print-progress.ts";
import type { Command, CommandLine } from "./command.ts";
import { toCorpusFolder } from "./paths.ts";

export const inspect: Command = {
  details: ["Exit code 1 also says that a file was left out."],
  options: {
    all: { about: "print the texts and the names, too" },
    sample: { about: "print twenty names drawn by lot, with their sentences, instead of records" },
    problems: { about: "say each problem on a line of its own, however many there are" },
  },
  run: async (commandLine) => {
    const path = toCorpusFolder(commandLine.words[0]);
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
    const corpus = await readFolder(isFile ? dirname(path) : path, { onProgress: printProgress });
    const isWanted = ({ file }: { file: string }) => !isFile || file === basename(path);
    const articles = corpus.articles.filter(isWanted);
    const leftOut = corpus.leftOut.filter(isWanted);

    for (const line of toLines({ ...corpus, articles }, commandLine))
      process.stdout.write(`${line}\n`);
    const withheldFiles = corpus.withheldFiles.filter((file) => isWanted({ file }));
    const reported = { ...corpus, articles, leftOut, withheldFiles };
    for (const line of formatReport(reported, { inFull: commandLine.has("problems") }))
      process.stderr.write(`${line}\n`);
    process.exitCode = leftOut.length > 0 || articles.length === 0 ? 1 : 0;
  },
};

function toLines(corpus: Corpus, commandLine: CommandLine): string[] {
  if (commandLine.has("sample")) return formatSample(sampleEntries(corpus));
  const lines = commandLine.has("all") ? toInspection(corpus) : corpus.articles;
  return lines.map((line) => JSON.stringify(line));
}
