/** What can be wrong with a seed, one kind each, and the sentence for each. */
import type { Problem } from "./record.ts";

/** What was found and what was done, without the part that varies. */
const sentences: Record<Problem["kind"], string> = {
  "empty-file": "The file is empty, so it has no page.",
  "blank-file": "The file holds nothing but blank space, so it has no page.",
  "file-type": "Only .txt and .md files are read as articles, so it has no page.",
  duplicate: "The file has the same bytes as another, so it has no page of its own",
  "binary-file": "The file is not text, so it has no page.",
  "not-utf-8": "The file is not UTF-8; it was read in the code page that makes words of it",
  "unmarked-utf-16": "The file is UTF-16 without a byte order mark; it was read as such",
  "undecodable-characters": "Some characters could not be decoded and are shown as �.",
  "nul-characters": "The text holds NUL characters; they are not shown.",
  "rich-text":
    "The file is rich text (RTF); its control words are set aside or shown as they stand.",
  "markdown-limits": "The Markdown is too large or too deep; the file was read as plain text",
  "front-matter": "A line of the front matter has no name and value; it was passed over",
  "no-headline": "No line looks like a headline; the first words of the text stand in for it.",
  "no-text": "No paragraph was found; every line was set aside or stands apart.",
  "suspect-number": "A number is written as no number is; it is shown as it stands",
  "date-conflict":
    "The evidence for the date of publication disagrees; the interval is wider for it",
};

/** Explains a problem to a reader in one sentence: what was found and what was done. */
export function formatProblem(problem: Problem): string {
  const sentence = sentences[problem.kind];
  if (problem.found === undefined) return sentence.endsWith(".") ? sentence : `${sentence}.`;
  return sentence.endsWith(".")
    ? `${sentence.slice(0, -1)} (${problem.found}).`
    : `${sentence}: ${problem.found}.`;
}
