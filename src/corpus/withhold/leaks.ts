/** Finds words that were withheld from one file and still stand in another: copies and agency texts travel. */
import type { Draft } from "../../reading/read-article.ts";
import type { Block, Span } from "../../record/record.ts";
import { lineOf } from "../../text/lines.ts";
import { findSentences } from "../../text/sentences.ts";
import type { WithholdEntry } from "./withhold-passages.ts";
import { findPassages, toPassagePattern } from "./find-passages.ts";

/** Words withheld from one file that another prints. */
export interface Leak {
  from: string;
  file: string;
  line: number;
}

/** What is needed of a published article. */
type PublishedDraft = Pick<Draft, "file" | "source" | "reading" | "blocks">;

/** Shorter sentences stand in many articles by chance. */
const shortestSentence = 60;

/** Finds one place for each pair of files that share withheld words. */
export function findLeaks(
  drafts: readonly PublishedDraft[],
  withheldArticles: readonly PublishedDraft[],
  entries: readonly WithholdEntry[],
): Leak[] {
  return [...sharedPassages(drafts, entries), ...sharedSentences(drafts, withheldArticles)];
}

/** Each text is gone through once, for the passages of all entries. */
function sharedPassages(
  drafts: readonly PublishedDraft[],
  entries: readonly WithholdEntry[],
): Leak[] {
  const passages = entries.flatMap((entry) =>
    entry.file === undefined ? [] : entry.passages.map((words) => ({ entry, words })),
  );
  const patterns = passages.map(({ words }) => toPassagePattern(words));
  const searched = drafts.map(({ file, source: { text, markup } }) => {
    return { file, text, found: findPassages(text, patterns, markup) };
  });
  return entries.flatMap((entry) =>
    searched.flatMap(({ file, text, found }): Leak[] => {
      const first = found.find(({ pattern }) => passages[pattern]?.entry === entry);
      if (first === undefined || entry.file === undefined) return [];
      return [{ from: entry.file, file, line: lineOf(text, first.start) }];
    }),
  );
}

function sharedSentences(
  drafts: readonly PublishedDraft[],
  withheldArticles: readonly PublishedDraft[],
): Leak[] {
  if (withheldArticles.length === 0) return [];
  const withheld = new Map(
    withheldArticles.flatMap(({ file, reading, blocks }) =>
      listSentences(reading.text, blocks).map(({ words }) => [words, file] as const),
    ),
  );
  return drafts.flatMap(({ file, reading, blocks }) => {
    const shared = listSentences(reading.text, blocks).find(({ words }) => withheld.has(words));
    const from = shared && withheld.get(shared.words);
    if (!shared || !from) return [];
    const { start } = reading.toSource(shared);
    return [{ from, file, line: lineOf(reading.source, start) }];
  });
}

interface Sentence extends Span {
  words: string;
}

function listSentences(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks
    .filter(({ kind }) => kind !== "boilerplate")
    .flatMap((block) => findSentences(text, block))
    .filter(({ start, end }) => end - start >= shortestSentence)
    .map(({ start, end }) => ({
      words: text.slice(start, end).replace(/\s+/g, " ").toLowerCase(),
      start,
      end,
    }));
}
