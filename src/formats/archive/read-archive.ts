/** Archives (`.zip`, and one file packed as `.gz`) → the files in them. */
import { gunzipSync } from "node:zlib";
import type { Problem } from "../../record/record.ts";
import type { FileReading, FormatFile } from "../format.ts";
import { openZip, type ZipLimits } from "./zip.ts";

const limits: ZipLimits = { bytes: 512 * 1024 * 1024, entries: 50_000 };

/** Reads a ZIP archive. */
export async function readZipArchive({ bytes }: FormatFile): Promise<FileReading> {
  const entries = await openZip(bytes, limits);
  return "problem" in entries ? entries : { files: entries };
}

/** Reads a file that is packed by itself: "articles.jsonl.gz" holds "articles.jsonl". */
export function readGzip({ file, bytes }: FormatFile): FileReading {
  const name = file.slice(file.lastIndexOf("/") + 1, -".gz".length);
  return { files: [{ name, read: async (most = limits.bytes) => unpack(bytes, most) }] };
}

function unpack(bytes: Uint8Array, most: number): Uint8Array<ArrayBuffer> | { problem: Problem } {
  try {
    return Uint8Array.from(gunzipSync(bytes, { maxOutputLength: most }));
  } catch (error) {
    const isTooMuch =
      error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return { problem: { kind: isTooMuch ? "too-much-inflated" : "broken-archive" } };
  }
}
