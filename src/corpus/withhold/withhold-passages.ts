/**
 * What a person withholds in corpus.yaml: whole articles, or passages of them. A passage is taken out
 * of the text before anything else reads it, so no later step can show what it never saw.
 */
import { z } from "zod";
import type { Withheld } from "../../record/record.ts";

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

/** In: a file's name and the entries. Out: the entry that withholds the whole of it, if one does. */
export function findWithholding(
  file: string,
  entries: readonly WithholdEntry[],
): WithholdEntry | undefined {
  return entries.find((entry) => entry.file === file && entry.passages.length === 0);
}

/**
 * Takes the passages that are withheld out of a file.
 *
 * @returns the text with a marker in place of each, and where the markers stand.
 */
export function withholdPassages(
  { file, text }: { file: string; text: string },
  entries: readonly WithholdEntry[],
): { text: string; withheld: Withheld[] } {
  const passages = entries
    .filter((entry) => entry.file === undefined || entry.file === file)
    .flatMap(({ passages, because }) => passages.map((words) => ({ words, because })))
    .sort((a, b) => b.words.length - a.words.length);
  return passages.length === 0 ? { text, withheld: [] } : replacePassages(text, passages);
}

interface Passage {
  words: string;
  because: string;
}

function replacePassages(source: string, passages: readonly Passage[]) {
  const anyPassage = new RegExp(
    passages.map(({ words }) => `(${passageSource(words)})`).join("|"),
    flags,
  );
  const withheld: Withheld[] = [];
  let text = "";
  let position = 0;
  for (const match of source.matchAll(anyPassage)) {
    text += source.slice(position, match.index);
    const which = match.slice(1).findIndex((found) => found !== undefined);
    const start = text.length;
    withheld.push({ start, end: start + marker.length, because: passages[which]?.because ?? "" });
    text += marker;
    position = match.index + match[0].length;
  }
  return { text: text + source.slice(position), withheld };
}

/** In: words. Out: what matches them in any case, with any blank space between them, straight or curly quotes, and no letter beside them. */
export function passagePattern(words: string): RegExp {
  return new RegExp(passageSource(words), flags);
}

const flags = "giu";

function passageSource(words: string): string {
  const source = words
    .trim()
    .split(/\s+/u)
    .map((word) =>
      word.replace(special, "\\$&").replace(single, single.source).replace(double, double.source),
    )
    .join("\\s+");
  const before = letter.test(words.trim().at(0) ?? "") ? "(?<![\\p{L}\\p{N}])" : "";
  const after = letter.test(words.trim().at(-1) ?? "") ? "(?![\\p{L}\\p{N}])" : "";
  return before + source + after;
}

/** Characters that mean something in a pattern. */
const special = /[\\^$.*+?()[\]{}|/]/g;
const single = /['‘’ʼ]/g;
const double = /["“”„]/g;
const letter = /[\p{L}\p{N}]/u;
