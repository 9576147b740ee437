/** Articles for the tests of src/site: written by hand, span by span. */
import type { ArticleRecord, Mention, Repair } from "../../src/record/record.ts";
import type { Article, CorpusIndex } from "../../src/site/shared/corpus-index.ts";
import { toCorpusIndex } from "../../src/site/shared/corpus-index.ts";

export interface Sketch {
  id: string;
  text: string;
  title?: string;
  /** Kind of each non-blank line, in order: the first is the title and the others are paragraphs where it is not given. */
  kinds?: ArticleRecord["blocks"][number]["kind"][];
  /** Names as printed: every time they stand in the text they are mentions. */
  places?: string[];
  people?: string[];
  repairs?: [found: string, shown: string][];
  quotes?: string[];
  published?: ArticleRecord["published"];
  /** Dates as printed, and the day each is. */
  days?: [words: string, day: string][];
  /** Figures as printed, first time of each. */
  figures?: ({ words: string; of?: string; by?: string } & Pick<
    ArticleRecord["figures"][number],
    "value" | "limit" | "outcome" | "speaker"
  >)[];
}

/** Makes an article from what it says, with true offsets. */
export function sketchArticle(sketch: Sketch): Article {
  const { id, text, kinds = [], places = [], people = [], repairs = [], quotes = [] } = sketch;
  const { days = [], figures = [] } = sketch;
  const blocks = findLines(text).map((line, index) => ({
    kind: kinds[index] ?? (index === 0 ? ("title" as const) : ("paragraph" as const)),
    ...line,
    ...(kinds[index] === "boilerplate" && { rule: "Test rule" }),
  }));
  const [first] = blocks;
  return {
    text,
    record: {
      id,
      file: `${id}.txt`,
      original: "txt",
      sha256: "0".repeat(64),
      bytes: text.length,
      encoding: "utf-8",
      format: "plain text",
      title: sketch.title ?? (first ? text.slice(first.start, first.end) : id),
      blocks,
      repairs: repairs.flatMap(([found, shown]) =>
        findAll(text, found).map((span): Repair => ({ ...span, kind: "test damage", text: shown })),
      ),
      mentions: [...toMentions(text, "place", places), ...toMentions(text, "person", people)].sort(
        (a, b) => a.start - b.start,
      ),
      dates: days
        .flatMap(([words, day]) =>
          findAll(text, words).map((span) => ({
            ...{ ...span, from: day, to: day },
            ...{ how: "said" as const, because: "test" },
          })),
        )
        .sort((a, b) => a.start - b.start),
      quotes: quotes.flatMap((quote) => findAll(text, quote)),
      figures: figures.map((figure) => toFigure(text, figure)).sort((a, b) => a.start - b.start),
      problems: [],
      ...(sketch.published && { published: sketch.published }),
    },
  };
}

/** A corpus of these articles, with a place or person for every id they mention. */
export function corpusOf(articles: Article[], pages?: "all" | "several"): CorpusIndex {
  const ids = (kind: Mention["kind"]) => [
    ...new Set(
      articles.flatMap(({ record }) =>
        record.mentions.filter((mention) => mention.kind === kind).map(({ id }) => id),
      ),
    ),
  ];
  const named = (id: string) => ({ id, name: id, variants: [], alsoKnownAs: [], notes: [] });
  return toCorpusIndex({
    file: {
      name: "Test",
      description: "A test.",
      language: "en",
      focus: [],
      site: { index: false, colours: { light: {}, dark: {} } },
      hosts: [],
      names: { possible: "list", ...(pages && { pages }) },
    },
    articles,
    places: ids("place").map((id) => ({ ...named(id), related: [] })),
    people: ids("person").map((id) => ({ ...named(id), roles: [] })),
    organisations: [],
    leftOut: [],
    tombstones: [],
    ownParts: { pages: [] },
  });
}

function toFigure(
  text: string,
  { words, of, by, ...figure }: NonNullable<Sketch["figures"]>[number],
): ArticleRecord["figures"][number] {
  const start = text.indexOf(words);
  const behind = of === undefined ? -1 : text.indexOf(of, start);
  const source = by === undefined ? -1 : text.indexOf(by);
  return {
    ...{ start, end: start + words.length },
    ...figure,
    ...(of !== undefined && { of: { start: behind, end: behind + of.length } }),
    ...(by !== undefined && { by: { start: source, end: source + by.length } }),
  };
}

function toMentions(text: string, kind: Mention["kind"], names: string[]): Mention[] {
  return names.flatMap((name) =>
    findAll(text, name).map((span) => ({
      kind,
      id: name.toLowerCase().replaceAll(" ", "-"),
      ...span,
      how: "exact" as const,
    })),
  );
}

function findAll(text: string, words: string) {
  const spans: { start: number; end: number }[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    spans.push({ start, end: start + words.length });
  }
  return spans;
}

function findLines(text: string) {
  const lines: { start: number; end: number; line: number }[] = [];
  let start = 0;
  text.split("\n").forEach((content, index) => {
    const trimmed = content.trim();
    const from = start + content.indexOf(trimmed);
    if (trimmed !== "") lines.push({ start: from, end: from + trimmed.length, line: index + 1 });
    start += content.length + 1;
  });
  return lines;
}
