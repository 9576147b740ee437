/** A file of the corpus folder, as the readers of formats get it. */
import type { ArticleRecord, Problem, Withheld } from "../record/record.ts";
import type { Decoded } from "../text/decode.ts";
import type { FilePart, StatedFields, TextReading } from "./article-source.ts";

/** A file that was read and decoded, without the passages that are withheld. */
export interface SourceFile extends Decoded {
  /** Relative to the corpus folder, `/` as separator. */
  file: string;
  /** Size as received; where passages are withheld, as published. The same holds for the hash. */
  bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  sha256: string;
  /** In a file of many articles: which of them this is. `file` is then "export.html#3". */
  part?: FilePart;
  /** What its format tells of the text, if it is neither plain text nor Markdown. */
  extracted?: TextReading;
  /** What a table of the folder, such as articles.csv, says of it; it counts more than what the file does. */
  listed?: StatedFields;
  /** Its bytes as received, where they may be handed out and the text does not give them back. */
  original?: Uint8Array<ArrayBuffer>;
  withheld?: Withheld[];
}

/** A file, or another entry of the folder, that holds no text that can be read. */
export interface UnreadFile {
  file: string;
  problem: Problem;
  /** Where its bytes were read all the same. */
  sha256?: string;
}

/** What a row of a table says of another file. */
export interface ListedFile {
  /** The table, with the number of the row: "articles.csv#12". */
  file: string;
  about: string;
  listed: StatedFields;
}

/** A file of an archive that is passed over, as in a folder: its name, or that of its folder, begins with a dot. */
export interface HiddenFile {
  file: string;
  isHidden: true;
}

/** What reading a file gives. */
export type Received = SourceFile | UnreadFile | ListedFile | HiddenFile;

/** What corpus.yaml calls an article of a file of many. ("export.html", 3) → "export.html#3" */
export function namePart(file: string, number: number): string {
  return `${file}#${number}`;
}

/** What corpus.yaml calls the article of a record. */
export function nameArticle({ file, part }: Pick<ArticleRecord, "file" | "part">): string {
  return part ? namePart(file, part.number) : file;
}

/** Sorts by file name, the articles of one file by their number. */
export function compareFiles(a: { file: string }, b: { file: string }): number {
  const [nameA, numberA] = splitNumber(a.file);
  const [nameB, numberB] = splitNumber(b.file);
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  return numberA - numberB;
}

/** @example "export.html#3" → ["export.html", 3] */
export function splitNumber(file: string): [name: string, number: number] {
  const number = /#(\d+)$/.exec(file);
  return number ? [file.slice(0, number.index), Number(number[1])] : [file, 0];
}

/** Whether the file has a text. */
export function isRead(file: Received): file is SourceFile {
  return "text" in file;
}
