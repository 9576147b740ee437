/** A text file → its article: Markdown where the file's name or its first line says so, or else plain text. */
import type { ArticleSource } from "./article-source.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { readPlainText } from "./plain-text.ts";
import type { SourceFile } from "./source-file.ts";

/** What of an article its text tells, apart from the file it came in. */
export type TextReading = Pick<
  ArticleSource,
  "format" | "stated" | "structure" | "markup" | "links" | "styles" | "problems"
>;

/** The article in a text file. */
export function readTextFile(source: SourceFile): ArticleSource {
  const { file, encoding, bytes, sha256, text, withheld, problems } = source;
  const reading = readText(text, file);
  return {
    file,
    encoding,
    bytes,
    sha256,
    text,
    ...reading,
    ...(withheld?.length && { withheld }),
    problems: [...problems, ...reading.problems],
  };
}

/**
 * Reads a text in the format that it is in. Words of a newspaper are not given to a parser of
 * Markdown, which makes a list of "1986. A great year": a file has to say that it is Markdown.
 *
 * @param file Its name.
 */
export function readText(text: string, file: string): TextReading {
  if (markdownFile.test(file)) return readMarkdown(text);
  if (headed.test(text)) return readMarkdown(text);
  if (fenced.test(text)) {
    const reading = readMarkdown(text);
    if (Object.keys(reading.stated ?? {}).length > 0) return reading;
  }
  return readPlainText(text);
}

const markdownFile = /\.(?:md|markdown)$/i;

/** `# A headline` on the first line */
const headed = /^\s{0,20}# \S/;

/** `---` or `+++` on the first line: perhaps front matter */
const fenced = /^\s{0,20}(?:---|\+\+\+)[ \t]*[\r\n]/;
