/**
 * The files of an index, as far as they are here. Work on them is plain code that reads each file as if it
 * were there; what was not is noted, loaded, and the work done again. So a search whose files are here takes
 * no turn of the event loop, and the files of one step are loaded together.
 */

/** In: "s0/p3". Out: the content of that file; rejects with a Fault. */
export type Load = (path: string) => Promise<unknown>;

export interface Files {
  /** What `decode` makes of a file, done once; undefined if it is not here: then it is noted as wanted. */
  read<Content, Decoded>(path: string, decode: (content: Content) => Decoded): Decoded | undefined;
  /** Whether the work that runs has lacked a file so far: its result is then not the last. */
  isMissing(): boolean;
  /**
   * In: work that may read files, and leave to load what it lacks. Out: its result, when nothing was missing.
   * The work may run several times, and must leave nothing behind but its result.
   */
  complete<Result>(work: () => Result, mayLoad?: () => Promise<void>): Promise<Result>;
}

interface File {
  content: unknown;
  isDecoded: boolean;
  /** When it was last read, counted in pieces of work. */
  used: number;
}

/** In: what loads a file, and how many to keep. Out: the files, none here yet. */
export function openFiles(load: Load, most: number): Files {
  const files = new Map<string, File>();
  const loading = new Map<string, Promise<void>>();
  let wanted = new Set<string>();
  let turn = 0;

  async function fetchFile(path: string): Promise<void> {
    try {
      files.set(path, { content: await load(path), isDecoded: false, used: turn });
    } finally {
      loading.delete(path);
    }
  }
  function want(path: string): Promise<void> {
    const under = loading.get(path) ?? fetchFile(path);
    loading.set(path, under);
    return under;
  }
  /** The longest unused go first. */
  function forget(): void {
    const oldest = [...files].sort(([, a], [, b]) => a.used - b.used);
    for (const [path] of oldest.slice(0, files.size - most)) files.delete(path);
  }

  return {
    read(path, decode) {
      const file = files.get(path);
      if (!file) {
        wanted.add(path);
        return undefined;
      }
      file.used = turn;
      if (!file.isDecoded) {
        file.content = decode(file.content as Parameters<typeof decode>[0]);
        file.isDecoded = true;
      }
      return file.content as ReturnType<typeof decode>;
    },
    isMissing: () => wanted.size > 0,
    async complete(work, mayLoad) {
      for (;;) {
        wanted = new Set();
        turn += 1;
        const result = work();
        if (wanted.size === 0) {
          if (files.size > most) forget();
          return result;
        }
        const missing = [...wanted];
        await mayLoad?.();
        await Promise.all(missing.map(want));
      }
    },
  };
}
