/** Seeds → drafts of articles, and the files that have none: each has one of three ends. */
import { type Draft, readArticle } from "../reading/read-article.ts";
import type { LeftOut, Problem } from "../record/record.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import { readPlainText } from "../formats/plain-text.ts";
import type { Seed } from "../formats/source-file.ts";
import { findWithholding, type WithholdEntry } from "./withhold/withhold-passages.ts";

/** What the folder holds, sorted by file name. */
export interface Drafts {
  drafts: Draft[];
  leftOut: LeftOut[];
  withheld: { seed: Seed; draft: Draft | undefined; entry: WithholdEntry }[];
}

/** In: seeds in any order, what is withheld, the tables. Out: a draft of each article, and the files that are none or withheld whole. */
export function readDrafts(
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

/** A name that ends like an article's file: "a.txt", "a.md"; or has no ending. */
const articleFile = /(?:^|\/)[^./]+$|\.(?:txt|text|md|markdown)$/i;

/** Two files with the same bytes are one article: the later one by name is left out and says so. */
function readDraft(
  seed: Seed,
  twin: string | undefined,
  tables: ReferenceTables,
): Draft | { problem: Problem } {
  if (!articleFile.test(seed.file)) return { problem: { kind: "file-type" } };
  if (twin !== undefined && seed.bytes.length > 0)
    return { problem: { kind: "duplicate", found: twin } };
  const source = readPlainText(seed);
  return "problem" in source ? source : readArticle(source, tables);
}
