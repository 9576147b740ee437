/** `npm run --silent inspect -- [--all] <folder or file>`: one record a line to standard output, with `--all` also the texts and the names; the report to standard error. */
import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { toInspection } from "../corpus/inspection.ts";
import { formatReport } from "../corpus/report.ts";
import { readCorpusFolder } from "../loader.ts";
import { runCommand } from "./run-command.ts";
import { fromWhereItWasGiven } from "./resolve-path.ts";

await runCommand(() => {
  const words = process.argv.slice(2).filter((word) => word !== "--all");
  const isAll = process.argv.includes("--all");
  const path = fromWhereItWasGiven(words[0] ?? "seeds");
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  const corpus = readCorpusFolder(isFile ? dirname(path) : path);
  const isWanted = ({ file }: { file: string }) => !isFile || file === basename(path);
  const articles = corpus.articles.filter(isWanted);
  const leftOut = corpus.leftOut.filter(isWanted);

  const lines = isAll ? toInspection({ ...corpus, articles }) : articles;
  for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
  const withheldFiles = corpus.withheldFiles.filter((file) => isWanted({ file }));
  for (const line of formatReport({ ...corpus, articles, leftOut, withheldFiles }))
    process.stderr.write(`${line}\n`);
  process.exitCode = leftOut.length > 0 || articles.length === 0 ? 1 : 0;
});
