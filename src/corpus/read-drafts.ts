/** Files → drafts of articles, and the files that have none. Each file ends as a draft, left out, or withheld. */
import type { ArticleSource } from "../formats/article-source.ts";
import { compareFiles, isRead, type SourceFile, type UnreadFile } from "../formats/source-file.ts";
import { toArticleSource } from "../formats/text-file.ts";
import type { Pack } from "../cache/pack.ts";
import type { Draft } from "../reading/read-article.ts";
import type { LeftOut, Problem } from "../record/record.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import { type AllFiles, countAllFiles, toOtherFiles } from "./other-files.ts";
import { type ArticleReading, type DraftOf, readArticles, readDraft } from "./read-articles.ts";
import { findWithholding, type WithholdEntry } from "./withhold/withhold-passages.ts";

/** What the folder holds, sorted by file name. */
export interface Drafts {
  drafts: Draft[];
  leftOut: LeftOut[];
  withheld: { file: string; draft: Draft | undefined; entry: WithholdEntry }[];
}

/** Told how far a part of the work is. */
export type OnProgress = (work: string, done: number, all: number) => void;

export interface ReadingOptions {
  /** Told after each file and each article. */
  onProgress?: OnProgress | undefined;
  /** What the last build has read, and where that of this one is kept. */
  kept?: Pack | undefined;
}

/** Reads each file that is an article; the others are named, and so are those that are withheld whole. */
export function readDrafts(
  files: readonly (SourceFile | UnreadFile)[],
  entries: readonly WithholdEntry[],
  tables: ReferenceTables,
): Drafts {
  const sorted = sortFiles(files, entries);
  const drafts = sorted.sources.map((source) => {
    const others = toOtherFiles(sorted.allFiles, source.file);
    return [source, readDraft(source, tables, others)] as const;
  });
  return sortDrafts(sorted, new Map(drafts));
}

export interface DraftOptions extends ReadingOptions, Pick<ArticleReading, "tables" | "threads"> {
  /** Which articles are read; all unless given. */
  isWanted?: (source: ArticleSource) => boolean;
}

/** Reads the files on all cores, but for what is kept. */
export async function readDraftsOnAllCores(
  files: readonly (SourceFile | UnreadFile)[],
  entries: readonly WithholdEntry[],
  { tables, threads, onProgress, kept, isWanted = () => true }: DraftOptions,
): Promise<Drafts> {
  const sorted = sortFiles(files, entries);
  const { allFiles } = sorted;
  const sources = sorted.sources.filter(isWanted);
  let done = 0;
  const onDraft = () => {
    done += 1;
    onProgress?.("Reading articles", done, sources.length);
  };
  const drafts = await readArticles(sources, { tables, allFiles, kept, threads, onDraft });
  return sortDrafts(sorted, drafts);
}

interface SortedFiles {
  read: ReadFile[];
  entryOf: (received: SourceFile | UnreadFile) => WithholdEntry | undefined;
  /** Of those that are articles. */
  sources: ArticleSource[];
  allFiles: AllFiles;
}

function sortFiles(
  files: readonly (SourceFile | UnreadFile)[],
  entries: readonly WithholdEntry[],
): SortedFiles {
  const entryOf = findWithheldFiles(files, entries);
  const read = readSources(files);
  const texts = read.flatMap(({ received, source }) =>
    "problem" in source || entryOf(received) ? [] : { file: received.file, text: source.text },
  );
  const sources = read.flatMap(({ source }) => ("problem" in source ? [] : source));
  return { read, entryOf, sources, allFiles: countAllFiles(texts) };
}

function sortDrafts({ read, entryOf }: SortedFiles, draftOf: DraftOf): Drafts {
  const found: Drafts = { drafts: [], leftOut: [], withheld: [] };
  for (const { received, source } of read) {
    const { file } = received;
    const entry = entryOf(received);
    const draft = "problem" in source ? undefined : draftOf.get(source);
    if (entry) found.withheld.push({ file, draft, entry });
    else if ("problem" in source) found.leftOut.push({ file, problem: source.problem });
    else if (draft) found.drafts.push(draft);
  }
  return found;
}

/** What withholds a file: its own entry, or that of another with the same bytes. */
function findWithheldFiles(
  files: readonly (SourceFile | UnreadFile)[],
  entries: readonly WithholdEntry[],
): (file: SourceFile | UnreadFile) => WithholdEntry | undefined {
  const byContent = new Map<string, WithholdEntry>();
  for (const received of files) {
    const entry = findWithholding(received, entries);
    const content = contentOf(received);
    if (entry && content !== undefined) byContent.set(content, entry);
  }
  return (received) =>
    findWithholding(received, entries) ?? byContent.get(contentOf(received) ?? "");
}

/** What two files with the same bytes have in common; nothing where the bytes were not read. */
function contentOf(received: SourceFile | UnreadFile): string | undefined {
  const { sha256 } = received;
  const part = isRead(received) ? received.part?.number : undefined;
  return part === undefined ? sha256 : `${sha256}#${part}`;
}

interface ReadFile {
  received: SourceFile | UnreadFile;
  source: ArticleSource | { problem: Problem };
}

/** Sorted by file name. Two files with the same bytes are one article: the later one is left out and says so. */
function readSources(files: readonly (SourceFile | UnreadFile)[]): ReadFile[] {
  const firstWith = new Map<string, string>();
  return files.toSorted(compareFiles).map((received) => {
    const source = readSource(received, firstWith);
    const content = contentOf(received);
    if (content !== undefined && !firstWith.has(content)) firstWith.set(content, received.file);
    return { received, source };
  });
}

function readSource(
  received: SourceFile | UnreadFile,
  firstWith: ReadonlyMap<string, string>,
): ReadFile["source"] {
  if (!isRead(received)) return { problem: received.problem };
  const twin = firstWith.get(contentOf(received) ?? "");
  if (twin !== undefined) return { problem: { kind: "duplicate", found: twin } };
  return toArticleSource(received);
}
