/** The corpus → the lines a person reads when a build or an inspection ends. */
import { formatProblem } from "../record/problems.ts";
import { plural } from "../text/plural.ts";
import type { FolderCorpus } from "./read-folder.ts";
import type { PassedOver } from "./walk-folder.ts";

/** The parts of a corpus that are reported. */
export type ReportedCorpus = Pick<
  FolderCorpus,
  "articles" | "leftOut" | "withheldFiles" | "leaks" | "passedOver"
>;

/** Lists the problems, a line each, and last a line that adds up: "412 files: 409 articles, 3 left out, 57 problems". */
export function formatReport(corpus: ReportedCorpus): string[] {
  const { articles, leftOut, leaks, passedOver } = corpus;
  const problems = [
    ...leftOut,
    ...articles.flatMap(({ file, problems }) => problems.map((problem) => ({ file, problem }))),
  ];
  const lines = [
    ...problems.map(({ file, problem }) => {
      const place = problem.line === undefined ? file : `${file}:${problem.line}`;
      return `${place}: ${formatProblem(problem)}`;
    }),
    ...leaks.map(
      ({ from, file, line }) =>
        `${file}:${line}: Words that corpus.yaml withholds from ${from} stand here, too; withhold them here if they are not to be published.`,
    ),
    ...formatPassedOver(passedOver),
    formatTotal(corpus, problems.length),
  ];
  return lines.map(showControls);
}

function formatPassedOver({ hidden, sites }: PassedOver): string[] {
  const names = hidden.slice(0, maxNames).join(", ");
  const more = hidden.length > maxNames ? ", …" : "";
  return [
    ...sites.map((site) => `${site}: A site made by Dateline stands here; it was passed over.`),
    ...(hidden.length > 0
      ? [`${count(hidden.length, "hidden entry", "hidden entries")} passed over: ${names}${more}`]
      : []),
  ];
}

const maxNames = 8;

/** A file's name may hold a line end, or what a terminal takes for a command: it is shown, not done. */
function showControls(line: string): string {
  return line.replace(
    controls,
    (found) => `\\x${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const controls = /[\u0000-\u001F\u007F-\u009F]/g;

function formatTotal(
  { articles, leftOut, withheldFiles }: ReportedCorpus,
  problems: number,
): string {
  const files = articles.length + leftOut.length + withheldFiles.length;
  const withheld = withheldFiles.length === 0 ? "" : `${withheldFiles.length} withheld, `;
  return `${count(files, "file")}: ${count(articles.length, "article")}, ${withheld}${leftOut.length} left out, ${count(problems, "problem")}`;
}

function count(number: number, noun: string, many?: string): string {
  return `${number} ${plural(number, noun, many)}`;
}
