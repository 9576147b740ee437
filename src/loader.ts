/** The only bridge between files and the rest: the corpus folder → readCorpus → Astro's store. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Loader } from "astro/loaders";
import { type CorpusFile, readCorpusFile } from "./corpus/corpus-file.ts";
import { decodeSeed } from "./text/decode.ts";
import { type Corpus, readCorpus } from "./corpus/read-corpus.ts";
import type { Seed } from "./formats/source-file.ts";
import { describeNothingToShow } from "./corpus/nothing-to-show.ts";
import { formatReport } from "./corpus/report.ts";
import { readReferenceTables } from "./corpus/read-tables.ts";
import { withholdPassages } from "./corpus/withhold/withhold-passages.ts";

const corpusFileName = "corpus.yaml";

/** The corpus folder: DATELINE_CORPUS, or seeds/. */
export function corpusFolder(): string {
  return resolve(process.env["DATELINE_CORPUS"] ?? "seeds");
}

/** The corpus file: DATELINE_CONFIG, or corpus.yaml in the corpus folder. */
function corpusFilePath(folder: string): string {
  return process.env["DATELINE_CONFIG"] ?? join(folder, corpusFileName);
}

/** Out: every file in the folder but corpus.yaml and hidden ones, relative to it. Throws when there is no such folder. */
function listSeedFiles(folder: string): string[] {
  if (!existsSync(folder)) {
    throw new Error(
      `There is no folder ${folder}: name the folder of your articles, or put them in seeds/.`,
    );
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
    .filter(
      (path) => path.join("/") !== corpusFileName && !path.some((name) => name.startsWith(".")),
    )
    .map((path) => path.join("/"));
}

/** In: a corpus folder. Out: the corpus, read afresh. Throws when corpus.yaml has a mistake. */
export function readCorpusFolder(folder: string): Corpus {
  const files = listSeedFiles(folder);
  const corpusFile = readCorpusFileOf(folder, files);
  const seeds = files.map((file) => readSeed(folder, file, corpusFile));
  return readCorpus(seeds, corpusFile, readReferenceTables());
}

function readCorpusFileOf(folder: string, files: readonly string[]): CorpusFile {
  const path = corpusFilePath(folder);
  const source = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  const texts = new Map<string, string>();
  const readText = (file: string) => {
    const text = texts.get(file) ?? readReceivedText(folder, file);
    texts.set(file, text);
    return text;
  };
  return readCorpusFile(source, { files, readText });
}

/** What a file says before anything is withheld; nothing if it is no text. */
function readReceivedText(folder: string, file: string): string {
  const decoded = decodeSeed(readFileSync(join(folder, file)));
  return "problem" in decoded ? "" : decoded.text;
}

/** Out: the file as it may be published, without the passages that corpus.yaml withholds. */
function readSeed(folder: string, file: string, { withhold }: CorpusFile): Seed {
  const received = readFileSync(join(folder, file));
  const { bytes, withheld } = withholdPassages(file, received, withhold);
  return { file, bytes, sha256: createHash("sha256").update(bytes).digest("hex"), withheld };
}

/** In: the `file` of a record. Out: its bytes as received, but for what is withheld. */
export function readSourceBytes(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readSeed(corpusFolder(), file, knownCorpusFile()).bytes);
}

let corpusFileKnown: { source: string; corpusFile: CorpusFile } | undefined;

/** corpus.yaml, read again only when it has changed: the pages ask for it with every source. */
function knownCorpusFile(): CorpusFile {
  const folder = corpusFolder();
  const path = corpusFilePath(folder);
  const source = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (corpusFileKnown?.source !== source) {
    corpusFileKnown = { source, corpusFile: readCorpusFileOf(folder, listSeedFiles(folder)) };
  }
  return corpusFileKnown.corpusFile;
}

/** In: the `file` of a record. Out: its decoded source text, as the record's offsets count it. */
export function readSourceText(file: string): string {
  const decoded = decodeSeed(readSourceBytes(file));
  if ("problem" in decoded) {
    throw new Error(`${file} has changed since the corpus was read: run the build again.`);
  }
  return decoded.text;
}

const lists = ["articles", "places", "people", "organisations", "corpus"] as const;
type List = (typeof lists)[number];

/** All collections of one build come from one reading; it is let go once each of them is in the store. */
let reading: Corpus | undefined;
const stored = new Set<List>();

/** In: which list of the corpus. Out: an Astro loader that puts its entries in the store by id. */
export function corpusLoader(list: List): Loader {
  return {
    name: `dateline-${list}`,
    async load({ store, parseData, watcher }) {
      if (list === "articles") {
        reading = readCorpusFolder(corpusFolder());
        for (const sentence of formatReport(reading)) console.info(sentence);
        refuseIfNothingToShow(reading);
        watcher?.add(corpusFolder());
      }
      reading ??= readCorpusFolder(corpusFolder());
      store.clear();
      for (const [id, data] of listEntries(reading, list)) {
        if (store.has(id)) throw new Error(`Two ${list} have the id "${id}".`);
        store.set({ id, data: await parseData({ id, data }) });
      }
      stored.add(list);
      if (stored.size < lists.length) return;
      reading = undefined;
      stored.clear();
    },
  };
}

/** A corpus of which everything is withheld still has pages: they say so. */
function refuseIfNothingToShow({ articles, tombstones, leftOut }: Corpus): void {
  if (articles.length + tombstones.length > 0) return;
  throw new Error(describeNothingToShow(corpusFolder(), leftOut));
}

function listEntries(corpus: Corpus, list: List): [string, Record<string, unknown>][] {
  if (list === "corpus") {
    const { leftOut, tombstones } = corpus;
    return [[list, { corpusFile: { ...corpus.corpusFile, withhold: [] }, leftOut, tombstones }]];
  }
  return corpus[list].map((entry) => [entry.id, { ...entry }]);
}
