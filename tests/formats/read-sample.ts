/** Reads a file that a test makes, and tells what came out in one line each. */
import { type FileContext, readFile } from "../../src/formats/read-file.ts";
import type { Received } from "../../src/formats/source-file.ts";

export async function readSample(
  file: string,
  content: string | Uint8Array,
  context?: FileContext,
): Promise<Received[]> {
  return readFile(file, Uint8Array.from(Buffer.from(content)), context);
}

/** Where the text begins, what is stated, or the problem: `a.csv#1: Flood | date 2024-05-01`. */
export function outline(received: readonly Received[]): string[] {
  return received.map((file) => {
    if ("problem" in file) {
      const { kind, line, found } = file.problem;
      return [`${file.file}: ${kind}`, line && `line ${line}`, found].filter(Boolean).join(", ");
    }
    if ("isHidden" in file) return `${file.file}: passed over`;
    const stated = "about" in file ? file.listed : (file.extracted?.stated ?? {});
    const fields = Object.entries(stated).map(([name, { value }]) => `${name} ${value}`);
    const head = "about" in file ? file.about : file.text.replaceAll("\n", "¶");
    return [`${file.file}: ${head}`, ...fields].join(" | ");
  });
}
