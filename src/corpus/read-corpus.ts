/** All seeds and the corpus file → the corpus: records, and the places, people and organisations they name. */
import { settleNames } from "./authority.ts";
import type { CorpusFile } from "./corpus-file.ts";
import { type CorpusEvent, findEventDates } from "./dates/events.ts";
import { datePublication } from "./published.ts";
import { findQuotes } from "./quotes.ts";
import { type Draft, readArticle } from "./read-article.ts";
import type { ArticleRecord, Organisation, Person, Place, Problem } from "./record.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import type { Seed } from "./seed.ts";
import { slugify } from "./slug.ts";

/** A file that has no page, and why. */
export interface LeftOut {
  file: string;
  problem: Problem;
}

export interface Corpus {
  file: CorpusFile;
  articles: ArticleRecord[];
  places: Place[];
  people: Person[];
  organisations: Organisation[];
  leftOut: LeftOut[];
}

/** In: seeds in any order, the corpus file, the tables. Out: the corpus, sorted by file name. */
export function readCorpus(
  seeds: readonly Seed[],
  file: CorpusFile,
  tables: ReferenceTables,
): Corpus {
  const drafts: Draft[] = [];
  const leftOut: LeftOut[] = [];
  for (const seed of [...seeds].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const draft = readArticle(seed, tables);
    if ("problem" in draft) leftOut.push({ file: seed.file, problem: draft.problem });
    else drafts.push(draft);
  }
  const { places, people, organisations, mentions } = settleNames(drafts, tables);
  const events = findEventDates(drafts);
  const articles = drafts.map((draft) => toRecord(draft, mentions.get(draft.file) ?? [], events));
  return { file, articles, places, people, organisations, leftOut };
}

function toRecord(
  draft: Draft,
  mentions: ArticleRecord["mentions"],
  events: readonly CorpusEvent[],
): ArticleRecord {
  const { text, blocks, title } = draft;
  const { published, dates, problems } = datePublication({
    text,
    blocks,
    dates: draft.dates,
    events,
  });
  return {
    id: slugify(title),
    file: draft.file,
    sha256: draft.sha256,
    bytes: draft.bytes,
    encoding: draft.encoding,
    title,
    blocks,
    repairs: draft.repairs,
    mentions,
    dates,
    ...(published && { published }),
    quotes: findQuotes(text, blocks, mentions),
    problems: [...draft.problems, ...problems],
  };
}
