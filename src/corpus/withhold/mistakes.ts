/** Finds mistakes in the withhold entries of corpus.yaml: words that are nowhere, or that would still be shown. */
import { readText, type TextFile } from "../../formats/text-file.ts";
import { type PassagePattern, toPassagePattern, whichPassages } from "./find-passages.ts";
import { findWithholding, isAbout, type WithholdEntry } from "./withhold-passages.ts";

/** A mistake and the path of keys to where it stands. */
export interface Mistake {
  path: PropertyKey[];
  sentence: string;
}

/** The folder that the corpus file stands in. */
export interface CorpusFolder {
  files: readonly string[];
  /** Each file that has a text, before anything is withheld. */
  sources: readonly TextFile[];
  /** The own pages, and the key that names each. */
  pages?: readonly (TextFile & { path: PropertyKey[] })[];
}

/** What of the corpus file matters for withholding. */
interface Withholding {
  withhold: readonly WithholdEntry[];
  articles?: Readonly<Record<string, unknown>>;
}

/** Lists every mistake about what is withheld. */
export function findWithholdMistakes(corpusFile: Withholding, folder: CorpusFolder): Mistake[] {
  const passages = listPassages(corpusFile.withhold);
  const places = searchPlaces(passages, corpusFile, folder);
  return corpusFile.withhold.flatMap((entry, position) => {
    const path = ["withhold", position];
    const shape = describeShape(entry);
    if (shape) return [{ path, sentence: shape }];
    return [
      ...unknownFile(entry, folder, path),
      ...passages
        .filter((passage) => passage.entry === entry)
        .flatMap((passage) => findMistakes(passage, places, folder)),
    ];
  });
}

/** One passage of an entry. */
interface Passage {
  entry: WithholdEntry;
  words: string;
  /** Its index among all passages. */
  number: number;
  path: PropertyKey[];
}

function listPassages(withhold: readonly WithholdEntry[]): Passage[] {
  return withhold
    .flatMap((entry, position) =>
      entry.passages.map((words, index) => ({
        entry,
        words,
        path: ["withhold", position, "passages", index],
      })),
    )
    .map((passage, number) => ({ ...passage, number }));
}

/** A text that is or may be published, and which of the passages it holds. */
interface Place {
  path: PropertyKey[];
  held: ReadonlySet<number>;
}

/** Everything that is searched for the passages, each text once for all of them. */
interface Places {
  /** By file: its text, and its name unless the whole file is withheld. */
  texts: ReadonlyMap<string, ReadonlySet<number>>;
  names: ReadonlyMap<string, ReadonlySet<number>>;
  reasons: Place[];
  addresses: Place[];
  pages: Place[];
  /** Every other key and value of the corpus file. */
  rest: Place[];
}

function searchPlaces(
  passages: readonly Passage[],
  { withhold, ...rest }: Withholding,
  { files, sources, pages = [] }: CorpusFolder,
): Places {
  const patterns = passages.map(({ words }) => toPassagePattern(words));
  const search = (text: string) => whichPassages(text, patterns);
  const shown = files.filter((file) => !findWithholding({ file }, withhold));
  return {
    texts: new Map(sources.map((source) => [source.file, searchSource(source, patterns)])),
    names: new Map(shown.map((file) => [file, search(file.replace(nameBreak, " "))])),
    reasons: withhold.map(({ because }, position) => ({
      path: ["withhold", position, "because"],
      held: search(because),
    })),
    addresses: withhold.flatMap(({ address, tombstone }, position) =>
      address === undefined || !tombstone
        ? []
        : [{ path: ["withhold", position, "address"], held: search(address.replaceAll("-", " ")) }],
    ),
    pages: pages.map((page) => ({ path: page.path, held: searchSource(page, patterns) })),
    rest: listStrings(rest, []).map(({ path, text }) => ({ path, held: search(text) })),
  };
}

/** Which passages a source holds, in its text or in what its format states. */
function searchSource(source: TextFile, patterns: readonly PassagePattern[]): ReadonlySet<number> {
  if (patterns.length === 0) return new Set();
  const { markup, stated = {} } = readText(source);
  const held = whichPassages(source.text, patterns, markup);
  const values = Object.values(stated).map(({ value }) => value);
  return new Set([...held, ...whichPassages(values.join("\n\n"), patterns)]);
}

function findMistakes(passage: Passage, places: Places, { files }: CorpusFolder): Mistake[] {
  const { entry, number } = passage;
  const holders = files.filter((file) => places.texts.get(file)?.has(number));
  const isHeld = ({ held }: Place) => held.has(number);
  const isNowhereElse = holders.every((file) => isAbout(entry, file));
  return [
    ...notThere(passage, holders, files),
    ...inFileNames(passage, places),
    ...places.reasons.filter(isHeld).map(({ path }) => ({ path, sentence: inReason })),
    ...places.addresses.filter(isHeld).map(({ path }) => ({ path, sentence: inAddress })),
    ...places.pages.filter(isHeld).map(({ path }) => ({ path, sentence: inPage })),
    ...places.rest
      .filter(isHeld)
      .filter(({ path }) => isNowhereElse || entry.file === undefined || isOf(entry, path))
      .map(({ path }) => ({ path, sentence: inOtherEntry })),
  ];
}

/** Readers are told why something is withheld. */
const inReason = "the reason is shown to readers and holds withheld words";

/** A page stands at the address of a withheld article, unless the entry has `tombstone: false`. */
const inAddress =
  "the address holds withheld words and would be shown; add tombstone: false to leave the page out";

const inPage = "this page holds words that are withheld below, and would show them";

const inOtherEntry = "words that are withheld below would be shown from here";

/** Whether a path leads into the entry of an article; other entries may name what other files print. */
function isOf(entry: WithholdEntry, [list, name]: readonly PropertyKey[]): boolean {
  return list === "articles" && isAbout(entry, String(name));
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
  { entry, path }: Passage,
  holders: readonly string[],
  files: readonly string[],
): Mistake[] {
  const { file } = entry;
  const isUnknown = file !== undefined && !files.includes(file);
  const isThere =
    file === undefined ? holders.length > 0 : holders.some((holder) => isAbout(entry, holder));
  if (isThere || isUnknown || files.length === 0) return [];
  const where = file ?? "any file";
  return [{ path, sentence: `the words are not in ${where}; copy them from the text` }];
}

/** The name of a file is shown with its article. */
function inFileNames({ entry, number, path }: Passage, { names }: Places): Mistake[] {
  return [...names]
    .filter(
      ([name, held]) => held.has(number) && (entry.file === undefined || isAbout(entry, name)),
    )
    .map(([name]) => ({
      path,
      sentence: `the name of the file "${name}" holds the words and would be shown; rename the file`,
    }));
}

/** Between the words of a file's name. */
const nameBreak = /[-_./\\]+/g;

/** Every key and value that is text, with its path. */
function listStrings(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [{ path: here, text: key }, ...listStrings(below, here)];
  });
}
