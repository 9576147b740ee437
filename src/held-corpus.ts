/**
 * The corpus as it was read last, for the pages. Astro runs them in another instance of this code than what reads
 * the folder, so it hangs on the process.
 */
import type { FolderCorpus } from "./corpus/read-folder.ts";

declare global {
  var datelineCorpus: FolderCorpus | Error | undefined;
}

/** Keeps the corpus, or the mistake that kept it from being read, until the next reading. */
export function holdCorpus(corpus: FolderCorpus | Error): void {
  globalThis.datelineCorpus = corpus;
}

/**
 * The corpus that was read last.
 *
 * @throws what kept it from being read.
 */
export function heldCorpus(): FolderCorpus {
  const corpus = globalThis.datelineCorpus;
  if (corpus === undefined)
    throw new Error(
      "No corpus was read: build with `npm run build`, start the server with `npm run dev`.",
    );
  if (!(corpus instanceof Error)) return corpus;
  // A person has to mend what the message says; where Dateline found it says nothing.
  if (corpus.name === "Error") corpus.stack = corpus.message;
  throw corpus;
}

/** Whether the folder has been read. */
export function hasCorpus(): boolean {
  return globalThis.datelineCorpus !== undefined;
}
