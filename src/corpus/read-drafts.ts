/** Files → drafts of articles, and the files that have none: each has one of three ends. */
import { readPlainText } from "../formats/plain-text.ts";
import { isRead, type SourceFile, type UnreadFile } from "../formats/source-file.ts";
import { type Draft, readArticle } from "../reading/read-article.ts";
import type { LeftOut, Problem } from "../record/record.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import { findWithholding, type WithholdEntry } from "./withhold/withhold-passages.ts";

/** What the folder holds, sorted by file name. */
export interface Drafts {
  drafts: Draft[];
  leftOut: LeftOut[];
  withheld: { file: string; draft: Draft | undefined; entry: WithholdEntry }[];
}

/** Reads each file that is an article; the others are named, and so are those that are withheld whole. */
export function readDrafts(
  files: readonly (SourceFile | UnreadFile)[],
  entries: readonly WithholdEntry[],
  tables: ReferenceTables,
): Drafts {
  const found: Drafts = { drafts: [], leftOut: [], withheld: [] };
  const entryOf = findWithheldFiles(files, entries);
  const firstWith = new Map<string, string>();
  for (const source of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const { file, sha256 } = source;
    const entry = entryOf(source);
    const draft = readDraft(source, firstWith, tables);
    if (entry) found.withheld.push({ file, draft: "problem" in draft ? undefined : draft, entry });
    else if ("problem" in draft) found.leftOut.push({ file, problem: draft.problem });
    else found.drafts.push(draft);
    if (sha256 !== undefined && !firstWith.has(sha256)) firstWith.set(sha256, file);
  }
  return found;
}

/** What withholds a file: its own entry, or that of another with the same bytes. */
function findWithheldFiles(
  files: readonly (SourceFile | UnreadFile)[],
  entries: readonly WithholdEntry[],
): (file: SourceFile | UnreadFile) => WithholdEntry | undefined {
  const byHash = new Map<string, WithholdEntry>();
  for (const { file, sha256 } of files) {
    const entry = findWithholding(file, entries);
    if (entry && sha256 !== undefined) byHash.set(sha256, entry);
  }
  return ({ file, sha256 }) =>
    findWithholding(file, entries) ?? (sha256 === undefined ? undefined : byHash.get(sha256));
}

/** Two files with the same bytes are one article: the later one by name is left out and says so. */
function readDraft(
  source: SourceFile | UnreadFile,
  firstWith: ReadonlyMap<string, string>,
  tables: ReferenceTables,
): Draft | { problem: Problem } {
  if (!isRead(source)) return { problem: source.problem };
  const twin = firstWith.get(source.sha256);
  if (twin !== undefined) return { problem: { kind: "duplicate", found: twin } };
  return readArticle(readPlainText(source), tables);
}
