/** The corpus → what the About page tells: scope, method, problems, all counted from this build. */
import type { Catalogue } from "./catalogue.ts";
import { mostMentioned } from "./catalogue.ts";
import { scopeSentence } from "./home-page.ts";
import { linkToSubject } from "./name-link.ts";
import { linkFrom, routes } from "./routes.ts";
import { formatInterval } from "./when.ts";
import { countOf } from "./wording.ts";
import measured from "./measured.json" with { type: "json" };

const unknownShown = 60;

export type AboutPage = ReturnType<typeof toAboutPage>;

/** In: the catalogue. Out: what the About page shows. */
export function toAboutPage(catalogue: Catalogue) {
  const path = routes.about;
  const { file } = catalogue.contents;
  return {
    path,
    name: file.name,
    description: file.description,
    note: file.note,
    scope: scopeSentence(catalogue),
    span: dateSpan(catalogue),
    files: fileSentence(catalogue),
    names: nameSentence(catalogue),
    measured: measuredSentences(),
    problems: countProblems(catalogue),
    allProblems: linkFrom(path, routes.problems()),
    nowhere: namesWithoutPlace(catalogue, path),
  };
}

/** How often the software is right, from `npm run bench -- understanding`. */
function measuredSentences(): string[] {
  const own = measured.readers.find(({ name }) => name === "dateline")?.exact;
  if (!own) throw new Error("measured.json has no figures of Dateline's own.");
  const inHundred = (share: number) => `${Math.round(share * 100)} in 100`;
  const sentence = (names: string, { precision, recall }: { precision: number; recall: number }) =>
    `${names}: ${inHundred(recall)} were found, and of those it found ${inHundred(precision)} were right.`;
  return [sentence("People", own.person), sentence("Places", own.place)];
}

/** The most mentioned of the names that are in no table of places, and how many more there are. */
function namesWithoutPlace(catalogue: Catalogue, path: string) {
  const unknown = mostMentioned(catalogue, "place").filter(
    ({ name }) => name.kind === "place" && !name.entry.point,
  );
  return {
    shown: unknown.slice(0, unknownShown).map((subject) => linkToSubject(subject, path)),
    more: Math.max(0, unknown.length - unknownShown),
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

/** Each kind of problem with its number, the most frequent first. */
function countProblems({ articles, contents }: Catalogue) {
  const counts = new Map<string, number>();
  const problems = [
    ...contents.leftOut.map(({ problem }) => problem),
    ...articles.flatMap(({ record }) => record.problems),
  ];
  for (const { kind } of problems) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .sort(([kindA, a], [kindB, b]) => b - a || (kindA < kindB ? -1 : 1))
    .map(([kind, count]) => ({ kind: kind.replaceAll("-", " "), count }));
}
