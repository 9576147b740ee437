/** All seeds and the corpus file → the corpus: records, and the places, people and organisations they name. */
import { assignIds, toTombstones, titleOf } from "./addresses.ts";
import { findPronouns } from "./entity-resolution/pronouns.ts";
import { resolveEntities } from "./entity-resolution/resolve-entities.ts";
import type { CorpusFile } from "./corpus-file.ts";
import { readPlacesAtHome } from "./home-region.ts";
import type { CorpusEvent } from "../reading/dates/dated-article.ts";
import { findCopies } from "./find-copies.ts";
import { datePublication } from "../reading/dates/publication.ts";
import { findFigures } from "../reading/figures/find-figures.ts";
import { findQuotes } from "../reading/quotes/find-quotes.ts";
import type { PronounOf } from "../reading/quotes/speaker.ts";
import type { Draft } from "../reading/read-article.ts";
import { type Drafts, readDrafts } from "./read-drafts.ts";
import type {
  ArticleRecord,
  LeftOut,
  Mention,
  Organisation,
  Person,
  Place,
  Quote,
  Tombstone,
} from "../record/record.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import { groupRoles } from "../reading/entities/roles/group-roles.ts";
import type { SourceFile, UnreadFile } from "../formats/source-file.ts";
import { toSourceFields, toSourceRecord } from "./source-record.ts";
import { findLeaks, type Leak } from "./withhold/leaks.ts";

export interface Corpus {
  corpusFile: CorpusFile;
  articles: ArticleRecord[];
  /** The decoded source text of each article by id: what the offsets of its record count in. */
  texts: ReadonlyMap<string, string>;
  places: Place[];
  people: Person[];
  organisations: Organisation[];
  leftOut: LeftOut[];
  tombstones: Tombstone[];
  /** Files that are withheld whole. */
  withheldFiles: string[];
  leaks: Leak[];
}

/**
 * Reads files as one corpus, sorted by file name.
 *
 * @param files - in any order.
 */
export function readCorpus(
  files: readonly (SourceFile | UnreadFile)[],
  corpusFile: CorpusFile,
  tables: ReferenceTables,
): Corpus {
  return joinDrafts(readDrafts(files, corpusFile.withhold, tables), corpusFile, tables);
}

/** Joins the drafts of all files to one corpus. */
export function joinDrafts(found: Drafts, corpusFile: CorpusFile, tables: ReferenceTables): Corpus {
  const { leftOut, withheld } = found;
  const drafts = readPlacesAtHome(found.drafts, tables);
  const { places, people, organisations, mentions, possible } = resolveEntities(
    drafts,
    corpusFile,
    tables,
  );
  const events = listEvents(corpusFile);
  const pronounOf = findPronouns(people, tables.lexicon);
  const ids = assignIds(found, corpusFile);
  const articles = drafts.map((draft) =>
    toRecord(draft, {
      id: ids.get(draft.file) ?? "",
      mentions: mentions.get(draft.file) ?? [],
      possible: possible.get(draft.file),
      events,
      corpusFile,
      figureWords: tables.figureWords,
      pronounOf,
    }),
  );
  const copyOf = nameCopies(drafts, articles, corpusFile);
  const rolesOf = groupRoles(
    drafts.map(({ file, reading, blocks }) => ({
      id: ids.get(file) ?? "",
      reading,
      blocks,
      mentions: mentions.get(file) ?? [],
    })),
    tables.roleWords,
  );
  return {
    corpusFile,
    articles: articles.map((record) => {
      const first = copyOf.get(record.id);
      return first === undefined ? record : { ...record, copyOf: first };
    }),
    texts: new Map(drafts.map(({ file, source }) => [ids.get(file) ?? "", source.text])),
    places,
    people: people.map((person) => ({ ...person, roles: rolesOf.get(person.id) ?? [] })),
    organisations,
    leftOut,
    tombstones: toTombstones(found, ids, corpusFile),
    withheldFiles: withheld.map(({ file }) => file),
    leaks: findLeaks(
      drafts,
      withheld.flatMap(({ draft }) => draft ?? []),
      corpusFile.withhold,
    ),
  };
}

function listEvents({ events }: CorpusFile): CorpusEvent[] {
  return events.map(({ name, aliases, date }) => ({ name, aliases, from: date, to: date }));
}

