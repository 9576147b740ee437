/** The corpus → what the About page tells: scope, method, problems, all counted from this build. */
import { formatProblem } from "../corpus/problems.ts";
import type { Catalogue } from "./catalogue.ts";
import { mostMentioned } from "./catalogue.ts";
import { scopeSentence } from "./home-page.ts";
import { linkToSubject } from "./name-link.ts";
import { linkFrom, routes } from "./routes.ts";
import { formatInterval } from "./when.ts";
import { countOf } from "./wording.ts";

export type AboutPage = ReturnType<typeof toAboutPage>;

/** In: the catalogue. Out: what the About page shows. */
export function toAboutPage(catalogue: Catalogue) {
  const path = routes.about;
  const { file, leftOut } = catalogue.contents;
  return {
    path,
    name: file.name,
    description: file.description,
    note: file.note,
    scope: scopeSentence(catalogue),
    span: dateSpan(catalogue),
    files: fileSentence(catalogue),
    names: nameSentence(catalogue),
    leftOut: leftOut.map(({ file: name, problem }) => ({
      file: name,
      sentence: formatProblem(problem),
    })),
    problems: toProblems(catalogue, path),
    nowhere: mostMentioned(catalogue, "place")
      .filter(({ name }) => name.kind === "place" && !name.entry.point)
      .map((subject) => ({ ...linkToSubject(subject, path), mentions: subject.sightings.length })),
  };
}

/** The earliest and the latest day any article is dated to. */
function dateSpan({ articles }: Catalogue): string | undefined {
  const published = articles.flatMap(({ record }) => record.published ?? []);
  const [first] = published.map(({ from }) => from).sort();
  const last = published
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return undefined;
  return formatInterval({ from: first, to: last });
}

function fileSentence({ articles, contents }: Catalogue): string {
  const read = articles.length + contents.leftOut.length;
  return `${countOf(read, "file")} read: ${countOf(articles.length, "article")}, ${contents.leftOut.length} left out.`;
}

function nameSentence(catalogue: Catalogue): string {
  const count = (kind: "place" | "person" | "organisation") =>
    mostMentioned(catalogue, kind).length;
  const mentions = catalogue.articles.reduce((sum, { record }) => sum + record.mentions.length, 0);
  return `${countOf(mentions, "mention")} of ${countOf(count("place"), "place")}, ${countOf(count("person"), "person", "people")} and ${countOf(count("organisation"), "organisation")}.`;
}

function toProblems({ articles }: Catalogue, path: string) {
  return articles.flatMap(({ record }) =>
    record.problems.map((problem) => ({
      title: record.title,
      href: linkFrom(
        path,
        `${routes.asCollected(record.id)}${problem.line ? `#line-${problem.line}` : ""}`,
      ),
      line: problem.line,
      found: problem.found,
      sentence: formatProblem(problem),
    })),
  );
}
