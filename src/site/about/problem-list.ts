/** The list of problems found in the files, two hundred a page. */
import { t, tn } from "../../text/interface-language.ts";
import { formatFileName } from "../shared/file-name.ts";
import { problemSentences } from "../../record/problems.ts";
import type { Problem } from "../../record/record.ts";
import type { CorpusIndex } from "../shared/corpus-index.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { pagesOf, toPageLinks } from "../shared/paging.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { countOf } from "../shared/wording.ts";

export interface ProblemLine {
  file: string;
  line: number | undefined;
  /** What was found, as printed. */
  found: string | undefined;
  /** The address of the line as collected; absent for a file that was left out. */
  href: string | undefined;
}

/** The problems of one kind on one page. */
export interface ProblemGroup {
  sentence: string;
  /** In how many files of the whole corpus. */
  files: number;
  lines: ProblemLine[];
}

export type ProblemList = ReturnType<typeof toProblemList>;

const problemsOnAPage = 200;

/** The pages of the list; at least one. */
export function problemPages(corpus: CorpusIndex) {
  return pagesOf(listProblems(corpus), problemsOnAPage).map(({ number }) => ({
    path: routes.problems(number),
    number,
  }));
}

/** What one page shows, by kind of problem; those for which files were left out come first. */
export function toProblemList(corpus: CorpusIndex, number: number) {
  const path = routes.problems(number);
  const all = listProblems(corpus);
  const pages = pagesOf(all, problemsOnAPage);
  return {
    path,
    title:
      number === 1 ? t("Problems") : t("{title}, page {number}", { title: t("Problems"), number }),
    summary: `${countOf(all.length, "problem")} ${tn(new Set(all.map(({ file }) => file)).size, "in # file", "in # files")}.`,
    groups: [...Map.groupBy(pages[number - 1]?.entries ?? [], ({ problem }) => problem.kind)].map(
      ([kind, own]): ProblemGroup => ({
        sentence: t(problemSentences[kind]).replace(/\.$/, ""),
        files: new Set(all.filter(({ problem }) => problem.kind === kind).map(({ file }) => file))
          .size,
        lines: own.map(({ file, problem, id }) => ({
          file: formatFileName(file),
          line: problem.line,
          found: problem.found && formatFileName(problem.found),
          href: id === undefined ? undefined : linkFrom(path, linkTarget(id, problem)),
        })),
      }),
    ),
    about: linkFrom(path, routes.about),
    list: toList("problems", path, tableFile("problems")),
    pages: toPageLinks(number, pages.length, (page) => linkFrom(path, routes.problems(page))),
  };
}

function listProblems({ contents, articles }: CorpusIndex) {
  const byFile = [...articles].sort((a, b) => (a.record.file < b.record.file ? -1 : 1));
  const problems = [
    ...contents.leftOut.map(({ file, problem }) => ({ file, problem, id: undefined })),
    ...byFile.flatMap(({ record }) =>
      record.problems.map((problem) => ({ file: record.file, problem, id: record.id })),
    ),
  ];
  return [...Map.groupBy(problems, ({ problem }) => problem.kind).values()].flat();
}

function linkTarget(id: string, { line }: Problem): string {
  return `${routes.asCollected(id)}${line === undefined ? "" : `#line-${line}`}`;
}
