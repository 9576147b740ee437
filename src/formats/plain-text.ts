/** Reads a plain text file. It says little of itself, unless it is Markdown. */
import type { ArticleSource } from "./article-source.ts";
import { readMarkdownMarks } from "./markdown-marks.ts";
import type { SourceFile } from "./source-file.ts";

/** The article in a text file. */
export function readPlainText(source: SourceFile): ArticleSource {
  const { file, encoding, bytes, sha256, text, withheld, problems } = source;
  return {
    file,
    format: "plain text",
    encoding,
    bytes,
    sha256,
    text,
    ...readMarkdownMarks(text),
    ...(withheld?.length && { withheld }),
    problems,
  };
}
