/**
 * What a format's reader makes of a file: the text of one article, and what the format itself says of it.
 *
 * All offsets are UTF-16 code units in `text`, half open. A reader for a new format fills in as much
 * as its format tells; only the text is required, and what it leaves out is found in the text.
 */
import type {
  Container,
  Link,
  Problem,
  Repair,
  Span,
  StyledWords,
  Withheld,
} from "../record/record.ts";

/** One article as its file gives it, before anything was mended or understood. */
export interface ArticleSource {
  /**
   * Name of the file, relative to the corpus folder, with `/` as separator; of a file of many articles
   * with a number, "export.html#3". It is the article's own in the corpus.
   */
  file: string;
  /** In a file of many articles: which of them this is. */
  part?: FilePart;
  /** The format as its reader calls it: "plain text", "Markdown". */
  format: string;
  /** The ending under which the file is handed out as received: "txt", "docx"; nothing if only the text is. */
  original?: string;
  /** How the bytes were read as text: "UTF-8", "windows-1252". */
  encoding: string;
  /** Size of the file as received. */
  bytes: number;
  /** SHA-256 of the file as received, in lower-case hexadecimal. */
  sha256: string;
  /** The decoded source text, after any byte order mark. It is never altered. */
  text: string;
  /** What the file says of the article in fields of its own. */
  stated?: StatedFields;
  /**
   * What the format says of parts of the text: in order, none overlapping. What they stand in (a
   * list, a quotation) is said of each. Lines in them are taken as they are: a line end that only wraps
   * a paragraph is given as markup (`\n> ` → a space).
   */
  structure?: StatedBlock[];
  /** Characters that are marks of the format, with what is displayed instead (`""` hides them). In order, none overlapping. */
  markup?: Repair[];
  /** Words that lead elsewhere. The words are part of the text, the address is kept here. */
  links?: Link[];
  /** Words that are set off from the rest, as in italics. They may nest. */
  styles?: StyledWords[];
  /** Passages that corpus.yaml withholds: where the text now has a marker instead. */
  withheld?: Withheld[];
  /** What was odd about the file, and what was done. */
  problems: Problem[];
}

/** Where in a file of many articles one stands. */
export interface FilePart {
  /** The file that holds them all. */
  file: string;
  /** From 1. */
  number: number;
  of: number;
  /** Its place in the decoded text of the file, where it has one. */
  start?: number;
  end?: number;
}

/** What of an article its text tells, apart from the file that it came in. */
export type TextReading = Pick<
  ArticleSource,
  "format" | "stated" | "structure" | "markup" | "links" | "styles" | "problems"
>;

/** A value that the file states, and where a reader of the file finds it. */
export interface StatedField {
  value: string;
  /** "front matter, title", "meta tag og:title", "line 3". */
  where: string;
  /** The words that state it, where they are part of the text. */
  start?: number;
  end?: number;
}

/** The fields an article can state. A reader gives the value as written; reading decides what it means. */
export interface StatedFields {
  title?: StatedField;
  date?: StatedField;
  publisher?: StatedField;
  author?: StatedField;
  url?: StatedField;
  language?: StatedField;
  section?: StatedField;
  /** What the page says it is about; it need not stand in the text. */
  description?: StatedField;
}

/** The parts a format can tell apart. */
export type StatedBlockKind =
  | "heading"
  | "paragraph"
  | "caption"
  /** About the article, not part of its text: front matter, lines such as "Author: …". */
  | "frontMatter"
  /** Neither: a picture without words, the address of a link. It is set aside by the block's `rule`. */
  | "aside";

/** A stretch of the text of which the format says what it is. */
export interface StatedBlock extends Span {
  kind: StatedBlockKind;
  /** Of a heading: 1 is the article's own, 6 the least. */
  depth?: number;
  /** Why it is set aside, as a sentence a reader understands. */
  rule?: string;
  /** What it stands in, outermost first. */
  within?: Container[];
}
