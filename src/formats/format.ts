/**
 * What a format other than plain text and Markdown is: which names its files have, and how one is read.
 *
 * To add a format, write a reader in a folder of its own and list it in `formats.ts`.
 */
import type { Problem, Span } from "../record/record.ts";
import type { Decoded } from "../text/decode.ts";
import type { StatedFields, TextReading } from "./article-source.ts";

export interface Format {
  /** The names of its files. */
  names: RegExp;
  /** Files of more bytes are not read; without it those of `maxBytes` in `read-file.ts`. */
  maxBytes?: number;
  /** Reading a file costs more than to keep what was read; it follows from a `FormatDocument` alone. */
  isCostly?: true;
  /** A file of it holds other files, of any format. */
  holdsFiles?: true;
  /** Loads the reader and its libraries: only when there is such a file. */
  load(): Promise<FormatReader>;
}

/** @returns nothing when the file is not in this format after all: the next one is asked. */
export type FormatReader = (
  file: FormatFile,
) => Promise<FileReading | undefined> | FileReading | undefined;

/** All that the reading of a costly file follows from. */
export interface FormatDocument {
  /** The end of its name in lower case, ".pdf"; empty where it has none. */
  ending: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  sha256: string;
  /** What corpus.yaml states. */
  encoding?: string | undefined;
  maxBytes: number;
}

/** Reads a costly file, or takes what was kept of it. */
export type ReadDocument = (document: FormatDocument) => Promise<FileReading | undefined>;

/** A file as a format's reader gets it. */
export interface FormatFile {
  /** Relative to the corpus folder, `/` as separator. */
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
  /**
   * Decodes the bytes.
   *
   * @param declared the encoding that the file itself names; what corpus.yaml states beats it.
   */
  decode(declared?: string): Decoded | { problem: Problem };
  /** Of a table: which of its columns holds what, as corpus.yaml says. */
  columns?: TableColumns | undefined;
  /** The names of all files of the corpus: a table may be about some of them. */
  files?: ReadonlySet<string> | undefined;
  /** Of a file that is one article. */
  maxBytes: number;
}

/** The names of columns, or of fields such as "source.name", for what an article has. */
export type TableColumns = Partial<
  Record<keyof StatedFields | "text" | "standfirst", string | undefined>
>;

/** What a file holds. */
export type FileReading =
  /** The file is the article: a saved page, a document. */
  | {
      article: ExtractedArticle;
      /** Whether the file tells more than the article that is not to be published: whom a mail was sent to. */
      isPrivate?: boolean;
    }
  /** Many articles, in order: an export, a table, a mailbox. What has no article is named by its number. */
  | { articles: (ExtractedArticle | { problem: Problem })[] }
  /** Other files: an archive. They are read as if they stood in a folder of its name. */
  | { files: InnerFile[] }
  /** What a table says of other files of the corpus, in order. */
  | { statements: (FileStatement | { problem: Problem })[] }
  /** Nothing that can be read. */
  | { problem: Problem };

/** The text of an article as its format's reader takes it out of the file, and what the format says of it. */
export interface ExtractedArticle extends TextReading {
  text: string;
  /** How the bytes were read as text; without it they were UTF-8, as in most document formats. */
  encoding?: string;
  /** Where in the decoded text of a file of many articles it stands. */
  at?: Span;
}

/** A file inside another. */
export interface InnerFile {
  /** Its name there, `/` as separator; never absolute, never with "..". */
  name: string;
  /**
   * Unpacks it.
   *
   * @param most how many bytes it may have.
   */
  read(most?: number): Promise<Uint8Array<ArrayBuffer> | { problem: Problem }>;
}

/** What a table says of a file of the corpus. It counts more than what the file says of itself. */
export interface FileStatement {
  /** Relative to the corpus folder. */
  about: string;
  stated: StatedFields;
}
