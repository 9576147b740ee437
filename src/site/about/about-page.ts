/** What the About page says: scope, method and problems, all counted from this build. */
import { splitNumber } from "../../formats/source-file.ts";
import { interfaceTag, t, tn } from "../../text/interface-language.ts";
import type { CorpusIndex } from "../shared/corpus-index.ts";
import { mostMentioned } from "../shared/corpus-index.ts";
import { linkToEntity } from "../shared/name-link.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { isReadInFull } from "../../reading/languages-in-full.ts";
import { nameLanguage } from "../../text/language-name.ts";

import { sayPartialReading } from "../shared/language.ts";
import { formatInterval } from "../../text/format-days.ts";
import { withheldSentences } from "../article/withheld-page.ts";
import { formatNumber, listOf } from "../shared/wording.ts";
import { accuracySentences } from "./accuracy.ts";
import { publishedSpan } from "../shared/when.ts";

const unknownInCorrection = 3;
const unknownShown = 60;

export type AboutPage = ReturnType<typeof toAboutPage>;

/** What the About page shows, from the corpus. */
export function toAboutPage(corpus: CorpusIndex) {
  const path = routes.about;
  const { file } = corpus.contents;
  return {
    path,
    name: file.name,
    description: file.description,
    note: file.note,
    span: dateSpan(corpus),
    files: fileSentence(corpus),
    dated: datedSentence(corpus),
    doubtful: doubtfulSentence(corpus),
    certainty: certaintySentence(corpus),
    ...languageSentences(corpus),
    accuracy: accuracySentences(),
    counts: countAll(corpus),
    problems: countProblems(corpus),
    downloads: linkFrom(path, routes.downloads),
    compare: linkFrom(path, routes.compare()),
    allProblems: linkFrom(path, routes.problems()),
    nowhere: namesWithoutPlace(corpus, path),
    withheld: withheldSentences(corpus),
  };
}

/** The languages of the articles, and which of them are read only in part. */
function languageSentences({ articles }: CorpusIndex): {
  languages: string[];
  readInPart: string[];
} {
  const tags = articles.map(({ record: { language } }) =>
    language ? new Intl.Locale(language.tag).language : undefined,
  );
  const counts = [...Map.groupBy(tags, (tag) => tag)].sort(([, a], [, b]) => b.length - a.length);
  const known = counts.flatMap(([tag, { length }]) =>
    tag === undefined
      ? []
      : `${nameLanguage(tag, interfaceTag()) ?? tag} (${formatNumber(length)})`,
  );
  if (known.length === 0) return { languages: [], readInPart: [] };
  const inPart = counts.flatMap(([tag]) =>
    tag === undefined || isReadInFull(tag) ? [] : sayPartialReading(tag),
  );
  const sentence = t("Languages: {languages}.", { languages: listOf(known) });
  const inFull = t("Names, dates, quotations and figures are read in full in English.");
  return {
    languages: inPart.length === 0 ? [sentence] : [sentence, inFull],
    readInPart: inPart,
  };
}

/** The most mentioned of the places without coordinates, and how many more there are. */
function namesWithoutPlace(corpus: CorpusIndex, path: string) {
  const unknown = mostMentioned(corpus, "place").filter(
    ({ name }) => name.kind === "place" && !name.entry.point,
  );
  return {
    shown: unknown.slice(0, unknownShown).map((entity) => linkToEntity(entity, path)),
    more: Math.max(0, unknown.length - unknownShown),
    correction: toCorrection(
      unknown.slice(0, unknownInCorrection).map(({ name }) => name.entry.name),
    ),
  };
}

/** Lines for corpus.yaml, for someone who knows the places to fill in. */
function toCorrection(names: readonly string[]): string {
  const entries = names.map(
    (name) =>
      `  # The right name:\n  #   aliases: [${JSON.stringify(name)}]\n  #   country: \n  #   point: [latitude, longitude]`,
  );
  return ["places:", ...entries].join("\n");
}

