/** Seeds → drafts of articles, and the files that have none: each has one of three ends. */
import { type Draft, readArticle } from "../reading/read-article.ts";
import type { LeftOut, Problem } from "../record/record.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import type { ArticleSource } from "../formats/article-source.ts";
import { readPlainText } from "../formats/plain-text.ts";
import type { Seed } from "../formats/source-file.ts";
import { findWholeWords } from "./whole-words.ts";
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
  const sources = readSources(seeds);
  const words = findWholeWords(
    sources.flatMap(({ seed, source }) =>
      "problem" in source || withheldBytes.has(seed.sha256) ? [] : source.text,
    ),
  );
  for (const { seed, source } of sources) {
    const entry = withheldBytes.get(seed.sha256);
    const draft = "problem" in source ? source : readArticle(source, tables, words);
    if (entry) found.withheld.push({ seed, draft: "problem" in draft ? undefined : draft, entry });
    else if ("problem" in draft) found.leftOut.push({ file: seed.file, problem: draft.problem });
    else found.drafts.push(draft);
  }
  return found;
}

interface ReadSeed {
  seed: Seed;
  source: ArticleSource | { problem: Problem };
}

/** Sorted by file name. Two files with the same bytes are one article: the later one is left out and says so. */
function readSources(seeds: readonly Seed[]): ReadSeed[] {
  const files = new Map<string, string>();
  return seeds
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map((seed) => {
      const twin = files.get(seed.sha256);
      if (twin === undefined) files.set(seed.sha256, seed.file);
      return { seed, source: readSource(seed, twin) };
    });
}

/** A name that ends like an article's file: "a.txt", "a.md"; or has no ending. */
const articleFile = /(?:^|\/)[^./]+$|\.(?:txt|text|md|markdown)$/i;

function readSource(seed: Seed, twin: string | undefined): ReadSeed["source"] {
  if (!articleFile.test(seed.file)) return { problem: { kind: "file-type" } };
  if (twin !== undefined && seed.bytes.length > 0)
    return { problem: { kind: "duplicate", found: twin } };
  return readPlainText(seed);
}
