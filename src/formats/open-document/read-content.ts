/** A file of LibreOffice and others → its `content.xml`. */
import { Parts } from "../archive/parts.ts";
import { openZip } from "../archive/zip.ts";
import type { FileReading } from "../format.ts";

/** @returns the bytes of the content, or why there is none: no archive, encrypted, broken. */
export async function readContent(
  bytes: Uint8Array,
): Promise<{ content: Uint8Array } | Extract<FileReading, { problem: unknown }>> {
  const entries = await openZip(bytes);
  if ("problem" in entries) return entries;
  const parts = new Parts(entries);
  const manifest = await parts.readText("META-INF/manifest.xml");
  if (manifest.includes("encryption-data")) return { problem: { kind: "encrypted" } };
  const content = await parts.read("content.xml");
  return content ? { content } : { problem: parts.problem ?? { kind: "broken-document" } };
}
