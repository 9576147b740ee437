/** The data files of the corpus, and what is in each: read by the endpoint and by the page that lists them. */
import { createHash } from "node:crypto";
import type { DataFile } from "../data/data-file.ts";
import { toJson } from "../data/data-file.ts";
import { listSmallFiles, listWholeFiles } from "../data/data-files.ts";
import { describePackage, listResources } from "../data/data-package.ts";
import { holdCards, holdFiles } from "../held-files.ts";
import { listShareCards } from "../site/share/share-card.ts";
import { routes } from "../site/shared/routes.ts";
import { loadCorpusIndex } from "./_corpus.ts";

let measured: Promise<ResourceMeasures> | undefined;
type ResourceMeasures = Awaited<ReturnType<typeof measure>>;

/** The size, hash and number of lines of each file about the whole corpus; measured once a build. */
export function measureResources(): Promise<ResourceMeasures> {
  if (import.meta.env.DEV) return measure();
  measured ??= measure();
  return measured;
}

/** The data files that Astro serves or writes; in a build the small ones are left to a hook (small-files.ts). */
export async function loadDataFiles(): Promise<DataFile[]> {
  const corpus = await loadCorpusIndex();
  const counted = await measureResources();
  const small = listSmallFiles(corpus);
  if (!import.meta.env.DEV) {
    holdFiles(small);
    holdCards(listShareCards(corpus));
  }
  return [
    ...listWholeFiles(corpus),
    {
      path: routes.data("datapackage.json"),
      write: () => [toJson(describePackage(corpus, counted))],
    },
    ...(import.meta.env.DEV ? small : []),
  ];
}

async function measure() {
  const corpus = await loadCorpusIndex();
  return listResources(corpus).map((resource) => ({
    resource,
    measure: { ...measureFile(resource.file), rows: resource.table?.count(corpus) },
  }));
}

/** Written once to be counted and once to be kept: a long table is never whole in memory. */
function measureFile({ write }: DataFile) {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const chunk of encode(write())) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, hash: hash.digest("hex") };
}

const chunkLength = 65_536;

/** Encodes text as UTF-8 and joins small pieces into larger ones. */
export function* encode(pieces: Iterable<string>): Iterable<Uint8Array<ArrayBuffer>> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < chunkLength) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}

const encoder = new TextEncoder();
