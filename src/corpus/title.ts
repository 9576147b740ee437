/** Blocks → the headline as displayed; where the page prints none, the first words of its text. */
import type { Block, Problem, Repair } from "./record.ts";
import { repairText } from "./repairs.ts";
import { findSentences } from "./sentences.ts";

/** In: the source text, its blocks and repairs. Out: the headline with repairs, never empty; a problem if it is made up from the text. */
export function findTitle(
  text: string,
  blocks: readonly Block[],
  repairs: readonly Repair[],
): { title: string; problem?: Problem } {
  const headline = blocks.find((block) => block.kind === "title");
  const title = headline && repairText(text, headline, repairs).trim().toWellFormed();
  if (title) return { title };
  const first =
    blocks.find((block) => block.kind === "paragraph" || block.kind === "standfirst") ?? blocks[0];
  if (!first) return { title: "Untitled", problem: { kind: "no-headline" } };
  const opening = { start: first.start, end: Math.min(first.end, first.start + 4 * longestTitle) };
  const sentence = findSentences(text, opening)[0] ?? opening;
  const words = repairText(text, sentence, repairs).trim();
  return {
    title: shorten(words.toWellFormed()) || "Untitled",
    problem: { kind: "no-headline", line: first.line },
  };
}

const longestTitle = 90;

/** Cut after a word, with "…": "Some residents who are enduring the stench …". */
function shorten(words: string): string {
  if (words.length <= longestTitle) return words;
  const cut = words.lastIndexOf(" ", longestTitle);
  return `${words.slice(0, cut > 0 ? cut : longestTitle).trimEnd()} …`;
}
