/** Sources → drafts: those that were kept, and the others read, on all cores if they are many. */
import { setImmediate } from "node:timers/promises";
import type { Pack } from "../cache/pack.ts";
import type { ArticleSource } from "../formats/article-source.ts";
import { type Draft, type OtherFiles, readArticle } from "../reading/read-article.ts";
import type { ReadingTables } from "../reading/reading-tables.ts";
import { draftKey, findKept, readToKeep, restoreDraft } from "./kept-drafts.ts";
import { type AllFiles, toOtherFiles } from "./other-files.ts";
import type { ReadingThreads } from "./reading-threads.ts";

/** Drafts by their sources. */
export type DraftOf = ReadonlyMap<ArticleSource, Draft>;

export interface ArticleReading {
  tables: ReadingTables;
  allFiles: AllFiles;
  kept: Pack | undefined;
  threads: ReadingThreads;
  /** Told of each draft. */
  onDraft: () => void;
}

/** Reads each source; all drafts are the same on however many cores. */
export async function readArticles(
  sources: readonly ArticleSource[],
  reading: ArticleReading,
): Promise<DraftOf> {
  const { allFiles, kept, onDraft } = reading;
  const drafts = new Map<ArticleSource, Draft>();
  const add = (source: ArticleSource, draft: Draft) => {
    drafts.set(source, draft);
    onDraft();
  };
  const missing = sources.filter((source) => {
    const draft = kept && findKept(kept, source, toOtherFiles(allFiles, source.file));
    if (draft) add(source, draft);
    return draft === undefined;
  });
  await readMissing(missing, reading, add);
  return drafts;
}

/** Characters of text, some 5,000 short articles: of half as many a thread saves a fifth of the time for a third more work. */
const leastForThreads = 6_000_000;
/** Articles that a thread is handed at once. */
const batchSize = 16;

async function readMissing(
  missing: readonly ArticleSource[],
  { tables, allFiles, kept, threads }: ArticleReading,
  add: (source: ArticleSource, draft: Draft) => void,
): Promise<void> {
  let taken = 0;
  const take = (most: number) => {
    const first = taken;
    taken += most;
    return missing.slice(first, taken);
  };
  const isEnough = missing.reduce((sum, { text }) => sum + text.length, 0) >= leastForThreads;
  if (isEnough) threads.start();
  try {
    const told = missing.length > 0 ? threads.tell({ allFiles }) : undefined;
    const runs = Array.from({ length: 2 * threads.count() }, readElsewhere);
    await Promise.all([told, ...runs, readHere()]);
  } catch (error) {
    taken = missing.length;
    throw error;
  }

  async function readElsewhere(): Promise<void> {
    for (let batch = take(batchSize); batch.length > 0; batch = take(batchSize)) {
      const found = await threads.run({ sources: batch });
      for (const [index, source] of batch.entries()) {
        const json = found[index] ?? "";
        kept?.keep(draftKey(source), json);
        add(source, restoreDraft(json, source));
      }
    }
  }

  async function readHere(): Promise<void> {
    for (let [source] = take(1); source; [source] = take(1)) {
      add(source, readHereToKeep(source));
      // What the other threads have read comes in between.
      if (threads.count() > 0) await setImmediate();
    }
  }
  function readHereToKeep(source: ArticleSource): Draft {
    const others = toOtherFiles(allFiles, source.file);
    if (!kept) return readDraft(source, tables, others);
    const { draft, json } = readToKeep(others, (asked) => readDraft(source, tables, asked));
    kept.keep(draftKey(source), json);
    return draft;
  }
}

/** @throws with the name of the file: what fails here is a mistake of the program that this file brings out. */
export function readDraft(source: ArticleSource, tables: ReadingTables, others: OtherFiles): Draft {
  try {
    return readArticle(source, tables, others);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${source.file} could not be read: ${why}`, { cause });
  }
}
