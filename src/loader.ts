/** The only bridge between files and the rest: seeds/ → readCorpus → Astro's store. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Loader } from "astro/loaders";
import { readCorpusFile } from "./corpus/corpus-file.ts";
import { decodeSeed } from "./corpus/decode.ts";
import { readGazetteer } from "./corpus/gazetteer/gazetteer.ts";
import { type Corpus, readCorpus } from "./corpus/read-corpus.ts";
import type { Seed } from "./corpus/seed.ts";

/** The corpus folder: DATELINE_CORPUS, or seeds/. */
export function corpusFolder(): string {
  return resolve(process.env["DATELINE_CORPUS"] ?? "seeds");
}

/** In: a corpus folder. Out: every file in it that may be an article, as bytes. */
export function readSeeds(folder: string): Seed[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".txt"))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      return {
        file: relative(folder, path).split(sep).join("/"),
        bytes,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      };
    });
}

/** In: a corpus folder. Out: the corpus, read afresh. */
export function readCorpusFolder(folder: string): Corpus {
  const gazetteer = readGazetteer(readTables());
  return readCorpus(readSeeds(folder), readCorpusFile(undefined), { gazetteer });
}

/** Out: the gazetteer's tables as text, by file name. */
export function readTables(): Record<string, string> {
  const folder = join(import.meta.dirname, "corpus/gazetteer/tables");
  const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** In: the `file` of a record. Out: its decoded source text, as the record's offsets count it. */
export function readSourceText(file: string): string {
  const decoded = decodeSeed(readFileSync(join(corpusFolder(), file)));
  if ("problem" in decoded)
    throw new Error(`${file} has changed since the corpus was read: run the build again.`);
  return decoded.text;
}

let reading: Corpus | undefined;

/** In: which list of the corpus. Out: an Astro loader that puts its entries in the store by id. */
export function corpusLoader(
  list: "articles" | "places" | "people" | "organisations" | "leftOut" | "file",
): Loader {
  return {
    name: `dateline-${list}`,
    async load({ store, parseData }) {
      reading ??= readCorpusFolder(corpusFolder());
      store.clear();
      for (const [id, data] of entriesOf(reading, list)) {
        if (store.has(id)) throw new Error(`Two ${list} have the id "${id}".`);
        store.set({ id, data: await parseData({ id, data }) });
      }
    },
  };
}

function entriesOf(corpus: Corpus, list: keyof Corpus): [string, Record<string, unknown>][] {
  if (list === "file") return [["corpus", { ...corpus.file }]];
  if (list === "leftOut") return corpus.leftOut.map((entry) => [entry.file, { ...entry }]);
  return corpus[list].map((entry) => [entry.id, { ...entry }]);
}
