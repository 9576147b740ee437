/** Finds mistakes in the withhold entries of corpus.yaml: words that are nowhere, or that would still be shown. */
import { holdsPassage, type PassagePattern, toPassagePattern } from "./find-passages.ts";
import { findWithholding, type WithholdEntry } from "./withhold-passages.ts";

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

/** What of the corpus file matters for withholding. */
interface Withholding {
  withhold: readonly WithholdEntry[];
  articles?: Readonly<Record<string, unknown>>;
}

/** Lists every mistake about what is withheld. */
export function findWithholdMistakes(corpusFile: Withholding, folder: CorpusFolder): Mistake[] {
  return corpusFile.withhold.flatMap((entry, position) => {
    const path = ["withhold", position];
    const shape = describeShape(entry);
    if (shape) return [{ path, sentence: shape }];
    return [
      ...unknownFile(entry, folder, path),
      ...entry.passages.flatMap((words, index) =>
        findMistakes(
          { entry, pattern: toPassagePattern(words), path: [...path, "passages", index] },
          corpusFile,
          folder,
        ),
      ),
    ];
  });
}

/** One passage of an entry. */
interface PassageOf {
  entry: WithholdEntry;
  pattern: PassagePattern;
  path: PropertyKey[];
}

function findMistakes(passage: PassageOf, corpusFile: Withholding, folder: CorpusFolder) {
  const { entry, pattern } = passage;
  const holders = folder.files.filter((file) =>
    holdsPassage(folder.texts.get(file) ?? "", pattern),
  );
  return [
    ...notThere(passage, holders, folder),
    ...inFileNames(passage, corpusFile, folder),
    ...inReasons(passage, corpusFile),
    ...inAddresses(passage, corpusFile),
    ...inOtherEntries(
      passage,
      corpusFile,
      holders.every((file) => file === entry.file),
    ),
  ];
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
  { entry: { file }, path }: PassageOf,
  holders: readonly string[],
  { files }: CorpusFolder,
): Mistake[] {
  const isUnknown = file !== undefined && !files.includes(file);
  const isThere = file === undefined ? holders.length > 0 : holders.includes(file);
  if (isThere || isUnknown || files.length === 0) return [];
  const where = file ?? "any file";
  return [{ path, sentence: `the words are not in ${where}; copy them from the text` }];
}

/** The name of a file is shown with its article. */
function inFileNames(
  { entry: { file }, pattern, path }: PassageOf,
  { withhold }: Withholding,
  { files }: CorpusFolder,
): Mistake[] {
  return files
    .filter((known) => file === undefined || known === file)
    .filter((known) => !findWithholding(known, withhold))
    .filter((known) => holdsPassage(known.replace(nameBreak, " "), pattern))
    .map((known) => ({
      path,
      sentence: `the name of the file "${known}" holds the words and would be shown; rename the file`,
    }));
}

/** Between the words of a file's name. */
const nameBreak = /[-_./\\]+/g;

/** Readers are told why something is withheld. */
function inReasons({ pattern }: PassageOf, { withhold }: Withholding): Mistake[] {
  return withhold.flatMap(({ because }, position) =>
    holdsPassage(because, pattern)
      ? [
          {
            path: ["withhold", position, "because"],
            sentence: "the reason is shown to readers and holds withheld words",
          },
        ]
      : [],
  );
}

/** A page stands at the address of a withheld article, unless the entry has `tombstone: false`. */
function inAddresses({ pattern }: PassageOf, { withhold }: Withholding): Mistake[] {
  return withhold.flatMap(({ address, tombstone }, position) =>
    address !== undefined && tombstone && holdsPassage(address.replaceAll("-", " "), pattern)
      ? [
          {
            path: ["withhold", position, "address"],
            sentence:
              "the address holds withheld words and would be shown; add tombstone: false to leave the page out",
          },
        ]
      : [],
  );
}

/** What else the corpus file would show: all of it, or the entry of the article if other files may print the words. */
function inOtherEntries(
  { entry: { file }, pattern }: PassageOf,
  { withhold: _, ...rest }: Withholding,
  isNowhereElse: boolean,
): Mistake[] {
  const isGone = file === undefined || isNowhereElse;
  const shown = isGone ? rest : { articles: { [file]: rest.articles?.[file] } };
  return listStrings(shown, [])
    .filter(({ text }) => holdsPassage(text, pattern))
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
