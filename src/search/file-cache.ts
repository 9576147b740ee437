/**
 * The files of an index that have been loaded. Work on them is plain synchronous code that reads each file as if it
 * were there. Files that turn out to be missing are noted, loaded together, unpacked one by one, and the work is run again
 * from the start. So a search whose files are all here ends without waiting for the event loop. See docs/search.md.
 */

import { loadError } from "./load-error.ts";
import { noPause, type Pause } from "./steps.ts";

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
   * @param decode turns the content into what is kept; called once for each time the file is loaded, after this work. It
   *   pauses if it takes long
   * @returns undefined if the file is not here and decoded yet
   */
  read<Content, Decoded>(
    path: string,
    decode: (content: Content, pause: Pause) => Decoded | Promise<Decoded>,
  ): Decoded | undefined;
  /** Says that a file will be read next: if others are missing, it is loaded beside them. */
  expect(path: string): void;
  /**
   * Refuses a file that lacks what others say it has: it is forgotten, and loaded anew when it is next asked for.
   *
   * @throws LoadError
   */
  refuse(path: string): never;
  /** Whether the work that is running has asked for a file that is not here and decoded: its result will be thrown away. */
  isIncomplete(): boolean;
  /**
   * Runs work that reads files; loads those it lacked and runs it again, until it lacks none.
   *
   * @param work may run several times, so it must change nothing but what a second run puts right
   * @param beforeLoading awaited before files are loaded
   * @returns the result of the last run
   * @throws LoadError if a file cannot be loaded or decoded; it will be tried again when it is next asked for
   */
  runUntilLoaded<Result>(work: () => Result, beforeLoading?: () => Promise<void>): Promise<Result>;
}

interface CachedFile {
  content: unknown;
  isDecoded: boolean;
  /** Set while it is being decoded. */
  decoding?: Promise<void>;
  /** The run in which it was last read. */
  lastRun: number;
}

interface Options {
  /** How many to keep; those read longest ago are dropped first. */
  maxFiles: number;
  /** Called after each file that is decoded, and by what decodes long ones. */
  pause?: Pause | undefined;
}

export function openFileCache(load: LoadFile, { maxFiles, pause = noPause }: Options): FileCache {
  const files = new Map<string, CachedFile>();
  /** What the work that is running has asked for: files that are not here, or not decoded, and how to decode them. */
  let needed = new Map<string, Decode>();
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
  async function decodeFile(path: string, file: CachedFile, decode: Decode): Promise<void> {
    try {
      file.content = await decode(file.content, pause);
    } catch {
      refuse(path);
    }
    file.isDecoded = true;
    await pause();
  }
  async function decodeOnce(path: string, decode: Decode): Promise<void> {
    const file = files.get(path);
    if (!file || file.isDecoded) return;
    file.decoding ??= decodeFile(path, file, decode);
    await file.decoding;
  }
  return {
    refuse,
    read(path, decode) {
      const file = files.get(path);
      if (file) file.lastRun = run;
      if (file?.isDecoded) return file.content as Awaited<ReturnType<typeof decode>>;
      needed.set(path, decode as Decode);
      return undefined;
    },
    expect(path) {
      if (!files.has(path)) expected.add(path);
    },
    isIncomplete: () => needed.size > 0,
    async runUntilLoaded(work, beforeLoading) {
      for (;;) {
        needed = new Map();
        expected = new Set();
        run += 1;
        const result = work();
        if (needed.size === 0) {
          dropOldest(files, maxFiles);
          return result;
        }
        const decoders = needed;
        const missing = [...decoders.keys()].filter((path) => !files.has(path));
        const others = [...expected].filter((path) => !decoders.has(path));
        if (missing.length > 0 || others.length > 0) await beforeLoading?.();
        const loading = Promise.all(missing.map(loadOnce));
        // Whoever reads what was expected says what is wrong with it.
        for (const path of others) loadOnce(path).catch(() => undefined);
        await loading;
        for (const [path, decode] of decoders) await decodeOnce(path, decode);
      }
    },
  };
}

type Decode = (content: unknown, pause: Pause) => unknown;

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
