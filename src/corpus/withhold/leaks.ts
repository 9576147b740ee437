/** What was withheld from one file and still stands in another: copies and agency texts travel. */
import { findBlocks } from "../../reading/structure/find-blocks.ts";
import { decodeSeed } from "../../text/decode.ts";
import type { Draft } from "../../reading/read-article.ts";
import type { Block } from "../../record/record.ts";
import type { Seed } from "../../formats/source-file.ts";
import { findSentences } from "../../text/sentences.ts";
import type { WithholdEntry } from "./withhold-passages.ts";
import { passagePattern } from "./withhold-passages.ts";

/** Words withheld from one file that another prints. */
export interface Remains {
  from: string;
  file: string;
  line: number;
}

/** What is needed of a published article. */
type Published = Pick<Draft, "file" | "text" | "blocks">;

/** Shorter sentences stand in many articles by chance. */
const shortestSentence = 60;

/** In: what is published, the withheld seeds, the entries. Out: one line for each pair of files that share withheld words. */
export function findRemains(
  drafts: readonly Published[],
  withheldSeeds: readonly Seed[],
  entries: readonly WithholdEntry[],
): Remains[] {
  return [...sharedPassages(drafts, entries), ...sharedSentences(drafts, withheldSeeds)];
}

function sharedPassages(
  drafts: readonly Published[],
  entries: readonly WithholdEntry[],
): Remains[] {
  return entries.flatMap(({ file: from, passages }) => {
    if (from === undefined || passages.length === 0) return [];
    const patterns = passages.map(passagePattern);
    return drafts.flatMap(({ file, text }) => {
      const [first] = patterns.map((pattern) => text.search(pattern)).filter((at) => at >= 0);
      return first === undefined ? [] : [{ from, file, line: lineAt(text, first) }];
    });
  });
}

function sharedSentences(drafts: readonly Published[], withheldSeeds: readonly Seed[]): Remains[] {
  if (withheldSeeds.length === 0) return [];
  const withheld = new Map(
    withheldSeeds.flatMap((seed) => {
      const decoded = decodeSeed(seed.bytes);
      return "problem" in decoded
        ? []
        : listSentences(decoded.text, findBlocks(decoded.text)).map(
            ({ words }) => [words, seed.file] as const,
          );
    }),
  );
  return drafts.flatMap(({ file, text, blocks }) => {
    const shared = listSentences(text, blocks).find(({ words }) => withheld.has(words));
    const from = shared && withheld.get(shared.words);
    return shared && from ? [{ from, file, line: lineAt(text, shared.start) }] : [];
  });
}

function listSentences(text: string, blocks: readonly Block[]): { words: string; start: number }[] {
  return blocks
    .filter(({ kind }) => kind !== "boilerplate")
    .flatMap((block) => findSentences(text, block))
    .filter(({ start, end }) => end - start >= shortestSentence)
    .map(({ start, end }) => ({
      words: text.slice(start, end).replace(/\s+/g, " ").toLowerCase(),
      start,
    }));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
