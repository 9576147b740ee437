/** The corpus → the lines a person reads when a build or an inspection ends. */
import { formatProblem } from "../record/problems.ts";
import { nameArticle, splitNumber } from "../formats/source-file.ts";
import { countOf } from "../text/plural.ts";
import type { LeftOut } from "../record/record.ts";
import type { FolderCorpus } from "./read-folder.ts";
import { summarize } from "./summary.ts";
import type { PassedOver } from "./walk-folder.ts";

/** The parts of a corpus that are reported. */
export type ReportedCorpus = Pick<
  FolderCorpus,
  | "corpusFile"
  | "articles"
  | "people"
  | "places"
  | "organisations"
  | "leftOut"
  | "withheldFiles"
  | "leaks"
  | "passedOver"
> &
  Partial<Pick<FolderCorpus, "originals">>;

export interface ReportOptions {
  /** Each problem has a line of its own, however many there are of its kind. */
  inFull?: boolean;
}

/**
 * Lists the problems and what was understood, and last a line that adds up:
 * "412 files: 409 articles, 3 left out, 57 problems".
 */
export function formatReport(
  corpus: ReportedCorpus,
  { inFull = false }: ReportOptions = {},
): string[] {
  const { articles, leftOut, leaks, passedOver } = corpus;
  const problems = [
    ...leftOut,
    ...articles.flatMap((record) =>
      record.problems.map((problem) => ({ file: nameArticle(record), problem })),
    ),
  ];
  const lines = [
    ...(inFull ? problems.map(toLine) : groupProblems(problems)),
    ...leaks.map(
      ({ from, file, line }) =>
        `${file}:${line}: Words that corpus.yaml withholds from ${from} stand here, too; withhold them here if they are not to be published.`,
    ),
    ...formatPassedOver(passedOver),
    ...summarize(corpus),
    formatTotal(corpus, problems.length),
  ];
  return lines.map(showControls);
}

function toLine({ file, problem }: LeftOut): string {
  const place = problem.line === undefined ? file : `${file}:${problem.line}`;
  return `${place}: ${formatProblem(problem)}`;
}

/** Of a kind of problem so many have a line each. */
const maxLines = 5;

/** Many problems of one kind are one line with the first files. */
function groupProblems(problems: readonly LeftOut[]): string[] {
  return [...Map.groupBy(problems, ({ problem }) => problem.kind).values()].flatMap((group) => {
    const [first] = group;
    if (group.length <= maxLines || !first) return group.map(toLine);
    const places = [...new Set(group.map(({ file }) => file))];
    const named = places.slice(0, maxGrouped).join(", ");
    const more = places.length > maxGrouped ? ", …" : "";
    const sentence = formatProblem({ kind: first.problem.kind });
    const times = group.length > places.length ? `${countOf(group.length, "time")} in ` : "";
    return `${times}${countPlaces(places)}: ${sentence} (${named}${more})`;
  });
}

/** "27 files", or "27 articles of 2 files" where some files hold many. */
function countPlaces(places: readonly string[]): string {
  const files = new Set(places.map((place) => splitNumber(place)[0]));
  if (files.size === places.length) return countOf(files.size, "file");
  return `${countOf(places.length, "article")} of ${countOf(files.size, "file")}`;
}

const maxGrouped = 3;

function formatPassedOver({ hidden, sites }: PassedOver): string[] {
  const names = hidden.slice(0, maxNames).join(", ");
  const more = hidden.length > maxNames ? ", …" : "";
  return [
    ...sites.map((site) => `${site}: A site made by Dateline stands here; it was passed over.`),
    ...(hidden.length > 0
      ? [`${countOf(hidden.length, "hidden entry", "hidden entries")} passed over: ${names}${more}`]
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
  const names = [
    ...articles.map(({ file }) => file),
    ...leftOut.map(({ file }) => splitNumber(file)[0]),
    ...withheldFiles,
  ];
  const files = new Set(names).size;
  const withheld = withheldFiles.length === 0 ? "" : `${withheldFiles.length} withheld, `;
  return `${countOf(files, "file")}: ${countOf(articles.length, "article")}, ${withheld}${leftOut.length} left out, ${countOf(problems, "problem")}`;
}
