/** Reads a plain text file: its bytes are decoded, and that is all it says of itself. */
import { decodeSeed } from "../text/decode.ts";
import type { Problem } from "../record/record.ts";
import type { ArticleSource } from "./article-source.ts";
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
    ...(seed.withheld?.length && { withheld: seed.withheld }),
    problems: decoded.problems,
  };
}
