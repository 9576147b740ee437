/** `npm run --silent inspect -- <folder or file>`: one record a line to standard output, the report to standard error. */
import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { formatReport } from "../corpus/report.ts";
import { readCorpusFolder } from "../loader.ts";
import { runCommand } from "./run-command.ts";
import { fromWhereItWasGiven } from "./resolve-path.ts";

await runCommand(() => {
  const path = fromWhereItWasGiven(process.argv[2] ?? "seeds");
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  const corpus = readCorpusFolder(isFile ? dirname(path) : path);
  const isWanted = ({ file }: { file: string }) => !isFile || file === basename(path);
  const articles = corpus.articles.filter(isWanted);
  const leftOut = corpus.leftOut.filter(isWanted);

  for (const record of articles) process.stdout.write(`${JSON.stringify(record)}\n`);
  const withheldFiles = corpus.withheldFiles.filter((file) => isWanted({ file }));
  for (const line of formatReport({ ...corpus, articles, leftOut, withheldFiles }))
    process.stderr.write(`${line}\n`);
  process.exitCode = leftOut.length > 0 || articles.length === 0 ? 1 : 0;
});
