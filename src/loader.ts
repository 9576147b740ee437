/** The bridge to Astro: the corpus folder, read → the collections that pages ask for. */
import { resolve } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { describeNothingToShow } from "./corpus/nothing-to-show.ts";
import { type FolderCorpus, readFolder } from "./corpus/read-folder.ts";
import { readReferenceTables } from "./corpus/read-tables.ts";
import type { ReferenceTables } from "./corpus/reference-tables.ts";
import { formatReport } from "./corpus/report.ts";
import { setMistake } from "./held-mistake.ts";
import { holdSources } from "./held-sources.ts";

/** The corpus folder: DATELINE_CORPUS, or seeds/. */
export function corpusFolder(): string {
  return resolve(process.env["DATELINE_CORPUS"] ?? "seeds");
}

const lists = ["articles", "places", "people", "organisations", "corpus"] as const;
type List = (typeof lists)[number];

/** One reading of the folder, from which all lists are filled at the same moment: no page sees parts of two. */
interface Reading {
  corpus: FolderCorpus | Error;
  /** Lists that only wait for the others. */
  ready: Set<List>;
  allReady: PromiseWithResolvers<void>;
}

let current: Reading | undefined;

/** An Astro loader that puts the entries of one list of the corpus in the store by id. */
export function corpusLoader(list: List): Loader {
  return {
    name: `dateline-${list}`,
    async load({ store, parseData, watcher }) {
      current ??= startReading(watcher !== undefined);
      const reading = current;
      const entries = await parseEntries(reading.corpus, list, parseData);
      await waitForAll(reading, list);
      if (reading.corpus instanceof Error) {
        if (watcher) return;
        throw reading.corpus;
      }
      store.clear();
      for (const { id, data } of entries) {
        if (store.has(id)) throw new Error(`Two ${list} have the id "${id}".`);
        store.set({ id, data });
      }
    },
  };
}

/** While developing, the tables are kept for the next reading, and the pages show a mistake until it is mended. */
function startReading(isDeveloping: boolean): Reading {
  const corpus = tryToRead(isDeveloping ? keptTables() : readReferenceTables());
  if (corpus instanceof Error) {
    if (isDeveloping) console.error(corpus.message);
    setMistake(corpus);
  } else {
    for (const sentence of formatReport(corpus)) console.info(sentence);
    holdSources(corpus);
    setMistake(undefined);
  }
  return { corpus, ready: new Set(), allReady: Promise.withResolvers() };
}

let tables: ReferenceTables | undefined;

function keptTables(): ReferenceTables {
  tables ??= readReferenceTables();
  return tables;
}

function tryToRead(tables: ReferenceTables): FolderCorpus | Error {
  try {
    const corpus = readFolder(corpusFolder(), tables, process.env["DATELINE_CONFIG"]);
    refuseIfNothingToShow(corpus);
    return corpus;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A corpus of which everything is withheld still has pages: they say so. */
function refuseIfNothingToShow({ articles, tombstones, leftOut }: FolderCorpus): void {
  if (articles.length + tombstones.length > 0) return;
  throw new Error(describeNothingToShow(corpusFolder(), leftOut));
}

/** The last list to come ends the reading; the next one begins afresh. */
async function waitForAll({ ready, allReady }: Reading, list: List): Promise<void> {
  ready.add(list);
  if (ready.size === lists.length) {
    current = undefined;
    allReady.resolve();
  }
  await allReady.promise;
}

async function parseEntries(
  corpus: FolderCorpus | Error,
  list: List,
  parseData: LoaderContext["parseData"],
) {
  if (corpus instanceof Error) return [];
  return Promise.all(
    listEntries(corpus, list).map(async ([id, data]) => ({
      id,
      data: await parseData({ id, data }),
    })),
  );
}

function listEntries(corpus: FolderCorpus, list: List): [string, Record<string, unknown>][] {
  if (list === "corpus") {
    const { leftOut, tombstones } = corpus;
    return [[list, { corpusFile: { ...corpus.corpusFile, withhold: [] }, leftOut, tombstones }]];
  }
  return corpus[list].map((entry) => [entry.id, { ...entry }]);
}
