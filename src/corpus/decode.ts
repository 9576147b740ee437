/** Bytes → text, with the encoding named; or a problem when the bytes are not text. */
import type { Problem } from "./record.ts";

export interface Decoded {
  text: string;
  encoding: string;
  problems: Problem[];
}

/** In: the bytes of a file. Out: its text after any byte order mark, or the reason why it is none. */
export function decodeSeed(bytes: Uint8Array): Decoded | { problem: Problem } {
  if (bytes.length === 0) return { problem: { kind: "empty-file" } };
  return { text: new TextDecoder().decode(bytes), encoding: "utf-8", problems: [] };
}
