/** The bridge to Astro in a build: the corpus folder, read → the collections that pages ask for. */
import type { Loader } from "astro/loaders";
import { readConfiguredCorpus } from "./configured-corpus.ts";
import type { FolderCorpus } from "./corpus/read-folder.ts";
import { holdSources } from "./held-sources.ts";

const lists = ["articles", "places", "people", "organisations", "corpus"] as const;
type List = (typeof lists)[number];

/** All collections of one build come from one reading; it is let go once each of them is in the store. */
let reading: Promise<FolderCorpus | Error> | undefined;
const stored = new Set<List>();

/** An Astro loader that puts the entries of one list of the corpus in the store by id. */
export function corpusLoader(list: List): Loader {
  return {
    name: `dateline-${list}`,
    async load({ store, parseData, watcher }) {
      // While developing, pages ask the corpus itself: see show-changes.ts.
      if (watcher) return;
      reading ??= tryToRead();
      const corpus = await reading;
      if (corpus instanceof Error) throw corpus;
      store.clear();
      for (const [id, data] of listEntries(corpus, list)) {
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

async function tryToRead(): Promise<FolderCorpus | Error> {
  try {
    const corpus = await readConfiguredCorpus();
    holdSources(corpus);
    return corpus;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function listEntries(corpus: FolderCorpus, list: List): [string, Record<string, unknown>][] {
  if (list === "corpus") {
    const { leftOut, tombstones, ownParts } = corpus;
    const corpusFile = { ...corpus.corpusFile, withhold: [] };
    return [[list, { corpusFile, leftOut, tombstones, ownParts }]];
  }
  return corpus[list].map((entry) => [entry.id, { ...entry }]);
}
