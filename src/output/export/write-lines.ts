/** Pieces of lines → files none of which is too large for an engine to take at once. */
import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { LineFiles } from "../../data/exports/export-file.ts";
import type { WrittenFile } from "./written-file.ts";

/** Elasticsearch, OpenSearch and Meilisearch take 100 MB in one request unless told otherwise. */
export const maxFileBytes = 90_000_000;
/** Written at once. */
const chunkBytes = 1_000_000;

/**
 * Writes the pieces one after the other; a piece that is larger than a file may be has a file of its own.
 *
 * @param maxBytes - of a file.
 * @returns the files in order; none for no piece.
 */
export async function writeLineFiles(
  folder: string,
  { pathOf, pieces }: Pick<LineFiles, "pathOf" | "pieces">,
  signal: AbortSignal,
  maxBytes = maxFileBytes,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  let current: OpenFile | undefined;
  try {
    for (const piece of pieces()) {
      const bytes = Buffer.from(piece);
      if (current && current.bytes + bytes.length > maxBytes) {
        written.push(await current.finish());
        current = undefined;
      }
      current ??= await openFile(folder, pathOf(written.length + 1));
      await current.write(bytes);
      signal.throwIfAborted();
    }
    if (current) written.push(await current.finish());
    current = undefined;
  } finally {
    await current?.close();
  }
  return written;
}

interface OpenFile {
  /** So many so far. */
  bytes: number;
  write(bytes: Buffer): Promise<void>;
  finish(): Promise<WrittenFile>;
  close(): Promise<void>;
}

async function openFile(folder: string, path: string): Promise<OpenFile> {
  const handle: FileHandle = await open(join(folder, path), "wx");
  const sum = createHash("sha256");
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  const flush = async () => {
    const chunk = Buffer.concat(waiting);
    [waiting, waitingBytes] = [[], 0];
    sum.update(chunk);
    await handle.writeFile(chunk);
  };
  const file: OpenFile = {
    bytes: 0,
    async write(bytes) {
      waiting.push(bytes);
      file.bytes += bytes.length;
      waitingBytes += bytes.length;
      if (waitingBytes >= chunkBytes) await flush();
    },
    async finish() {
      await flush();
      await handle.close();
      return { path, bytes: file.bytes, sha256: sum.digest("hex") };
    },
    close: () => handle.close(),
  };
  return file;
}
