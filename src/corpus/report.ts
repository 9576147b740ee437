/** The corpus → the lines a person reads when a build or an inspection ends. */
import { formatProblem } from "../record/problems.ts";
import { plural } from "../text/plural.ts";
import type { Corpus } from "./read-corpus.ts";

/** The parts of a corpus that are reported. */
export type Reported = Pick<Corpus, "articles" | "leftOut" | "withheldFiles" | "leaks">;

/** In: the corpus. Out: a line for each problem, and last one line that adds up: "412 files: 409 articles, 3 left out, 57 problems". */
export function formatReport({ articles, leftOut, withheldFiles, leaks }: Reported): string[] {
  const problems = [
    ...leftOut,
    ...articles.flatMap(({ file, problems }) => problems.map((problem) => ({ file, problem }))),
  ];
  return [
    ...problems.map(({ file, problem }) => {
      const place = problem.line === undefined ? file : `${file}:${problem.line}`;
      return `${place}: ${formatProblem(problem)}`;
    }),
    ...leaks.map(
      ({ from, file, line }) =>
        `${file}:${line}: Words that corpus.yaml withholds from ${from} stand here, too; withhold them here if they are not to be published.`,
    ),
    formatTotal({ articles, leftOut, withheldFiles, leaks }, problems.length),
  ];
}

function formatTotal({ articles, leftOut, withheldFiles }: Reported, problems: number): string {
  const files = articles.length + leftOut.length + withheldFiles.length;
  const withheld = withheldFiles.length === 0 ? "" : `${withheldFiles.length} withheld, `;
  return `${count(files, "file")}: ${count(articles.length, "article")}, ${withheld}${leftOut.length} left out, ${count(problems, "problem")}`;
}

function count(number: number, noun: string): string {
  return `${number} ${plural(number, noun)}`;
}