/** The earliest and the latest day of publication. */
function dateSpan({ articles }: CorpusIndex): string | undefined {
  const span = publishedSpan(articles);
  return span && formatInterval(span);
}

/** How many articles have a day of publication, and how it is known. */
function datedSentence({ articles }: CorpusIndex): string {
  const dated = articles.flatMap(({ record }) => record.published ?? []);
  const count = (how: (typeof dated)[number]["how"]) =>
    dated.filter((published) => published.how === how).length;
  const [said, inferred, corrected] = [count("said"), count("inferred"), count("corrected")];
  const ways = [
    said > 0 && tn(said, "# says so itself", "# say so themselves"),
    inferred > 0 && tn(inferred, "# was dated by what it tells", "# were dated by what they tell"),
    corrected > 0 && tn(corrected, "# by corpus.yaml", "# by corpus.yaml"),
  ].filter((way) => way !== false);
  const values = { dated: formatNumber(dated.length), ways: listOf(ways) };
  return ways.length === 0
    ? tn(articles.length, "{dated} of # article dated.", "{dated} of # articles dated.", values)
    : tn(
        articles.length,
        "{dated} of # article dated: {ways}.",
        "{dated} of # articles dated: {ways}.",
        values,
      );
}

/** How sure the tagger was of the names that have a page. */
function certaintySentence({ articles }: CorpusIndex): string | undefined {
  const certainty = new Map<string, number>();
  for (const { kind, id, certainty: own = 1 } of articles.flatMap(({ record }) => record.mentions))
    certainty.set(`${kind} ${id}`, Math.max(certainty.get(`${kind} ${id}`) ?? 0, own));
  if (certainty.size === 0) return undefined;
  const sure = [...certainty.values()].filter((own) => own >= sureFrom).length;
  return t(
    "By the software’s own estimate {sure} of these {all} names are at least 95 % sure; `dateline inspect --sample` prints twenty of them, drawn by lot, with a sentence each.",
    { sure: formatNumber(sure), all: formatNumber(certainty.size) },
  );
}

const sureFrom = 0.95;

function fileSentence({ articles, contents }: CorpusIndex): string | undefined {
  const { length } = contents.leftOut;
  if (length === 0) return undefined;
  const files = new Set(articles.map(({ record }) => splitNumber(record.file)[0]));
  return tn(
    length,
    "# file of {all} could not be read as an article.",
    "# files of {all} could not be read as an article.",
    { all: formatNumber(files.size + length) },
  );
}

const nameCounts = {
  place: (number: number) => tn(number, "place", "places"),
  person: (number: number) => tn(number, "person", "people"),
  organisation: (number: number) => tn(number, "organisation", "organisations"),
};

/** The strip of facts under the headline. */
function countAll(corpus: CorpusIndex): { what: string; count: string; href: string }[] {
  const path = routes.about;
  const toCount = (number: number, what: string, to: string) => ({
    what,
    count: formatNumber(number),
    href: linkFrom(path, to),
  });
  const all = corpus.articles.length;
  return [
    toCount(all, tn(all, "article", "articles"), routes.articles()),
    ...(["place", "person", "organisation"] as const).map((kind) => {
      const { length } = mostMentioned(corpus, kind);
      return toCount(length, nameCounts[kind](length), routes.names(kind));
    }),
  ];
}

/** How many passages may be a name, but have no page. */
function doubtfulSentence({ articles }: CorpusIndex): string | undefined {
  const possible = articles.reduce((sum, { record }) => sum + (record.possible?.length ?? 0), 0);
  if (possible === 0) return undefined;
  return tn(
    possible,
    "# more passage may be a name, but too little speaks for it.",
    "# more passages may be a name, but too little speaks for it.",
  );
}

/** Counts each kind of problem, most frequent first. */
function countProblems({ articles, contents }: CorpusIndex) {
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
    .map(([kind, count]) => ({ kind: t(kind.replaceAll("-", " ")), count }));
}
