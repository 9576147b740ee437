/** All seeds and the corpus file → the corpus: records, and the places, people and organisations they name. */
import { settleNames } from "./authority/settle-names.ts";
import type { CorpusFile } from "./corpus-file.ts";
import { type CorpusEvent, findEventDates } from "./dates/events.ts";
import { datePublication } from "./published.ts";
import { findFigures } from "./figures.ts";
import { findQuotes } from "./quotes.ts";
import { type Draft, readArticle } from "./read-article.ts";
import type {
  ArticleRecord,
  LeftOut,
  Organisation,
  Person,
  Place,
  Problem,
  Role,
  Tombstone,
} from "./record.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import { findRoles } from "./roles/find-roles.ts";
import type { Seed } from "./seed.ts";
import { slugify } from "./slug.ts";
import { findWithholding, type WithholdEntry } from "./withhold.ts";
import { findRemains, type Remains } from "./withhold/remains.ts";

export interface Corpus {
  corpusFile: CorpusFile;
  articles: ArticleRecord[];
  places: Place[];
  people: Person[];
  organisations: Organisation[];
  leftOut: LeftOut[];
  tombstones: Tombstone[];
  /** Files that are withheld whole. */
  withheldFiles: string[];
  remains: Remains[];
}

/** In: seeds in any order, the corpus file, the tables. Out: the corpus, sorted by file name. */
export function readCorpus(
  seeds: readonly Seed[],
  corpusFile: CorpusFile,
  tables: ReferenceTables,
): Corpus {
  const found = readDrafts(seeds, corpusFile.withhold, tables);
  const { drafts, leftOut, withheld } = found;
  const { places, people, organisations, mentions } = settleNames(drafts, corpusFile, tables);
  const events = [...listEvents(corpusFile), ...findEventDates(drafts)];
  const ids = giveIds(found, corpusFile);
  const articles = drafts.map((draft) =>
    toRecord(draft, {
      id: ids.get(draft.file) ?? "",
      mentions: mentions.get(draft.file) ?? [],
      events,
      corpusFile,
      figureWords: tables.figureWords,
    }),
  );
  const texts = new Map(drafts.map((draft) => [draft.file, draft.text]));
  const rolesOf = groupRoles(articles, texts, tables);
  return {
    corpusFile,
    articles,
    places,
    people: people.map((person) => ({ ...person, roles: rolesOf.get(person.id) ?? [] })),
    organisations,
    leftOut,
    tombstones: raiseTombstones(found, ids, corpusFile.withhold),
    withheldFiles: withheld.map(({ seed }) => seed.file),
    remains: findRemains(
      texts,
      withheld.map(({ seed }) => seed),
      corpusFile.withhold,
    ),
  };
}

/** A name that ends like an article's file: "a.txt", "a.md"; or has no ending. */
const articleFile = /(?:^|\/)[^./]+$|\.(?:txt|text|md|markdown)$/i;

/** What the folder holds, sorted by file name. */
interface Drafts {
  drafts: Draft[];
  leftOut: LeftOut[];
  withheld: { seed: Seed; draft: Draft | undefined; entry: WithholdEntry }[];
}

function readDrafts(
  seeds: readonly Seed[],
  entries: readonly WithholdEntry[],
  tables: ReferenceTables,
): Drafts {
  const found: Drafts = { drafts: [], leftOut: [], withheld: [] };
  const withheldBytes = new Map<string, WithholdEntry>();
  for (const { file, sha256 } of seeds) {
    const entry = findWithholding(file, entries);
    if (entry) withheldBytes.set(sha256, entry);
  }
  const files = new Map<string, string>();
  for (const seed of [...seeds].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const entry = withheldBytes.get(seed.sha256);
    const draft = readDraft(seed, files.get(seed.sha256), tables);
    if (entry) found.withheld.push({ seed, draft: "problem" in draft ? undefined : draft, entry });
    else if ("problem" in draft) found.leftOut.push({ file: seed.file, problem: draft.problem });
    else found.drafts.push(draft);
    if (!files.has(seed.sha256)) files.set(seed.sha256, seed.file);
  }
  return found;
}

