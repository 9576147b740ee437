/** All seeds and the corpus file → the corpus: records, and the places, people and organisations they name. */
import { giveIds, raiseTombstones, titleOf } from "./addresses.ts";
import { resolveEntities } from "./entity-resolution/resolve-entities.ts";
import type { CorpusFile } from "./corpus-file.ts";
import type { CorpusEvent } from "../reading/dates/dated-article.ts";
import { datePublication } from "../reading/dates/publication.ts";
import { findFigures } from "../reading/figures/find-figures.ts";
import { findQuotes } from "../reading/quotes/find-quotes.ts";
import type { Draft } from "../reading/read-article.ts";
import { readDrafts } from "./read-drafts.ts";
import type {
  ArticleRecord,
  LeftOut,
  Organisation,
  Person,
  Place,
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
  /** The decoded source text of each article by its file: what the offsets of its record count in. */
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

/** In: seeds in any order, the corpus file, the tables. Out: the corpus, sorted by file name. */
export function readCorpus(
  files: readonly (SourceFile | UnreadFile)[],
  corpusFile: CorpusFile,
  tables: ReferenceTables,
): Corpus {
  const found = readDrafts(files, corpusFile.withhold, tables);
  const { drafts, leftOut, withheld } = found;
  const { places, people, organisations, mentions, possible } = resolveEntities(
    drafts,
    corpusFile,
    tables,
  );
  const events = listEvents(corpusFile);
  const ids = giveIds(found, corpusFile);
  const articles = drafts.map((draft) =>
    toRecord(draft, {
      id: ids.get(draft.file) ?? "",
      mentions: mentions.get(draft.file) ?? [],
      possible: possible.get(draft.file),
      events,
      corpusFile,
      figureWords: tables.figureWords,
    }),
  );
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
    articles,
    texts: new Map(drafts.map(({ file, source }) => [file, source.text])),
    places,
    people: people.map((person) => ({ ...person, roles: rolesOf.get(person.id) ?? [] })),
    organisations,
    leftOut,
    tombstones: raiseTombstones(found, ids, corpusFile),
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

/** What the corpus as a whole tells about one of its articles. */
interface Known {
  id: string;
  mentions: ArticleRecord["mentions"];
  possible: ArticleRecord["possible"];
  events: readonly CorpusEvent[];
  corpusFile: CorpusFile;
  figureWords: ReferenceTables["figureWords"];
}

/** Everything is found in the reading text, and led back to the source at the end. */
function toRecord(
  draft: Draft,
  { id, mentions, possible, events, corpusFile, figureWords }: Known,
): ArticleRecord {
  const { source, reading, text, blocks } = draft;
  const corrected = corpusFile.articles[draft.file];
  const title = titleOf(draft, corpusFile);
  const publisher = corrected?.publisher ?? draft.publisher;
  const url = corrected?.url ?? draft.url;
  const language = findLanguage(draft, corpusFile);
  const { published, dates, problems } = datePublication({
    text,
    blocks,
    dates: draft.dates,
    stated: draft.stated.date,
    address: draft.stated.url,
    events,
    ...(corrected?.date && { corrected: { from: corrected.date, to: corrected.date } }),
  });
  const quotes = findQuotes(text, blocks, mentions);
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
    file: draft.file,
    sha256: source.sha256,
    bytes: source.bytes,
    encoding: source.encoding,
    format: source.format,
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

/** What a person wrote for the article, else what the file says or reads like, else what the whole corpus is said to be in. */
function findLanguage(draft: Draft, { articles, language }: CorpusFile): ArticleRecord["language"] {
  const corrected = articles[draft.file]?.language;
  if (corrected) return { tag: corrected, how: "corrected" };
  return draft.language ?? (language ? { tag: language, how: "corrected" } : undefined);
}
