/** All seeds and the corpus file → the corpus: records, and the places, people and organisations they name. */
import { settleNames } from "./authority/settle-names.ts";
import type { CorpusFile } from "./corpus-file.ts";
import { type CorpusEvent, findEventDates } from "./dates/events.ts";
import { datePublication } from "./published.ts";
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
} from "./record.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import { findRoles } from "./roles/find-roles.ts";
import type { Seed } from "./seed.ts";
import { slugify } from "./slug.ts";

export interface Corpus {
  corpusFile: CorpusFile;
  articles: ArticleRecord[];
  places: Place[];
  people: Person[];
  organisations: Organisation[];
  leftOut: LeftOut[];
}

/** In: seeds in any order, the corpus file, the tables. Out: the corpus, sorted by file name. */
export function readCorpus(
  seeds: readonly Seed[],
  corpusFile: CorpusFile,
  tables: ReferenceTables,
): Corpus {
  const { drafts, leftOut } = readDrafts(seeds, tables);
  const { places, people, organisations, mentions } = settleNames(drafts, corpusFile, tables);
  const events = [...listEvents(corpusFile), ...findEventDates(drafts)];
  const ids = new Set<string>();
  const articles = drafts.map((draft) => {
    const known = { mentions: mentions.get(draft.file) ?? [], events, corpusFile };
    const record = toRecord(draft, known);
    const id = toFreeId(record, ids);
    ids.add(id);
    return { ...record, id };
  });
  const texts = new Map(drafts.map((draft) => [draft.file, draft.text]));
  const rolesOf = groupRoles(articles, texts, tables);
  return {
    corpusFile,
    articles,
    places,
    people: people.map((person) => ({ ...person, roles: rolesOf.get(person.id) ?? [] })),
    organisations,
    leftOut,
  };
}

/** A name that ends like an article's file: "a.txt", "a.md"; or has no ending. */
const articleFile = /(?:^|\/)[^./]+$|\.(?:txt|text|md|markdown)$/i;

function readDrafts(
  seeds: readonly Seed[],
  tables: ReferenceTables,
): { drafts: Draft[]; leftOut: LeftOut[] } {
  const drafts: Draft[] = [];
  const leftOut: LeftOut[] = [];
  const files = new Map<string, string>();
  for (const seed of [...seeds].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const draft = readDraft(seed, files.get(seed.sha256), tables);
    if ("problem" in draft) leftOut.push({ file: seed.file, problem: draft.problem });
    else drafts.push(draft);
    if (!files.has(seed.sha256)) files.set(seed.sha256, seed.file);
  }
  return { drafts, leftOut };
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

/** The headline's slug; a later article with the same headline adds the beginning of its own hash. */
function toFreeId({ id, sha256 }: ArticleRecord, taken: ReadonlySet<string>): string {
  return taken.has(id) ? `${id}-${sha256.slice(0, 8)}` : id;
}

function listEvents({ events }: CorpusFile): CorpusEvent[] {
  return events.map(({ name, aliases, date }) => ({ name, aliases, from: date, to: date }));
}

/** What the corpus as a whole tells about one of its articles. */
interface Known {
  mentions: ArticleRecord["mentions"];
  events: readonly CorpusEvent[];
  corpusFile: CorpusFile;
}

function toRecord(draft: Draft, { mentions, events, corpusFile }: Known): ArticleRecord {
  const { text, blocks } = draft;
  const corrected = corpusFile.articles[draft.file];
  const title = corrected?.title ?? draft.title;
  const publisher = corrected?.publisher ?? draft.publisher;
  const url = corrected?.url ?? draft.url;
  const language = findLanguage(draft, corpusFile);
  const { published, dates, problems } = datePublication({
    text,
    blocks,
    dates: draft.dates,
    events,
    ...(corrected?.date && { corrected: { from: corrected.date, to: corrected.date } }),
  });
  return {
    id: slugify(title),
    file: draft.file,
    sha256: draft.sha256,
    bytes: draft.bytes,
    encoding: draft.encoding,
    title,
    ...(publisher && { publisher }),
    ...(url && { url }),
    ...(language && { language }),
    blocks,
    repairs: draft.repairs,
    mentions,
    dates,
    ...(published && { published }),
    quotes: findQuotes(text, blocks, mentions),
    problems: [...draft.problems, ...problems],
  };
}

/** What a person wrote for the article, else what the file says or reads like, else what the whole corpus is said to be in. */
function findLanguage(draft: Draft, { articles, language }: CorpusFile): ArticleRecord["language"] {
  const corrected = articles[draft.file]?.language;
  if (corrected) return { tag: corrected, how: "corrected" };
  return draft.language ?? (language ? { tag: language, how: "corrected" } : undefined);
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