/** Two files with the same bytes are one article: the later one by name is left out and says so. */
function readDraft(
  seed: Seed,
  twin: string | undefined,
  tables: ReferenceTables,
): Draft | { problem: Problem } {
  if (!articleFile.test(seed.file)) return { problem: { kind: "file-type" } };
  if (twin !== undefined && seed.bytes.length > 0)
    return { problem: { kind: "duplicate", found: twin } };
  return readArticle(seed, tables);
}

/**
 * Out: the id of each article by its file: the headline's slug; a later article with the same headline
 * adds the beginning of its own hash. A withheld article keeps its id, so that no other gets it.
 */
function giveIds({ drafts, withheld }: Drafts, corpusFile: CorpusFile): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const all = [...drafts, ...withheld.flatMap(({ draft }) => draft ?? [])];
  for (const draft of all.sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const slug = slugify(titleOf(draft, corpusFile));
    const id = taken.has(slug) ? `${slug}-${draft.sha256.slice(0, 8)}` : slug;
    taken.add(id);
    ids.set(draft.file, id);
  }
  return ids;
}

function titleOf({ file, title }: Draft, corpusFile: CorpusFile): string {
  return corpusFile.articles[file]?.title ?? title;
}

/** Out: a tombstone for each withheld article, and for each address that the corpus file withholds; sorted by id. */
function raiseTombstones(
  { withheld }: Drafts,
  ids: ReadonlyMap<string, string>,
  entries: readonly WithholdEntry[],
): Tombstone[] {
  const published = [
    ...withheld.map(({ seed, entry }) => ({ ...entry, address: ids.get(seed.file) })),
    ...entries,
  ];
  return published
    .flatMap(({ address, because, tombstone }) =>
      address === undefined || !tombstone ? [] : [{ id: address, because }],
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function listEvents({ events }: CorpusFile): CorpusEvent[] {
  return events.map(({ name, aliases, date }) => ({ name, aliases, from: date, to: date }));
}

/** What the corpus as a whole tells about one of its articles. */
interface Known {
  id: string;
  mentions: ArticleRecord["mentions"];
  events: readonly CorpusEvent[];
  corpusFile: CorpusFile;
  figureWords: ReferenceTables["figureWords"];
}

function toRecord(
  draft: Draft,
  { id, mentions, events, corpusFile, figureWords }: Known,
): ArticleRecord {
  const { text, blocks } = draft;
  const corrected = corpusFile.articles[draft.file];
  const title = titleOf(draft, corpusFile);
  const publisher = corrected?.publisher ?? draft.publisher;
  const url = corrected?.url ?? draft.url;
  const { published, dates, problems } = datePublication({
    text,
    blocks,
    dates: draft.dates,
    events,
    ...(corrected?.date && { corrected: { from: corrected.date, to: corrected.date } }),
  });
  const quotes = findQuotes(text, blocks, mentions);
  const read = { blocks, mentions, dates, repairs: draft.repairs, quotes };
  return {
    id,
    file: draft.file,
    sha256: draft.sha256,
    bytes: draft.bytes,
    encoding: draft.encoding,
    title,
    ...(publisher && { publisher }),
    ...(url && { url }),
    blocks,
    repairs: draft.repairs,
    mentions,
    dates,
    ...(published && { published }),
    quotes,
    figures: findFigures(text, read, figureWords),
    ...(draft.withheld && { withheld: draft.withheld }),
    problems: [...draft.problems, ...problems],
  };
}

/** Out: the roles that the texts state, by the id of the person. */
function groupRoles(
  articles: readonly ArticleRecord[],
  texts: ReadonlyMap<string, string>,
  tables: ReferenceTables,
): Map<string, Role[]> {
  const rolesOf = new Map<string, Role[]>();
  for (const { id, file, blocks, mentions } of articles) {
    const text = texts.get(file) ?? "";
    for (const { person, start, end } of findRoles(text, blocks, mentions, tables.roleWords)) {
      const roles = rolesOf.get(person) ?? [];
      roles.push({ text: text.slice(start, end), article: id, start, end });
      rolesOf.set(person, roles);
    }
  }
  return rolesOf;
}
