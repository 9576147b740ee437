/** The corpus → the lines a person reads when a build or an inspection ends. */
import { formatProblem } from "./problems.ts";
import type { Corpus } from "./read-corpus.ts";

/** In: the corpus. Out: a line for each problem, and last one line that adds up: "412 files: 409 articles, 3 left out, 57 problems". */
export function formatReport({
  articles,
  leftOut,
}: Pick<Corpus, "articles" | "leftOut">): string[] {
  const problems = [
    ...leftOut,
    ...articles.flatMap(({ file, problems }) => problems.map((problem) => ({ file, problem }))),
  ];
  return [
    ...problems.map(({ file, problem }) => {
      const place = problem.line === undefined ? file : `${file}:${problem.line}`;
      return `${place}: ${formatProblem(problem)}`;
    }),
    formatTotal(articles.length, leftOut.length, problems.length),
  ];
}

function formatTotal(articles: number, leftOut: number, problems: number): string {
  const files = articles + leftOut;
  return `${count(files, "file")}: ${count(articles, "article")}, ${leftOut} left out, ${count(problems, "problem")}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
