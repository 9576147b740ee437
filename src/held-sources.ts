/**
 * The source texts of the articles, held in memory between the reading of the folder and the pages.
 *
 * Astro loads content and makes pages in two instances of this code, so what both need hangs on the
 * process. A text is kept by the hash of its file: a record finds the text that it was read from, also
 * while the folder is read anew behind it.
 */
import type { FolderCorpus } from "./corpus/read-folder.ts";
import type { ArticleRecord } from "./record/record.ts";

interface HeldSource {
  text: string;
  /** The bytes as received, where they are not the text's UTF-8. */
  original: Uint8Array<ArrayBuffer> | undefined;
}

declare global {
  var datelineSources: Map<string, HeldSource> | undefined;
}

/** What of a record tells its source from all others. */
type SourceKey = Pick<ArticleRecord, "file" | "part" | "sha256" | "encoding">;

/** Keeps the texts of a corpus for the pages. */
export function holdSources({ articles, texts, originals }: FolderCorpus): void {
  globalThis.datelineSources ??= new Map();
  for (const record of articles) {
    const text = texts.get(record.id) ?? "";
    const original = originals.get(record.id);
    globalThis.datelineSources.set(keyOf(record), { text, original });
  }
}

/** The decoded source text of an article, as the offsets of its record count it. */
export function sourceText(record: SourceKey): string {
  return find(record).text;
}

/** The bytes of a text as received, but for what is withheld; in UTF-8 if it was extracted from them. */
export function sourceBytes(record: ArticleRecord): Uint8Array<ArrayBuffer> {
  const { text, original } = find(record);
  return record.original === "txt" && original ? original : new TextEncoder().encode(text);
}

/** The bytes of a file that text was extracted from. */
export function originalBytes(record: ArticleRecord): Uint8Array<ArrayBuffer> {
  const { original } = find(record);
  if (original) return original;
  throw new Error(`The bytes of ${record.file} were not kept.`);
}

function find(record: SourceKey): HeldSource {
  const held = globalThis.datelineSources?.get(keyOf(record));
  if (held) return held;
  throw new Error(`The text of ${record.file} was not kept: its record is of another reading.`);
}

function keyOf({ sha256, encoding, part }: SourceKey): string {
  return `${sha256} ${encoding} ${part?.number ?? ""}`;
}
