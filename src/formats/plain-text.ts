/** Reads a plain text file: its bytes are decoded. It says little of itself, unless it is Markdown. */
import { decodeSeed } from "../text/decode.ts";
import type { Problem } from "../record/record.ts";
import type { ArticleSource } from "./article-source.ts";
import { readMarkdownMarks } from "./markdown-marks.ts";
import type { Seed } from "./source-file.ts";

/** The article in a text file, or the problem that kept it from being one. */
export function readPlainText(seed: Seed): ArticleSource | { problem: Problem } {
  const decoded = decodeSeed(seed.bytes);
  if ("problem" in decoded) return decoded;
  return {
    file: seed.file,
    format: "plain text",
    encoding: decoded.encoding,
    bytes: seed.bytes.length,
    sha256: seed.sha256,
    text: decoded.text,
    ...readMarkdownMarks(decoded.text),
    ...(seed.withheld?.length && { withheld: seed.withheld }),
    problems: decoded.problems,
  };
}
