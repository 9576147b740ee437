/** Files → drafts of articles, and the files that have none. Each file ends as a draft, left out, or withheld. */
import type { ArticleSource } from "../formats/article-source.ts";
import { compareFiles, isRead, type SourceFile, type UnreadFile } from "../formats/source-file.ts";
import { toArticleSource } from "../formats/text-file.ts";
import type { Pack } from "../cache/pack.ts";
import { type Draft, type OtherFiles, readArticle } from "../reading/read-article.ts";
import { roundShare } from "../reading/structure/recurring.ts";
import type { LeftOut, Problem } from "../record/record.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import { readKept } from "./kept-drafts.ts";
import { countRecurringLines } from "./recurring-lines.ts";
import { findWholeWords } from "./whole-words.ts";
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
  /** The drafts of the last build, and where those of this one are kept. */
  kept?: Pack | undefined;
}

/** Reads each file that is an article; the others are named, and so are those that are withheld whole. */
export function readDrafts(
  files: readonly (SourceFile | UnreadFile)[],
  entries: readonly WithholdEntry[],
  tables: ReferenceTables,
  { onProgress, kept }: ReadingOptions = {},
): Drafts {
  const found: Drafts = { drafts: [], leftOut: [], withheld: [] };
  const entryOf = findWithheldFiles(files, entries);
  const sources = readSources(files);
  const texts = sources.flatMap(({ received, source }) =>
    "problem" in source || entryOf(received) ? [] : { file: received.file, text: source.text },
  );
  const words = findWholeWords(texts.map(({ text }) => text));
  const recurring = countRecurringLines(texts);
  for (const [index, { received, source }] of sources.entries()) {
    const { file } = received;
    const entry = entryOf(received);
    const shareOf = recurring(file);
    const others = { words, shareOfFiles: (line: string) => roundShare(shareOf(line)) };
    const draft = "problem" in source ? source : readOrTake(source, others);
    if (entry) found.withheld.push({ file, draft: "problem" in draft ? undefined : draft, entry });
    else if ("problem" in draft) found.leftOut.push({ file, problem: draft.problem });
    else found.drafts.push(draft);
    onProgress?.("Reading articles", index + 1, sources.length);
  }
  kept?.write();
  return found;

  function readOrTake(source: ArticleSource, others: OtherFiles): Draft {
    const read = (asked: OtherFiles) => readArticle(source, tables, asked);
    return kept ? readKept(kept, source, others, read) : read(others);
  }
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
