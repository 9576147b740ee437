/**
 * What was read from documents (saved pages, PDF, Word …), kept from one build for the next by the hash of
 * their bytes. The reading of such a file costs far more than the understanding of its text.
 */
import { hash } from "node:crypto";
import type { Pack } from "../cache/pack.ts";
import type { FileReading, FormatDocument, ReadDocument } from "../formats/format.ts";

/** Reads documents as `read` does, but takes what was kept, and keeps what was read. */
export function keepDocuments(pack: Pack, read: ReadDocument): ReadDocument {
  return async (document) => {
    const key = keyOf(document);
    const kept = pack.find(key);
    if (kept !== undefined) return JSON.parse(kept) as FileReading;
    const reading = await read(document);
    if (reading && isPlain(reading)) pack.keep(key, JSON.stringify(reading));
    return reading;
  };
}

function keyOf({ ending, sha256, encoding, maxBytes }: FormatDocument): string {
  return hash("sha256", JSON.stringify(["document", ending, sha256, encoding, maxBytes]));
}

/** Files in a file are read in their own right. */
function isPlain(reading: FileReading): boolean {
  return "article" in reading || "articles" in reading || "problem" in reading;
}
