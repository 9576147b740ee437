/**
 * The files of an index that have been loaded. Work on them is plain synchronous code that reads each file as if it
 * were there. Files that turn out to be missing are noted, loaded together, and the work is run again from the
 * start. So a search whose files are all here ends without waiting for the event loop. See docs/search.md.
 */

import { loadError } from "./load-error.ts";

/**
 * Loads the content of a file, "s0/p3".
 *
 * @throws LoadError (rejects)
 */
export type LoadFile = (path: string) => Promise<unknown>;

export interface FileCache {
  /**
   * Reads a file, inside work that `runUntilLoaded` runs.
   *
   * @param decode turns the content into what is kept; called once for each time the file is loaded
   * @returns undefined if the file is not here yet
   * @throws LoadError if it cannot be decoded
   */
  read<Content, Decoded>(path: string, decode: (content: Content) => Decoded): Decoded | undefined;
  /** Says that a file will be read next: if others are missing, it is loaded beside them. */
  expect(path: string): void;
  /**
   * Refuses a file that lacks what others say it has: it is forgotten, and loaded anew when it is next asked for.
   *
   * @throws LoadError
   */
  refuse(path: string): never;
  /** Whether the work that is running has asked for a file that is not here: its result will be thrown away. */
  isIncomplete(): boolean;
  /**
   * Runs work that reads files; loads those it lacked and runs it again, until it lacks none.
   *
   * @param work may run several times, so it must change nothing but what a second run puts right
   * @param beforeLoading awaited before files are loaded
   * @returns the result of the last run
   * @throws LoadError if a file cannot be loaded; it will be tried again when it is next asked for
   */
  runUntilLoaded<Result>(work: () => Result, beforeLoading?: () => Promise<void>): Promise<Result>;
}

interface CachedFile {
  content: unknown;
  isDecoded: boolean;
  /** The run in which it was last read. */
  lastRun: number;
}

/** @param maxFiles how many to keep; those read longest ago are dropped first */
export function openFileCache(load: LoadFile, maxFiles: number): FileCache {
  const files = new Map<string, CachedFile>();
  let missing = new Set<string>();
  let expected = new Set<string>();
  let run = 0;
  const loadOnce = shareLoads(async (path) => {
    const content = await load(path);
    if (content === undefined || content === null) throw loadError("damaged", path);
    files.set(path, { content, isDecoded: false, lastRun: run });
  });
  const refuse = (path: string): never => {
    files.delete(path);
    throw loadError("damaged", path);
  };
  return {
    refuse,
    read(path, decode) {
      const file = files.get(path);
      if (!file) {
        missing.add(path);
        return undefined;
      }
      file.lastRun = run;
      if (!file.isDecoded) {
        try {
          file.content = decode(file.content as Parameters<typeof decode>[0]);
        } catch {
          refuse(path);
        }
        file.isDecoded = true;
      }
      return file.content as ReturnType<typeof decode>;
    },
    expect(path) {
      if (!files.has(path)) expected.add(path);
    },
    isIncomplete: () => missing.size > 0,
    async runUntilLoaded(work, beforeLoading) {
      for (;;) {
        missing = new Set();
        expected = new Set();
        run += 1;
        const result = work();
        if (missing.size === 0) {
          dropOldest(files, maxFiles);
          return result;
        }
        const [paths, others] = [[...missing], [...expected]];
        await beforeLoading?.();
        // Whoever reads what was expected says what is wrong with it.
        for (const path of others) if (!paths.includes(path)) loadOnce(path).catch(() => undefined);
        await Promise.all(paths.map(loadOnce));
      }
    },
  };
}

/** A file that is asked for again while it is loading is not loaded twice. */
function shareLoads(load: (path: string) => Promise<void>): (path: string) => Promise<void> {
  const loading = new Map<string, Promise<void>>();
  return (path) => {
    const shared = loading.get(path) ?? load(path).finally(() => loading.delete(path));
    loading.set(path, shared);
    return shared;
  };
}

function dropOldest(files: Map<string, CachedFile>, maxFiles: number): void {
  if (files.size <= maxFiles) return;
  const oldest = [...files].sort(([, a], [, b]) => a.lastRun - b.lastRun);
  for (const [path] of oldest.slice(0, files.size - maxFiles)) files.delete(path);
}

/** For files that need no decoding. */
export function asIs<Content>(content: Content): Content {
  return content;
}
