/** The corpus → the files of its site in an empty folder, made by Astro in a process of its own. */
import { fork } from "node:child_process";
import { readdirSync, statSync, symlinkSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compiledCode, type Kept, keptFor } from "../../cache/kept.ts";
import { makeTemporaryFolder, removeTemporaryFolder } from "./temporary-folder.ts";

/** What a site is made from. */
export interface Source {
  /** The folder of the articles. */
  corpus: string;
  /** A corpus.yaml elsewhere than in that folder. */
  config?: string | undefined;
  /** What the last build of the corpus has kept; without it, all is made anew and nothing is kept. */
  kept?: Kept | undefined;
  /** The site that stands at the destination, if there is one. */
  lastSite?: string | undefined;
}

/** What a run of Astro tells when it is done. */
export interface Finished {
  /** What was said of the corpus. */
  report: readonly string[];
}

/**
 * Makes the site; what Astro says goes to the terminal.
 *
 * @param site an empty folder, on any disk and with any name.
 * @param signal ends the process at once.
 * @throws when the site could not be made; why has been said already.
 */
export async function renderSite(
  source: Source,
  site: string,
  signal: AbortSignal,
): Promise<Finished> {
  const folder = makeTemporaryFolder();
  try {
    symlinkSync(site, join(folder, "site"), "junction");
    return await runAstro(source, folder, signal);
  } finally {
    removeTemporaryFolder(folder);
  }
}

/** Bytes of files from which on memory is saved at the cost of time: a quarter more of it for a small folder. */
const largeFolder = 4_000_000;

/** By how many percent the memory in use may grow before it is cleaned up; left alone, it grows to several times that. */
const heapGrowth = 30;

/**
 * Megabytes for what was made last, twice V8's own: what is needed for one article or one page is gone before it is moved
 * to where cleaning up takes long. A fifth less processor time in reading, and less memory.
 */
const youngHeap = 32;

function runAstro(
  { corpus, config, kept, lastSite }: Source,
  cwd: string,
  signal: AbortSignal,
): Promise<Finished> {
  const savesMemory = isLarge(corpus);
  const child = fork(astroProcess, {
    cwd,
    execArgv: [
      `--max-semi-space-size=${youngHeap}`,
      // What reading took is given back before pages are made.
      "--expose-gc",
      ...(savesMemory ? [`--heap-growing-percent=${heapGrowth}`] : []),
    ],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: "1",
      DATELINE_CORPUS: corpus,
      ...(config !== undefined && { DATELINE_CONFIG: config }),
      DATELINE_KEPT: kept?.folder,
      DATELINE_CODE: kept?.version,
      DATELINE_KEPT_PAGES: kept && lastSite && keptFor(kept, lastSite, "pages"),
      DATELINE_LAST_SITE: lastSite,
      // Compiling takes as long as reading some hundred articles.
      NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"] ?? (kept && compiledCode(kept)),
      // The allocators of the bundler and of the C library keep what is freed, unless told to give it back at once.
      ...(savesMemory && {
        MIMALLOC_PURGE_DELAY: "0",
        MALLOC_ARENA_MAX: "2",
        MALLOC_TRIM_THRESHOLD_: "0",
      }),
    },
  });
  const stop = () => child.kill("SIGKILL");
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  return new Promise((resolve, reject) => {
    let finished: Finished = { report: [] };
    child.once("message", (message: Finished) => {
      finished = message;
    });
    child.once("error", reject);
    child.once("exit", (code, killedBy) => {
      signal.removeEventListener("abort", stop);
      if (code === 0) resolve(finished);
      else reject(new Error(describeEnd(killedBy, signal)));
    });
  });
}

/** Compiled with the rest, it has the ending that this file has. */
const astroProcess = fileURLToPath(
  new URL(`./astro-process${extname(import.meta.url)}`, import.meta.url),
);

function isLarge(folder: string): boolean {
  let bytes = 0;
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => {
      if (!entry.isFile()) return false;
      bytes += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
      return bytes > largeFolder;
    });
  } catch {
    // What cannot be read is named by the reading itself.
    return true;
  }
}

function describeEnd(killedBy: NodeJS.Signals | null, signal: AbortSignal): string {
  if (killedBy === null || signal.aborted)
    return "The site could not be made, so everything is as it was.";
  return `The process that made the site was ended by ${killedBy}; if nobody did that, the machine had too little memory for it. Everything is as it was.`;
}