/** Groups the articles that print one text, under the id of the earliest of them. */
function nameCopies(
  drafts: readonly Draft[],
  articles: readonly ArticleRecord[],
  corpusFile: CorpusFile,
): Map<string, string> {
  const recordOf = new Map(drafts.map((draft, at) => [draft, articles[at]]));
  const compared = drafts.filter(({ file }) => corpusFile.articles[file]?.copy !== false);
  const groups = findCopies(compared).map((group) =>
    group.flatMap((draft) => recordOf.get(draft) ?? []),
  );
  return new Map(
    groups.flatMap((group) => {
      const first = group.reduce((a, b) => (startOf(b) < startOf(a) ? b : a));
      return group.map(({ id }) => [id, first.id] as const);
    }),
  );
}

/** The first day on which an article may have been published; those without one come last. */
function startOf({ published }: ArticleRecord): string {
  return published?.from ?? "9999";
}

/** What the corpus as a whole tells about one of its articles. */
interface ArticleContext {
  id: string;
  mentions: ArticleRecord["mentions"];
  possible: ArticleRecord["possible"];
  events: readonly CorpusEvent[];
  corpusFile: CorpusFile;
  figureWords: ReferenceTables["figureWords"];
  pronounOf: PronounOf;
}

/** Speech of somebody whose name is only a possible one is nobody's, not that of whoever is named beside him. */
function findKnownSpeakers(
  { text, blocks }: Draft,
  {
    mentions,
    possible = [],
    pronounOf,
  }: Pick<ArticleContext, "mentions" | "possible" | "pronounOf">,
): Quote[] {
  const known = new Set(mentions.map(({ id }) => id));
  const doubtful = possible.map(
    ({ kind, start, end }): Mention => ({
      ...{ kind, start, end },
      id: `possible ${start}`,
      how: "exact",
    }),
  );
  return findQuotes(text, blocks, [...mentions, ...doubtful], pronounOf).map(
    ({ speaker, ...quote }) => (speaker && known.has(speaker) ? { ...quote, speaker } : quote),
  );
}

/** Finds everything in the reading text, and at the end turns all offsets into those of the source. */
function toRecord(
  draft: Draft,
  { id, mentions, possible, events, corpusFile, figureWords, pronounOf }: ArticleContext,
): ArticleRecord {
  const { source, reading, text, blocks } = draft;
  const corrected = corpusFile.articles[draft.file];
  const title = titleOf(draft, corpusFile);
  const publisher = corrected?.publisher ?? draft.publisher;
  const url = corrected?.url ?? draft.url;
  const language = findLanguage(draft, corpusFile);
  const { published, dates, problems } = datePublication({
    file: source.part ? undefined : draft.file,
    text,
    language: language?.tag,
    blocks,
    dates: draft.dates,
    stated: draft.stated.date,
    address: draft.stated.url,
    events,
    ...(corrected?.date && { corrected: { from: corrected.date, to: corrected.date } }),
  });
  const quotes = findKnownSpeakers(draft, { mentions, possible, pronounOf });
  const read = { blocks, mentions, dates, suspects: draft.suspects, quotes };
  const figures = findFigures(text, read, figureWords);
  const found = toSourceRecord(
    {
      ...{ blocks, mentions, dates, quotes, figures },
      ...(possible && { possible }),
      ...(published && { published }),
      problems: [...draft.problems, ...problems],
    },
    reading,
  );
  return {
    id,
    ...locate(draft),
    sha256: source.sha256,
    bytes: source.bytes,
    encoding: source.encoding,
    format: source.format,
    ...(source.original !== undefined && { original: source.original }),
    ...toSourceFields(draft.stated, reading),
    title,
    ...(publisher && { publisher }),
    ...(url && { url }),
    ...(language && { language }),
    blocks: found.blocks,
    repairs: found.repairs,
    ...(source.links?.length && { links: source.links }),
    ...(source.styles?.length && { styles: source.styles }),
    mentions: found.mentions,
    ...(found.possible && { possible: found.possible }),
    dates: found.dates,
    ...(found.published && { published: found.published }),
    quotes: found.quotes,
    figures: found.figures,
    ...(source.withheld && { withheld: source.withheld }),
    problems: [...source.problems, ...found.problems],
  };
}

/** The file that an article stands in, and where in it. */
function locate({ source: { file, part } }: Draft): Pick<ArticleRecord, "file" | "part"> {
  if (!part) return { file };
  const { file: whole, ...place } = part;
  return { file: whole, part: place };
}

/** What a person wrote for the article, else what the file says or reads like, else what the whole corpus is said to be in. */
function findLanguage(draft: Draft, { articles, language }: CorpusFile): ArticleRecord["language"] {
  const corrected = articles[draft.file]?.language;
  if (corrected) return { tag: corrected, how: "corrected" };
  return draft.language ?? (language ? { tag: language, how: "corrected" } : undefined);
}
