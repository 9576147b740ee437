/**
 * What a person withholds in corpus.yaml: whole articles, or passages of them. A passage is taken out
 * before anything else reads the text, so that no later step can show what it never saw.
 */
import { z } from "zod";
import type { SourceFile } from "../../formats/source-file.ts";
import { readText, type TextFile } from "../../formats/text-file.ts";
import type { Repair, Withheld } from "../../record/record.ts";
import { findPassages, type FoundPassage, toPassagePattern } from "./find-passages.ts";
import { moveOver, withholdFromFields, withholdFromReading } from "./withhold-from-reading.ts";

const text = z.string().trim().min(1);

/** One entry of `withhold:`. With passages and no file they are withheld wherever they stand. */
export const withholdEntrySchema = z.strictObject({
  /** The file that is withheld, or that holds the passages; relative to the corpus folder. */
  file: text.optional(),
  /** The words as the file prints them. Without any the whole file is withheld. */
  passages: z.array(text).default([]),
  /** The address of an article whose file is gone from the folder: "old-headline" of articles/old-headline.html. */
  address: z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'expected the last part of an address such as "old-headline"',
    )
    .optional(),
  /** Shown to readers in place of what is withheld. */
  because: text,
  /** Whether a page at the article's old address says so; that address is made of the headline's words. */
  tombstone: z.boolean().default(true),
});

export type WithholdEntry = z.infer<typeof withholdEntrySchema>;

/** What stands in the text in place of a passage. */
const marker = "[withheld]";

/** The entry that withholds the whole of an article, by its own name or that of the file which holds it. */
export function findWithholding(
  article: { file: string },
  entries: readonly WithholdEntry[],
): WithholdEntry | undefined {
  return entries.find((entry) => entry.passages.length === 0 && isAbout(entry, article.file));
}

/** Whether an entry names an article, or the file of many that holds it. */
export function isAbout(entry: WithholdEntry, file: string): boolean {
  if (entry.file === undefined) return false;
  return file === entry.file || file.startsWith(`${entry.file}#`);
}

/**
 * Takes the passages that are withheld out of a file.
 *
 * @returns the text with a marker in place of each, and where the markers stand.
 */
export function withholdPassages(
  source: TextFile,
  entries: readonly WithholdEntry[],
): Pick<SourceFile, "text" | "extracted" | "listed"> & { withheld: Withheld[] } {
  const { file, text, extracted, listed } = source;
  const passages = entries
    .filter((entry) => entry.file === undefined || isAbout(entry, file))
    .flatMap(({ passages, because }) => passages.map((words) => ({ words, because })));
  if (passages.length === 0)
    return { text, withheld: [], ...(extracted && { extracted }), ...(listed && { listed }) };
  const found = findWithheld(text, passages, readText(source).markup);
  const replaced = replacePassages(text, found);
  const replaceIn = (words: string) => replacePassages(words, findWithheld(words, passages)).text;
  const move = moveOver(found, replaced.withheld);
  return {
    ...replaced,
    ...(extracted && { extracted: withholdFromReading(extracted, replaceIn, move) }),
    ...(listed && { listed: withholdFromFields(listed, replaceIn, move) }),
  };
}

interface Passage {
  words: string;
  because: string;
}

/** Where the passages stand, in order, with the reason for each. */
function findWithheld(
  source: string,
  passages: readonly Passage[],
  markup?: readonly Repair[],
): Withheld[] {
  const longestFirst = [...passages].sort((a, b) => b.words.length - a.words.length);
  const patterns = longestFirst.map(({ words }) => toPassagePattern(words));
  return joinOverlapping(findPassages(source, patterns, markup)).map(({ start, end, pattern }) => {
    return { start, end, because: longestFirst[pattern]?.because ?? "" };
  });
}

/** Puts a marker in the place of each passage. */
function replacePassages(
  source: string,
  found: readonly Withheld[],
): { text: string; withheld: Withheld[] } {
  const withheld: Withheld[] = [];
  let text = "";
  let position = 0;
  for (const { start, end, because } of found) {
    text += source.slice(position, start);
    withheld.push({ start: text.length, end: text.length + marker.length, because });
    text += marker;
    position = end;
  }
  return { text: text + source.slice(position), withheld };
}

/** Passages that share characters are taken out as one, for the reason of the first. */
function joinOverlapping(found: readonly FoundPassage[]): FoundPassage[] {
  const joined: FoundPassage[] = [];
  for (const passage of found) {
    const last = joined.at(-1);
    if (last && passage.start < last.end) last.end = Math.max(last.end, passage.end);
    else joined.push({ ...passage });
  }
  return joined;
}
