/** What is wrong with the withhold entries of corpus.yaml: words that are not there, or that stand where they would still be shown. */
import type { WithholdEntry } from "./withhold-passages.ts";
import { findWithholding, passagePattern } from "./withhold-passages.ts";

/** A mistake and the path of keys to where it stands. */
export interface Mistake {
  path: PropertyKey[];
  sentence: string;
}

/** The folder that the corpus file stands in. */
export interface CorpusFolder {
  files: readonly string[];
  /** The decoded text of each file that has one, before anything is withheld. */
  texts: ReadonlyMap<string, string>;
}

/** In: the corpus file's content and its folder. Out: every mistake about what is withheld. */
export function findWithholdMistakes(
  corpusFile: { withhold: readonly WithholdEntry[] },
  folder: CorpusFolder,
): Mistake[] {
  const { withhold, ...rest } = corpusFile;
  return withhold.flatMap((entry, position) => {
    const path = ["withhold", position];
    const shape = describeShape(entry);
    if (shape) return [{ path, sentence: shape }];
    return [
      ...unknownFile(entry, folder, path),
      ...entry.passages.flatMap((words, index) => [
        ...notThere(words, entry, { folder, path: [...path, "passages", index] }),
        ...inFileNames(words, entry, { folder, withhold, path: [...path, "passages", index] }),
        ...(entry.file === undefined ? inCorpusFile(words, rest) : []),
      ]),
    ];
  });
}

function describeShape({ file, passages, address }: WithholdEntry): string | undefined {
  if (address !== undefined && (file !== undefined || passages.length > 0))
    return "an address is withheld by itself, without file or passages: for a file that is gone from the folder";
  if (file === undefined && passages.length === 0 && address === undefined)
    return "expected what to withhold: file, passages, or the address of an article whose file is gone";
  return undefined;
}

function unknownFile(
  { file }: WithholdEntry,
  { files }: CorpusFolder,
  path: PropertyKey[],
): Mistake[] {
  if (file === undefined || files.includes(file)) return [];
  return [
    {
      path: [...path, "file"],
      sentence: `there is no file "${file}"; if it was removed, withhold its address`,
    },
  ];
}

function notThere(
  words: string,
  { file }: WithholdEntry,
  { folder, path }: { folder: CorpusFolder; path: PropertyKey[] },
): Mistake[] {
  const files = file === undefined ? folder.files : folder.files.filter((known) => known === file);
  const pattern = passagePattern(words);
  const isThere = files.some((known) => (folder.texts.get(known) ?? "").search(pattern) >= 0);
  if (isThere || files.length === 0) return [];
  return [
    {
      path,
      sentence: `the words are not in ${file ?? "any file"}; copy them from the file itself, damaged characters and all`,
    },
  ];
}

/** The name of a file is shown with its article. */
function inFileNames(
  words: string,
  { file }: WithholdEntry,
  {
    folder,
    withhold,
    path,
  }: { folder: CorpusFolder; withhold: readonly WithholdEntry[]; path: PropertyKey[] },
): Mistake[] {
  const pattern = passagePattern(words);
  return folder.files
    .filter((known) => file === undefined || known === file)
    .filter((known) => !findWithholding(known, withhold))
    .filter((known) => known.replace(nameBreak, " ").search(pattern) >= 0)
    .map((known) => ({
      path,
      sentence: `the name of the file "${known}" holds the words and would be shown; rename the file`,
    }));
}

/** Between the words of a file's name. */
const nameBreak = /[-_./\\]+/g;

function inCorpusFile(words: string, rest: object): Mistake[] {
  const pattern = passagePattern(words);
  return listStrings(rest, [])
    .filter(({ text }) => text.search(pattern) >= 0)
    .map(({ path }) => ({
      path,
      sentence: "words that are withheld below would be shown from here",
    }));
}

/** Every key and value that is text, with its path. */
function listStrings(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [{ path: here, text: key }, ...listStrings(below, here)];
  });
}
