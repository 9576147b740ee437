/** Blocks → the headline as displayed; where the page prints none, the first words of its text. */
import type { Block, Problem } from "../../record/record.ts";
import { findSentences } from "../../text/sentences.ts";

export interface Titled {
  blocks: readonly Block[];
  /** The title that the file's front matter gives. */
  stated?: string | undefined;
}

/** The headline, never empty; with a problem if it is made up from the text. */
export function findTitle(
  text: string,
  { blocks, stated }: Titled,
): { title: string; problems: Problem[] } {
  const headline = blocks.find((block) => block.kind === "title");
  const printed = headline && text.slice(headline.start, headline.end).trim().toWellFormed();
  const title = printed || stated;
  if (title) return { title, problems: [] };
  const first =
    blocks.find(({ kind }) => kind === "paragraph" || kind === "standfirst") ??
    blocks.find(({ kind }) => kind !== "boilerplate");
  if (!first) return { title: untitled, problems: [{ kind: "no-headline" }] };
  const opening = { start: first.start, end: Math.min(first.end, first.start + 4 * longestTitle) };
  const sentence = findSentences(text, opening)[0] ?? opening;
  const words = text.slice(sentence.start, sentence.end).trim();
  return {
    title: shorten(words.toWellFormed()) || untitled,
    problems: [{ kind: "no-headline", line: first.line }],
  };
}

const untitled = "Untitled";
const longestTitle = 90;

/** Cut after a word, with "…": "Some residents who are enduring the stench …". */
function shorten(words: string): string {
  if (words.length <= longestTitle) return words;
  const cut = words.lastIndexOf(" ", longestTitle);
  return `${words.slice(0, cut > 0 ? cut : longestTitle).trimEnd()} …`;
}
