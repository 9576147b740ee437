/** Plain text → what it says of itself: nothing, but for lines such as `Date: 23 May 2022` at its top. */
import { mark } from "../text/interface-language.ts";
import type { Span } from "../record/record.ts";
import { findLines } from "../text/lines.ts";
import type { ArticleSource, StatedBlock } from "./article-source.ts";
import { areFieldLines, fieldLineRule, readFieldLine } from "./field-lines.ts";
import { toStatedFields, type WrittenField } from "./stated-fields.ts";

/** Reads a text in no format of its own. */
export function readPlainText(
  text: string,
): Pick<ArticleSource, "format" | "stated" | "structure" | "problems"> {
  const plain = { format: mark("plain text"), problems: [] };
  const fields: WrittenField[] = [];
  const structure: StatedBlock[] = [];
  for (const line of findLines(text.slice(0, longestHead))) {
    const field = readFieldLine({ words: wordsOf(text, line), start: line.start, end: line.end });
    if (!field) break;
    fields.push(field);
    structure.push({ kind: "frontMatter", start: line.start, end: line.end, rule: fieldLineRule });
  }
  if (!areFieldLines(fields)) return plain;
  return { ...plain, stated: toStatedFields(fields), structure };
}

const longestHead = 8000;

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
