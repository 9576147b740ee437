/** A ZIP archive, or a document that is one → the files in it, each inflated only when asked for. */
import { crc32 } from "node:zlib";
import yauzl from "yauzl";
import type { Problem } from "../../record/record.ts";
import type { InnerFile } from "../format.ts";

/** How much of an archive is read. */
export interface ZipLimits {
  /** Bytes of all its files together, as inflated. */
  bytes: number;
  entries: number;
}

/** What holds for a document: `.xlsx`, `.odt`, `.epub`. */
const documentLimits: ZipLimits = { bytes: 256 * 1024 * 1024, entries: 20_000 };

/**
 * Opens an archive. Bytes are counted while they are inflated, so that one which swells is given up.
 *
 * @returns its files in the order of the archive, without folders; or why it cannot be opened.
 */
export async function openZip(
  bytes: Uint8Array,
  limits: ZipLimits = documentLimits,
): Promise<InnerFile[] | { problem: Problem }> {
  const budget = { left: limits.bytes };
  const entries: InnerFile[] = [];
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
    for await (const entry of zip.eachEntry()) {
      const name = toHarmlessName(decodeName(entry));
      if (name.endsWith("/") || name === "") continue;
      if (entries.length >= limits.entries) return { problem: { kind: "too-many-files" } };
      entries.push({ name, read: (most) => readEntry(zip, entry, { budget, most }) });
    }
    return entries;
  } catch {
    return { problem: { kind: "broken-archive" } };
  }
}

async function readEntry(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  { budget, most = Infinity }: { budget: { left: number }; most?: number | undefined },
): Promise<Uint8Array<ArrayBuffer> | { problem: Problem }> {
  if (entry.isEncrypted()) return { problem: { kind: "encrypted" } };
  if (entry.uncompressedSize > Math.min(most, budget.left))
    return { problem: { kind: "too-much-inflated" } };
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) continue;
      budget.left -= chunk.length;
      if (budget.left < 0) return { problem: { kind: "too-much-inflated" } };
      chunks.push(chunk);
    }
    const content = Buffer.concat(chunks);
    return crc32(content) === entry.crc32 ? content : { problem: { kind: "broken-archive" } };
  } catch {
    return { problem: { kind: "broken-archive" } };
  }
}

/** Whether reading gave bytes. */
export function isInflated(
  read: Uint8Array<ArrayBuffer> | { problem: Problem },
): read is Uint8Array<ArrayBuffer> {
  return read instanceof Uint8Array;
}

/** The flag for UTF-8 is often left out: what is valid UTF-8 is taken for it, the rest for the code page of DOS. */
function decodeName({ fileNameRaw, generalPurposeBitFlag, extraFields }: yauzl.Entry): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(fileNameRaw);
  } catch {
    return yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  }
}

/** @example "../../etc/passwd" → "etc/passwd", "C:\\a.txt" → "C:/a.txt", "texts/" → "texts/" */
function toHarmlessName(name: string): string {
  const parts = name.replaceAll("\\", "/").replaceAll("\0", "").split("/");
  const isFolder = parts.at(-1) === "";
  const kept = parts.filter((part) => part !== "" && part !== "." && part !== "..");
  return kept.length === 0 ? "" : kept.join("/") + (isFolder ? "/" : "");
}
